import type { Day } from '../time/day.ts';
import { previousDay } from '../time/day.ts';
import { readWhole } from './cases/whole.ts';
import { type CheckWorld, type Finding, open, together, type VerdictWord } from './check/finding.ts';
import { judgeAll } from './check/judge.ts';
import { type Clause, clausesOf, reachesOver } from './clausewise.ts';
import { isPlain, sentencesOf, verdictOf } from './concepts/read.ts';
import { textDate } from './dates.ts';
import { draftsOf, legalDrafts, type SentenceDrafts } from './drafts.ts';
import { plainLaw } from './law/read.ts';
import type { Language } from './lexicon/shape.ts';
import { scanSentence } from './scan.ts';
import { splitSentences } from './sentences.ts';
import type { Proposition } from './statement.ts';
import type { DayRange, Sentence, StateMention } from './token.ts';
import { OF_THE_TREATY, treatyParts } from './treaty/verdict.ts';
import { turningDays } from './turning-days.ts';
import { isLanguage, languageOf, type Vocabularies } from './vocabularies.ts';
import { strangerIn } from './weight/strangers.ts';
import { isSetBeside, turnIn } from './weight/turns.ts';
import { unread } from './weight/unread.ts';

export interface PropositionInput {
  readonly text: string;
  readonly lang?: string | null;
  /** A day, month or year, as text; null: not known. */
  readonly date?: string | null;
}

export interface Period {
  readonly from: Day | null;
  readonly until: Day | null;
}

/** The answer to one statement, taken as given. */
export interface Checked {
  readonly verdict: VerdictWord;
  readonly statement: string;
  readonly because: string;
  readonly sources: readonly string[];
  readonly wouldChange: string;
  readonly note?: string;
  /** The day it was judged on. */
  readonly asOf: Day;
  readonly types: readonly Proposition['kind'][];
  /** What holds on the day of the record, only where it differs. */
  readonly today?: { readonly verdict: VerdictWord; readonly says: string };
  /** For a text without a date: when it would be true. */
  readonly trueIn?: readonly Period[];
}

/** Judges a statement as given, whoever made it: every part of it must be found, or there is no verdict. */
export function checkProposition(input: PropositionInput, world: CheckWorld, vocabularies: Vocabularies): Checked {
  const given = input.lang ?? null;
  const recordDay = world.record.version.date;
  const span = input.date === null || input.date === undefined ? null : textDate(input.date);
  const asOf = span === null ? recordDay : earlier(previousDay(span.until), recordDay);
  if (given !== null && !isLanguage(given)) return nothing(`The language ${given} is not one this reader knows.`, asOf);
  if (input.date !== null && input.date !== undefined && span === null) return nothing('The date is none.', asOf);
  const language = languageOf(input.text, given);
  if (language !== 'en') {
    const read = sentencesOf(input.text, language, span === null ? null : previousDay(span.until), world);
    const said = read.flatMap((sentence) => sentence.clauses.flatMap((clause) => clause.propositions));
    const found = verdictOf(read, world, asOf);
    // What no clause tells whole may still be told by its slots, where the words are surely about the Court.
    if (found.verdict !== 'uncheckable' || said.length > 0 || !isPlain(read))
      return concluded(said, found, (day) => verdictOf(read, world, day), span, asOf, world);
  }
  const read = saidBy(input.text, language, span, asOf, world, vocabularies);
  if (read.verdict.verdict !== 'uncheckable') return concluded(read.parts, read.verdict, read.weigh, span, asOf, world);
  const [only] = read.sentences;
  const joined =
    language === 'en' && read.sentences.length === 1 && only !== undefined && !read.barred
      ? byClauses(only, (text) => saidBy(text, language, span, asOf, world, vocabularies), world, asOf)
      : null;
  if (joined !== null) return concluded(joined.parts, joined.verdict, joined.weigh, span, asOf, world);
  return concluded(read.parts, read.verdict, read.weigh, span, asOf, world);
}

