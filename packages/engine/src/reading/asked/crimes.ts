import { readCrime } from '../../law/crimes/catalogue.ts';
import type { Crime } from '../../law/crimes/crime.ts';
import { findCrimes } from '../../law/crimes/finder.ts';
import { type ConflictKind, type CrimeSuggestion, suggestCrimes } from '../../law/crimes/suggest.ts';
import type { Ratione } from '../../ratione.ts';
import { type EdtfText, readEdtf } from '../../time/edtf.ts';
import { conflictKind } from './conflict-kinds.ts';
import { type CrimeNames, namedBy, namedWhole } from './crime-names.ts';
import { englishCrimeWords } from './crime-words.ts';
import { readDays } from './days.ts';
import { findPlaces } from './places.ts';
import { type PlaceFacts, standsFor } from './stands-for.ts';

/** Where and when it happened, where that has been said apart from the words. */
export interface CrimeContext {
  /** Of the words, where it is known: two letters. */
  readonly language?: string;
  /** What the crimes are called in that language, beside their English names. */
  readonly names?: CrimeNames | undefined;
  readonly place?: PlaceFacts | null;
  readonly from?: EdtfText;
  readonly to?: EdtfText;
}

/**
 * Paragraphs that words may mean, as `suggestCrimes` gives them, those for the kind of conflict that place and time suggest before
 * their twins for the other kind: "hospital in Mariupol, 2022". Place and time are read from the words where they are not said.
 */
export function readCrimes(text: string, ratione: Ratione, context: CrimeContext = {}, limit = 8): readonly CrimeSuggestion[] {
  const conflict = conflictKindIn(text, ratione, context) ?? undefined;
  const { names } = context;
  if (readCrime(text.trim()).kind === 'paragraph') return suggestCrimes(text, limit, conflict);
  const english = englishCrimeWords(text, context.language);
  const named = names === undefined ? undefined : namedBy(text, names);
  const whole = names === undefined ? null : namedWhole(text, names);
  if (english === '' && (named === undefined || named.size === 0)) return suggestCrimes(text, limit, conflict);
  const found = suggestCrimes(english === '' ? text : english, limit, conflict, named);
  const first = whole === null ? [] : suggestCrimes(whole);
  // The words shown as the reason are the writer's own.
  return [...first, ...found.filter(({ asked }) => asked !== whole)].slice(0, limit).map((one) => {
    const paragraph = one.because === 'paragraph' ? readCrime(one.asked) : null;
    return { ...one, asked: paragraph?.kind === 'paragraph' ? paragraph.id : one.asked, because: 'words', words: [text.trim()] };
  });
}

/** Crimes that words in any of the languages point to, the likeliest first, as `findCrimes` ranks them. */
export function crimesLike(text: string, { language, names }: Pick<CrimeContext, 'language' | 'names'> = {}): readonly Crime[] {
  const english = englishCrimeWords(text, language);
  return findCrimes(english === '' ? text : english, names === undefined ? undefined : namedBy(text, names)).map(({ crime }) => crime);
}

/** The kind of conflict that place and time suggest, read from the words where they are not said; null where they suggest none. */
export function conflictKindIn(text: string, ratione: Ratione, { place, from, to }: CrimeContext = {}): ConflictKind | null {
  const span = spanOf(text, ratione, from, to);
  const where = place ?? placeIn(text, ratione);
  if (span === null || where === null) return null;
  const asOf = ratione.record.version.date;
  const units = standsFor(where, ratione, span.from, asOf).flatMap(({ unit, claims }) => unit ?? claims[0]?.state ?? []);
  return units.length === 0 ? null : conflictKind(units, span.from, span.until);
}

function spanOf(text: string, ratione: Ratione, from: EdtfText | undefined, to: EdtfText | undefined) {
  const written = from === undefined ? daysIn(text, ratione) : { from, to: to ?? from };
  const first = written === null ? null : readEdtf(written.from);
  const last = written === null ? null : readEdtf(written.to);
  return first === null || last === null ? null : { from: first.from, until: last.until };
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** The longest run of words around a year that reads as a date. */
function daysIn(text: string, ratione: Ratione) {
  const words = text.slice(0, 200).split(/[\s,;]+/);
  const at = words.findIndex((word) => YEAR.test(word));
  if (at === -1) return null;
  for (const back of [3, 2, 1, 0]) {
    const reading = readDays(words.slice(Math.max(at - back, 0), at + 1).join(' '), ratione.record.version.date)[0];
    if (reading !== undefined) return reading;
  }
  return null;
}

/** The first place named whole in the words; longer names first. */
function placeIn(text: string, ratione: Ratione): PlaceFacts | null {
  const words = text
    .slice(0, 200)
    .split(/[\s,;()]+/)
    .filter((word) => word !== '');
  for (let count = Math.min(4, words.length); count > 0; count -= 1) {
    for (let at = 0; at + count <= words.length; at += 1) {
      const written = words.slice(at, at + count).join(' ');
      if (!/^\p{Lu}/u.test(written) && /^\p{Ll}/u.test(written)) continue;
      const found = findPlaces(written, ratione).find(({ kind, exact }) => exact && kind !== 'sea' && kind !== 'point');
      if (found !== undefined) return found.place;
    }
  }
  return null;
}
