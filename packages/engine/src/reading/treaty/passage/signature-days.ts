import { has, hasOnly, itemOf } from '../chunks.ts';
import { holds, onDay } from '../propositions.ts';
import type { Passage } from './passage.ts';

/** "..., the last day on which it was possible": the day of the signature. */
export function lastDayToSign(passage: Passage): boolean {
  const { chunk, context } = passage;
  if (
    context.event !== 'sign' ||
    context.topic === null ||
    chunk.op !== ',' ||
    !has(chunk, 'closing', 'opening') ||
    !hasOnly(chunk, 'closing', 'opening', '.', 'might', 'T', 'it', 'be')
  )
    return false;
  const day = has(chunk, 'closing') ? '2000-12-31' : '1998-07-17';
  return passage.tell({ kind: 'signature', states: context.topic, positive: true, when: onDay(day) });
}

/** "139 States signed before the deadline". */
export function beforeTheDeadline({ chunk, context: { last } }: Passage): boolean {
  return (
    (chunk.op === 'before' || chunk.op === 'when') &&
    last?.kind === 'count' &&
    last.of === 'signatories' &&
    hasOnly(chunk, 'deadline', 'closing', 'closed', '.', 'it', 'statute')
  );
}

/** "By the time the treaty closed for signature at the end of 2000". */
export function closedForSignature(passage: Passage): boolean {
  const { chunk } = passage;
  if (!has(chunk, 'closed') || !hasOnly(chunk, 'when', 'after', 'before', 'closed', 'T', '.', 'statute', 'it', 'have')) return false;
  const told = itemOf(chunk, 'T')?.when;
  if (told !== undefined && !holds(told.range, '2000-12-31')) passage.leaves();
  return true;
}
