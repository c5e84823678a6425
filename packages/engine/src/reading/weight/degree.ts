import type { Proposition } from '../statement.ts';
import type { Token } from '../token.ts';
import type { Carried } from './carried.ts';

const RANKED: ReadonlySet<Proposition['kind']> = new Set(['withdrawal-rank', 'party-rank', 'first-convicted']);
const COUNTED: ReadonlySet<Proposition['kind']> = new Set([
  'count',
  'withdrawal-count',
  'budget',
  'law',
  'withdrawal-set',
  'jurisdiction-non-parties',
]);

/** Whether a word of rank, number or comparison is part of what some statement says. */
export function isConsumed(tokens: readonly Token[], at: number, used: boolean, parts: readonly Proposition[], carried: Carried): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  const { c } = token;
  if (used && parts.some((part) => RANKED.has(part.kind) || (part.kind === 'state-referral' && part.first))) return true;
  if (used && parts.some((part) => COUNTED.has(part.kind) || (part.kind === 'council-referral' && part.only))) return true;
  // "only in 2016": the day is read.
  if ((c === 'only' || c === 'all') && datesNext(tokens, at, carried)) return true;
  // "last year": part of a day that was read.
  if (/^(?:last|next)$/.test(c) && tokens[at + 1]?.kind === 'date') return true;
  // "acquitted of all charges": no other charge is told.
  if (
    c === 'all' &&
    /^(?:charges|crimes)$/.test(tokens[at + 1]?.c ?? '') &&
    parts.some((part) => part.kind === 'person' && part.act === 'acquitted')
  )
    return true;
  if (c === 'all' && used && parts.some((part) => 'states' in part && part.states.length > 1)) return true;
  // "all three", "both": of a list that was read whole.
  if (c === 'all' && /^(?:is|has|of|the)$/.test(tokens[at + 1]?.c ?? '') === false && tokens[at + 1]?.kind === 'number') return true;
  return /^(?:anyone|any|every)$/.test(c) && used;
}

function datesNext(tokens: readonly Token[], at: number, carried: Carried): boolean {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const token = tokens[next];
    if (token?.kind === 'date') return carried.days.some((day) => day.from === token.date?.from);
    if (!/^(?:in|on|since|by|after|from|as_of)$/.test(token?.c ?? '')) return false;
  }
  return false;
}
