import type { StateId } from '../../record/shape.ts';
import type { Day } from '../../time/day.ts';
import { type CheckWorld, type Finding, open, together } from '../check/finding.ts';
import { judge } from '../check/judge.ts';
import { splitSentences } from '../sentences.ts';
import type { Proposition, When } from '../statement.ts';
import { ACTS, type Clause } from './clause.ts';
import { council } from './frames/council.ts';
import { duties } from './frames/duties.ts';
import { besideOf, intervalTo, likenedTo } from './frames/intervals.ts';
import { joining } from './frames/joining.ts';
import { leaving } from './frames/leaving.ts';
import { persons } from './frames/persons.ts';
import { rulings } from './frames/rulings.ts';
import { sets } from './frames/sets.ts';
import { situations } from './frames/situations.ts';
import { statute } from './frames/statute.ts';
import { survival } from './frames/survival.ts';
import { itemsOf } from './items.ts';
import { joinLists } from './lists.ts';
import type { Item } from './shape.ts';
import { clausesOf } from './split.ts';
import { type TongueName, tongueOf } from './tongue.ts';
import { bears, GOVERNING, type Weight, weightOf } from './weigh.ts';

/** One clause with what it says. */
export interface ReadClause {
  readonly start: number;
  readonly end: number;
  readonly propositions: readonly Proposition[];
  /** Those of them that are told of another by likening: "as did Mali", "unlike Gabon". */
  readonly likened: readonly Proposition[];
  readonly weight: Weight;
  /** How many States it names. */
  readonly names: number;
  /** Whether a day in it was joined to it over a mark. */
  readonly moved: boolean;
  /** Tells of a time by what came before or after it. */
  readonly relative: boolean;
  /** Whether it tells of an act that was not understood. */
  readonly mute: boolean;
}

export interface ReadByConcept {
  readonly clauses: readonly ReadClause[];
  /** Why nothing in the sentence can be judged. */
  readonly gap: string | null;
  readonly aboutCourt: boolean;
  /** Tells of what is to come. */
  readonly future: boolean;
  /** Told as somebody's words. */
  readonly reported: boolean;
}

/** The clauses of one sentence and what they say, whatever the order of words. */
export function readSentence(
  text: string,
  start: number,
  end: number,
  language: TongueName,
  textDay: Day | null,
  carried: readonly StateId[],
  world: CheckWorld,
  brief = false,
): ReadByConcept {
  const tongue = tongueOf(language);
  const items = adopted(joinLists(itemsOf(text, start, end, tongue, textDay)));
  const duty = isDuty(items);
  const surviving = survival(items);
  const governing = items.find((item) => GOVERNING.has(item.c) && !(duty && OF_DUTY.has(item.c)));
  const first = items.find((item) => item.text !== '' && /\p{L}/u.test(item.text))?.start ?? start;
  if (surviving !== null) return { ...whole(surviving, start, end), gap: null, aboutCourt: true, future: false, reported: false };
  // Where only statements are looked for, a sentence without an act holds none.
  const idle = brief && !items.some((item) => ACTS.has(item.c) || TELLING.has(item.c));
  const cut = idle ? [] : clausesOf(items, tongue.words, carried);
  const spoken = cut.map((clause) => said(clause));
  const likened = cut.map((clause, at) => likenedTo(clause, spoken[at] ?? []));
  const told = spoken.map((own, at) => [...own, ...(likened[at] ?? [])]);
  const clauses = cut.map((clause, at): ReadClause => {
    const own = told[at] ?? [];
    const propositions = own.length > 0 ? own : intervalTo(clause, [...(told[at + 1] ?? []), ...(told[at - 1] ?? [])]);
    const echo = propositions.length === 0 && isEcho(clause);
    const weight = weightOf(clause, propositions, first, world);
    const from = clause.items.find((item) => item.text !== '')?.start ?? start;
    return {
      start: from,
      end: Math.max(from, ...clause.items.map((item) => item.end)),
      propositions,
      likened: likened[at] ?? [],
      relative: clause.has('before', 'after', 'until', 'before-force', 'until-then'),
      moved: clause.items.some((item) => item.c === 'DATE' && item.moved === true),
      names: clause.all('STATE').flatMap((item) => item.states ?? []).length,
      weight: echo ? { ...weight, heavy: [] } : weight,
      mute: propositions.length === 0 && !echo && clause.items.some((item) => ACTS.has(item.c)),
    };
  });
  return {
    clauses,
    gap: governing === undefined ? null : `It asks, supposes, values or speaks of another court: ${governing.text}.`,
    aboutCourt: items.some((item) => item.c === 'COURT' || item.c === 'STATUTE'),
    future: items.some((item) => item.c === 'will' || item.c === 'planned'),
    reported: items.some((item) => item.c === 'said'),
  };
}

