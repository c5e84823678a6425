import type { Exactness } from '../../statement.ts';
import { type Item, is, item } from '../tape.ts';

/** "a year in prison": one. */
export function aUnit(one: Item): Item[] {
  return one.indefinite === true && is(one, 'UNIT') && one.is.size === 1
    ? [item('N', '', one, one, { n: 1 }), { ...one, det: false }]
    : [one];
}

export const APPROX = /^(?:nearly|almost|some|around|about|over|least|than|more|fewer|less|under|at|only|within)$/;

export function withoutFree(items: readonly Item[]): Item[] {
  return items.filter((one, at) => {
    // "later" says when only behind a length of time.
    if (one.lo === 'later') return is(items[at - 1], 'UNIT');
    if (!is(one, 'FREE')) return true;
    if (one.is.size === 1) return false;
    return !(one.is.size === 2 && is(one, 'SOFT') && !is(items[at + 1], 'P', 'SOFT', 'PEOPLE', '?', 'A'));
  });
}

export function exactness(words: readonly string[]): Exactness {
  const text = words.join(' ');
  if (/\b(?:more than|over|at least)\b/.test(text)) return 'more';
  if (/\b(?:less than|fewer than|under|within)\b/.test(text)) return 'fewer';
  return /\b(?:nearly|almost|about|around|some)\b/.test(text) ? 'about' : 'exact';
}
