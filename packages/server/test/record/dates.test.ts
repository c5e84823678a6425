import { describe, expect, test } from 'vitest';
import {
  article121_5,
  article122_2,
  article124,
  article126,
  article127,
  daysAfter,
  daysFromTo,
  isRealDay,
  lastPossibleDay,
} from '../../src/record/validators/dates.ts';

describe('Article 126', () => {
  test.each([
    ['an instrument before the sixtieth', '1999-02-02', '2002-07-01'],
    ['the sixtieth instrument', '2002-04-11', '2002-07-01'],
    ['the day after the sixtieth instrument', '2002-04-12', '2002-07-01'],
    ['an instrument of July 2002', '2002-07-01', '2002-09-01'],
    ['a sixtieth day on a first of the month (Albania)', '2003-01-31', '2003-05-01'],
    ['a sixtieth day on a first of the month (Guatemala)', '2012-04-02', '2012-07-01'],
    ['a sixtieth day on a first of the month (Saint Vincent)', '2002-12-03', '2003-03-01'],
    ['a sixtieth day in December', '2015-10-15', '2016-01-01'],
    ['an instrument of November, across the year (Armenia)', '2023-11-14', '2024-02-01'],
    ['El Salvador', '2016-03-03', '2016-06-01'],
    ['a sixtieth day on 29 February', '2023-12-31', '2024-03-01'],
  ])('%s, deposited %s, binds from %s', (_, deposited, inForceFrom) => {
    expect(article126(deposited)).toBe(inForceFrom);
  });
});

describe('periods of years and months', () => {
  test('a withdrawal takes effect on the same day a year later', () => expect(article127('2016-10-27')).toBe('2017-10-27'));
  test('an acceptance takes effect on the same day a year later, whatever the month', () =>
    expect(article121_5('2015-12-30')).toBe('2016-12-30'));
  test('a year from 29 February ends on 28 February', () => expect(article127('2020-02-29')).toBe('2021-02-28'));
  test('seven years under Article 124 end on the same day', () => expect(article124('2025-01-01')).toBe('2032-01-01'));
  test('six months under Article 122 may pass the turn of the year', () => expect(article122_2('2023-12-13')).toBe('2024-06-13'));
  test('six months from the end of August end with February', () => expect(article122_2('2023-08-31')).toBe('2024-02-29'));
});

describe('the calendar', () => {
  test.each([
    '2016-02-30',
    '2015-02-29',
    '1900-02-29',
    '2016-13-01',
    '2016-00-10',
    '2016-04-31',
    '2016-4-3',
    'soon',
  ])('%s is no day', (text) => expect(isRealDay(text)).toBe(false));
  test.each(['2016-02-29', '2000-02-29', '2016-12-31'])('%s is a day', (text) => expect(isRealDay(text)).toBe(true));

  test('counting day by day meets every day of forty years once', () => {
    let day = '1998-01-01';
    for (let count = 1; count <= 14610; count += 1) {
      const next = daysAfter(day, 1);
      expect(isRealDay(next) && next > day).toBe(true);
      expect(daysFromTo('1998-01-01', next)).toBe(count);
      day = next;
    }
    expect(day).toBe('2038-01-01');
  });

  test('an imprecise date ends with its month, year or decade', () => {
    expect(['2014', '2014-02', '2016-02~', '201X', '2014-05-XX', '2014-05-03', 'unknown'].map(lastPossibleDay)).toEqual([
      '2014-12-31',
      '2014-02-28',
      '2016-02-29',
      '2019-12-31',
      '2014-05-31',
      '2014-05-03',
      null,
    ]);
  });
});