/** Where no State acts, what was passed is the Statute. */
function adopted(items: readonly Item[]): readonly Item[] {
  const has = (...concepts: readonly string[]) => items.some((item) => concepts.includes(item.c));
  if (!has('STATUTE') || !has('vote', 'adopt') || has('STATE', 'SET', 'GROUP', 'parliament', 'UNSC', 'PERSON', 'resolution')) return items;
  return items.map((item) => (item.c === 'vote' ? { ...item, c: 'adopt' } : item));
}

/** A sentence read as one. */
function whole(proposition: Proposition, start: number, end: number): Pick<ReadByConcept, 'clauses'> {
  const weight: Weight = { verbless: false, strict: false, positive: true, heavy: [], beside: new Set(), unknown: 0 };
  return {
    clauses: [{ start, end, propositions: [proposition], likened: [], moved: false, relative: false, names: 0, weight, mute: false }],
  };
}

/** Words that suppose a visit or tell what must be done, in a sentence about the duty to arrest. */
const OF_DUTY: ReadonlySet<string> = new Set(['if', 'would', 'must']);

function isDuty(items: readonly Item[]): boolean {
  const has = (...concepts: readonly string[]) => items.some((item) => concepts.includes(item.c));
  if (!has('STATE') || !has('PERSON') || !has('arrest', 'surrender', 'warrant', 'cooperate')) return false;
  return has('obliged', 'must') && (has('visit') || !has('if'));
}

/** "Sending a letter to the Secretary-General": how the act beside it was done. */
function isEcho(clause: Clause): boolean {
  // "And so must carry out its warrants": drawn from the membership told beside it.
  if (clause.has('obliged') && clause.sentence.has('so') && clause.sentence.has('party') && !clause.negative && !clause.has('PERSON'))
    return true;
  const told = clause.items.filter((item) => ACTS.has(item.c) || /^(?:STATE|PERSON|DATE\??|NUM)$/.test(item.c));
  return told.length > 0 && told.every((item) => item.c === 'notify' || item.c === 'notice') && clause.sentence.has('UN');
}

/** What may tell something without a verb that is known. */
const TELLING: ReadonlySet<string> = new Set(['situation', 'abstain', 'assembly', 'accept', 'article-12-3']);

function said(clause: Clause): readonly Proposition[] {
  const handed = clause.has('PERSON') && clause.has('COURT', 'Hague') && clause.has('deposit', 'give');
  if (!handed && !clause.items.some((item) => ACTS.has(item.c) || TELLING.has(item.c))) return [];
  // "Two months after the deposit": measured from what is told beside it.
  if (clause.has('duration', 'span') && clause.has('after', 'before') && !clause.has('STATE', 'DATE', 'PERSON', 'effect', 'will'))
    return [];
  for (const frame of [sets, rulings, duties, council, statute, situations, leaving, joining, persons]) {
    const found = frame(clause);
    if (found.length > 0 && !((frame === leaving || frame === joining) && clause.isOfNobody)) return besideOf(clause, found);
    clause.used.clear();
  }
  return [];
}

/**
 * The verdict on a statement: contradicted as soon as one clause that was read whole is false; anything else only if every clause was
 * read or tells nothing of weight.
 */
export function verdictOf(sentences: readonly ReadByConcept[], world: CheckWorld, asOf: Day): Finding {
  const gap = sentences.find((sentence) => sentence.gap !== null)?.gap;
  if (gap !== undefined && gap !== null) return open(gap);
  const clauses = sentences.flatMap((sentence) => sentence.clauses);
  const all = clauses.flatMap((clause) => clause.propositions);
  const found = clauses.map((clause) => ({
    ...clause,
    finding: clause.propositions.length === 0 ? null : together(clause.propositions.map((part) => findingOf(part, all, world, asOf))),
  }));
  if (found.every((clause) => clause.finding === null)) return open('No part of it is a statement this reader knows.');
  const wrong = found.find((clause) => clause.finding?.verdict === 'contradicted' && bears(clause.weight, 'contradicted'));
  if (wrong?.finding !== undefined && wrong.finding !== null) {
    if (wrong.likened.some((part) => findingOf(part, all, world, asOf).verdict !== 'supported'))
      return open('Whom it is likened to was not weighed.');
    if (wrong.propositions.some((part) => part.kind === 'act-order' && !isPlainOrder(part)))
      return open('The set within which it is an order was not weighed.');
    // "Before Ukraine joined, the Court had 124": not told of today.
    if (wrong.propositions.some((part) => part.kind === 'count' && part.when === undefined) && found.some((clause) => clause.relative))
      return open('The time it counts for was not weighed.');
    // Two days in two clauses: which act each belongs to is not told by the words alone.
    const days = new Set(found.flatMap((clause) => daysOf(clause.propositions)));
    if (
      isDated(wrong.propositions) &&
      days.size > 1 &&
      (wrong.names === 0 || found.some((clause) => clause.moved)) &&
      found.some((clause) => clause !== wrong && isDated(clause.propositions))
    )
      return open('It tells two days, which were not told apart.');
    return wrong.finding;
  }
  const findings = found.flatMap((clause) => clause.finding ?? []);
  const verdict = together(findings);
  const unread = found.find((clause) =>
    clause.finding === null ? clause.mute || !bears(clause.weight, 'supported') : !bears(clause.weight, verdict.verdict),
  );
  if (unread !== undefined) {
    const heavy = unread.weight.heavy.map((item) => item.text);
    return open(heavy.length === 0 ? 'Left unread: too many words.' : `Not every part of it was read: ${heavy.join(', ')}.`);
  }
  return verdict;
}

