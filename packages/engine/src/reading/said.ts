import type { Day } from '../time/day.ts';
import { previousDay } from '../time/day.ts';
import { readWhole } from './cases/whole.ts';
import { type CheckWorld, type Finding, open, together, type VerdictWord } from './check/finding.ts';
import { judgeAll } from './check/judge.ts';
import { draftsOf, legalDrafts } from './drafts.ts';
import { plainLaw } from './law/read.ts';
import type { Language } from './lexicon/shape.ts';
import { isReasonAlone, reasonUnread } from './reasons.ts';
import { scanSentence } from './scan.ts';
import { splitSentences } from './sentences.ts';
import type { Proposition } from './statement.ts';
import type { DayRange, Sentence, StateMention } from './token.ts';
import { OF_THE_TREATY, treatyParts } from './treaty/verdict.ts';
import type { Vocabularies } from './vocabularies.ts';
import { strangerIn } from './weight/strangers.ts';
import { thenTold } from './weight/then.ts';
import { isSetBeside, turnIn } from './weight/turns.ts';
import { unread } from './weight/unread.ts';

/** What a statement says, taken as one. */
export interface Whole {
  readonly sentences: readonly Sentence[];
  readonly parts: readonly Proposition[];
  readonly verdict: Finding;
  /** It asks, supposes or denies: no part of it is told as so. */
  readonly barred: boolean;
  weigh(day: Day): Finding;
}

/** What a statement says, read as a whole. */
export function saidBy(
  text: string,
  language: Language,
  span: DayRange | null,
  asOf: Day,
  world: CheckWorld,
  vocabularies: Vocabularies,
): Whole {
  const phrases = vocabularies.of(language);
  const textDay = span === null ? null : span.precision === 'day' ? span.from : previousDay(span.until);
  const sentences = splitSentences(text).map(([start, end]) => scanSentence(text, start, end, phrases, textDay));
  return saidIn(sentences, language, asOf, world);
}

/** What sentences say, taken as one statement. */
export function saidIn(sentences: readonly Sentence[], language: Language, asOf: Day, world: CheckWorld): Whole {
  const beside = sentences.some(isSetBeside);
  const cases = language === 'en' && !beside ? casesIn(sentences, world) : null;
  if (cases !== null) {
    const found = together(judgeAll(cases, world, asOf));
    // Read whole: what the record cannot answer, no part of it will.
    return { sentences, parts: cases, verdict: found, barred: true, weigh: (day) => together(judgeAll(cases, world, day)) };
  }
  const legal = sentences.some((sentence) => legalDrafts(sentence, true).length > 0);
  const treaty = treatyParts(sentences, world, asOf);
  // Where every clause was read as acts of States, a point of law that words of it recall is not what is said.
  const formed = legal && sentences.every((sentence) => plainLaw(sentence).length > 0);
  const direct = formed || (legal && !treaty.whole) ? null : treaty.parts;
  const parts: Proposition[] = [...(direct ?? [])];
  const guarded: ((word: VerdictWord) => string | null)[] = [];
  let gap: string | null = null;
  let carried: readonly StateMention[] | null = null;
  for (const sentence of direct === null ? sentences : []) {
    const found = draftsOf(sentence, carried, true, language);
    carried = lastStates(sentence) ?? carried;
    if (found.drafts.length === 0 && sentence.tokens.length > 2) gap ??= 'No part of it is a statement this reader knows.';
    if (found.drafts.some((draft) => draft.hypothetical)) gap ??= 'It speaks of what might be.';
    if (/(?:^| )OTHER(?:COURT|TREATY)(?: |$)/.test(sentence.line) && !/(?:^| )(?:COURT|STATUTE)(?: |$)/.test(sentence.line))
      gap ??= 'It speaks of another court or treaty.';
    if (sentence.line.endsWith('?')) gap ??= 'It asks.';
    if (isDenied(sentence)) gap ??= 'It denies what somebody said.';
    const said = found.drafts.map((draft) => draft.proposition);
    parts.push(...said);
    if (said.length > 0)
      guarded.push((word) =>
        reasonUnread(sentence, found, word)
          ? 'The reason that is told was not read.'
          : unread({ sentence, ...found, language }, word, world, asOf),
      );
  }
  const barred = sentences.some((sentence) => sentence.line.endsWith('?') || isDenied(sentence));
  const [alone] = sentences;
  if (alone !== undefined && sentences.length === 1) {
    const then = thenTold(parts, alone, world, asOf);
    if (then === null) gap ??= 'It is told of a time that was not read.';
    else if (then !== parts) {
      parts.splice(0, parts.length, ...then);
      if (direct !== null && treaty.whole !== true && together(judgeAll(parts, world, asOf)).verdict !== 'contradicted')
        gap ??= 'A clause beside it was not read.';
    }
  }
  if (parts.length === 0) {
    const nothing = open(gap ?? 'No part of it is a statement this reader knows.');
    return { sentences, parts, verdict: nothing, barred, weigh: () => nothing };
  }
  const weigh = (day: Day) => together(judgeAll(parts, world, day));
  let verdict: Finding = weigh(asOf);
  if (gap !== null) verdict = open(gap);
  if (treaty.differs && verdict.verdict === 'contradicted' && parts.every((part) => OF_THE_TREATY.has(part.kind)))
    verdict = open('Two readings of it differ.');
  // Acts of States and steps before the Court in one sentence: a "not" or a year of one clause may have been put to the other.
  if (direct === null && !legal && parts.some((part) => STANDINGS.has(part.kind)) && parts.some((part) => STEPS.has(part.kind)))
    verdict = open('Two clauses that were read as one.');
  // "Libya is a party; it was referred by the Council": where the Council's act alone was taken, the other clause is not told.
  if (parts.every((part) => COUNCIL_ACTS.has(part.kind)) && sentences.some(({ text }) => STANDING_TOLD.test(text)))
    verdict = open('A clause on membership was not read.');
  const hindered = guarded.map((ask) => ask(verdict.verdict)).find((reason) => reason !== null) ?? null;
  if (hindered !== null) verdict = open(hindered);
  if (
    verdict.verdict !== 'contradicted' &&
    verdict.verdict !== 'uncheckable' &&
    sentences.some((sentence) => isReasonAlone(sentence, parts))
  )
    verdict = open('The reason that is told was not read.');
  // Read in parts and not whole: a word that turns a part may have been taken for a word of it.
  if (direct === null && !legal && verdict.verdict !== 'uncheckable' && parts.some((part) => TURNED.has(part.kind))) {
    const words = parts.some((part) => DENYING_OF_ITSELF.has(part.kind)) ? LOOSENING : TURNING;
    const turning = sentences.map(({ text }) => words.exec(text)?.[0]).find((found) => found !== undefined);
    if (turning !== undefined) verdict = open(`Not weighed: ${turning}.`);
  }
  const stranger =
    verdict.verdict === 'uncheckable'
      ? null
      : (sentences
          .map(
            (sentence) => strangerIn(sentence, parts, verdict.verdict) ?? turnIn(sentence, parts, verdict.verdict, treaty.whole === true),
          )
          .find((reason) => reason !== null) ?? null);
  if (stranger !== null) verdict = open(stranger);
  return { sentences, parts, verdict, barred, weigh };
}

