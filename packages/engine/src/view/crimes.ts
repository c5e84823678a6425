import { crimes } from '../law/crimes/catalogue.ts';
import type { Crime } from '../law/crimes/crime.ts';
import type { AmendmentId } from '../record/shape.ts';
import type { CrimeId, Pinpoint } from '../terms/pinpoint.ts';
import type { Day } from '../time/day.ts';

export interface CrimeRowView {
  readonly id: CrimeId;
  readonly pinpoint: Pinpoint;
  readonly label: string;
  readonly family: Crime['family'];
  readonly conflict: Crime['conflict'];
  readonly amendment: AmendmentId | null;
  readonly adopted: Day;
  readonly first_in_force: Day;
  readonly elements_status: Crime['elementsStatus'];
  readonly counterpart: CrimeId | null;
  readonly continuing: Crime['continuing'];
}

/** The offences of Articles 6 to 8 bis, in their order. */
export interface CrimesView {
  readonly schema: 'ratione/crimes/1';
  readonly count: number;
  readonly crimes: readonly CrimeRowView[];
}

/** All offences, or those of one family. */
export function crimesView(family?: Crime['family']): CrimesView {
  const rows = crimes
    .filter((crime) => family === undefined || crime.family === family)
    .map((crime) => ({
      id: crime.id,
      pinpoint: crime.pinpoint,
      label: crime.label,
      family: crime.family,
      conflict: crime.conflict,
      amendment: crime.amendment,
      adopted: crime.adopted,
      first_in_force: crime.firstInForce,
      elements_status: crime.elementsStatus,
      counterpart: crime.counterpart?.crime ?? null,
      continuing: crime.continuing,
    }));
  return { schema: 'ratione/crimes/1', count: rows.length, crimes: rows };
}
