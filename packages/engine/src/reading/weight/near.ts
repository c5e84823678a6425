import { NEGATIVE } from '../frames/marks.ts';
import type { Token } from '../token.ts';
import { DEGREE, SUPERLATIVE, SUPPOSED } from './words.ts';

/** How near to a statement a word of its sentence stands. */
export type Nearness = 'core' | 'edge' | 'far';

const BEFORE = 4;
const AFTER = 6;
const JOINT = /^(?:and|or|nor)$/;
const END: ReadonlySet<string> = new Set(
  'because while whereas but which who when where although though that since as after before if'.split(' '),
);

/**
 * In a running text a statement is what stands between its first and its last word. On its edges, up to the next mark or the next clause,
 * only words that could turn it count; the rest of the sentence speaks of other things.
 */
export function nearOf(tokens: readonly Token[], own: readonly number[]): (at: number) => Nearness {
  const first = Math.min(...own);
  const last = joined(tokens, Math.max(...own));
  const ends = (at: number) => {
    const token = tokens[at];
    return token === undefined || (token.kind === 'mark' && token.c !== '"') || END.has(token.c) || END.has(token.text);
  };
  let from = first;
  while (from > 0 && first - from < BEFORE && !ends(from - 1) && !JOINT.test(tokens[from - 1]?.c ?? '')) from -= 1;
  let until = last;
  while (until < tokens.length - 1 && until - last < AFTER && !ends(until + 1)) until += 1;
  return (at) => (at >= first && at <= last ? 'core' : at >= from && at <= until ? 'edge' : 'far');
}

/** "Netanyahu and Herzog": a name joined to the last word is read with it. */
function joined(tokens: readonly Token[], last: number): number {
  const joint = JOINT.test(tokens[last]?.c ?? '') ? last : last + 1;
  const name = tokens[joint + 1];
  return JOINT.test(tokens[joint]?.c ?? '') && name !== undefined && /^\p{Lu}/u.test(name.text) ? joint + 1 : last;
}

const TURNING: ReadonlySet<Token['kind']> = new Set(['date', 'number', 'ordinal', 'money', 'group']);

/** Whether a word on the edge could turn the statement: a day, a number, a negation, a condition, a degree. */
export function couldTurn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || isLength(tokens, at)) return false;
  const { kind, c, text } = token;
  const low = text.toLowerCase();
  // Another object, or another time, than the one that was read.
  if (/^(?:amendments?|protocols?|spring|summer|autumn|winter|decade|century)$/.test(low)) return true;
  return TURNING.has(kind) || NEGATIVE.has(c) || [c, low].some((word) => SUPPOSED.has(word) || DEGREE.has(word)) || SUPERLATIVE.test(low);
}

/** "in 14 years of work": how long, not when. */
function isLength(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.kind === 'number' &&
    /^(?:years?|months?|weeks?|days?|decades?)$/.test(tokens[at + 1]?.text.toLowerCase() ?? '') &&
    /^(?:in|during|over|through|throughout|within|after)$/.test(tokens[at - 1]?.text.toLowerCase() ?? '')
  );
}
