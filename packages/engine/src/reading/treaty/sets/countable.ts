import type { Clause } from '../clause.ts';

/** Whether a clause with a number in it counts States, and not crimes, years or something this reader does not know. */
export function isCountable(clause: Clause): boolean {
  if (!clause.has('N') || clause.has('S', 'P', 'A', 'X', '$', 'other', 'amendment', 'aggression', 'jurisdiction', 'starvation', 'citizens'))
    return false;
  if (
    clause.has('last', 'O', 'all', 'except', 'if', 'might', 'notice', 'pending', 'deposit', 'sameday') ||
    clause.all('first').some(({ item }) => item.lo !== 'original') ||
    clause.items.some((item) => item.lo === 'together')
  )
    return false;
  if (clause.items.some((item, at) => item.c === 'be' && clause.items[at + 1]?.c === '?')) return false;
  if (
    clause.items.some(
      (item) => (item.c === '?' && (/(?:ed|ing)$/.test(item.lo) || item.capital)) || item.lo === 'past' || item.c === 'wait',
    )
  )
    return false;
  if (['after', 'before', 'when', 'because', 'rel'].includes(clause.chunk.op ?? '') || clause.has('threshold', 'largest')) return false;
  if (
    !clause.has('bound', 'count', 'be', 'have', 'bring', 'join', 'ratify', 'sign', 'accede', 'come', 'belong', 'remain', 'become') &&
    !clause.has('force', 'outside')
  )
    return false;
  return true;
}
