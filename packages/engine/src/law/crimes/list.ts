import type { CrimeId } from '../../terms/pinpoint.ts';
import { actsOfAggression, aggression } from './aggression.ts';
import type { Crime } from './crime.ts';
import { crimesAgainstHumanity } from './crimes-against-humanity.ts';
import { genocide } from './genocide.ts';
import { warCrimesA } from './war-crimes-a.ts';
import { warCrimesB } from './war-crimes-b.ts';
import { warCrimesC } from './war-crimes-c.ts';
import { warCrimesE } from './war-crimes-e.ts';

/** The 103 offences, in the order of the Statute. Acts of aggression are acts of a State, so not among them. */
export const crimes: readonly Crime[] = [
  ...genocide,
  ...crimesAgainstHumanity,
  ...warCrimesA,
  ...warCrimesB,
  ...warCrimesC,
  ...warCrimesE,
  ...aggression,
];

const byId: ReadonlyMap<CrimeId, Crime> = new Map([...crimes, ...actsOfAggression].map((crime) => [crime.id, crime]));

/** One offence, or an act of aggression, by its full id: "8.2.c.i-1". A parent has none. */
export function crimeById(id: CrimeId): Crime | undefined {
  return byId.get(id);
}
