import i18next from 'i18next';
import { currentLanguage, LANGUAGES } from '../../app/language.ts';
import { dayInWords } from '../../parts/day-text.tsx';

/** An EDTF date in words: "16 November 2016", "November 2016", "2016", "about May 2014", "the 2010s". */
export function dateInWords(date: string): string {
  const [, year = '', month, day, mark] = /^(\d{2}(?:\d{2}|\dX|XX))(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%])?$/.exec(date.trim()) ?? [];
  if (year === '') return date;
  const bare = bareDate(year, month, day);
  return mark === undefined ? bare : i18next.t(`ask:when.${mark === '?' ? 'uncertain' : 'about'}`, { date: bare });
}

function bareDate(year: string, month: string | undefined, day: string | undefined): string {
  if (year.endsWith('XX')) return i18next.t('ask:when.century', { year: `${year.slice(0, 2)}00` });
  if (year.endsWith('X')) return i18next.t('ask:when.decade', { year: `${year.slice(0, 3)}0` });
  if (month === undefined || month === 'XX')
    return new Intl.DateTimeFormat(locale(), { year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(Number(year), 0, 1));
  if (day === undefined || day === 'XX')
    return new Intl.DateTimeFormat(locale(), { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(Number(year), Number(month) - 1, 1),
    );
  return dayInWords(`${year}-${month}-${day}`);
}

/** When it happened, as one phrase: that day, one day of a month, or from one date to another. */
export function daysInWords(from: string, to: string): string {
  const first = dateInWords(from);
  if (from !== to) return i18next.t('ask:when.period', { from: first, to: dateInWords(to) });
  return /^\d{4}-\d{2}-\d{2}$/.test(from) ? first : i18next.t('ask:when.someDay', { date: first });
}

function locale(): string {
  return LANGUAGES[currentLanguage()].locale;
}
