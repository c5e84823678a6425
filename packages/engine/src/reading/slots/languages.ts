import { arLexicon } from '../lexicon/ar.ts';
import { esLexicon } from '../lexicon/es.ts';
import { frLexicon } from '../lexicon/fr.ts';
import { ptLexicon } from '../lexicon/pt.ts';
import { ruLexicon } from '../lexicon/ru.ts';
import type { Language, LanguageLexicon } from '../lexicon/shape.ts';
import { trLexicon } from '../lexicon/tr.ts';
import { ukLexicon } from '../lexicon/uk.ts';
import { zhLexicon } from '../lexicon/zh.ts';
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
