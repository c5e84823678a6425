import { treatyLexicon } from '../../generated/treaty.ts';
import type { Proposition } from '../../statement.ts';
import type { StateMention } from '../../token.ts';
import { type Chunk, has, hasOnly, itemOf } from '../chunks.ts';
import type { Context } from '../context.ts';
import { sizeOf } from '../sets/members.ts';
import type { Passage } from './passage.ts';

/** "With the exceptions of Cuba and Nicaragua", before the set is named. */
function exceptOf(chunk: Chunk): readonly StateMention[] | null {
  const names = chunk.items.filter((item) => item.c === 'S');
  if (!has(chunk, 'except') || names.length === 0 || chunk.lead !== null) return null;
  if (!hasOnly(chunk, 'except', 'S', '.', 'and', 'country', 'A')) return null;
  return names.flatMap((item) => item.token?.states ?? []);
}

/** "Two States and no more, Kenya and Guatemala, ...". */
function onlyThese(chunk: Chunk, next: Chunk | undefined): boolean {
  const count = itemOf(chunk, 'N')?.n;
  const named = next?.items.filter((item) => item.c === 'S').flatMap((item) => item.token?.states ?? []) ?? [];
  return has(chunk, 'only') && count !== undefined && count === named.length && hasOnly(chunk, 'N', 'only', 'country', 'party', '.', 'and');
}

/** "33 of them African": the part of a group in what is counted beside it. */
function partOf(chunk: Chunk): Proposition | null {
  if (chunk.op !== ',' || chunk.lead !== null) return null;
  const count = itemOf(chunk, 'N')?.n;
  const group = itemOf(chunk, 'G');
  const region = group === undefined ? undefined : treatyLexicon.groups[Number(group.of)]?.region;
  if (
    count === undefined ||
    region === undefined ||
    !chunk.items.some((item) => item.lo === 'them' || item.lo === 'which' || item.lo === 'whom')
  )
    return null;
  if (!hasOnly(chunk, 'N', '.', 'it', 'G', 'rel', 'come', 'be')) return null;
  return { kind: 'count', of: 'parties', count, exactness: 'exact', group: region };
}

/** "Six States, namely ...": how many the list behind must name. */
function isSize(chunk: Chunk, next: Chunk | undefined): boolean {
  return (
    next !== undefined &&
    (next.items[0]?.c === 'including' || listOf(next, itemOf(chunk, 'N')?.n)) &&
    has(chunk, 'N') &&
    hasOnly(chunk, 'N', 'country', '.', 'party', 'G', 'A', '?', 'signatory')
  );
}

/** A list that names as many States as were counted: "Two countries, Burundi and the Philippines, ...". */
function listOf(chunk: Chunk, count: number | undefined): boolean {
  const names = chunk.items.filter((item) => item.c === 'S');
  return names.length === 1 && count === names[0]?.token?.states?.length && hasOnly(chunk, 'S', '.', 'it', 'rel', 'A', 'country');
}

export function sizeBefore(chunks: readonly Chunk[], at: number): number | undefined {
  const before = chunks[at - 1];
  const self = chunks[at];
  return before !== undefined && isSize(before, self) ? before.items.find((item) => item.c === 'N')?.n : undefined;
}

/** "Of the five permanent members, ...": the set that the next clause speaks of. */
function frameOf(chunk: Chunk, context: Context): Proposition | boolean {
  const number = itemOf(chunk, 'N');
  if (
    chunk.lead === null &&
    /^of$/.test(chunk.items[0]?.lo ?? '') &&
    number?.n !== undefined &&
    number.n > 20 &&
    has(chunk, 'party') &&
    hasOnly(chunk, 'N', '.', 'party', 'court', "'s", 'all', 'it', 'statute', 'country', 'already')
  ) {
    context.counting = true;
    return { kind: 'count', of: 'parties', count: number.n, exactness: 'exact', group: null };
  }
  const group = chunk.items.filter((item) => item.c === 'G');
  if (group.length !== 1 || chunk.lead !== null) return false;
  if (
    chunk.items.some((item) => !['G', '.', 'N', 'all', 'country', 'party', '?', 'belong', 'exactly', 'A', 'court', "'s"].includes(item.c))
  )
    return false;
  if (!/^(?:of|out of|of all|among|amongst|within|in|from|across)$/.test(chunk.items[0]?.lo ?? '')) return false;
  // "Of Africa's 54 States": as many as the set has, or another set is meant.
  if (number?.n !== undefined && number.n !== sizeOf(group[0]?.of)) return false;
  context.frame = group[0]?.of ?? null;
  return true;
}

export function partOfThem(passage: Passage): boolean {
  const share = partOf(passage.chunk);
  return share !== null && passage.tell(share);
}

/** "125 countries, 33 of them African, are parties": the number waits for its verb. */
export function numberBeforeItsPart(passage: Passage): boolean {
  const { chunk, chunks, at, next } = passage;
  if (next === undefined || partOf(next) === null || !hasOnly(chunk, 'N', 'country', '.', 'more', 'about', 'fewer')) return false;
  const verb = chunks.findIndex((later, place) => place > at + 1 && later.op === ',' && has(later, 'party', 'join', 'ratify', 'bound'));
  const later = chunks[verb];
  return later !== undefined && passage.prefix(verb, chunk.items, later);
}

export function onlyThoseNamed({ chunk, next, context }: Passage): boolean {
  const only = onlyThese(chunk, next);
  if (only) context.only = true;
  return only;
}

export function sizeOfList({ chunk, next }: Passage): boolean {
  return isSize(chunk, next);
}

export function exceptThose({ chunk, context }: Passage): boolean {
  const left = exceptOf(chunk);
  if (left !== null) context.except = left;
  return left !== null;
}

/** "Twelve States, including Brazil": of a set whose others are not told. */
export function someOfThem(passage: Passage): boolean {
  const { chunk, next } = passage;
  if (next?.items[0]?.c !== 'including' || !has(chunk, 'N') || has(chunk, 'T')) return false;
  passage.partial = true;
  return true;
}

export function framedBy(passage: Passage): boolean {
  const frame = frameOf(passage.chunk, passage.context);
  if (typeof frame === 'object') return passage.tell(frame);
  // "Among the microstates that signed": a part of the set only.
  if (frame && passage.next?.op === 'rel') passage.partial = true;
  return frame;
}
