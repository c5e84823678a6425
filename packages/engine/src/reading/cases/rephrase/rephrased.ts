import type { Item } from '../tape.ts';
import { ARRESTS } from './arrests.ts';
import { BESIDE } from './beside.ts';
import { OUTCOMES } from './outcomes.ts';
import { longest, openerTold, RANKS } from './ranks.ts';
import { applied } from './rule.ts';
import { eachHisOwn, TERMS } from './terms.ts';

const rules = applied([...RANKS, ...BESIDE, ...ARRESTS, ...OUTCOMES, ...TERMS]);

/** What can be said in many ways, said in the one that clauses are read in. */
export function rephrased(items: readonly Item[]): Item[] {
  return rules(openerTold(longest(eachHisOwn(items))));
}
