import { addDays, type Day, dayOf, daysInMonth, isDay } from './day.ts';

/** A date as precise as its source: "2014", "2014-05", "2014-05-03", "201X", "2014-05-XX", with "~", "?" or "%". EDTF levels 0 and 1. */
export type EdtfText = string;

/** The days an imprecise date may be, half-open. */
export interface Span {
  readonly from: Day;
  readonly until: Day;
  readonly precision: 'day' | 'month' | 'year' | 'decade' | 'century';
  /** "~" approximate, "?" uncertain, "%" both. */
  readonly qualified: boolean;
}

/**
 * Reads an EDTF date. Null if it is none, or names a day that does not exist.
 * An approximate date keeps the span of its digits: the law asks whether every day of it gives the same answer, so a qualified
 * day is widened to its month and a qualified month to its year.
 */
export function readEdtf(text: string): Span | null {
  const seen = spans.get(text);
  if (seen !== undefined) return seen;
  const made = spanOf(text);
  if (spans.size >= 20_000) spans.clear();
  spans.set(text, made);
  return made;
}

const spans = new Map<EdtfText, Span | null>();

function spanOf(text: string): Span | null {
  const match = /^(\d{2}(?:\d{2}|\dX|XX))(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%])?$/.exec(text.trim());
  if (match === null) return null;
  const [, yearText = '', monthText, dayText, mark] = match;
  const qualified = mark !== undefined;
  if (yearText.includes('X')) {
    if (monthText !== undefined) return null;
    return yearText.endsWith('XX')
      ? yearsSpan(Number(yearText.slice(0, 2)) * 100, 100, qualified)
      : yearsSpan(Number(yearText.slice(0, 3)) * 10, 10, qualified);
  }
  const year = Number(yearText);
  if (monthText === undefined || monthText === 'XX')
    return dayText === undefined || dayText === 'XX' ? yearsSpan(year, 1, qualified) : null;
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  const first = dayOf(year, month, 1);
  if (dayText === undefined || dayText === 'XX') {
    if (qualified) return { ...yearsSpan(year, 1, false), precision: 'month', qualified };
    return { from: first, until: addDays(first, daysInMonth(year, month)), precision: 'month', qualified };
  }
  const day = `${yearText}-${monthText}-${dayText}`;
  if (!isDay(day)) return null;
  if (qualified) return { from: first, until: addDays(first, daysInMonth(year, month)), precision: 'day', qualified };
  return { from: day, until: addDays(day, 1), precision: 'day', qualified };
}

function yearsSpan(year: number, count: number, qualified: boolean): Span {
  const precision = count === 1 ? 'year' : count === 10 ? 'decade' : 'century';
  const margin = qualified && count === 1 ? 1 : 0;
  return { from: dayOf(year - margin, 1, 1), until: dayOf(year + count + margin, 1, 1), precision, qualified };
}
