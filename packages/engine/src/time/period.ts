import { type Day, inWords, previousDay } from './day.ts';

/** Days from `from` up to but not including `until`; null: no end. */
export interface Period {
  readonly from: Day;
  readonly until: Day | null;
}

export function contains(period: Period, day: Day): boolean {
  return day >= period.from && (period.until === null || day < period.until);
}

/** Whether the half-open periods share a day. */
export function overlaps(a: Period, b: Period): boolean {
  return (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until);
}

/** "from 1 July 2002 to 26 October 2017", last day included. */
export function periodInWords(period: Period): string {
  if (period.until === null) return `from ${inWords(period.from)}`;
  const last = previousDay(period.until);
  return last === period.from ? `on ${inWords(last)}` : `from ${inWords(period.from)} to ${inWords(last)}`;
}

/** Cuts `period` at each boundary that falls inside it. Boundaries need not be sorted. */
export function splitAt(
  period: { readonly from: Day; readonly until: Day },
  boundaries: Iterable<Day>,
): { readonly from: Day; readonly until: Day }[] {
  const cuts = [...new Set(boundaries)].filter((day) => day > period.from && day < period.until).sort();
  const starts = [period.from, ...cuts];
  return starts.map((from, index) => ({ from, until: starts[index + 1] ?? period.until }));
}
