/** What reads a person's words. Loaded when somebody begins to write, so that the form shows before it. */
export { suggestCrimes } from '@ratione/engine';
export { findPlaces, type PlaceReading, readCrimes, readDays, readPersons, standsFor, stateNameIn } from '@ratione/engine/reading';
