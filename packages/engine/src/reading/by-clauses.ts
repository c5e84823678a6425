import type { Day } from '../time/day.ts';
import { type CheckWorld, together } from './check/finding.ts';
import { judgeAll } from './check/judge.ts';
import { type Clause, clausesOf, reachesOver } from './clausewise.ts';
import { GROUNDS } from './reasons.ts';
import type { Whole } from './said.ts';
import type { Proposition } from './statement.ts';
import type { Sentence } from './token.ts';

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
export function byClauses(
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
