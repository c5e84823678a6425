import { type Day, isDay } from '@ratione/engine';
import { useTranslation } from 'react-i18next';
import { currentLanguage, LANGUAGES } from '../app/language.ts';

/** A calendar day as the language writes it: 16 November 2016. Days are text; no time zone enters. What is no day, from a link, stands. */
export function dayInWords(day: Day, length: 'long' | 'medium' = 'long'): string {
  if (!isDay(day)) return day;
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  const { locale } = LANGUAGES[currentLanguage()];
  const key = `${locale} ${length}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { ...FORMS[length], timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(Date.UTC(year, month - 1, date));
}

/** A month in the short form is a word too: some languages would otherwise write figures only. */
const FORMS = { long: { dateStyle: 'long' }, medium: { day: 'numeric', month: 'short', year: 'numeric' } } as const;

/** Made once for each language: a page that follows a slider writes hundreds of days a second. */
const formats = new Map<string, Intl.DateTimeFormat>();

export function DayText({ day, length = 'long' }: { readonly day: Day; readonly length?: 'long' | 'medium' }) {
  useTranslation();
  return <time dateTime={day}>{dayInWords(day, length)}</time>;
}
