import type { Exactness } from '../../statement.ts';
import type { Clause } from '../clause.ts';

export function exactnessOf(clause: Clause, at: number): Exactness {
  for (let before = at - 1; before >= 0 && before >= at - 3; before -= 1) {
    const c = clause.c(before);
    if (c === 'more') {
      clause.use(before);
      return 'more';
    }
    if (c === 'fewer') {
      clause.use(before);
      return 'fewer';
    }
    if (c === 'about') {
      clause.use(before);
      return 'about';
    }
    if (c !== '.' && c !== 'exactly') break;
  }
  return 'exact';
}
