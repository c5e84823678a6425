import type { Language } from '@ratione/engine/reading';
import { currentLanguage, LANGUAGES } from '../../app/language.ts';

/** What the engine reads; named here so that the form stands before the reader is loaded. */
export const READ: readonly Language[] = ['en', 'fr', 'es', 'pt', 'ar', 'ru', 'zh', 'uk', 'tr'];

export function isReadLanguage(language: string): boolean {
  return (READ as readonly string[]).includes(language);
}

export function languageName(language: string): string {
  return new Intl.DisplayNames(LANGUAGES[currentLanguage()].locale, { type: 'language' }).of(language) ?? language;
}
