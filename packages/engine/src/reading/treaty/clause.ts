import { statesOfPersons } from '../frames/subject.ts';
import { treatyLexicon } from '../generated/treaty.ts';
import type { StateMention } from '../token.ts';
import type { Chunk } from './chunks.ts';
import type { Context } from './context.ts';
import type { Timed } from './times.ts';

export interface Who {
  readonly states: readonly StateMention[];
  readonly at: number;
  readonly neither: boolean;
  readonly organ: string | undefined;
}

/** The treaty and its Court, as the object of an act. */
export const TREATY = ['statute', 'court'];

/** What amendments of the Statute are about. */
export const AMENDED = ['amendment', 'aggression', 'starvation', 'lasers', 'biological', 'fragments', 'poison', 'article8', 'deletion'];

/** Concepts that add nothing to a clause that is otherwise read. */
const LIGHT: ReadonlySet<string> = new Set([
  '.',
  'be',
  'have',
  'do',
  'it',
  'rel',
  'already',
  'newhead',
  'say',
  "'s",
  'and',
  'exactly',
  'hardly',
  'when',
  'though',
  '"',
  "'",
  'founding-light',
]);

const PREPOSITION =
  /^(?:of|for|by|from|to|in|with|against|over|on|at|into|under|than|about|between|among|around|near|inside|toward|towards|via|per)$/;

/** The items of a clause and which of them have been read. */
export class Clause {
  readonly chunk: Chunk;
  readonly items: readonly Timed[];
  readonly used = new Set<number>();
  readonly context: Context;

  constructor(chunk: Chunk, context: Context) {
    this.chunk = chunk;
    this.items = chunk.items;
    this.context = context;
  }

  has(...concepts: readonly string[]): boolean {
    return this.items.some((item) => concepts.includes(item.c));
  }

  at(...concepts: readonly string[]): number {
    return this.items.findIndex((item) => concepts.includes(item.c));
  }

  c(at: number): string {
    return this.items[at]?.c ?? '';
  }

  lo(at: number): string {
    return this.items[at]?.lo ?? '';
  }

  take(...concepts: readonly string[]): void {
    this.items.forEach((item, at) => {
      if (concepts.includes(item.c)) this.used.add(at);
    });
  }

  use(at: number): void {
    if (at >= 0) this.used.add(at);
  }

  all(concept: string): { readonly item: Timed; readonly at: number }[] {
    return this.items.flatMap((item, at) => (item.c === concept ? [{ item, at }] : []));
  }

  /** Days of the clause that are still unread. */
  days(): { readonly item: Timed; readonly at: number }[] {
    return this.all('T').filter(({ at }) => !this.used.has(at));
  }

  /** The preposition that opens the phrase of the item at `at`. */
  preposition(at: number): string | null {
    for (let before = at - 1; before >= 0 && before >= at - 5; before -= 1) {
      const item = this.items[before] as Timed;
      if (['unlike', 'like', 'except', 'including', 'before', 'after', 'because'].includes(item.c)) return item.c;
      if (item.lo === 'ahead of') return 'before';
      if (item.lo === 'as') return 'as';
      if (PREPOSITION.test(item.lo)) return item.lo;
      if (
        !(
          item.c === '.' ||
          (item.c === '?' && !item.capital) ||
          item.c === 'newhead' ||
          item.c === 'country' ||
          item.c === 'A' ||
          item.c === 'it' ||
          item.c === "'s" ||
          item.c === 'court'
        )
      )
        return null;
    }
    return null;
  }

  /** Whether the clause is denied: an odd number of negations. */
  negative(): boolean {
    let odd = this.context.denied;
    const neither = this.items.some((item) => item.lo === 'neither');
    this.items.forEach((item, at) => {
      if (this.used.has(at)) return;
      if (item.lo === 'nor' && neither) {
        this.used.add(at);
        return;
      }
      if (item.c === 'neg' || item.c === 'never' || item.c === 'yetto') {
        if (item.lo === 'not' && /^(?:only|just|merely)$/.test(this.lo(at + 1))) {
          this.used.add(at);
          this.used.add(at + 1);
          return;
        }
        odd = !odd;
        this.used.add(at);
      }
    });
    if (this.has('yetto')) return true;
    if (this.has('yet')) this.take('yet');
    return odd;
  }

  /** What no reading took. */
  rest(): { readonly item: Timed; readonly at: number }[] {
    return this.items.flatMap((item, at) => (this.used.has(at) || LIGHT.has(item.c) ? [] : [{ item, at }]));
  }
}

