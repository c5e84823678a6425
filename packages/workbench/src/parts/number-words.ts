import { currentLanguage, LANGUAGES } from '../app/language.ts';

/** A number as the language writes it. */
export function numberWords(value: number, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(LANGUAGES[currentLanguage()].locale, options).format(value);
}
