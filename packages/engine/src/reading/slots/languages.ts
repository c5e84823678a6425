import { arLexicon } from '../generated/ar.ts';
import { esLexicon } from '../generated/es.ts';
import { frLexicon } from '../generated/fr.ts';
import { ptLexicon } from '../generated/pt.ts';
import { ruLexicon } from '../generated/ru.ts';
import { trLexicon } from '../generated/tr.ts';
import { ukLexicon } from '../generated/uk.ts';
import { zhLexicon } from '../generated/zh.ts';
import type { Language, LanguageLexicon } from '../lexicon/shape.ts';
import { Stems } from './stems.ts';

const LEXICONS: Readonly<Partial<Record<Language, LanguageLexicon>>> = {
  fr: frLexicon,
  es: esLexicon,
  pt: ptLexicon,
  ar: arLexicon,
  ru: ruLexicon,
  zh: zhLexicon,
  uk: ukLexicon,
  tr: trLexicon,
};
const built = new Map<Language, Stems>();

/** The concepts of a language, built when first needed; null for English, which frames read. */
export function stemsOf(language: Language): Stems | null {
  const table = LEXICONS[language]?.stems;
  if (table === undefined) return null;
  const found = built.get(language);
  if (found !== undefined) return found;
  const made = new Stems(language, table);
  built.set(language, made);
  return made;
}