/** Which States the clause is about. Null: none, or more than one candidate. */
export function whoOf(clause: Clause): Who | null {
  const { items } = clause;
  const names = items.flatMap((item, at) => (item.c === 'S' && !clause.used.has(at) ? [{ item, at }] : []));
  const rank = (at: number) => {
    const prep = clause.preposition(at);
    if (prep === null) return clause.c(at + 1) === "'s" ? 1 : 0;
    return /^(?:of|for|by|from)$/.test(prep) ? 2 : 9;
  };
  const ranked = names.map(({ item, at }) => ({ item, at, rank: rank(at) })).filter((entry) => entry.rank < 9);
  const best = Math.min(...ranked.map((entry) => entry.rank));
  const top = ranked.filter((entry) => entry.rank === best);
  const [first] = top;
  if (first !== undefined) {
    const same = top.every((entry) => sameStates(entry.item.token?.states, first.item.token?.states));
    const joined = top.length > 1 && !same && joinedNames(clause, first.at, (top[top.length - 1] as (typeof top)[number]).at);
    if (joined) {
      for (const entry of top) clause.use(entry.at);
      return { states: top.flatMap((entry) => entry.item.token?.states ?? []), at: first.at, neither: false, organ: undefined };
    }
    const chosen = top.length > 1 && !same ? null : first;
    if (chosen === null) return null;
    for (const entry of top) clause.use(entry.at);
    // "Putrajaya's accession makes Malaysia": the same State by another name.
    for (const entry of names) if (sameStates(entry.item.token?.states, first.item.token?.states)) clause.use(entry.at);
    takeOwner(clause, first.at);
    let lead = first.at - 1;
    while (clause.c(lead) === '.') lead -= 1;
    const neither = clause.lo(lead) === 'neither';
    if (neither || clause.lo(lead) === 'nor') clause.use(lead);
    return {
      states: first.item.token?.states ?? [],
      at: first.at,
      neither: neither || first.item.token?.joinedBy === 'nor',
      organ: first.item.token?.organ,
    };
  }
  const adjective = items.findIndex((item) => item.c === 'A');
  if (adjective >= 0 && clause.c(adjective - 1) !== 'A') {
    clause.use(adjective);
    takeOwner(clause, adjective);
    return { states: items[adjective]?.token?.states ?? [], at: adjective, neither: false, organ: undefined };
  }
  const leader = items.findIndex((item, at) => item.c === 'P' && clause.preposition(at) === null);
  if (leader >= 0) {
    const token = items[leader]?.token;
    const states = token === undefined ? [] : statesOfPersons(token);
    if (states.length > 0) {
      clause.use(leader);
      return { states, at: leader, neither: false, organ: undefined };
    }
    return null;
  }
  const group = clause.all('G')[0];
  const members = group === undefined ? undefined : treatyLexicon.groups[Number(group.item.of)]?.states;
  if (
    group !== undefined &&
    members !== undefined &&
    (clause.preposition(group.at) === null || (clause.lo(0) === 'neither' && clause.lo(1) === 'of')) &&
    !clause.has('only', 'most', 'nobody', 'except', 'all', 'first', 'last', 'O') &&
    !(clause.at('belong') >= 0 && clause.at('belong') < group.at) &&
    clause.lo(group.at - 1) !== 'no'
  ) {
    clause.use(group.at);
    clause.items.forEach((item, at) => {
      if (item.c === 'N' && item.n === members.length) clause.use(at);
    });
    takeOwner(clause, group.at);
    return { states: members.map((state) => ({ state, orElse: [] })), at: group.at, neither: false, organ: undefined };
  }
  if (clause.context.topic === null) return null;
  const country = clause.at('country');
  if (country >= 0 && !/^(?:.*s|people)$/.test(clause.lo(country))) clause.use(country);
  return { states: clause.context.topic, at: -1, neither: false, organ: undefined };
}

/** "Mali's and Burkina Faso's". */
function joinedNames(clause: Clause, from: number, to: number): boolean {
  return clause.items.slice(from, to + 1).every((item) => ['S', "'s", 'and', '.', ',', 'it', 'country', 'newhead', 'A'].includes(item.c));
}

/** "the tiny Pacific republic of Nauru", "Hungary's new government": words that only name the State. */
function takeOwner(clause: Clause, at: number): void {
  for (let before = at - 1; before >= 0; before -= 1) {
    const item = clause.items[before] as Timed;
    // "a lawyer from Egypt": whose State, and not the State.
    if (item.c === '?' && clause.items.slice(before + 1, at).some((word) => PREPOSITION.test(word.lo))) break;
    if (
      item.c === 'country' ||
      item.c === 'newhead' ||
      item.c === '.' ||
      item.c === 'A' ||
      item.c === 'it' ||
      (item.c === '?' && before > 0 && at - before < 6)
    ) {
      clause.use(before);
      continue;
    }
    if (item.c === '?' && before === 0 && at > 0 && (clause.used.has(1) || at === 1)) clause.use(before);
    break;
  }
  let after = at + 1;
  if (clause.c(after) === "'s") after += 1;
  while (clause.c(after) === 'newhead' || clause.c(after) === 'country' || (clause.c(after) === '?' && clause.c(after + 1) === 'country')) {
    clause.use(after);
    after += 1;
  }
}

function sameStates(a: readonly StateMention[] | undefined, b: readonly StateMention[] | undefined): boolean {
  return (a ?? []).map((entry) => entry.state).join() === (b ?? []).map((entry) => entry.state).join();
}

/** "is in the Court": a member of it; not "is in custody in The Hague". */
export function inCourt(clause: Clause): boolean {
  return clause.items.some((item, at) => {
    if (item.lo !== 'in') return false;
    if (at === clause.items.length - 1) return clause.c(at - 1) === 'be';
    const next = clause.items.slice(at + 1).find((word) => word.c !== '.');
    const before = clause.items
      .slice(0, at)
      .filter((word) => word.c !== '.')
      .at(-1);
    if (next === undefined || !['court', 'statute'].includes(next.c) || next.lo === 'hague') return false;
    const behind = clause.items[clause.items.indexOf(next) + 1];
    if (behind !== undefined && (behind.c === '?' || behind.c === "'s")) return false;
    return (
      before !== undefined &&
      ['be', 'remain', 'still', 'neg', 'only', 'already', 'country', 'G', 'party', 'nolonger', 'nobody'].includes(before.c)
    );
  });
}
