import type { Act, ActKind, RecordData, StateFile } from '@ratione/engine';
import { describe, expect, test } from 'vitest';
import { BY_NOVEMBER_2016, MINIMUM, MINIMUM_ACTS, PARTIES_ON } from '../../src/record/validators/minima.ts';
import { minimumCounts } from '../../src/record/validators/minimum-counts.ts';
import { partiesOn } from '../../src/record/validators/standing.ts';
import { act, SMALL, stateFile } from './small-record.ts';

/** How many invented Parties join on each day, so that the counts come out; two of them leave. */
const JOIN = [
  ['2002-07-01', 66],
  ['2010-06-01', 45],
  ['2016-06-01', 13],
  ['2020-02-01', 1],
  ['2024-02-01', 1],
  ['2025-01-01', 1],
] as const;
const LEAVE = ['2017-10-27', '2019-03-17'];

function party(index: number, inForceFrom: string): StateFile {
  const state = `P${index}`;
  const until = LEAVE[index];
  const joined = act('accession', { id: `${state}-joined`, state, known: inForceFrom, deposited: inForceFrom, inForceFrom });
  const left =
    until === undefined ? [] : [act('withdrawal', { id: `${state}-left`, state, known: until, received: until, takesEffect: until })];
  return stateFile(state, state, [joined, ...left]);
}

const parties = JOIN.flatMap(([day, count]) => Array.from({ length: count }, () => day)).map((day, index) => party(index, day));
// Acts of each kind that no Party standing is computed from: the counts look at the kind alone.
const padding = Object.entries(MINIMUM_ACTS).flatMap(([kind, count]) =>
  Array.from(
    { length: count },
    (_, index) =>
      ({
        ...SMALL.states[0]?.acts[0],
        id: `${kind}-${index}`,
        state: 'PAD',
        act: kind as ActKind,
        inForceFrom: '9999-01-01',
        takesEffect: '9999-01-02',
      }) as Act,
  ),
);
const idle = Array.from({ length: MINIMUM.states }, (_, index) => stateFile(`N${index}`, `N${index}`, []));

function times<T>(count: number, item: T | undefined): readonly T[] {
  return item === undefined ? [] : Array.from({ length: count }, () => item);
}

const FULL: RecordData = {
  ...SMALL,
  states: [...parties, stateFile('PAD', 'Padding', padding), ...idle],
  amendments: times(MINIMUM.amendments, SMALL.amendments[0]),
  council: times(MINIMUM.councilActs, SMALL.council[0]),
  situations: times(MINIMUM.situations, SMALL.situations[0]),
  cases: times(MINIMUM.cases, SMALL.cases[0]),
  persons: times(MINIMUM.persons, SMALL.persons[0]).map((person, index) =>
    index < 4 ? { ...person, sentence: { on: '2016-09-27', months: 108, says: 'Nine years.', core: true } } : person,
  ),
  budget: times(MINIMUM.budgetYears, SMALL.budget[0]).map((year, index) => ({
    ...year,
    approvedThousandEur: index === 0 ? BY_NOVEMBER_2016.approvedThousandEur : 0,
  })),
  forums: times(MINIMUM.forums, { ...SMALL.forumRules[0] } as RecordData['forums'][number]),
};

describe('the minimum counts', () => {
  test('are met by a record of the right size', () => expect(minimumCounts.check(FULL)).toEqual([]));

  test.each(PARTIES_ON)('on %s there are %i Parties', (day, count) => expect(partiesOn(FULL, day)).toHaveLength(count));

  test.each([
    ['a State is lost', { states: FULL.states.slice(0, 190) }, 'States'],
    ['a situation is lost', { situations: FULL.situations.slice(1) }, '34 situations'],
    ['a Party is lost', { states: FULL.states.slice(1) }, '65 Parties on 2002-07-01'],
    ['a Party is added', { states: [...FULL.states, party(900, '2016-06-01')] }, '125 Parties on 2016-11-16'],
    ['a sentence is lost', { persons: times(MINIMUM.persons, SMALL.persons[0]) }, '0 sentences'],
    [
      'a budget is off by a tenth',
      { budget: FULL.budget.map((year) => ({ ...year, approvedThousandEur: (year.approvedThousandEur ?? 0) > 0 ? 1334821.5 : 0 })) },
      '1334821.5 thousand EUR',
    ],
    [
      'a withdrawal is lost',
      { states: FULL.states.map((file) => ({ ...file, acts: file.acts.filter((one) => one.act !== 'withdrawal') })) },
      '0 acts of the kind withdrawal',
    ],
  ] as const)('speak when %s', (_, change, found) => {
    expect(
      minimumCounts
        .check({ ...FULL, ...change })
        .map((issue) => issue.found)
        .join('; '),
    ).toContain(found);
  });
});
