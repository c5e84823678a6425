import { has, hasOnly } from '../chunks.ts';
import type { Passage } from './passage.ts';

export function emphasis({ chunk }: Passage): boolean {
  return hasOnly(chunk, 'exactly', '.') && chunk.items.length > 0 && chunk.lead === null;
}

/** "..., all of them", "..., for all its intentions", "already". */
export function afterthought({ chunk, context }: Passage): boolean {
  if (chunk.op === ',' && hasOnly(chunk, 'all', '.')) return true;
  if (chunk.op === ',' && context.amendments !== null && hasOnly(chunk, '.', 'lasers', 'biological', 'fragments', 'poison', 'starvation'))
    return true;
  return chunk.op === ',' && chunk.items[0]?.lo === 'for' && chunk.items[1]?.c === 'all' && hasOnly(chunk, '.', 'all', 'it', 'intend', '?');
}

/** "The Rome Statute, ...": the treaty is the subject. */
export function statuteAlone({ chunk, context }: Passage): boolean {
  const alone = chunk.op === null && hasOnly(chunk, 'statute', '.');
  if (alone) context.statute = true;
  return alone;
}

export function retroactively({ chunk }: Passage): boolean {
  return hasOnly(chunk, 'retroactive', 'already', '.');
}

/** "When it ratified", of nobody who is named. */
export function whenNobodyDid({ chunk, context }: Passage): boolean {
  return (
    chunk.op === 'when' &&
    context.topic === null &&
    has(chunk, 'it') &&
    hasOnly(chunk, 'it', 'ratify', 'sign', 'accede', 'join', '.', 'have')
  );
}
