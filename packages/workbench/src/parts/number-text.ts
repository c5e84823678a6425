import { currentLanguage, LANGUAGES } from '../app/language.ts';

/** A number as the language of the page writes it. */
export function numberInWords(value: number): string {
  return new Intl.NumberFormat(LANGUAGES[currentLanguage()].locale).format(value);
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
