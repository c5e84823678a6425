import type { Day } from '@ratione/engine';
import { useTranslation } from 'react-i18next';
import { currentLanguage, LANGUAGES } from '../app/language.ts';

/** A calendar day as the language writes it: 16 November 2016. Days are text; no time zone enters. */
export function dayInWords(day: Day, length: 'long' | 'medium' = 'long'): string {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  return new Intl.DateTimeFormat(LANGUAGES[currentLanguage()].locale, { dateStyle: length, timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, date),
  );
}

export function DayText({ day, length = 'long' }: { readonly day: Day; readonly length?: 'long' | 'medium' }) {
  useTranslation();
  return <time dateTime={day}>{dayInWords(day, length)}</time>;
}
