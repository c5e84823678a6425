import { type EdtfText as Edtf, isDay } from '@ratione/engine';
import { useTranslation } from 'react-i18next';
import { currentLanguage, LANGUAGES } from '../app/language.ts';
import { dayInWords } from './day-text.tsx';

/** A date as precise as the record has it: a day, a month or a year, in the words of the language; other forms as they stand. */
export function edtfInWords(text: Edtf): string {
  if (isDay(text)) return dayInWords(text);
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined) return text;
  return new Intl.DateTimeFormat(LANGUAGES[currentLanguage()].locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
  }).format(Date.UTC(Number(year), Number(month ?? '1') - 1, 15));
}

export function EdtfText({ text }: { readonly text: Edtf }) {
  useTranslation();
  return <time dateTime={text}>{edtfInWords(text)}</time>;
}
