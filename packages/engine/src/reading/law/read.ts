import type { Draft } from '../rules/pattern.ts';
import type { Proposition } from '../statement.ts';
import type { Sentence } from '../token.ts';
import { acceptanceForms } from './families/acceptance.ts';
import { councilForms } from './families/council.ts';
import { courtForms, triedElsewhere } from './families/courts.ts';
import { DUTY_WORDS, dutyForms } from './families/duty.ts';
import { pointForms } from './families/points.ts';
import { reach } from './families/reach.ts';
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
  const found = readTape(tape) ?? readTape(without(tape));
  if (found === null || found.length === 0) return [];
  const all = tokens.map((_, at) => at);
  return found.map((proposition) => ({ proposition, tokens: all, hypothetical: false, whole: true as const }));
}

function without(tape: Tape): Tape {
  return {
    ...tape,
    line: tape.line
      .replace(FILLER, ' ')
      .replace(/ +/g, ' ')
      .replace(/ ,(?= ,)/g, '')
      .replace(/^ ?, /, '')
      .trim(),
  };
}

function readTape(tape: Tape): readonly Proposition[] | null {
  if (REPORTED.test(tape.line)) return null;
  const { line } = tape;
  return (
    triedElsewhere(tape) ??
    first(courtForms, tape) ??
    (/\b(?:UNSC|council|referral|referrals|vetoed|abstained|bid|request|resolution)\b/.test(line) ? first(councilForms, tape) : null) ??
    (/\b(?:JURIS|acceptance|declarations?|accepted)\b|before COURT/.test(line) ? first(acceptanceForms, tape) : null) ??
    (DUTY_WORDS.test(line) ? first(dutyForms, tape) : null) ??
    first(pointForms, tape) ??
    reach(tape)
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
