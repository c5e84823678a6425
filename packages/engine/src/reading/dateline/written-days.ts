import { type Day, isDay } from '../../time/day.ts';
import { monthNamed } from './month-names.ts';

/** Which of two numbers is the month where nothing but numbers is written. */
export type NumberOrder = 'month-first' | 'day-first' | null;

export interface WrittenDay {
  readonly start: number;
  readonly end: number;
  /** Null: the two numbers could each be the month, and nothing tells. */
  readonly day: Day | null;
  /** Both readings, where numbers alone are written. */
  readonly either: readonly [monthFirst: Day, dayFirst: Day] | null;
  readonly shape: 'month-day' | 'day-month' | 'numbers' | 'iso';
}

const YEAR = String.raw`((?:19|20)\d{2})`;
const NAME = String.raw`(\p{L}[\p{L}\p{M}]{2,11}\.?(?: (?:الأول|الثاني))?)`;
const SHAPES = {
  iso: new RegExp(String.raw`(?<!\d)${YEAR}[-/](\d{2})[-/](\d{2})(?!\d)`, 'gu'),
  han: new RegExp(String.raw`${YEAR} ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日`, 'gu'),
  monthDay: new RegExp(String.raw`(?<![\p{L}\d])${NAME} (\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}(?!\d)`, 'gu'),
  dayMonth: new RegExp(String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)? (?:de |of |do )?${NAME},?(?: de| del)? ${YEAR}(?!\d)`, 'gu'),
  numbers: new RegExp(String.raw`(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2${YEAR}(?![\d/])`, 'gu'),
} as const;

/** Every full day written in a text, in order. `order` settles what numbers alone leave open. */
export function writtenDays(given: string, order: NumberOrder): readonly WrittenDay[] {
  const text = given.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[\u00a0\u202f]/g, ' ');
  const found: WrittenDay[] = [];
  const add = (match: RegExpMatchArray, day: Day | null, shape: WrittenDay['shape'], either: WrittenDay['either'] = null): void => {
    const start = match.index ?? 0;
    if (day !== null || either !== null) found.push({ start, end: start + match[0].length, day, either, shape });
  };
  for (const match of text.matchAll(SHAPES.iso)) add(match, dayOf(match[1], match[2], match[3]), 'iso');
  for (const match of text.matchAll(SHAPES.han)) add(match, dayOf(match[1], match[2], match[3]), 'iso');
  for (const match of text.matchAll(SHAPES.monthDay)) add(match, dayOf(match[3], monthNamed(match[1] ?? ''), match[2]), 'month-day');
  for (const match of text.matchAll(SHAPES.dayMonth)) add(match, dayOf(match[3], monthNamed(match[2] ?? ''), match[1]), 'day-month');
  for (const match of text.matchAll(SHAPES.numbers)) {
    const [, first, mark, second, year] = match;
    const monthFirst = mark === '.' ? null : dayOf(year, first, second);
    const dayFirst = dayOf(year, second, first);
    if (monthFirst === null || dayFirst === null || monthFirst === dayFirst) add(match, dayFirst ?? monthFirst, 'numbers');
    else add(match, order === null ? null : order === 'month-first' ? monthFirst : dayFirst, 'numbers', [monthFirst, dayFirst]);
  }
  return found.sort((a, b) => a.start - b.start);
}

function dayOf(year: string | undefined, month: string | number | undefined, day: string | undefined): Day | null {
  const text = `${year ?? ''}-${String(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

/** How the author writes dates: from days written with the month's name outside quotations, else from the spelling. */
export function orderOf(text: string): { readonly order: NumberOrder; readonly because: string } {
  const own = text.slice(0, 200_000).replace(/“[^”]{0,2000}”|"[^"\n]{0,2000}"|«[^»]{0,2000}»/g, ' ');
  const worded = writtenDays(own, null);
  const monthFirst = worded.filter((found) => found.shape === 'month-day');
  const dayFirst = worded.filter((found) => found.shape === 'day-month');
  const example = (days: readonly WrittenDay[]): string => own.slice(days[0]?.start ?? 0, days[0]?.end ?? 0);
  if (monthFirst.length > 0 && dayFirst.length === 0) return { order: 'month-first', because: `the text writes “${example(monthFirst)}”` };
  if (dayFirst.length > 0 && monthFirst.length === 0) return { order: 'day-first', because: `the text writes “${example(dayFirst)}”` };
  const past = worded.find((found) => found.shape === 'numbers' && found.either === null && found.day !== null);
  if (past !== undefined) {
    const [first] = own.slice(past.start, past.end).split(/[/.]/);
    return { order: Number(first) > 12 ? 'day-first' : 'month-first', because: `the text writes “${own.slice(past.start, past.end)}”` };
  }
  return { order: null, because: '' };
}
