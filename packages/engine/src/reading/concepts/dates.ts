import { addDays, type Day, dayOf, daysInMonth, isDay, partsOf } from '../../time/day.ts';
import type { DayRange } from '../token.ts';
import type { Item } from './shape.ts';

interface Told {
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  /** "last", said of a date without a year: the one just past. */
  past?: boolean;
  /** The month is the first of a season. */
  season?: boolean;
  range?: DayRange;
}

const GLUE = new Set(['of', 'on', 'light', 'ordinal-suffix']);

/** Joins what tells one date; relative ones are counted from the day of the text. A date that cannot be told stays as `DATE?`. */
export function withDates(items: readonly Item[], textDay: Day | null): readonly Item[] {
  const out: Item[] = [];
  let before: DayRange | null = null;
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (item === undefined) break;
    if (item.c === 'same-day' && before === null) {
      out.push({ ...item, c: 'same-day-each' });
      at += 1;
      continue;
    }
    const found = dateAt(items, at, textDay, before);
    if (found === null) {
      out.push(item);
      at += 1;
      continue;
    }
    const last = items[found.next - 1] ?? item;
    const base = { start: item.start, end: last.end, text: item.text };
    out.push(found.range === null ? { ...base, c: 'DATE?' } : { ...base, c: 'DATE', date: found.range });
    before = found.range ?? before;
    at = found.next;
  }
  return out;
}

const STARTS = new Set(['NUM', 'ORD', 'MONTH', 'WEEKDAY', 'part', 'last', 'year-mark', 'months', 'yesterday', 'today']);
const SEASON = /^season:(\d+)$/;
const WHOLE = /^(?:this|last|next|same)-(?:year|month|week|day)$/;

function dateAt(
  items: readonly Item[],
  from: number,
  textDay: Day | null,
  before: DayRange | null,
): { readonly range: DayRange | null; readonly next: number } | null {
  const first = items[from];
  if (items[from - 1]?.c === 'resolution') return null;
  if (first === undefined || (!STARTS.has(first.c) && !WHOLE.test(first.c) && !SEASON.test(first.c))) return null;
  const told: Told = {};
  let next = from;
  let end = from;
  let parts = 0;
  for (; next < items.length; next += 1) {
    const item = items[next];
    if (item === undefined) break;
    if (GLUE.has(item.c) && end === next && next > from) {
      end += 1;
      continue;
    }
    if (item.c === ',' && told.weekday !== undefined && parts === 1 && items[next + 1]?.c === 'NUM') {
      end = next + 1;
      continue;
    }
    const taken = take(told, items, next, textDay, before);
    if (taken === 0) break;
    parts += 1;
    next += taken - 1;
    end = next + 1;
  }
  while (end > from && GLUE.has(items[end - 1]?.c ?? '')) end -= 1;
  if (told.year === undefined && told.month === undefined && told.weekday === undefined && told.range === undefined) {
    if (told.day === undefined) return null;
  }
  return { range: rangeOf(told, textDay, before), next: end };
}

/** Takes the part of a date at `at` into `told`; how many items it takes up. */
function take(told: Told, items: readonly Item[], at: number, textDay: Day | null, before: DayRange | null): number {
  const item = items[at];
  const behind = items[at + 1]?.c ?? '';
  if (item === undefined) return 0;
  const number = item.number ?? 0;
  switch (item.c) {
    case 'WEEKDAY':
      if (told.weekday !== undefined) return 0;
      told.weekday = number;
      return 1;
    case 'MONTH':
      if (told.month !== undefined) return 0;
      told.month = number;
      return 1;
    case 'NUM':
    case 'ORD':
      return takeNumber(told, items, at, number, behind);
    case 'part':
      return 1;
    case 'last':
      told.past = true;
      return 1;
    case 'year-mark':
      return told.year !== undefined || (items[at + 1]?.c === 'NUM' && isYear(items[at + 1]?.number)) ? 1 : 0;
    case 'months':
      return items[at + 1]?.c === 'MONTH' || (items[at + 1]?.c === 'of' && items[at + 2]?.c === 'MONTH') ? 1 : 0;
    case 'month-mark':
      return told.month !== undefined || items[at + 1]?.c === 'MONTH' ? 1 : 0;
    case 'day-mark':
      return told.day !== undefined || (items[at + 1]?.c === 'NUM' && items[at + 2]?.c === 'MONTH') ? 1 : 0;
    default:
      if (SEASON.test(item.c) && told.month === undefined) {
        told.month = Number(SEASON.exec(item.c)?.[1]);
        told.season = true;
        return 1;
      }
      return takeWhole(told, item.c, textDay, before);
  }
}

