import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addYears,
  article121_5,
  article126,
  article127,
  daysBetween,
  inWords,
  isDay,
  nextDay,
  previousDay,
  readEdtf,
} from '../src/index.ts';
import { daysInMonth, isLeapYear } from '../src/time/day.ts';
import { contains, overlaps, periodInWords, splitAt } from '../src/time/period.ts';
import { record } from './support/record.ts';

describe('days', () => {
  test.each(['2016-02-29', '2000-02-29', '2016-12-31', '2002-07-01', '0001-01-01'])('%s exists', (text) => expect(isDay(text)).toBe(true));

  test.each([
    '2015-02-29',
    '1900-02-29',
    '2016-02-30',
    '2016-04-31',
    '2016-13-01',
    '2016-00-01',
    '2016-01-00',
    '2016-1-1',
    '2016-01-01T00:00',
    ' 2016-01-01',
    '16-01-01',
    '',
    null,
    20160101,
  ])('%s does not', (text) => expect(isDay(text)).toBe(false));

  test('leap years are those of the calendar in force', () => {
    expect([1900, 2000, 2004, 2015, 2016, 2100].filter(isLeapYear)).toEqual([2000, 2004, 2016]);
    expect([daysInMonth(2016, 2), daysInMonth(2015, 2), daysInMonth(2016, 13), daysInMonth(2016, 0)]).toEqual([29, 28, 0, 0]);
  });

  test('the day after and the day before', () => {
    expect(['2016-02-28', '2015-02-28', '2016-12-31', '2016-04-30'].map(nextDay)).toEqual([
      '2016-02-29',
      '2015-03-01',
      '2017-01-01',
      '2016-05-01',
    ]);
    expect(['2016-03-01', '2015-03-01', '2017-01-01', '2016-05-01'].map(previousDay)).toEqual([
      '2016-02-29',
      '2015-02-28',
      '2016-12-31',
      '2016-04-30',
    ]);
  });

  test('adding days and counting them agree, also with the calendar of the platform', () => {
    const day = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('1900-01-01', count));
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, count) => {
        const to = addDays(from, count);
        expect(isDay(to)).toBe(true);
        expect(daysBetween(from, to)).toBe(count);
        expect(to).toBe(new Date(Date.parse(`${from}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10));
        expect(from < to).toBe(count > 0);
      }),
    );
  });

  test('a year from 29 February ends on 28 February, four years on 29 February', () => {
    expect([addYears('2020-02-29', 1), addYears('2020-02-29', 4), addYears('2016-10-27', 1), addYears('2018-01-01', -7)]).toEqual([
      '2021-02-28',
      '2024-02-29',
      '2017-10-27',
      '2011-01-01',
    ]);
  });

  test('a day in words', () => expect([inWords('2016-11-30'), inWords('2002-07-01')]).toEqual(['30 November 2016', '1 July 2002']));
});

describe('Article 126', () => {
  test.each([
    ['Afghanistan', '2003-02-10', '2003-05-01'],
    ['Burundi', '2004-09-21', '2004-12-01'],
    ['Kenya', '2005-03-15', '2005-06-01'],
    ['Bangladesh', '2010-03-23', '2010-06-01'],
    ['the Philippines', '2011-08-30', '2011-11-01'],
    ['Palestine', '2015-01-02', '2015-04-01'],
    ['Armenia', '2023-11-14', '2024-02-01'],
    ['Ukraine', '2024-10-25', '2025-01-01'],
    ['one of the first sixty', '1999-02-02', '2002-07-01'],
    ['the sixtieth', '2002-04-11', '2002-07-01'],
    ['the first after the sixtieth', '2002-04-12', '2002-07-01'],
    ['a sixtieth day on a first of the month (Albania)', '2003-01-31', '2003-05-01'],
    ['a sixtieth day on a first of the month (Guatemala)', '2012-04-02', '2012-07-01'],
    ['a sixtieth day in December', '2015-10-15', '2016-01-01'],
  ])('%s: deposited %s, bound from %s', (_, deposited, bound) => expect(article126(deposited)).toBe(bound));

  test('agrees with every instrument of the record that does not say why not', () => {
    const differing = record.states
      .flatMap((file) => file.acts)
      .filter(
        (act) =>
          'deposited' in act &&
          'inForceFrom' in act &&
          act.act !== 'amendment-acceptance' &&
          act.inForceFrom !== article126(act.deposited) &&
          !('differsBecause' in act),
      );
    expect(differing.map((act) => act.id)).toEqual([]);
  });
});

describe('a year', () => {
  test('Article 127: the day of receipt, a year later', () =>
    expect(['2016-10-27', '2018-03-17', '2025-06-02', '2020-02-29'].map(article127)).toEqual([
      '2017-10-27',
      '2019-03-17',
      '2026-06-02',
      '2021-02-28',
    ]));
  test('Article 121(5): a year after deposit to the day, not the first of a month', () =>
    expect(['2012-05-08', '2015-12-30'].map(article121_5)).toEqual(['2013-05-08', '2016-12-30']));
});

describe('imprecise dates', () => {
  test.each([
    ['2016-11-16', '2016-11-16', '2016-11-17', 'day', false],
    ['2016-11', '2016-11-01', '2016-12-01', 'month', false],
    ['2016-12', '2016-12-01', '2017-01-01', 'month', false],
    ['2016', '2016-01-01', '2017-01-01', 'year', false],
    ['201X', '2010-01-01', '2020-01-01', 'decade', false],
    ['20XX', '2000-01-01', '2100-01-01', 'century', false],
    ['2016-XX', '2016-01-01', '2017-01-01', 'year', false],
    ['2016-05-XX', '2016-05-01', '2016-06-01', 'month', false],
    ['2016-XX-XX', '2016-01-01', '2017-01-01', 'year', false],
    ['2016-02-29~', '2016-02-01', '2016-03-01', 'day', true],
    ['2016-05?', '2016-01-01', '2017-01-01', 'month', true],
    ['2016%', '2015-01-01', '2018-01-01', 'year', true],
    [' 2016-11 ', '2016-11-01', '2016-12-01', 'month', false],
  ])('%s is from %s until %s', (text, from, until, precision, qualified) =>
    expect(readEdtf(text)).toEqual({ from, until, precision, qualified }));

  test.each([
    '2015-02-29',
    '2016-13',
    '2016-00',
    '2016-11-31',
    '2016-XX-05',
    '201X-05',
    '2016-11-16T10:00',
    '16',
    'yesterday',
    '',
    '2016/2017',
    '2016-11-16~~',
  ])('%s is none', (text) => expect(readEdtf(text)).toBeNull());
});

describe('periods', () => {
  const year = { from: '2016-01-01', until: '2017-01-01' };
  test('hold their first day and not the day they end', () =>
    expect(['2015-12-31', '2016-01-01', '2016-12-31', '2017-01-01'].map((day) => contains(year, day))).toEqual([false, true, true, false]));
  test('that only meet do not overlap', () =>
    expect([
      overlaps(year, { from: '2017-01-01', until: null }),
      overlaps(year, { from: '2016-12-31', until: null }),
      overlaps(year, { from: '2000-01-01', until: '2016-01-01' }),
    ]).toEqual([false, true, false]));
  test('are cut at the days inside them, each once, in order', () =>
    expect(splitAt(year, ['2016-06-01', '2016-01-01', '2017-01-01', '2016-03-01', '2016-06-01', '2020-01-01'])).toEqual([
      { from: '2016-01-01', until: '2016-03-01' },
      { from: '2016-03-01', until: '2016-06-01' },
      { from: '2016-06-01', until: '2017-01-01' },
    ]));
  test('in words name their last day', () =>
    expect([
      periodInWords(year),
      periodInWords({ from: '2016-01-01', until: '2016-01-02' }),
      periodInWords({ from: '2016-01-01', until: null }),
    ]).toEqual(['from 1 January 2016 to 31 December 2016', 'on 1 January 2016', 'from 1 January 2016']));
});
