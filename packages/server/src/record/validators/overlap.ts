import type { Day, RecordData } from '@ratione/engine';
import { memberships } from './standing.ts';
import { ruleOver } from './validator.ts';
import { where } from './where.ts';

/** Periods of one kind that exclude one another: a State is a Party once, a unit has one title at a time. */
interface Series {
  readonly path: string;
  readonly what: string;
  readonly periods: readonly { readonly name: string; readonly from: Day | null; readonly until: Day | null }[];
}

export const overlap = ruleOver<Series>({
  name: 'overlap',
  says: 'No State is a Party twice over, no unit has two titles and no State two declarations under Article 124 at one time.',
  over: allSeries,
  check: () => (series) => {
    const sorted = [...series.periods].sort((one, other) => compareDays(one.from ?? '', other.from ?? ''));
    return sorted.flatMap((period, index) => {
      const before = sorted[index - 1];
      if (before === undefined || (before.until !== null && before.until <= (period.from ?? ''))) return [];
      return [
        {
          path: series.path,
          found: `${series.what} \`${before.name}\` until ${before.until ?? 'open'} and \`${period.name}\` from ${period.from ?? 'ever'}`,
          expected: 'periods that do not overlap',
          help: 'periods end on the first day no longer covered; end the earlier one there',
        },
      ];
    });
  },
});

function compareDays(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function allSeries(record: RecordData): readonly Series[] {
  return [
    ...record.states.map((file) => ({
      path: where.state(file.state),
      what: 'membership',
      periods: memberships(file.acts).map(({ instrument, from, until }) => ({ name: instrument.id, from, until })),
    })),
    ...record.states.map((file) => ({
      path: where.state(file.state),
      what: 'declaration under Article 124',
      periods: file.acts.flatMap((act) => (act.act === 'declaration-124' ? [{ name: act.id, from: act.from, until: act.until }] : [])),
    })),
    ...record.units.map((unit) => ({
      path: where.unit(unit.id),
      what: 'title',
      periods: unit.titles.map((title, index) => ({ name: `title ${index + 1}`, from: title.from, until: title.until })),
    })),
    {
      path: 'docket/budget.yaml',
      what: 'budget',
      periods: record.budget.map((year) => ({ name: year.year, from: year.from, until: year.until })),
    },
  ].filter((series) => series.periods.length > 0);
}
