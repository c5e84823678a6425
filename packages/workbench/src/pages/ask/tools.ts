/** What reads a person's words. Loaded when somebody begins to write, so that form and answer show before it. */
export { crimes } from '@ratione/engine';
export { findPlaces, type PlaceReading, readCrimes, readDays, readPersons, standsFor } from '@ratione/engine/asked';
