import type { ChangeTally, Reach, ReportData, SupposedChanges, Tally } from '../report-data.ts';
import { shareBars } from './bars.ts';
import { answerKey, type Figure } from './figure.ts';
import { added, type ByReach, gathered, measuresOf, sumByReach, totalOf } from './tallies.ts';
import { count, MEASURE_WORDS, REACH_WORDS, REACHES } from './words.ts';

/** Before and after each set of supposed acts, on any ground and by place, time and referral alone. */
export function whatIfFigures(data: ReportData, { key, acts, changes }: SupposedChanges): readonly Figure[] {
  const end = key === '' ? '' : `-${key}`;
  const anyGround = {
    id: `what-if-any${end}`,
    words: 'on all grounds',
    before: sumByReach(data.byReach, ({ reach }) => reach),
    from: (change: ChangeTally) => change.before,
    to: (change: ChangeTally) => change.after,
  };
  const placeAlone = {
    id: `what-if-place${end}`,
    words: 'by place, time and referral alone',
    before: sumByReach(data.byReach, ({ reachByPlace }) => reachByPlace),
    from: (change: ChangeTally) => change.beforeByPlace,
    to: (change: ChangeTally) => change.afterByPlace,
  };
  return [anyGround, placeAlone].map(({ id, words, before, from, to }) => {
    const after = moved(before, changes, from, to);
    const bars = measuresOf(data).flatMap((measure) => [
      { name: `${MEASURE_WORDS[measure]} before`, by: before, measure },
      { name: `${MEASURE_WORDS[measure]} after`, by: after, measure },
    ]);
    const change = after.yes.events - before.yes.events;
    const years = [...gathered(changes, ({ year }) => year)];
    return {
      id,
      title: `${change === 0 ? 'No event more or fewer' : `${count(Math.abs(change))} ${Math.abs(change) === 1 ? 'event' : 'events'} ${change > 0 ? 'more' : 'fewer'}`} within reach ${words}`,
      says: bars
        .map(
          ({ name, by, measure }) =>
            `${name}: ${REACHES.map((reach) => `${REACH_WORDS[reach].toLowerCase()} ${count(by[reach][measure])}`).join(', ')}.`,
        )
        .join(' '),
      drawings: [shareBars('', bars)],
      key: answerKey(),
      table: {
        caption: `Before and after ${acts.length > 1 ? 'all supposed acts' : `“${acts.join('')}”`}, ${words}`,
        head: ['Counted', ...REACHES.map((reach) => REACH_WORDS[reach])],
        rows: [
          ...bars.map(({ name, by, measure }) => [name, ...REACHES.map((reach) => by[reach][measure])]),
          ...years.map(([year, rows]) => [
            `Change in events, ${year ?? 'no day'}`,
            ...REACHES.map((reach) => signed(balance(rows, reach, from, to).events)),
          ]),
        ],
      },
    };
  });
}

type Side = (change: ChangeTally) => Reach;

export function moved(before: ByReach, changes: readonly ChangeTally[], from: Side, to: Side): ByReach {
  const after = (reach: Reach): Tally => added(before[reach], balance(changes, reach, from, to));
  return { yes: after('yes'), contested: after('contested'), depends: after('depends'), no: after('no') };
}

function balance(changes: readonly ChangeTally[], reach: Reach, from: Side, to: Side): Tally {
  const gained = totalOf(
    sumByReach(
      changes.filter((change) => to(change) === reach),
      to,
    ),
  );
  const lost = totalOf(
    sumByReach(
      changes.filter((change) => from(change) === reach),
      from,
    ),
  );
  return { events: gained.events - lost.events, deaths: gained.deaths - lost.deaths };
}

function signed(value: number): string {
  return value > 0 ? `+${count(value)}` : value < 0 ? `−${count(-value)}` : '0';
}