function takeNumber(told: Told, items: readonly Item[], at: number, number: number, behind: string): number {
  if (isYear(number) && told.year === undefined && items[at]?.c === 'NUM') {
    told.year = number;
    return behind === 'year-mark' ? 2 : 1;
  }
  if (behind === 'month-mark' && number >= 1 && number <= 12 && told.month === undefined) {
    told.month = number;
    return 2;
  }
  if (behind === 'day-mark' && number >= 1 && number <= 31 && told.day === undefined) {
    told.day = number;
    return 2;
  }
  // "In November to 30 years": no day.
  if (number < 1 || number > 31 || told.day !== undefined || /^(?:year-mark|months|days|weeks)$/.test(behind)) return 0;
  let next = at + 1;
  while (GLUE.has(items[next]?.c ?? '') || items[next]?.c === 'month-mark') next += 1;
  if (items[next]?.c !== 'MONTH' && !(told.month !== undefined && told.year === undefined)) return 0;
  told.day = number;
  return 1;
}

function takeWhole(told: Told, c: string, textDay: Day | null, before: DayRange | null): number {
  if (c === 'yesterday' || c === 'today') {
    if (textDay !== null) told.range = dayRange(addDays(textDay, c === 'today' ? 0 : -1));
    else told.range = NEVER;
    return 1;
  }
  const match = WHOLE.exec(c);
  if (match === null) return 0;
  const [which = '', unit = ''] = c.split('-');
  // "The same year", "the next day": counted from the date before; the others from the day of the text.
  const base = which === 'same' || (which === 'next' && before !== null) ? (before?.from ?? null) : textDay;
  if (base === null) {
    told.range = NEVER;
    return 1;
  }
  const { year, month } = partsOf(base);
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  if (unit === 'year') told.year = year + step;
  else if (unit === 'month') {
    const moved = year * 12 + (month - 1) + step;
    told.year = Math.floor(moved / 12);
    told.month = (moved % 12) + 1;
  } else if (unit === 'week') {
    told.range = { from: addDays(base, which === 'this' ? -6 : -13), until: addDays(base, which === 'this' ? 1 : 0), precision: 'loose' };
  } else told.range = which === 'same' ? dayRange(base) : dayRange(addDays(base, step));
  return 1;
}

/** Stands for a date that cannot be told. */
const NEVER: DayRange = { from: '0000-01-01', until: '0000-01-01', precision: 'loose' };

function rangeOf(told: Told, textDay: Day | null, before: DayRange | null): DayRange | null {
  if (told.range === NEVER) return null;
  if (told.range !== undefined && told.month === undefined && told.year === undefined) return told.range;
  if (told.day !== undefined && told.month === undefined) {
    if (textDay === null) return null;
    const { year, month } = partsOf(textDay);
    return latest([dayOf(year, month, told.day), dayOf(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, told.day)], textDay);
  }
  if (told.month === undefined) {
    if (told.year !== undefined) return { from: dayOf(told.year, 1, 1), until: dayOf(told.year + 1, 1, 1), precision: 'year' };
    return told.weekday === undefined || textDay === null ? null : dayRange(weekdayBefore(textDay, told.weekday));
  }
  // "On 1 April 2015, having deposited on 2 January": the year is that of the other day, or the one beside it.
  if (told.year === undefined && textDay !== null && before !== null && !told.season && partsOf(before.from).year !== partsOf(textDay).year)
    return null;
  const year =
    told.year ??
    (textDay === null ? following(before, told.month, told.day ?? 1) : nearest(textDay, told.month, told.day ?? 1, told.past === true));
  if (year === null) return null;
  if (told.day !== undefined) {
    const day = dayOf(year, told.month, told.day);
    return isDay(day) ? dayRange(day) : null;
  }
  const from = dayOf(year, told.month, 1);
  if (told.season === true) return { from, until: addDays(from, 92), precision: 'month' };
  return { from, until: addDays(from, daysInMonth(year, told.month)), precision: 'month' };
}

/** A day without a year in a text without a day is the next one after the date told before. */
function following(before: DayRange | null, month: number, day: number): number | null {
  if (before === null || before.precision === 'year') return before === null ? null : partsOf(before.from).year;
  const { year } = partsOf(before.from);
  return dayOf(year, month, day) < before.from ? year + 1 : year;
}

function latest(days: readonly Day[], textDay: Day): DayRange | null {
  const found = days.find((day) => isDay(day) && day <= textDay);
  return found === undefined ? null : dayRange(found);
}

/** A day without a year lies in the year of the text, or in the one before where it would be months ahead. */
function nearest(textDay: Day, month: number, day: number, past: boolean): number {
  const { year } = partsOf(textDay);
  return dayOf(year, month, day) > addDays(textDay, past ? 0 : 60) ? year - 1 : year;
}

function dayRange(day: Day): DayRange {
  return { from: day, until: addDays(day, 1), precision: 'day' };
}

function weekdayBefore(day: Day, weekday: number): Day {
  for (let back = 0; back < 7; back += 1) {
    const found = addDays(day, -back);
    if (weekdayOf(found) === weekday) return found;
  }
  return day;
}

/** 1 for Monday to 7 for Sunday. 2024-01-01 was a Monday. */
function weekdayOf(day: Day): number {
  const { year, month, day: date } = partsOf(day);
  const days = Math.round((Date.UTC(year, month - 1, date) - Date.UTC(2024, 0, 1)) / 86_400_000);
  return (((days % 7) + 7) % 7) + 1;
}

function isYear(number: number | undefined): boolean {
  return number !== undefined && Number.isInteger(number) && number >= 1945 && number <= 2045;
}
