import type { Pinpoint } from '../../terms/pinpoint.ts';
import { readCrime } from './catalogue.ts';
import type { Crime } from './crime.ts';
import { readEveryday } from './everyday.ts';
import { findCrimes } from './finder.ts';

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

/**
 * Paragraphs that a person may have meant, the likeliest first, at most `limit`. A paragraph in any form gives itself; words give
 * those they commonly stand for, then those they point to. Never a classification: somebody confirms one.
 */
export function suggestCrimes(text: string, limit = 8): readonly CrimeSuggestion[] {
  const words = text.trim();
  if (words === '') return [];
  const reading = readCrime(words);
  if (reading.kind === 'paragraph')
    return [{ asked: words, pinpoint: reading.pinpoint, crimes: reading.crimes, because: 'paragraph', words: [] }];
  const everyday = (readEveryday(words) ?? []).map((crime) => single(crime, 'everyday', [words]));
  const found = findCrimes(words)
    .filter(({ crime }) => !everyday.some((one) => one.asked === crime.id))
    .map(({ crime, words: because }) => single(crime, 'words', because));
  return [...everyday, ...found].slice(0, limit);
}

function single(crime: Crime, because: CrimeSuggestion['because'], words: readonly string[]): CrimeSuggestion {
  return { asked: crime.id, pinpoint: crime.pinpoint, crimes: [crime], because, words };
}