function daysOf(parts: readonly Proposition[]): readonly string[] {
  return parts.flatMap((part) =>
    'when' in part && part.when != null && !Array.isArray(part.when) ? [(part.when as When).range.from] : [],
  );
}

/** A place in the order of signatures or ratifications, of all States or of a set that is known. */
function isPlainOrder(part: Extract<Proposition, { kind: 'act-order' }>): boolean {
  return (part.place === 'first' || part.place === 'last') && ['signed', 'ratified', 'joined'].includes(part.pred);
}

function isDated(parts: readonly Proposition[]): boolean {
  return parts.some((part) => 'when' in part && part.when !== undefined && !Array.isArray(part.when));
}

/** Whether the words are about the Court, suppose and value nothing, and name no second State beside the one they tell of. */
export function isPlain(sentences: readonly ReadByConcept[]): boolean {
  return (
    sentences.every(
      (sentence) =>
        sentence.gap === null &&
        !sentence.future &&
        sentence.clauses.every(
          (clause) => clause.names < 2 && (clause.weight.unknown === 0 || (clause.propositions.length === 0 && clause.weight.unknown < 2)),
        ),
    ) && sentences.some((sentence) => sentence.aboutCourt)
  );
}

/** That a State never signed misleads where it is told alone, not where the accession is told beside it. */
export function findingOf(part: Proposition, all: readonly Proposition[], world: CheckWorld, asOf: Day): Finding {
  const found = judge(part, world, asOf);
  // Who joins the Court on a day may mean the day from which it is a Party.
  if (
    part.kind === 'ratification' &&
    part.word === 'acceded' &&
    part.when !== undefined &&
    found.verdict === 'contradicted' &&
    part.deposited !== true
  ) {
    const joined = judge({ kind: 'joined', states: part.states, positive: part.positive, when: part.when }, world, asOf);
    return joined.verdict === 'supported' ? joined : found;
  }
  // "Will leave on 17 March": the day is that of the effect.
  if (part.kind === 'left' && part.aspect === 'planned' && part.when !== undefined && found.verdict === 'supported')
    return judge({ kind: 'withdrawal-effect', states: part.states, when: part.when, immediate: false }, world, asOf);
  if (part.kind === 'signature-withdrawn' && part.planned && found.verdict === 'uncheckable')
    return judge({ ...part, planned: false }, world, asOf);
  if (part.kind !== 'signature' || part.positive || found.verdict !== 'misleading') return found;
  const told = all.some(
    (other) => (other.kind === 'ratification' || other.kind === 'membership' || other.kind === 'joined') && other.positive,
  );
  return told ? { ...found, verdict: 'supported' } : found;
}

/** The last State named in a text before, for a sentence that says "it". */
export function statesOf(sentence: ReadByConcept): readonly StateId[] | null {
  for (const clause of sentence.clauses)
    for (const part of clause.propositions)
      if ('states' in part && part.states.length > 0)
        return part.states.map((mention) => (typeof mention === 'string' ? mention : mention.state));
  return null;
}

export function sentencesOf(
  text: string,
  language: TongueName,
  textDay: Day | null,
  world: CheckWorld,
  brief = false,
): readonly (ReadByConcept & { readonly start: number; readonly end: number })[] {
  let carried: readonly StateId[] = [];
  return splitSentences(text).map(([start, end]) => {
    const sentence = readSentence(text, start, end, language, textDay, carried, world, brief);
    carried = statesOf(sentence) ?? carried;
    return { ...sentence, start, end };
  });
}
