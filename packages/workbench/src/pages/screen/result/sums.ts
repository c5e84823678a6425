import type { Headline } from '@ratione/engine';
import { type Aggregates, REACHES, type Tally } from '../shapes.ts';

/** Tallies of one thing, by answer. */
export type ByReach = Readonly<Record<Headline, Tally>>;
export type Measure = 'events' | 'deaths';

const NOTHING: Tally = { events: 0, deaths: 0 };

export function added(one: Tally, other: Tally): Tally {
  return { events: one.events + other.events, deaths: one.deaths + other.deaths };
}

export function sumByReach<Row extends Tally>(rows: readonly Row[], reachOf: (row: Row) => Headline): ByReach {
  const sums: Record<Headline, Tally> = { yes: NOTHING, contested: NOTHING, depends: NOTHING, no: NOTHING };
  for (const row of rows) sums[reachOf(row)] = added(sums[reachOf(row)], row);
  return sums;
}

export function totalOf(by: ByReach): Tally {
  return REACHES.reduce((sum, reach) => added(sum, by[reach]), NOTHING);
}

/** Rows gathered under what they have in common, the most frequent first. */
export function gathered<Row extends Tally>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  reachOf: (row: Row) => Headline,
): readonly { readonly key: string; readonly by: ByReach; readonly total: Tally }[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return [...groups]
    .map(([key, group]) => {
      const by = sumByReach(group, reachOf);
      return { key, by, total: totalOf(by) };
    })
    .sort((one, other) => other.total.events - one.total.events || (one.key < other.key ? -1 : 1));
}

export interface YearTally {
  readonly year: number | null;
  readonly by: ByReach;
  readonly byPlace: ByReach;
}

/** Every year from the first to the last, empty ones too; rows without a day last. */
export function yearsOf({ byYear }: Aggregates): readonly YearTally[] {
  const years = byYear.flatMap(({ year }) => (year === null ? [] : [year]));
  const tally = (year: number | null): YearTally => {
    const rows = byYear.filter((row) => row.year === year);
    return { year, by: sumByReach(rows, ({ reach }) => reach), byPlace: sumByReach(rows, ({ reachByPlace }) => reachByPlace) };
  };
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const dated = years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => tally(first + at));
  return byYear.some(({ year }) => year === null) ? [...dated, tally(null)] : dated;
}

/** Sums after supposed acts: those before with every change moved over. */
export function afterActs(
  before: ByReach,
  changes: Aggregates['whatIf'][number]['changes'],
  from: (change: (typeof changes)[number]) => Headline,
  to: (change: (typeof changes)[number]) => Headline,
): ByReach {
  const sums: Record<Headline, Tally> = { ...before };
  for (const change of changes) {
    sums[from(change)] = added(sums[from(change)], { events: -change.events, deaths: -change.deaths });
    sums[to(change)] = added(sums[to(change)], change);
  }
  return sums;
}
