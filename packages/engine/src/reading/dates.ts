import { addDays, type Day, dayOf, daysInMonth, isDay, partsOf } from '../time/day.ts';
import { readEdtf } from '../time/edtf.ts';
import { foldWord } from './fold.ts';
import { monthsLexicon } from './generated/months.ts';
import type { Language } from './lexicon/shape.ts';
import type { RawToken } from './raw.ts';
import type { DayRange } from './token.ts';

export interface DateFound {
  readonly range: DayRange;
  /** Raw tokens it takes up. */
  readonly length: number;
}

const MONTHS: ReadonlyMap<Language, ReadonlyMap<string, number>> = new Map(
  (Object.keys(monthsLexicon) as Language[]).map((language) => [
    language,
    new Map(
      monthsLexicon[language].flatMap((names, index) =>
        names.split(' ').map((name) => [foldWord(name.replaceAll('_', ' '), language), index + 1] as const),
      ),
    ),
  ]),
);

const WEEKDAYS: Readonly<Record<string, number>> = { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 };

export function yearRange(year: number): DayRange {
  return { from: dayOf(year, 1, 1), until: dayOf(year + 1, 1, 1), precision: 'year' };
}

export function monthRange(year: number, month: number): DayRange {
  const from = dayOf(year, month, 1);
  return { from, until: addDays(from, daysInMonth(year, month)), precision: 'month' };
}

export function dayRange(day: Day): DayRange {
  return { from: day, until: addDays(day, 1), precision: 'day' };
}

/** A date that begins at `at`; relative ones are counted from `textDay`. */
export function readDate(raw: readonly RawToken[], at: number, language: Language, textDay: Day | null): DateFound | null {
  const token = raw[at];
  if (token === undefined) return null;
  if (language === 'zh') return readHanDate(raw, at, textDay);
  const months = MONTHS.get(language);
  if (token.kind === 'number') {
    if (/^\d{4}$/.test(token.text)) return readFromYear(raw, at, token, months);
    const number = dayNumber(token.text);
    if (number === null) return null;
    let next = at + 1;
    if (/^(?:er|º|°|o|ro)$/.test(raw[next]?.key ?? '') && raw[next]?.start === token.end) next += 1;
    while (['of', 'de', 'du', 'del', 'do'].includes(raw[next]?.key ?? '')) next += 1;
    const month = monthAt(raw, next, months, language);
    if (month === undefined) return null;
    const year = yearAfter(raw, next + 1);
    if (year !== null) return dayFound(year.year, month, number, year.end - at);
    const shared = language === 'en' ? yearOfSpan(raw, at, next + 1, month) : null;
    if (shared !== null) return dayFound(shared, month, number, next + 1 - at);
    const told = language === 'en' ? yearTold(raw, at, next + 1, month) : null;
    if (told !== null) return dayFound(told, month, number, next + 1 - at);
    return textDay === null ? null : dayFound(nearestYear(textDay, month, number, tenseOf(raw, at)), month, number, next + 1 - at);
  }
  const month = monthAt(raw, at, months, language);
  if (month !== undefined) return readFromMonth(raw, at, month, textDay, language);
  if (language === 'en') return readRelative(raw, at, textDay);
  return null;
}

/** "between 1 July and 10 October 2008": the year told with the end of a span is that of its beginning. */
function yearOfSpan(raw: readonly RawToken[], at: number, end: number, month: number): number | null {
  if (!/^(?:between|from)$/.test(raw[at - 1]?.key ?? '') || !/^(?:and|to|until|till|through)$/.test(raw[end]?.key ?? '')) return null;
  const last = readDate(raw, end + 1, 'en', null)?.range;
  if (last === undefined || last.precision === 'year') return null;
  const { year, month: lastMonth } = partsOf(last.from);
  return month > lastMonth ? year - 1 : year;
}

/** "convicted in March 2012 and sentenced in July", "convicted in March and sentenced in July 2012": the year told beside it. */
function yearTold(raw: readonly RawToken[], at: number, end: number, month: number): number | null {
  for (let before = at - 1; before >= 0 && before >= at - BESIDE; before -= 1) {
    const token = raw[before];
    if (token?.kind !== 'number' || !isYear(token.text)) continue;
    if (!raw.slice(before + 1, at).some(({ key }) => /^(?:and|then|but)$/.test(key))) return null;
    const earlier = MONTHS.get('en')?.get(raw[before - 1]?.key ?? '') ?? MONTHS.get('en')?.get(raw[before - 2]?.key ?? '');
    return Number(token.text) + (earlier !== undefined && month < earlier ? 1 : 0);
  }
  if (raw[end]?.key !== 'and') return null;
  for (let after = end + 1; after < raw.length && after <= end + BESIDE; after += 1) {
    const token = raw[after];
    if (token === undefined || token.kind === 'mark') return null;
    const later = token.capital ? MONTHS.get('en')?.get(token.key) : undefined;
    if (later === undefined) continue;
    const year = yearAfter(raw, after + 1);
    return year === null ? null : year.year - (later < month ? 1 : 0);
  }
  return null;
}

