import type { Day } from '@ratione/engine';

const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DATE = new RegExp(String.raw`(?:(?:(\d{1,2}) )?(${MONTHS.join('|')}) )?\b((?:19|20)\d\d)\b`, 'g');

/**
 * The record's words on an event where nothing in them is later than `day`; null where they name a later date. Some entries tell in
 * one sentence what was done and what became of it, and a page as of a day may not show the second.
 */
export function wordsBy(says: string, day: Day): string | null {
  for (const [, date, month, year = ''] of says.matchAll(DATE)) {
    const monthNumber = month === undefined ? 0 : MONTHS.indexOf(month) + 1;
    const precise = monthNumber === 0 ? year : `${year}-${two(monthNumber)}${date === undefined ? '' : `-${two(Number(date))}`}`;
    if (precise > day.slice(0, precise.length)) return null;
  }
  return says;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
