import type { Proposition } from '../../statement.ts';
import { NEGATIVE } from '../clause.ts';
import type { Item } from '../shape.ts';

const LEAVING = /^(?:withdrawal|withdraw|leave)$/;
const MATTER = /^(?:investigation|trial|warrant|can|obliged|cooperate|jurisdiction|charge|open|examination)$/;
const MARKS = /^(?:,|;|:|while|because|but|so|clause|like)$/;

/**
 * What leaving does not touch, told over a whole sentence: matters that were open go on; whether new ones may begin is disputed.
 * `items` are those of the sentence; null where it says nothing of the kind.
 */
export function survival(items: readonly Item[]): Proposition | null {
  const has = (pattern: RegExp) => items.some((item) => pattern.test(item.c));
  if (!has(LEAVING) || !has(MATTER) || has(/^(?:judgement|motive|other-court|\?|denied)$/)) return null;
  const states = [...new Set(items.flatMap((item) => (item.c === 'STATE' ? (item.states ?? []) : [])))].map((state) => ({
    state,
    orElse: [],
  }));
  if (has(/^nothing-pending$/) || (has(/^effect$/) && !has(/^affect$/) && isNothingPending(items)))
    return { kind: 'open-issue', issue: 'C-04', from: '2002-07-01' };
  if (!has(/^affect$/) || has(/^if$/) || states.length > 1 || items.some((item) => item.c === 'unknown')) return null;
  if (has(/^(?:DATE\??|NUM|PERSON|will|planned|maybe|because|unlike|like|without)$/)) return null;
  const denials = items.filter((item) => /^(?:not|never|neither|nobody)$/.test(item.c)).length;
  return { kind: 'survives-withdrawal', states, positive: denials === 1 };
}

/** "Although no case was open": in one clause what the Court may do, in another that nothing was before it. */
function isNothingPending(items: readonly Item[]): boolean {
  const clauses: Item[][] = [[]];
  for (const item of items)
    if (MARKS.test(item.c)) clauses.push([]);
    else clauses[clauses.length - 1]?.push(item);
  const has = (clause: readonly Item[], pattern: RegExp) => clause.some((item) => pattern.test(item.c));
  const idle = clauses.find(
    (clause) =>
      clause.some((item) => NEGATIVE.has(item.c)) &&
      has(clause, /^(?:trial|pending|examination|investigation)$/) &&
      !has(clause, /^(?:can|jurisdiction|open|PERSON)$/),
  );
  return idle !== undefined && clauses.some((clause) => clause !== idle && has(clause, /^(?:can|jurisdiction|open|judge)$/));
}
