import type { Reach, ReportData, Tally } from '../report-data.ts';
import { type Measure, REACHES } from './words.ts';

/** Tallies of one thing, by answer. */
export type ByReach = Readonly<Record<Reach, Tally>>;

const NOTHING: Tally = { events: 0, deaths: 0 };

export function added(one: Tally, other: Tally): Tally {
  return { events: one.events + other.events, deaths: one.deaths + other.deaths };
}

export function sumByReach<Row extends Tally>(rows: readonly Row[], reachOf: (row: Row) => Reach): ByReach {
  const sums: Record<Reach, Tally> = { yes: NOTHING, contested: NOTHING, depends: NOTHING, no: NOTHING };
  for (const row of rows) sums[reachOf(row)] = added(sums[reachOf(row)], row);
  return sums;
}

/** Rows gathered under what they have in common, in order of first appearance. */
export function gathered<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

export function totalOf(by: ByReach): Tally {
  return REACHES.reduce((sum, reach) => added(sum, by[reach]), NOTHING);
}

/** Which measures the file allows: without a column of deaths, none are drawn. */
export function measuresOf({ manifest }: ReportData): readonly Measure[] {
  return manifest.mapping.columns.deaths === undefined ? ['events'] : ['events', 'deaths'];
}