const COUNCIL_ACTS: ReadonlySet<Proposition['kind']> = new Set(['council-act', 'council-referral'] as const);
const STANDING_TOLD =
  /\p{Lu}\p{L}+,?(?: which| who)? (?:is|was|are|were|became|becomes|remains|remained)(?: (?:not|never|no longer|also|itself|still|now|already|then|yet))*(?: an?)?(?: (?:full|founding))? (?:member|party|[Ss]tate [Pp]arty|signatory)\b|\p{Lu}\p{L}+,?(?: which)? (?:has |had )?(?:joined|ratified|acceded|signed|left|quit)\b/u;
const STANDINGS: ReadonlySet<Proposition['kind']> = new Set(['membership', 'joined', 'ratification', 'signature', 'signatory'] as const);
const STEPS: ReadonlySet<Proposition['kind']> = new Set([
  ...(['inquiry', 'case-event', 'state-referral', 'did-not-arrest', 'council-referral'] as const),
]);

/** What the older readers of parts say of cases, inquiries and leaving. */
const TURNED: ReadonlySet<Proposition['kind']> = new Set([
  ...(['case-event', 'inquiry', 'report', 'did-not-arrest', 'left', 'non-compliance', 'non-compliance-found', 'compliance'] as const),
]);
/** What is told of these in words of denial: "did not arrest", "does not end the examination". */
const DENYING_OF_ITSELF: ReadonlySet<Proposition['kind']> = new Set(['did-not-arrest', 'survives-withdrawal'] as const);
const LOOSENING = /\b(?:free (?:of|to)|while|although|though|unless|in writing)\b/iu;
const TURNING =
  /\b(?:no|not|never|nor|neither|none|nobody|without|free (?:of|to)|refus\p{L}+|declin\p{L}+|while|although|though|unless|in writing|(?:days|weeks|months|years) (?:after|before))\b|n['’]t\b/iu;

/** What the sentences tell of persons before the Court, where every word of all of them was read. */
function casesIn(sentences: readonly Sentence[], world: CheckWorld): readonly Proposition[] | null {
  const out: Proposition[] = [];
  for (const sentence of sentences) {
    const read = readWhole(sentence, world.record);
    if (read === null) return null;
    out.push(...read);
  }
  return out.length === 0 ? null : out;
}

function lastStates(sentence: Sentence): readonly StateMention[] | null {
  for (const token of sentence.tokens) if (token.kind === 'state' && token.states !== undefined) return token.states;
  return null;
}

const DENIAL = /(?:^| )(?:not true|false that|untrue|denied|denies|deny|falsely|wrong that|myth|hoax|incorrect|wrongly|contrary to)(?: |$)/;

function isDenied(sentence: Sentence): boolean {
  return DENIAL.test(sentence.line);
}
