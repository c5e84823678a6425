import type { Headline, MissingFact } from '@ratione/engine';
import { crimesOf, daysOf, type Facts, placeOf } from './facts.ts';
import type { Names } from './load-names.ts';

/** Where a question stands while it is being written: the facts that can still change its answer. Null: too little is said to tell. */
export interface Standing {
  readonly missing: readonly MissingFact[];
  /** Whether nothing that is still open could change the answer. */
  readonly settled: boolean;
  readonly headline: Headline;
}

export function standingOf(facts: Facts, asOf: string, names: Names | null): Standing | null {
  if (names === null || crimesOf(facts).length === 0) return null;
  const place = placeOf(facts);
  // A point without a code is told by the land, which is loaded when the question is asked.
  if ((place === null && daysOf(facts) === null) || (place?.iso3 === null && place.lat !== undefined)) return null;
  const read = names.ratione.read({ ...facts, as_of: asOf });
  if ('issues' in read) return null;
  const { missing, jurisdiction } = names.ratione.ask(read.question);
  return { missing, settled: jurisdiction === 'yes' || jurisdiction === 'no', headline: jurisdiction };
}
