/**
 * A calendar day as ISO text, "2016-11-30". Text of this form sorts in calendar order, so `<` compares days.
 * No clock and no time zone: a day is the day at the place of the conduct, or the day a depositary counts.
 */
export type Day = string;

/** The first day of the Court: Articles 11(1) and 126(1). */
export const STATUTE_IN_FORCE: Day = '2002-07-01';

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in `month` (1 to 12) of `year`. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return MONTH_DAYS[month - 1] ?? 0;
}

/** Whether `text` is a day that exists: "2015-02-29" is not one. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

export function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function nextDay(of: Day): Day {
  return addDays(of, 1);
}

export function previousDay(of: Day): Day {
  return addDays(of, -1);
}

export function addDays(to: Day, count: number): Day {
  let { year, month, day } = partsOf(to);
  day += count;
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  while (day < 1) {
    month -= 1;
    if (month < 1) {
      month = 12;
      year -= 1;
    }
    day += daysInMonth(year, month);
  }
  return dayOf(year, month, day);
}

/** The same calendar day `count` years later; 29 February gives 28 February in a common year. */
export function addYears(to: Day, count: number): Day {
  const { year, month, day } = partsOf(to);
  return dayOf(year + count, month, Math.min(day, daysInMonth(year + count, month)));
}

/** Days from `from` to `to`; negative if `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return ordinal(to) - ordinal(from);
}

function ordinal(day: Day): number {
  const parts = partsOf(day);
  const before = parts.year - 1;
  let count = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  for (let month = 1; month < parts.month; month += 1) count += daysInMonth(parts.year, month);
  return count + parts.day;
}

/** Names of the months, as this project writes them. */
export const MONTHS: readonly string[] = [
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

const words = new Map<Day, string>();

/** "30 November 2016", as a law report prints it. */
export function inWords(day: Day): string {
  let text = words.get(day);
  if (text === undefined) {
    const { year, month, day: number } = partsOf(day);
    text = `${number} ${MONTHS[month - 1] ?? ''} ${year}`;
    if (words.size > 20000) words.clear();
    words.set(day, text);
  }
  return text;
}
