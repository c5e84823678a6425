import { currentLanguage, LANGUAGES } from '../app/language.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** A number as the language writes it. */
export function numberWords(value: number): string {
  const { locale } = LANGUAGES[currentLanguage()];
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format.format(value);
}