/** How far from a month the year stands that is told with another. */
const BESIDE = 8;

function monthAt(
  raw: readonly RawToken[],
  at: number,
  months: ReadonlyMap<string, number> | undefined,
  language: Language,
): number | undefined {
  const token = raw[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  const found = months?.get(token.key);
  // "may" is a month only with a capital, "mars" and "mart" likewise never stand for verbs.
  return language === 'en' && !token.capital ? undefined : found;
}

function dayNumber(text: string): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text);
  if (match === null) return null;
  const number = Number(match[1]);
  return number >= 1 && number <= 31 ? number : null;
}

function yearAfter(raw: readonly RawToken[], at: number): { readonly year: number; readonly end: number } | null {
  let next = at;
  while ([',', 'de', 'of', 'del', 'do', 'года', 'г', 'року'].includes(raw[next]?.key ?? '') && next < at + 2) next += 1;
  const token = raw[next];
  if (token === undefined || !isYear(token.text)) return null;
  return { year: Number(token.text), end: next + 1 };
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

function dayFound(year: number, month: number, day: number, length: number): DateFound | null {
  const text = dayOf(year, month, day);
  return isDay(text) ? { range: dayRange(text), length } : null;
}

function readFromYear(
  raw: readonly RawToken[],
  at: number,
  token: RawToken,
  months: ReadonlyMap<string, number> | undefined,
): DateFound | null {
  if (!isYear(token.text)) return null;
  const month = raw[at + 1];
  const day = raw[at + 2];
  if (month?.glued === true && day?.glued === true && /^\d{2}$/.test(month.text) && /^\d{2}$/.test(day.text)) {
    return dayFound(Number(token.text), Number(month.text), Number(day.text), 3);
  }
  if (raw[at + 1]?.key === '%' || months === undefined) return null;
  return { range: yearRange(Number(token.text)), length: 1 };
}

function readFromMonth(raw: readonly RawToken[], at: number, month: number, textDay: Day | null, language: Language): DateFound | null {
  const next = raw[at + 1];
  const number = next?.kind === 'number' ? dayNumber(next.text) : null;
  if (number !== null) {
    const year = yearAfter(raw, at + 2);
    if (year !== null) return dayFound(year.year, month, number, year.end - at);
    const told = language === 'en' ? yearTold(raw, at, at + 2, month) : null;
    if (told !== null) return dayFound(told, month, number, 2);
    return textDay === null ? null : dayFound(nearestYear(textDay, month, number, tenseOf(raw, at)), month, number, 2);
  }
  const year = yearAfter(raw, at + 1);
  if (year !== null) return { range: monthRange(year.year, month), length: year.end - at };
  const told =
    language === 'en' && /^(?:in|on|by|since|until|late|early)$/.test(raw[at - 1]?.key ?? '') ? yearTold(raw, at, at + 1, month) : null;
  if (told !== null) return { range: monthRange(told, month), length: 1 };
  if (
    textDay === null ||
    (language === 'en' && month === 5 && !['in', 'since', 'last', 'by', 'until', 'late', 'early', 'of'].includes(raw[at - 1]?.key ?? ''))
  )
    return null;
  return { range: monthRange(nearestYear(textDay, month, 1, tenseOf(raw, at)), month), length: 1 };
}

/**
 * A day without a year lies in the year of the text, or in the one before where it would be months ahead; behind "will" it is the next one
 * to come, and behind a verb of the past the one that has been.
 */
function nearestYear(textDay: Day, month: number, day: number, tense: 'ahead' | 'past' | null): number {
  const { year } = partsOf(textDay);
  const found = dayOf(year, month, day);
  if (tense !== 'ahead') return found > addDays(textDay, tense === 'past' ? 0 : 60) ? year - 1 : year;
  return found.slice(0, 7) < textDay.slice(0, 7) ? year + 1 : year;
}

/** How far before a day the verb stands that puts it in the past or in the time to come. */
const NEAR = 24;
const AHEAD = /^(?:will|shall|due|takes|enters|comes|becomes|starts|begins|ends|expires|leaves|joins|next|coming)$/;
const BEHIND = /^(?:was|were|had|did|told|gave|sent|took|left|came|went|became|met|found|held|said|last|past|since|\p{L}{3,}ed)$/u;

/** Whether the nearest verb before a day puts it in the time to come ("will be bound from October") or in the past; null: neither. */
function tenseOf(raw: readonly RawToken[], at: number): 'ahead' | 'past' | null {
  let marked = false;
  for (let before = at - 1; before >= 0 && before >= at - NEAR; before -= 1) {
    const token = raw[before];
    if (token === undefined) return null;
    if (token.kind === 'mark') marked = true;
    if (token.kind === 'number' && isYear(token.text)) return null;
    if (AHEAD.test(token.key)) return marked ? null : 'ahead';
    if (BEHIND.test(token.key)) return 'past';
    if (/^(?:is|are|would|should|can|may|must)$/.test(token.key)) return null;
  }
  return null;
}

const RELATIVE = new Set(['yesterday', 'last', 'next', 'this', ...Object.keys(WEEKDAYS)]);

function readRelative(raw: readonly RawToken[], at: number, textDay: Day | null): DateFound | null {
  if (textDay === null) return null;
  const word = raw[at]?.key ?? '';
  if (!RELATIVE.has(word)) return null;
  const next = raw[at + 1]?.key ?? '';
  const { year, month } = partsOf(textDay);
  if (word === 'yesterday') return { range: dayRange(addDays(textDay, -1)), length: 1 };
  if (word === 'last' || word === 'next' || word === 'this') {
    const step = word === 'last' ? -1 : word === 'next' ? 1 : 0;
    if (next === 'year') return { range: yearRange(year + step), length: 2 };
    if (next === 'month') {
      const moved = year * 12 + (month - 1) + step;
      return { range: monthRange(Math.floor(moved / 12), (moved % 12) + 1), length: 2 };
    }
    if (next === 'week')
      return {
        range: { from: addDays(textDay, step === 0 ? -7 : -14), until: addDays(textDay, step === 1 ? 14 : 1), precision: 'loose' },
        length: 2,
      };
    const weekday = WEEKDAYS[next];
    if (weekday !== undefined && step < 1) return withDate(raw, at, 2, weekdayBefore(textDay, weekday, step < 0), textDay);
    return null;
  }
  const weekday = WEEKDAYS[word];
  if (weekday !== undefined && raw[at]?.capital === true) return withDate(raw, at, 1, weekdayBefore(textDay, weekday, false), textDay);
  return null;
}

/** "Monday, September 22": the date decides, the weekday adds nothing. */
function withDate(raw: readonly RawToken[], at: number, length: number, day: Day, textDay: Day): DateFound {
  const comma = raw[at + length]?.key === ',' ? 1 : 0;
  const further = readDate(raw, at + length + comma, 'en', textDay);
  if (further !== null && further.range.precision === 'day') return { range: further.range, length: length + comma + further.length };
  return { range: dayRange(day), length };
}

function weekdayBefore(day: Day, weekday: number, strictly: boolean): Day {
  let found = strictly ? addDays(day, -1) : day;
  while (weekdayOf(found) !== weekday) found = addDays(found, -1);
  return found;
}

/** 1 for Monday to 7 for Sunday (Zeller, without a clock). */
function weekdayOf(day: Day): number {
  const parts = partsOf(day);
  const month = parts.month < 3 ? parts.month + 12 : parts.month;
  const year = parts.month < 3 ? parts.year - 1 : parts.year;
  const h =
    (parts.day +
      Math.floor((13 * (month + 1)) / 5) +
      (year % 100) +
      Math.floor((year % 100) / 4) +
      Math.floor(Math.floor(year / 100) / 4) +
      5 * Math.floor(year / 100)) %
    7;
  return ((h + 5) % 7) + 1;
}

function readHanDate(raw: readonly RawToken[], at: number, textDay: Day | null): DateFound | null {
  const first = raw[at];
  if (first?.kind !== 'number') return null;
  const unit = raw[at + 1]?.text;
  if (unit === '年' && isYear(first.text)) {
    const year = Number(first.text);
    const month = raw[at + 2];
    if (month?.kind === 'number' && raw[at + 3]?.text === '月') {
      const day = raw[at + 4];
      if (day?.kind === 'number' && (raw[at + 5]?.text === '日' || raw[at + 5]?.text === '号'))
        return dayFound(year, Number(month.text), Number(day.text), 6);
      return { range: monthRange(year, Number(month.text)), length: 4 };
    }
    return { range: yearRange(year), length: 2 };
  }
  if (unit === '月' && textDay !== null) {
    const month = Number(first.text);
    const day = raw[at + 2];
    const year = nearestYear(textDay, month, 1, null);
    if (day?.kind === 'number' && raw[at + 3]?.text === '日') return dayFound(year, month, Number(day.text), 4);
    return month >= 1 && month <= 12 ? { range: monthRange(year, month), length: 2 } : null;
  }
  return null;
}

/** The days of a text's own date: a day, month or year. Null where it is none. */
export function textDate(date: string): DayRange | null {
  const span = readEdtf(date);
  if (span === null) return null;
  return {
    from: span.from,
    until: span.until,
    precision: span.precision === 'day' ? 'day' : span.precision === 'month' ? 'month' : 'year',
  };
}
