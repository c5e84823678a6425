import type { RecordData } from '../../../record/shape.ts';
import type { Item } from '../tape.ts';
import { foldBodies } from './chambers.ts';
import { foldCounts } from './charges.ts';
import { foldCrimes } from './crimes.ts';
import { named } from './names.ts';
import { foldPersons } from './persons.ts';
import { foldSets } from './sets.ts';
import { foldSpans } from './terms.ts';
import { foldNouns } from './things.ts';
import { foldTimes } from './times.ts';
import { aUnit, withoutFree } from './words.ts';

/** Puts words together into times, terms, counts, crimes, organs and persons, so that what is left is the core of each clause. */
export function folded(items: readonly Item[], record: RecordData): Item[] {
  let now = named(withoutFree(items).flatMap(aUnit), record);
  now = foldTimes(now);
  now = foldSpans(now);
  now = foldCounts(now);
  now = foldCrimes(now);
  now = foldBodies(now);
  now = foldPersons(now, record);
  now = foldSets(now);
  return foldNouns(now);
}