interface Whole {
  readonly sentences: readonly Sentence[];
  readonly parts: readonly Proposition[];
  readonly verdict: Finding;
  /** It asks, supposes or denies: no part of it is told as so. */
  readonly barred: boolean;
  weigh(day: Day): Finding;
}

/** What a statement says, read as a whole. */
function saidBy(text: string, language: Language, span: DayRange | null, asOf: Day, world: CheckWorld, vocabularies: Vocabularies): Whole {
  const phrases = vocabularies.of(language);
  const textDay = span === null ? null : span.precision === 'day' ? span.from : null;
  const sentences = splitSentences(text).map(([start, end]) =>
    scanSentence(text, start, end, phrases, textDay ?? (span === null ? null : previousDay(span.until))),
  );
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
  if (parts.length === 0) {
    const nothing = open(gap ?? 'No part of it is a statement this reader knows.');
    return { sentences, parts, verdict: nothing, barred, weigh: () => nothing };
  }
  const weigh = (day: Day) => together(judgeAll(parts, world, day));
  let verdict: Finding = weigh(asOf);
  if (gap !== null) verdict = open(gap);
  if (treaty.differs && verdict.verdict === 'contradicted' && parts.every((part) => OF_THE_TREATY.has(part.kind)))
    verdict = open('Two readings of it differ.');
  const hindered = guarded.map((ask) => ask(verdict.verdict)).find((reason) => reason !== null) ?? null;
  if (hindered !== null) verdict = open(hindered);
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

/** Whether a reason is told of which no word was read, or that could not be one; a claim that is false without it stays false. */
function reasonUnread(sentence: Sentence, { drafts, used }: SentenceDrafts, word: VerdictWord): boolean {
  if (word === 'contradicted') return false;
  const { tokens } = sentence;
  for (const [at, token] of tokens.entries()) {
    const text = token.text.toLowerCase();
    const behind = tokens[at + 1];
    if (behind === undefined || behind.kind === 'date' || behind.kind === 'number' || behind.kind === 'mark') continue;
    const opens = text === 'because' ? behind.text.toLowerCase() !== 'of' : text === 'since' && tokens[at - 1]?.kind === 'mark';
    if (!opens || used.has(at)) continue;
    const length = tokens.slice(at + 1).findIndex((one) => one.kind === 'mark');
    const end = length < 0 ? tokens.length : at + 1 + length;
    let read = false;
    for (let one = at + 1; one < end; one += 1) if (used.has(one)) read = true;
    if (!read) return true;
    const inside = drafts.filter((draft) => draft.tokens.length > 0 && draft.tokens.every((one) => one > at && one < end));
    if (inside.some(({ proposition }) => !GROUNDS.has(proposition.kind))) return true;
  }
  return false;
}

/** Kinds that can be a reason for what the law makes of a State, a deed or a person. */
const GROUNDS: ReadonlySet<Proposition['kind']> = new Set([
  'membership',
  'joined',
  'ratification',
  'signatory',
  'signature',
  'in-force',
  'acceptance',
  'law',
  'reach',
  'council-act',
  'council-referral',
  'bound-until',
  'withdrawal-effect',
  'left',
]);
const FOLLOWS: ReadonlySet<Proposition['kind']> = new Set([
  'reach',
  'duty-to-arrest',
  'jurisdiction',
  'law',
  'membership',
  'bound-until',
  'survives-withdrawal',
]);

/** A statement of several clauses, each read by itself; null where that does not bear a verdict. */
function byClauses(
  sentence: Sentence,
  read: (text: string) => Whole,
  world: CheckWorld,
  asOf: Day,
): Pick<Whole, 'parts' | 'verdict' | 'weigh'> | null {
  const clauses = clausesOf(sentence);
  if (clauses === null) return null;
  const told = clauses.map((clause) => ({ clause, whole: read(clause.text) }));
  const words = told.map(({ whole }) => whole.verdict.verdict);
  const joined = (chosen: readonly (typeof told)[number][]) => {
    const parts = chosen.flatMap(({ whole }) => whole.parts);
    const weigh = (day: Day) => together(judgeAll(parts, world, day));
    return { parts, weigh, verdict: weigh(asOf) };
  };
  const unreadable = told.filter(({ whole }) => whole.verdict.verdict === 'uncheckable');
  const wrong = told.filter(({ whole }) => whole.verdict.verdict === 'contradicted');
  // What follows from another clause, or counts on from it, is not judged without it.
  if (wrong.some(({ clause }) => clause.link === 'so' || ONWARD.test(clause.text) || LATER.test(clause.text))) return null;
  if (unreadable.length > 0) {
    // A reason or concession that was not read cannot make a false claim true.
    const sure = wrong.filter(
      ({ clause }) =>
        !clause.borrowed &&
        clause.link === 'first' &&
        unreadable.every((one) => /^(?:because|although)$/.test(one.clause.link) && !reachesOver(one.clause.text)),
    );
    return sure.length > 0 && words.every((word) => word === 'contradicted' || word === 'uncheckable' || word === 'supported')
      ? joined(sure)
      : null;
  }
  if (wrong.length > 0) return joined(wrong);
  if (!reasonsHold(told)) return null;
  const all = joined(told);
  return all.verdict.verdict === 'uncheckable' ? null : all;
}

/** "some thirty more", "the others". */
const ONWARD =
  /^(?:some|another|the other|others|more|the rest|a further|further|all of them|both|neither|each|two of them|one of them)\b/i;

const LATER = /\b(?:days?|weeks?|months?|years?|hours?) (?:later|after|earlier|before)\b/i;

/** Whether each reason is one that could bear what it is given for. */
function reasonsHold(told: readonly { readonly clause: Clause; readonly whole: Whole }[]): boolean {
  for (const [at, { clause, whole }] of told.entries()) {
    if (clause.link !== 'because' && clause.link !== 'so') continue;
    const other = told.slice(0, at).findLast((one) => one.clause.link !== 'because')?.whole;
    const [ground, result] = clause.link === 'because' ? [whole, other] : [other, whole];
    if (ground === undefined || result === undefined) return false;
    if (!ground.parts.every((part) => GROUNDS.has(part.kind)) || !result.parts.every((part) => FOLLOWS.has(part.kind))) return false;
    if (![...ground.parts, ...result.parts].every((part) => part.kind !== 'law' || part.point in TOPICS)) return false;
    const about = [topicsOf(ground.parts), topicsOf(result.parts)] as const;
    if ((about[0] !== null || about[1] !== null) && !meet(about[0] ?? kindsOf(ground.parts), about[1] ?? kindsOf(result.parts)))
      return false;
    const signs = [signOf(ground.parts), signOf(result.parts)];
    if (signs[0] !== null && signs[1] !== null && signs[0] !== signs[1]) return false;
  }
  return true;
}

/** What a point of law can be a reason for, or follow from: words of one topic bear one another. */
const TOPICS: Readonly<Record<string, readonly string[]>> = {
  'aggression-since-2018': ['aggression'],
  'aggression-before-2018': ['aggression'],
  'non-party-aggression': ['aggression', 'membership'],
  'nationals-anywhere': ['reach', 'membership'],
  'territory-enough': ['reach', 'membership'],
  'article-12-heads': ['reach', 'membership'],
  'outside-ways': ['reach', 'membership'],
  'non-party-may-accept': ['reach', 'membership'],
  'council-may-refer': ['reach', 'membership'],
  temporal: ['time', 'reach'],
  'before-2002': ['time', 'reach'],
  'before-2002-can': ['time', 'reach'],
  'council-before-2002': ['time'],
  retroactive: ['time', 'reach'],
  'parties-must-arrest': ['duty', 'membership'],
  'no-immunity': ['duty', 'office'],
  'office-no-bar': ['duty', 'office'],
  'immunity-ruling': ['duty', 'office'],
  'has-immunity': ['duty', 'office'],
  'one-year': ['leaving', 'duty', 'membership'],
  'duty-after-withdrawal': ['leaving', 'duty', 'membership'],
  individuals: ['persons'],
  'states-tried': ['persons'],
  'companies-tried': ['persons'],
};

/** Of a part with no point of law, what it is about. */
const TOPIC_OF: Readonly<Partial<Record<Proposition['kind'], string>>> = {
  reach: 'reach',
  jurisdiction: 'reach',
  'duty-to-arrest': 'duty',
  'bound-until': 'leaving',
  'survives-withdrawal': 'leaving',
  'withdrawal-effect': 'leaving',
  left: 'leaving',
};

function topicsOf(parts: readonly Proposition[]): readonly string[] | null {
  const found = parts.flatMap((part) => (part.kind === 'law' ? (TOPICS[part.point] ?? []) : []));
  return found.length === 0 ? null : found;
}

function kindsOf(parts: readonly Proposition[]): readonly string[] {
  return parts.map((part) => ('crime' in part && part.crime === 'aggression' ? 'aggression' : (TOPIC_OF[part.kind] ?? 'membership')));
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}

/** Whether what is told of States or deeds is so or not so; null where only the law is told. */
function signOf(parts: readonly Proposition[]): boolean | null {
  const told = parts.filter((part) => part.kind !== 'law');
  return told.length === 0 ? null : told.every((part) => !('positive' in part) || part.positive);
}

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

/** The answer in full: what holds on the day of the record, and for a text without a day the periods in which it is true. */
function concluded(
  parts: readonly Proposition[],
  verdict: Finding,
  weigh: (day: Day) => Finding,
  span: DayRange | null,
  asOf: Day,
  world: CheckWorld,
): Checked {
  if (parts.length === 0) return nothing(verdict.because, asOf);
  const recordDay = world.record.version.date;
  const types = parts.map((part) => part.kind);
  const now = verdict.verdict === 'uncheckable' || asOf === recordDay ? null : weigh(recordDay);
  const differs = now !== null && now.verdict !== verdict.verdict && now.verdict !== 'uncheckable';
  const turning = verdict.verdict === 'uncheckable' ? [] : turningDays(parts, world);
  const inside =
    span === null || span.precision === 'day' ? [] : turning.filter((day) => day > span.from && day < span.until && day <= recordDay);
  const changes = inside.filter((day) => weigh(day).verdict !== weigh(previousDay(day)).verdict);
  const note = [verdict.note, changes.length > 0 ? `The answer changes inside that time, on ${changes.join(', ')}.` : undefined]
    .filter((text) => text !== undefined)
    .join(' ');
  return {
    verdict: verdict.verdict,
    statement: verdict.says,
    because: verdict.because,
    sources: verdict.sources,
    wouldChange: verdict.wouldChange,
    ...(note === '' ? {} : { note }),
    asOf,
    types,
    ...(differs && now !== null ? { today: { verdict: now.verdict, says: now.says } } : {}),
    ...(span === null && verdict.verdict !== 'uncheckable' ? { trueIn: periods(turning, weigh, recordDay) } : {}),
  };
}

function nothing(because: string, asOf: Day): Checked {
  return {
    verdict: 'uncheckable',
    statement: '',
    because,
    sources: [],
    wouldChange: 'Words that name who did what toward the Court, and when.',
    asOf,
    types: [],
  };
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function lastStates(sentence: Sentence): readonly StateMention[] | null {
  for (const token of sentence.tokens) if (token.kind === 'state' && token.states !== undefined) return token.states;
  return null;
}

const DENIAL = /(?:^| )(?:not true|false that|untrue|denied|denies|deny|falsely|wrong that|myth|hoax|incorrect|wrongly|contrary to)(?: |$)/;

function isDenied(sentence: Sentence): boolean {
  return DENIAL.test(sentence.line);
}

function periods(turning: readonly Day[], weigh: (day: Day) => Finding, last: Day): Period[] {
  const days = ['1998-07-17', ...turning.filter((day) => day > '1998-07-17' && day <= last)];
  const out: { from: Day | null; until: Day | null }[] = [];
  for (const day of days) {
    const holds = weigh(day).verdict === 'supported';
    const current = out[out.length - 1];
    const isOpen = current !== undefined && current.until === null;
    if (holds && !isOpen) out.push({ from: day, until: null });
    if (!holds && isOpen && current !== undefined) current.until = day;
  }
  return out;
}
