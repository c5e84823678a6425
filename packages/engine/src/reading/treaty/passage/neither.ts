import type { StateMention } from '../../token.ts';
import { type Chunk, has, hasOnly } from '../chunks.ts';
import { VERBS } from './nouns.ts';
import type { Passage } from './passage.ts';

/** "Neither Yemen", "nor Saudi Arabia": one of those of whom something is denied. */
function neitherOf(chunk: Chunk): readonly StateMention[] | null {
  const names = chunk.items.filter((item) => item.c === 'S');
  if (!/^(?:neither|nor)$/.test(chunk.items[0]?.lo ?? '') || names.length !== 1 || chunk.lead !== null) return null;
  return chunk.items.every((item, at) => at === 0 || ['S', '.', 'A', 'country', 'it', "'s"].includes(item.c))
    ? (names[0]?.token?.states ?? null)
    : null;
}

/** "Neither of the two countries": the denial of what follows. */
function isDenial(chunk: Chunk): boolean {
  return (
    /^(?:neither|none)$/.test(chunk.items[0]?.lo ?? '') &&
    (chunk.items[1]?.lo === 'of' || chunk.items[1] === undefined) &&
    chunk.items.every((item) => !VERBS.has(item.c) && !['S', 'T'].includes(item.c))
  );
}

export function furtherDenied(chunk: Chunk): boolean {
  return has(chunk, 'nofurther') && hasOnly(chunk, 'nofurther', 'and', '.', 'have', 'it');
}

export function neitherNamed({ chunk, context }: Passage): boolean {
  const paired = neitherOf(chunk);
  if (paired !== null) {
    context.neither = [...(context.neither ?? []), ...paired];
    context.topic = paired;
    return true;
  }
  const { neither } = context;
  if (neither !== null && neither.length > 1 && chunk.op === ',' && has(chunk, 'be', 'have', 'do') && !has(chunk, 'S')) {
    context.topic = neither;
    context.neither = null;
    context.denied = true;
  }
  return false;
}

export function deniedBehind({ chunk, context }: Passage): boolean {
  const denied = isDenial(chunk);
  if (denied) context.denied = true;
  return denied;
}
