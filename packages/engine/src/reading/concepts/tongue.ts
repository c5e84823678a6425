import { peopleLexicon } from '../generated/people.ts';
import { stateNamesLexicon } from '../generated/state-names.ts';
import { arWords } from '../generated/words/ar.ts';
import { esWords } from '../generated/words/es.ts';
import { frWords } from '../generated/words/fr.ts';
import { ptWords } from '../generated/words/pt.ts';
import { ruWords } from '../generated/words/ru.ts';
import { trWords } from '../generated/words/tr.ts';
import { ukWords } from '../generated/words/uk.ts';
import { zhWords } from '../generated/words/zh.ts';
import type { Language } from '../lexicon/shape.ts';
import { fold, withoutArticle } from './fold.ts';
import { ConceptPhrases } from './phrases.ts';
import type { TongueWords } from './shape.ts';

/** The languages read by concept. */
export type TongueName = Exclude<Language, 'en'>;

export interface Tongue {
  readonly language: TongueName;
  readonly words: TongueWords;
  readonly phrases: ConceptPhrases;
  /** Found in every text that names the Court or the Statute: a cheap look before it is read. */
  readonly named: RegExp;
}

const WORDS: Readonly<Record<TongueName, TongueWords>> = {
  fr: frWords,
  es: esWords,
  pt: ptWords,
  ar: arWords,
  ru: ruWords,
  zh: zhWords,
  uk: ukWords,
  tr: trWords,
};
const LATIN: ReadonlySet<TongueName> = new Set(['fr', 'es', 'pt', 'tr']);
const made = new Map<TongueName, Tongue>();

/** The words of one language, made when first asked for. */
export function tongueOf(language: TongueName): Tongue {
  const found = made.get(language);
  if (found !== undefined) return found;
  const words = WORDS[language];
  const tongue = { language, words, phrases: phrasesOf(language, words), named: namedBy(language, words) };
  made.set(language, tongue);
  return tongue;
}

/** The beginnings of all names of the Court and of the Statute, as they stand in a folded text. */
function namedBy(language: TongueName, words: TongueWords): RegExp {
  const names = [...(words.concepts.COURT ?? []), ...(words.concepts.STATUTE ?? [])];
  const beginnings = names.map((name) => {
    const [first = ''] = name.match(language === 'zh' ? /\p{Script=Han}{2}/gu : /[\p{L}\p{M}]+/gu) ?? [];
    const folded = fold(first, language);
    return language === 'ar' ? withoutArticle(folded) : folded;
  });
  return new RegExp([...new Set(beginnings.filter((word) => word !== ''))].join('|'), 'u');
}

/** Whether a text may name the Court or the Statute. */
export function mayName(tongue: Tongue, text: string): boolean {
  return tongue.named.test(fold(text, tongue.language));
}

function phrasesOf(language: TongueName, words: TongueWords): ConceptPhrases {
  const phrases = new ConceptPhrases(language, words.endings ?? []);
  const all = (
    table: Readonly<Record<string, readonly string[]>> | undefined,
    mean: (key: string) => Parameters<typeof phrases.add>[1],
  ) => {
    for (const [key, list] of Object.entries(table ?? {})) for (const phrase of list) phrases.add(phrase, mean(key));
  };
  all(words.concepts, (c) => ({ c }));
  all(words.numbers, (key) => ({ c: 'NUM', number: Number(key) }));
  all(words.ordinals, (key) => ({ c: 'ORD', number: Number(key) }));
  for (const [index, names] of words.months.entries()) for (const name of names) phrases.add(name, { c: 'MONTH', number: index + 1 });
  for (const [index, names] of words.weekdays.entries()) for (const name of names) phrases.add(name, { c: 'WEEKDAY', number: index + 1 });
  all(words.states, (state) => ({ c: 'STATE', states: state.split('+') }));
  for (const [state, names] of Object.entries(stateNamesLexicon[language] ?? {}))
    for (const name of names)
      phrases.add(words.inflects === true ? inflected(name, words.endings ?? []) : name, { c: 'STATE', states: [state] });
  all(words.sets, (states) => ({ c: 'SET', states: states.split('+') }));
  all(words.groups, (group) => ({ c: 'GROUP', group }));
  all(words.places, (place) => ({ c: 'PLACE', place }));
  all(words.persons, (person) => ({ c: 'PERSON', person }));
  if (LATIN.has(language)) {
    all(peopleLexicon.spellings, (person) => ({ c: 'PERSON', person }));
    for (const [person, known] of Object.entries(peopleLexicon['without-warrant']))
      for (const name of known.names) phrases.add(name, { c: 'PERSON', person });
  }
  return phrases;
}

/** "Российская Федерация" with every ending its words may take. */
function inflected(name: string, endings: readonly string[]): string {
  const known = new Set(endings);
  return name.replace(/[\p{L}\p{M}'’ʼ]{4,}/gu, (word) => {
    for (const size of [2, 1]) if (known.has(word.slice(-size).toLowerCase())) return `${word.slice(0, -size)}~`;
    return `${word}~`;
  });
}
