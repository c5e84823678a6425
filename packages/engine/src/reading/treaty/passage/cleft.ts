import type { StateMention } from '../../token.ts';
import { type Chunk, has, hasOnly, itemOf } from '../chunks.ts';
import type { Context } from '../context.ts';
import { membersOf } from '../sets/members.ts';
import type { Timed } from '../times.ts';
import { NOUNS, VERBS } from './nouns.ts';
import type { Passage } from './passage.ts';
import { loneName } from './subject.ts';

/** "It was on 11 April 2002 that ...": the day of what follows. */
function isCleft(chunk: Chunk, context: Context): boolean {
  const day = itemOf(chunk, 'T');
  if (day?.when === undefined || !hasOnly(chunk, 'it', 'be', 'T', '.', 'only', 'exactly') || chunk.items[0]?.c !== 'it') return false;
  context.day = day.when;
  return true;
}

/** "It was for Switzerland that ...": the name belongs to what follows. */
function cleftName(chunk: Chunk): readonly Timed[] | null {
  const { items } = chunk;
  if (
    items[0]?.lo !== 'it' ||
    !items.some((item) => item.c === 'S') ||
    items.some((item) => !['it', 'be', 'S', '.', 'exactly', 'only'].includes(item.c))
  )
    return null;
  return items.filter((item) => item.c === 'S' || item.c === 'only' || item.c === '.');
}

/** "Every one of the twenty-seven countries of the European Union, without exception, is ...": a subject that waits for its verb. */
function isHalf(chunk: Chunk): boolean {
  if (chunk.op !== null && chunk.op !== ';' && chunk.op !== 'though') return false;
  const { items } = chunk;
  const ranked = items.some((item) => item.c === 'O' || item.c === 'first') && items.some((item) => NOUNS.has(item.c));
  if (
    !(ranked || items.some((item) => ['G', 'nobody', 'all', 'most'].includes(item.c))) ||
    items.some((item) => ['T', 'S'].includes(item.c))
  )
    return false;
  if (/^(?:of|among|in|within|with)$/.test(items[0]?.lo ?? '')) return false;
  return !items.some((item) => VERBS.has(item.c));
}

/** "All three South Caucasus states, Armenia, Georgia and Azerbaijan": the set, named one by one. */
function areThey(chunk: Chunk, states: readonly StateMention[]): boolean {
  const { members } = membersOf(itemOf(chunk, 'G')?.of ?? null);
  return members !== null && members.length === states.length && states.every(({ state }) => members.includes(state));
}

/** "Of Russia, China and the United States". */
function amongOf(chunk: Chunk): readonly string[] | null {
  if (!/^(?:of|among|amongst|between)$/.test(chunk.items[0]?.lo ?? '') || chunk.lead !== null) return null;
  const states = chunk.items.flatMap((item) => (item.c === 'S' ? (item.token?.states ?? []).map((mention) => mention.state) : []));
  if (states.length < 2 || !hasOnly(chunk, 'S', '.', 'and', 'A', 'N', 'country')) return null;
  return states;
}

export function cleftDay({ chunk, context }: Passage): boolean {
  return isCleft(chunk, context);
}

export function chosenFrom({ chunk, context }: Passage): boolean {
  const chosen = amongOf(chunk);
  if (chosen !== null) context.among = chosen;
  return chosen !== null;
}

export function cleftSubject(passage: Passage): boolean {
  const { chunk, next, at } = passage;
  const name = cleftName(chunk);
  return name !== null && next?.op === 'rel' && passage.prefix(at + 1, name, next);
}

export function waitingSubject(passage: Passage): boolean {
  const { chunk, chunks, at, context } = passage;
  if (!isHalf(chunk) || chunk.lead !== null) return false;
  const verb = chunks.findIndex((later, place) => place > at && later.op === ',' && later.items.some((item) => VERBS.has(item.c)));
  const later = chunks[verb];
  context.group = itemOf(chunk, 'G') ?? context.group;
  const named = has(chunk, 'O', 'first') && later?.items[0]?.c === 'be';
  if (later === undefined) return false;
  const listed = loneName(chunks[at + 1] as Chunk);
  if ((listed !== null && !areThey(chunk, listed)) || !(named || !has(later, 'S', 'G', 'nobody', 'P'))) return false;
  return passage.prefix(verb, chunk.items, later);
}
