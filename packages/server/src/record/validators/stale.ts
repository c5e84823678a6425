import type { Day, RecordData } from '@ratione/engine';
import { daysFromTo } from './dates.ts';
import { allEntries } from './entries.ts';
import { ruleOver } from './validator.ts';
import { where } from './where.ts';

/** Days a check holds good, counted back from the day of the record. */
const HOLDS_FOR = 366;

interface Checked {
  readonly path: string;
  readonly on: Day;
}

export const stale = ruleOver<Checked>({
  name: 'stale',
  says: 'Every entry and every absence was looked at within a year of the day of the record, and none after it.',
  over: checks,
  check:
    (record) =>
    ({ path, on }) => {
      const age = daysFromTo(on, record.version.date);
      if (age >= 0 && age <= HOLDS_FOR) return [];
      return [
        {
          path,
          found: `last checked on ${on}`,
          expected: `a day within a year before ${record.version.date}`,
          help: 'look at the source again and write the day',
        },
      ];
    },
});

function checks(record: RecordData): readonly Checked[] {
  return [
    ...allEntries(record).map(({ path, sourced }) => ({ path, on: sourced.checked.on })),
    ...record.states.map((file) => ({ path: where.state(file.state), on: file.checked.on })),
    ...record.states.flatMap((file) =>
      file.noneFound.map((none) => ({ path: `${where.state(file.state)}, none found ${none.act}`, on: none.on })),
    ),
  ];
}
