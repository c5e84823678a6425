import type { Draft } from '../rules/pattern.ts';
import type { Proposition } from '../statement.ts';
import type { Sentence } from '../token.ts';
import { acceptanceForms } from './families/acceptance.ts';
import { councilForms } from './families/council.ts';
import { courtForms, triedElsewhere } from './families/courts.ts';
import { DUTY_WORDS, dutyForms } from './families/duty.ts';
import { LEAVING_WORDS, leavingForms } from './families/leaving.ts';
import { pointForms } from './families/points.ts';
import { reach } from './families/reach.ts';
import { SCOPE_WORDS, scopeForms } from './families/scope.ts';
import { SUIT_WORDS, suitForms } from './families/suits.ts';
import { type Form, groupsOf } from './grammar.ts';
import { type Tape, tapeOf } from './tape.ts';

const LONGEST = 60;
/** Words that change nothing, wherever they stand. */
const FILLER =
  /(?:^| )(?:also|therefore|thus|thereby|hence|indeed|however|nonetheless|nevertheless|in principle|in theory|in practice|in fact|all same|just same|as well|of course|after all|anyway|equally|clearly|plainly|squarely|firmly|formally|legally|technically|itself|themselves|himself|herself|for its part|for their part|in other words|as matter of law|in law|strictly speaking|today|now|to this day|at present|currently|so far|to date|as such|still|already|then|alike)(?= |$)/g;
const REPORTED = /\b(?:says|said|claims?|claimed|argues?|argued|believes?|insists?|according to|reportedly|allegedly)\b/;

/** What a sentence says of the law, read whole by its form; empty where no form fits it. */
export function plainLaw(sentence: Sentence): readonly Draft[] {
  const { tokens } = sentence;
  if (tokens.length < 3 || tokens.length > LONGEST || sentence.text.trimEnd().endsWith('?')) return [];
  const tape = tapeOf(sentence);
  const bare = without(tape);
  const found = readTape(tape) ?? (bare.line === tape.line ? null : readTape(bare));
  if (found === null || found.length === 0) return [];
  const all = tokens.map((_, at) => at);
  return found.map((proposition) => ({ proposition, tokens: all, hypothetical: false, whole: true as const }));
}

function without(tape: Tape): Tape {
  const bare = tape.line.replace(FILLER, ' ');
  if (bare === tape.line && !bare.includes('  ') && !bare.includes(', ,') && !/^ ?, /.test(bare)) return tape;
  return {
    ...tape,
    line: bare
      .replace(/ +/g, ' ')
      .replace(/ ,(?= ,)/g, '')
      .replace(/^ ?, /, '')
      .trim(),
  };
}

/** Words without which no form of a family can apply: a cheap look before its forms are tried. */
const OF_COURTS =
  /\b(?:OTHERCOURT|ICJ|OTHERTREATY|UNCOURT|COURT of|chambers|CHAMBER|tribunals?|interpol|europol|europe|union|nato|mechanism|special|extraordinary)\b/;
const OF_COUNCIL =
  /\b(?:UNSC|council|referrals?|vetoed|abstained)\b|\b(?:bid|request|draft|resolution|attempt|move|motion|proposal)\b.*\b(?:defer|suspend|postpone|delay|halt|freeze|put|refer|sent|send)\b/;
const OF_ACCEPTANCE = /\b(?:JURIS|acceptance|declarations?|accepted)\b|before COURT/;
const OF_POINTS =
  /\b(?:immunity|immune|exempt|shielded|AGGRESSION|invasion|war|compan(?:y|ies)|corporations?|firms?|business(?:es)?|multinationals|enterprises|banks|manufacturers|makers|corporate|legal persons|legal entities|organi[sz]ations?|UNSC|council|nationality|territory|link|backwards?|look back)\b/;
const OF_REACH =
  /\b(?:JURIS|INVESTIGATION)\b|\b(?:COURT|OTP)\b.*\b(?:can|could|may|reach|remit|mandate|powers?|powerless|authority|competen\w+|unable|able|entitled|empowered|say|gives?|gave|lets?|allows?|enables?)\b|\b(?:lets?|allows?|allowed|enables?|gives?|gave)\b.*\bCOURT\b|\b(?:can|could|may|might|beyond|outside|within|under|too|answers?|answerable|predates?|escapes?|eludes?|safe|exempt|immune|shielded|protected|off|out|triable|tried|matter|business|open|liable|accountable)\b.*\bCOURT\b/;

/** The Court left unsaid beside a clause on its treaty. */
const OF_STANDING =
  /\b(?:joined|ratified|acceded|left|withdrew|quit|PARTY|outside)\b.*\bbe [a-z]+(?:ed|tried)\b|\bbe [a-z]+(?:ed|tried)\b.*\b(?:joined|ratified|acceded|left|withdrew|quit|PARTY|outside)\b/;

function readTape(tape: Tape): readonly Proposition[] | null {
  const { line } = tape;
  if (REPORTED.test(line)) return null;
  return (
    triedElsewhere(tape) ??
    (SCOPE_WORDS.test(line) ? first(scopeForms, tape) : null) ??
    (SUIT_WORDS.test(line) ? first(suitForms, tape) : null) ??
    (OF_COURTS.test(line) ? first(courtForms, tape) : null) ??
    (OF_COUNCIL.test(line) ? first(councilForms, tape) : null) ??
    (OF_ACCEPTANCE.test(line) ? first(acceptanceForms, tape) : null) ??
    (LEAVING_WORDS.test(line) ? first(leavingForms, tape) : null) ??
    (DUTY_WORDS.test(line) ? first(dutyForms, tape) : null) ??
    (OF_POINTS.test(line) ? first(pointForms, tape) : null) ??
    (OF_REACH.test(line) || OF_STANDING.test(line) ? reach(tape) : null)
  );
}

function first(forms: readonly Form[], tape: Tape): readonly Proposition[] | null {
  for (const { pattern, read } of forms) {
    const found = pattern.exec(tape.line);
    if (found === null) continue;
    const made = read(groupsOf(found), tape);
    if (made !== null) return made;
  }
  return null;
}
