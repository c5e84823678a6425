import type { Headline, Ratione } from '@ratione/engine';

/** Acts that are only supposed, laid over the record: one alone, or all that were given together. */
export interface Supposition {
  /** Which columns of the result tell of it: blank for all acts together, else the number of the act, from 1. */
  readonly key: string;
  readonly acts: readonly string[];
  readonly ratione: Ratione;
}

/** What a supposition changed, in numbers of rows. */
export interface SuppositionCounts {
  readonly key: string;
  readonly acts: readonly string[];
  /** The two columns of the result that tell of it. */
  readonly columns: readonly [reach: string, reachByPlace: string];
  readonly reach: Readonly<Record<Headline, number>>;
  readonly reachByPlace: Readonly<Record<Headline, number>>;
}

/** Names of the two columns for one supposition. */
export function suppositionColumns(key: string): readonly [reach: string, reachByPlace: string] {
  const end = key === '' ? '' : `_${key}`;
  return [`reach_what_if${end}`, `reach_by_place_what_if${end}`];
}
