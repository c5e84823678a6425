import { type Item, is } from './tape.ts';

/** Symbols of a core in order, for the patterns below. */
export function matches(core: readonly Item[], pattern: string): boolean {
  const wanted = pattern.split(' ');
  if (wanted.length !== core.length) return false;
  return wanted.every((symbol, at) =>
    symbol.split('|').some((one) => (one === 'X' ? is(core[at], 'P', 'G', 'PRON', 'ELSE') : is(core[at], one) || core[at]?.lo === one)),
  );
}
