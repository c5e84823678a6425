import type { StateMention } from '../../token.ts';
import { type Chunk, statesIn } from '../chunks.ts';
import { Clause } from '../clause.ts';
import type { Context } from '../context.ts';
import type { Passage } from './passage.ts';
import { sizeBefore } from './sizes.ts';

/** "Having deposited its ratification, Uganda ...", "When it ratified, Colombia ...": who the first words speak of stands behind them. */
export function aheadOf(chunks: readonly Chunk[]): readonly StateMention[] | null {
  const [first, second] = chunks;
  if (first === undefined || second === undefined) return null;
  if (
    first.items.some(
      (item) => ['S', 'A', 'P', 'G', 'nobody', 'N', 'statute'].includes(item.c) && !(item.c === 'statute' && item !== first.items[0]),
    )
  )
    return null;
  const opens = first.op === 'when' || first.op === 'after' || first.op === 'before' || first.op === 'though' || first.lead !== null;
  const [head] = first.items;
  if (
    !(opens && first.items.some((item) => item.c === 'it' || /ing$/.test(item.lo))) &&
    !/^(?:having|signing|ratifying|acceding|joining|by|on|upon)$/.test(head?.lo ?? '')
  )
    return null;
  const name = second.items.find((item) => item.c !== '.');
  return name?.c === 'S' ? (name.token?.states ?? null) : null;
}

const NAMING: ReadonlySet<string> = new Set(['S', '.', 'A', 'country', 'newhead', '?', 'including', 'N', 'it', "'s", 'both']);

/** A clause that is nothing but the name of a State: the subject of what follows. */
export function loneName(chunk: Chunk): readonly StateMention[] | null {
  if (chunk.lead !== null || chunk.op === 'because') return null;
  const names = chunk.items.filter((item) => item.c === 'S');
  const [name] = names;
  if (name === undefined) return null;
  // "Brazzaville and Kinshasa".
  if (names.length > 1) return chunk.items.every((item) => ['S', 'and', '.'].includes(item.c)) ? statesIn(chunk) : null;
  if (chunk.items.some((item) => !NAMING.has(item.c))) return null;
  if (chunk.items.filter((item) => item.c === '?').length > 4) return null;
  if (chunk.items.some((item) => /^(?:in|over|against|at|with|to|from)$/.test(item.lo))) return null;
  return name.token?.states ?? null;
}

export function topicFrom(chunk: Chunk, context: Context): void {
  const clause = new Clause(chunk, context);
  for (const { item, at } of clause.all('S')) {
    const prep = clause.preposition(at);
    if (prep === null || prep === 'of' || prep === 'for' || prep === 'by') {
      context.topic = item.token?.states ?? context.topic;
      return;
    }
  }
}

export function namedAlone(passage: Passage): boolean {
  const { chunk, context } = passage;
  const name = loneName(chunk);
  if (name === null) return false;
  const size = sizeBefore(passage.chunks, passage.at);
  if (size !== undefined) {
    if (size !== name.length) passage.leaves();
    context.topic = name;
    return true;
  }
  // "Armenia's neighbour": said of the subject, not the subject.
  const owner = chunk.items.findIndex((item) => item.c === 'S');
  if (chunk.op === ',' && passage.claims.length === 0 && context.topic !== null && chunk.items[owner + 1]?.c === "'s") return true;
  // "Five members belong to it: Jordan, ...": who they are was not weighed.
  if (chunk.op === ';' && passage.claims.length > 0 && passage.next === undefined) passage.leaves();
  context.topic = name;
  return true;
}
