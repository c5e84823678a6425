import { addDays, type Day, dayOf, daysInMonth, isDay, partsOf, previousDay } from '../time/day.ts';
import { readEdtf } from '../time/edtf.ts';
import { hxlIssue, isHxlTag, type ReadingRule, type RowIssue } from './row-reading.ts';

/** `period`: the conduct ran from the first to the last day. `within`: it fell on some day of them. */
export type Certainty = 'period' | 'within' | 'unknown';

export interface RowDays {
  readonly first: Day | null;
  readonly last: Day | null;
  readonly certainty: Certainty;
  readonly issues: readonly RowIssue[];
  readonly rules: readonly ReadingRule[];
}

export interface DayCells {
  readonly start: string;
  readonly end: string;
  readonly precision: string;
}

/** How the file writes its days: which codebook its precision column follows, and the order of 03/04/2016. */
export interface DayStyle {
  readonly precision: 'ucdp' | 'acled' | 'none';
  readonly order: 'day-first' | 'month-first' | 'unclear';
}

interface DaySpan {
  readonly from: Day;
  readonly last: Day;
}

const EXPECTED = 'a day that exists, as 2016-11-30, or a month or year';

/** Reads the days of a row by fixed rules: a blank end is the start, a blank precision is a day. */
export function readRowDays(cells: DayCells, style: DayStyle): RowDays {
  const issues: RowIssue[] = [];
  const rules: ReadingRule[] = [];
  const start = readDay(cells.start, 'start day', style, issues);
  const end = readDay(cells.end, 'end day', style, issues);
  if (start === null) {
    if (cells.start.trim() === '' && issues.length === 0)
      issues.push({ code: 'day-missing', role: 'start day', found: 'nothing', expected: EXPECTED });
    return { first: null, last: null, certainty: 'unknown', issues, rules };
  }
  if (cells.end.trim() === '') rules.push('blank-end-day-is-start-day');
  else if (end === null) return { first: null, last: null, certainty: 'unknown', issues, rules };
  const last = end ?? start;
  if (last.last < start.from) {
    issues.push({
      code: 'days-backwards',
      role: 'end day',
      found: `${cells.end.trim()}, before ${cells.start.trim()}`,
      expected: 'a last day on or after the first',
    });
    return { first: last.from, last: start.last, certainty: 'within', issues, rules };
  }
  const imprecise = start.from !== start.last || last.from !== last.last;
  const span = { from: start.from, last: last.last };
  const step = precisionOf(cells.precision, style, issues, rules);
  if (step === 1) {
    if (!imprecise) return { first: span.from, last: span.last, certainty: 'period', issues, rules };
    rules.push('day-within-a-longer-span');
    return { first: span.from, last: span.last, certainty: 'within', issues, rules };
  }
  const whole = span.from === span.last ? widened(span.from, step, style) : span;
  rules.push(whole === span ? 'day-within-a-longer-span' : 'imprecise-day-widened');
  return { first: whole.from, last: whole.last, certainty: 'within', issues, rules };
}

/** 1: the day is as stated. UCDP goes to 5 (longer than a month), ACLED to 3 (a month). */
function precisionOf(text: string, style: DayStyle, issues: RowIssue[], rules: ReadingRule[]): number {
  const plain = text.trim().replace(/\.0+$/, '');
  if (style.precision === 'none') return 1;
  if (plain === '' || plain === '-1') {
    rules.push('blank-day-precision-is-a-day');
    return 1;
  }
  const most = style.precision === 'ucdp' ? 5 : 3;
  const step = Number(plain);
  if (Number.isInteger(step) && step >= 1 && step <= most) return step;
  issues.push({
    code: 'day-precision-unreadable',
    role: 'day precision',
    found: plain.slice(0, 60),
    expected: `a whole number from 1 to ${most}`,
  });
  return 1;
}

/** A single imprecise day stands for the days it may be: a week either side, its month, or its year. */
function widened(day: Day, step: number, style: DayStyle): DaySpan {
  const month = style.precision === 'acled' ? 3 : 4;
  if (step < month) return { from: addDays(day, -6), last: addDays(day, 6) };
  const parts = partsOf(day);
  if (step === month)
    return { from: dayOf(parts.year, parts.month, 1), last: dayOf(parts.year, parts.month, daysInMonth(parts.year, parts.month)) };
  return { from: dayOf(parts.year, 1, 1), last: dayOf(parts.year, 12, 31) };
}

function readDay(cell: string, role: string, style: DayStyle, issues: RowIssue[]): DaySpan | null {
  const text = cell.trim();
  if (text === '') return null;
  if (isHxlTag(text)) {
    issues.push(hxlIssue(role, text));
    return null;
  }
  const read = remembered(text, style);
  if (read === 'ambiguous') {
    issues.push({
      code: 'day-ambiguous',
      role,
      found: text,
      expected: 'days whose order the file shows, or 2016-11-30; give the order in a mapping file',
    });
    return null;
  }
  if (read === null) issues.push({ code: 'day-unreadable', role, found: text.slice(0, 60), expected: EXPECTED });
  return read;
}

const known = new Map<string, DaySpan | 'ambiguous' | null>();
const MOST_KNOWN = 100_000;

/** Tables repeat their days. */
function remembered(text: string, style: DayStyle): DaySpan | 'ambiguous' | null {
  const key = style.order === 'unclear' ? text : `${style.order} ${text}`;
  let span = known.get(key);
  if (span === undefined) {
    span = spanOf(text, style);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, span);
  }
  return span;
}

function spanOf(text: string, style: DayStyle): DaySpan | 'ambiguous' | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  if (iso !== null) return single(iso[1], iso[2], iso[3]);
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (compact !== null) return single(compact[1], compact[2], compact[3]);
  const named = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4})$/.exec(text) ?? swapped(/^([A-Za-z]{3,9}) (\d{1,2}),? (\d{4})$/.exec(text));
  if (named !== null) return single(named[3], monthNumber(named[2] ?? ''), named[1]);
  const slashed = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?: [\d:]+)?$/.exec(text);
  if (slashed !== null) return ordered(slashed[1], slashed[3], slashed[4], slashed[2] === '.' ? 'day-first' : style.order);
  // A column of years that was once one of decimal numbers writes 2016.0.
  const span = readEdtf(text.replace(/^(\d{4})\.0+$/, '$1'));
  return span === null ? null : { from: span.from, last: previousDay(span.until) };
}

function ordered(one = '', two = '', year = '', order: DayStyle['order']): DaySpan | 'ambiguous' | null {
  if (Number(one) > 12) return single(year, two, one);
  if (Number(two) > 12) return single(year, one, two);
  if (Number(one) === Number(two)) return single(year, one, two);
  if (order === 'unclear') return 'ambiguous';
  return order === 'day-first' ? single(year, two, one) : single(year, one, two);
}

function single(year = '', month = '', day = ''): DaySpan | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? { from: text, last: text } : null;
}

function swapped(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match === null ? null : [match[0], match[2], match[1], match[3]];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}
