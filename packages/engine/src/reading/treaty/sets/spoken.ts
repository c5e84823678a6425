import type { SetPredicate, When } from '../../statement.ts';
import type { StateMention } from '../../token.ts';
import { otherObject } from '../acts/strange.ts';
import { type Clause, TREATY } from '../clause.ts';
import type { Dated } from '../propositions.ts';
import { type Members, membersOf } from './members.ts';
import { type Order, orderOf } from './order.ts';
import { predicateOf, WORDS } from './predicates.ts';

/** A set of States spoken of as one: who is in it, what is said of it, and of whom it is not. */
export interface SpokenSet {
  readonly clause: Clause;
  readonly pred: SetPredicate;
  readonly negative: boolean;
  readonly members: readonly string[] | null;
  readonly region: string | null;
  /** The group named, here or before. */
  readonly frame: string | null;
  readonly except: readonly StateMention[];
  readonly order: Order | null;
  readonly none: boolean;
  /** "not all". */
  readonly notAll: boolean;
  readonly when: Dated;
  readonly day: number | undefined;
  readonly spanned: boolean;
}

export function spokenSet(clause: Clause): SpokenSet | null {
  const group = clause.all('G')[0];
  const frame = group?.item.of ?? clause.context.frame;
  const order = orderOf(clause);
  const determiner = clause.items.findIndex(
    (item, at) =>
      item.lo === 'no' &&
      (clause.c(at + 1) === 'G' || clause.c(at + 1) === 'country' || clause.c(at + 1) === 'party' || clause.lo(at + 1) === 'other'),
  );
  // "none of them": of those named before, State by State.
  if (clause.has('nobody') && clause.items.some((item) => /^(?:them|these|those)$/.test(item.lo))) return null;
  const none = clause.has('nobody') || determiner >= 0;
  if (
    clause.items.some(
      (item, at) =>
        (item.c === 'first' || item.c === 'last') &&
        (clause.c(at - 1) === 'belong' ||
          /^(?:among|one)$/.test(clause.lo(at - 1)) ||
          /^(?:among|one of)$/.test(clause.lo(at - 2)) ||
          clause.preposition(at) === 'among'),
    )
  )
    return null;
  // "No other African State has left": other than which, nothing says.
  if (
    clause.items.some((item, at) => /\bother$|\belse$/.test(item.lo) && (item.c === 'nobody' || clause.lo(at - 1) === 'no')) &&
    !clause.has('except', 'before') &&
    clause.context.topic === null
  )
    return null;
  const some = clause.items.findIndex((item, at) => item.c === 'neg' && item.lo === 'not' && clause.c(at + 1) === 'all');
  const quantified =
    clause.context.except !== null || clause.context.only || none || clause.has('all', 'only', 'most', 'except') || order !== null;
  if (!quantified) return null;
  // "in the Levant", "of the Lusophone world": a set this reader does not know.
  if (clause.items.some((item, at) => item.c === '?' && item.capital && at > 0)) return null;
  const found = predicateOf(clause);
  if (found === null) return null;
  if (otherObject(clause, ['leave', 'withdraw', 'join', 'sign', 'ratify', 'accede'])) return null;
  const { pred, outside } = found;
  if (determiner >= 0) clause.use(determiner);
  // "the only party": what the set is drawn from is not the predicate alone.
  const excepted = clause
    .all('S')
    .filter(({ at }) => /^(?:except|unlike|of)$/.test(clause.preposition(at) ?? '') && exceptBefore(clause, at));
  const except: StateMention[] = excepted.flatMap(({ item, at }) => {
    clause.use(at);
    return [...(item.token?.states ?? [])];
  });
  if (clause.context.except !== null) except.push(...clause.context.except);
  if (some >= 0) clause.use(some);
  const negative = clause.negative() !== outside;
  const days = clause.days();
  const [day] = days;
  const end = days[days.length - 1];
  const spanned = days.length > 1 && days.every(({ item }) => item.when?.as === 'on');
  const when: { readonly when?: When } =
    day?.item.when === undefined
      ? {}
      : spanned && end?.item.when !== undefined
        ? { when: { range: { ...day.item.when.range, until: end.item.when.range.until, precision: 'loose' }, as: 'on' } }
        : { when: day.item.when };
  const { members, region } = drawnFrom(clause, frame);
  return { clause, pred, negative, members, region, frame, except, order, none, notAll: some >= 0, when, day: day?.at, spanned };
}

/** The States a choice is made from: those told before, those named first, or a group. */
function drawnFrom(clause: Clause, frame: string | null): Members {
  const chosen = clause.all('S').map(({ item }) => item.token?.states ?? []);
  const told = clause.context.topic ?? [];
  const within =
    clause.has('only') &&
    chosen.length === 1 &&
    told.length > (chosen[0]?.length ?? 0) &&
    (chosen[0] ?? []).every((mention) => told.some(({ state }) => state === mention.state)) &&
    !clause.has('country', 'G', 'party')
      ? told.map(({ state }) => state)
      : null;
  // "Of Georgia and Ukraine only Georgia has ratified".
  const [all, own_] = clause.all('S');
  const picked =
    clause.has('only') &&
    chosen.length === 2 &&
    clause.lo(0) === 'of' &&
    all !== undefined &&
    own_ !== undefined &&
    clause.at('only') > all.at &&
    (chosen[0]?.length ?? 0) > 1
      ? (chosen[0] ?? []).map(({ state }) => state)
      : null;
  if (picked !== null && all !== undefined) clause.use(all.at);
  const among = clause.context.among ?? within ?? picked;
  return among !== null && !clause.has('G') ? { members: among, region: null } : membersOf(frame);
}

/** Takes what belongs to the set and its predicate. */
export function takeSet(set: SpokenSet): void {
  const { clause } = set;
  if (set.spanned) clause.take('T');
  clause.items.forEach((item, at) => {
    if (/^(?:use|used|uses|invoked|invokes|invoke|availed|avail|clause|resorted|relied|made|make|known)$/.test(item.lo)) clause.use(at);
  });
  clause.take(
    ...WORDS[set.pred],
    ...TREATY,
    'come',
    'already',
    'count',
    'become',
    'will',
    'G',
    'country',
    'nobody',
    'all',
    'only',
    'most',
    'except',
    'both',
    'still',
    'yet',
    'un',
    'depositary',
    'will',
  );
  if (set.day !== undefined) clause.use(set.day);
  // "all twelve", "the five": the number of the set.
  const size = membersOf(set.frame).members?.length;
  for (const { item, at } of clause.all('N'))
    if (item.n === size || item.n === 1 || (size !== undefined && set.except.length > 0 && item.n === size - set.except.length))
      clause.use(at);
}

function exceptBefore(clause: Clause, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 6; before -= 1) if (clause.c(before) === 'except') return true;
  return false;
}
