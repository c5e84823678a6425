/** @ratione/engine/asked: what a person writes into the lines of a question, read as readings to confirm. */

export type { CrimeNames } from './crime-names.ts';
export { type CrimeContext, conflictKindIn, crimesLike, readCrimes } from './crimes.ts';
export { type DaysReading, readDays } from './days.ts';
export { type PersonBasis, type PersonReading, readPersons } from './persons.ts';
export { findPlaces, type GazetteerEntry, type PlaceNames, type PlaceReading } from './places.ts';
export { type PlaceFacts, type StandsFor, standsFor } from './stands-for.ts';
