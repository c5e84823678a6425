import { currentLanguage, LANGUAGES } from '../app/language.ts';

/** Made once for each language: a page that follows a slider writes many numbers a second. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number as the language of the page writes it. */
export function numberInWords(value: number): string {
  const { locale } = LANGUAGES[currentLanguage()];
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format.format(value);
}

/** Euros without cents, as the language writes them: "€1,334,821,400". */
export function eurosInWords(value: number): string {
  return new Intl.NumberFormat(LANGUAGES[currentLanguage()].locale, {
    style: 'currency',
    currency: 'EUR',
    currencyDisplay: 'code',
    maximumFractionDigits: 0,
  }).format(value);
}
