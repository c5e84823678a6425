import type { Reach } from '../report-data.ts';

/** The four answers, in the order they are stacked. */
export const REACHES = ['yes', 'contested', 'depends', 'no'] as const satisfies readonly Reach[];

export const REACH_WORDS: Readonly<Record<Reach, string>> = {
  yes: 'Within reach',
  contested: 'Contested',
  depends: 'Depends on a fact',
  no: 'Outside',
};

export const MEASURES = ['events', 'deaths'] as const;
export type Measure = (typeof MEASURES)[number];

export const MEASURE_WORDS: Readonly<Record<Measure, string>> = { events: 'Events', deaths: 'Deaths' };

export const ALL_GROUNDS = 'On all grounds, nationality included';
export const PLACE_ALONE = 'By place, time and referral alone';

const BASES: Readonly<Record<string, string>> = {
  territorial: 'Territory',
  nationality: 'Nationality',
  'declaration-12(3)': 'Declaration',
  'unsc-referral': 'Council referral',
  'vessel-or-aircraft': 'Ship or aircraft',
};

const FACTS: Readonly<Record<string, string>> = {
  nationality: 'The nationality of the suspect',
  place: 'The place: the row leaves several open',
  day: 'The day: the row leaves several open',
  date: 'The day: the row leaves several open',
  conflict: 'The character of the conflict',
  actor: 'Who acted',
};

const ROW_ISSUES: Readonly<Record<string, string>> = {
  'hxl-tag-row': 'A row of HXL tags, not an event',
  'day-unreadable': 'A day that could not be read',
  'day-ambiguous': 'A day that can be read two ways',
  'day-missing': 'No day',
  'days-backwards': 'An end before its start',
  'day-precision-unreadable': 'A day precision that could not be read',
  'coordinate-unreadable': 'A coordinate that could not be read',
  'coordinate-impossible': 'A coordinate that is on no globe',
  'coordinates-perhaps-swapped': 'Latitude and longitude perhaps swapped',
  'coordinates-incomplete': 'One coordinate without the other',
  'null-island': 'Coordinates 0, 0',
  'place-precision-unreadable': 'A place precision that could not be read',
  'country-unknown': 'A country that no record knows',
  'country-and-coordinates-conflict': 'Country and coordinates disagree',
  'place-missing': 'No place',
  'event-type-unknown': 'A kind of event that no table knows',
  'duplicate-id': 'An id that an earlier row has',
  'record-broken': 'A record broken off or misquoted',
};

export function baseInWords(base: string): string {
  return BASES[base] ?? base;
}

export function factInWords(fact: string): string {
  return FACTS[fact] ?? fact;
}

export function rowIssueInWords(code: string): string {
  return ROW_ISSUES[code] ?? code;
}

export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

export function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)}\u00a0%`;
}

/** Text of others made safe to stand in a page: no markup, no control or direction marks that could turn it around. */
export function escaped(text: string): string {
  return legible(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}

export function legible(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\p{Cs}]/gu, ' ');
}

export function shortened(text: string, letters: number): string {
  const clean = legible(text);
  return [...clean].length <= letters
    ? clean
    : `${[...clean]
        .slice(0, letters - 1)
        .join('')
        .trimEnd()}…`;
}
