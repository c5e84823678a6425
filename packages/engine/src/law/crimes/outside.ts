import type { Crime } from './crime.ts';

/** Stands for a word that names no paragraph, so that the other limbs are still shown; Article 5 fails it. */
export function outsideCrime(word: string): Crime {
  return {
    id: '',
    pinpoint: '',
    label: word,
    family: 'crimes_against_humanity',
    conflict: 'none',
    amendment: null,
    adopted: '1998-07-17',
    firstInForce: '2002-07-01',
    elementsStatus: 'none',
    counterpart: null,
    continuing: 'no',
    flags: [],
    elements: [],
  };
}

export function isOutside(crime: Crime): boolean {
  return crime.id === '';
}
