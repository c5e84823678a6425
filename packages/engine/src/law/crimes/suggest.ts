import type { Pinpoint } from '../../terms/pinpoint.ts';
import { crimeById, readCrime } from './catalogue.ts';
import type { Crime } from './crime.ts';
import { readEveryday } from './everyday.ts';
import { findCrimes, type NamedBy } from './finder.ts';

/** A paragraph that words may mean, for a person to confirm. */
export interface CrimeSuggestion {
  /** What goes under `crimes` in the facts of a question. */
  readonly asked: string;
  readonly pinpoint: Pinpoint;
  /** More than one where a parent paragraph is meant. */
  readonly crimes: readonly Crime[];
  /** `paragraph`: as written. `everyday`: the word commonly stands for it. `words`: these words of the text point to it. */
  readonly because: 'paragraph' | 'everyday' | 'words';
  readonly words: readonly string[];
}

/** The kind of armed conflict that place and time suggest. `both`: either. */
export type ConflictKind = 'iac' | 'niac' | 'both';

/**
 * Paragraphs that a person may have meant, the likeliest first, at most `limit`. A paragraph in any form gives itself; words give
 * those they commonly stand for, then those they point to. A war crime stands beside its twin for the other kind of conflict, the one
 * for `conflict` first. Never a classification: somebody confirms one.
 */
export function suggestCrimes(text: string, limit = 8, conflict?: ConflictKind, namedBy?: NamedBy): readonly CrimeSuggestion[] {
  const words = text.trim();
  if (words === '') return [];
  const reading = readCrime(words);
  if (reading.kind === 'paragraph')
    return [{ asked: words, pinpoint: reading.pinpoint, crimes: reading.crimes, because: 'paragraph', words: [] }];
  const everyday = (readEveryday(words) ?? []).map((crime) => single(crime, 'everyday', [words]));
  const found = findCrimes(words, namedBy)
    .filter(({ crime }) => !everyday.some((one) => one.asked === crime.id))
    .map(({ crime, words: because }) => single(crime, 'words', because));
  return besideTwins([...everyday, ...found], conflict).slice(0, limit);
}

function single(crime: Crime, because: CrimeSuggestion['because'], words: readonly string[]): CrimeSuggestion {
  return { asked: crime.id, pinpoint: crime.pinpoint, crimes: [crime], because, words };
}

/** Each suggestion with its twin after it, or before it where the twin is the one for `conflict`; a twin not found by words is added. */
function besideTwins(suggestions: readonly CrimeSuggestion[], conflict: ConflictKind | undefined): readonly CrimeSuggestion[] {
  const placed = new Map<string, CrimeSuggestion>();
  for (const one of suggestions) {
    const [crime] = one.crimes;
    const other = crime?.counterpart == null ? undefined : crimeById(crime.counterpart.crime);
    const twin = suggestions.find(({ asked }) => asked === other?.id);
    const fits = (some: Crime | undefined) => some?.conflict.toLowerCase() === conflict;
    const added = twin ?? (fits(other) && other !== undefined ? single(other, one.because, one.words) : undefined);
    for (const next of fits(other) ? [added, one] : [one, twin])
      if (next !== undefined && !placed.has(next.asked)) placed.set(next.asked, next);
  }
  return [...placed.values()];
}
