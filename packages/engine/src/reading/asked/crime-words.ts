import { crimeWordsLexicon } from '../generated/crime-words.ts';
import type { CrimeLanguage } from '../lexicon/shape.ts';
import { fold } from './fold.ts';

/** Alphabets that tell that words are not English; French and Spanish must be named. */
const SCRIPTS: readonly (readonly [RegExp, readonly CrimeLanguage[]])[] = [
  [/\p{Script=Cyrillic}/u, ['ru', 'uk']],
  [/\p{Script=Arabic}/u, ['ar']],
  [/\p{Script=Han}/u, ['zh']],
];

/** What is set before a word without a space: in Arabic and, then, with, for, as, the; in French what an apostrophe joins. */
const BEFORE: Partial<Record<CrimeLanguage, string>> = { ar: '(?:[وف])?(?:[بلك])?(?:ال|لل)?', fr: '(?:[dl]|qu)?' };

interface Entry {
  readonly english: string;
  readonly found: RegExp;
}

const made = new Map<CrimeLanguage, readonly Entry[]>();

/** The English words that the finder of crimes knows for what is typed in another language; empty where nothing is recognised. */
export function englishCrimeWords(text: string, language: string | undefined): string {
  const words = fold(text);
  const languages = new Set(SCRIPTS.flatMap(([script, those]) => (script.test(text) ? those : [])));
  if (language === 'fr' || language === 'es') languages.add(language);
  const english = [...languages].flatMap((one) => entriesIn(one).flatMap(({ english: term, found }) => (found.test(words) ? [term] : [])));
  return [...new Set(english)].join(' ');
}

function entriesIn(language: CrimeLanguage): readonly Entry[] {
  let entries = made.get(language);
  if (entries === undefined) {
    entries = Object.entries(crimeWordsLexicon).map(([english, terms]) => ({ english, found: anyOf(terms[language], language) }));
    made.set(language, entries);
  }
  return entries;
}

/** Beginnings of words; Chinese writes no spaces between words. A blank at the end of an entry closes the word. */
function anyOf(terms: readonly string[], language: CrimeLanguage): RegExp {
  const list = terms.map((term) => (term.endsWith(' ') ? `${fold(term)}(?![\\p{L}\\p{N}])` : fold(term))).join('|');
  if (language === 'zh') return new RegExp(list, 'u');
  return new RegExp(`(?<![\\p{L}\\p{N}])${BEFORE[language] ?? ''}(?:${list})`, 'u');
}
