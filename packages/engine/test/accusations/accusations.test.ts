import { describe, expect, test } from 'vitest';
import { AccusationTable, NearCopies, relationsDot, suggestedCrimes } from '../../src/accusations/index.ts';
import { createRatione } from '../../src/index.ts';
import { createReader } from '../../src/reading/index.ts';
import { record } from '../support/record.ts';

const ratione = createRatione(record);
const reader = createReader(ratione);

function reportOf(texts: readonly { readonly name: string; readonly text: string; readonly date: string | null }[]) {
  const table = new AccusationTable(ratione);
  for (const { name, text, date } of texts) {
    const read = reader.read({ text, date });
    table.add({ name, title: null, sha256: null, text, dated: read.dated, asOf: read.asOf, allegations: read.allegations });
  }
  return table.report();
}

describe('the table of accusations', () => {
  test('each place has its answer then and now, on the days for which it holds', () => {
    const { rows } = reportOf([
      { name: 'a', text: 'Russia has been accused of war crimes in both Ukraine and Syria.', date: '2017-01-03' },
    ]);
    const at = (state: string) => rows.find((row) => row.place?.state === state);
    expect(at('SYR')?.atTheTime).toMatchObject({ asOf: '2017-01-03', jurisdiction: 'no', bars: ['no-link'] });
    expect(at('UKR')?.atTheTime).toMatchObject({ jurisdiction: 'depends', bases: ['declaration-12(3)'] });
    expect(at('UKR')?.atTheTime?.periods.map(({ from, to, jurisdiction }) => [from, to, jurisdiction])).toEqual([
      ['2002-07-01', '2013-11-20', 'no'],
      ['2013-11-21', '2017-01-03', 'yes'],
    ]);
    expect(at('UKR')?.today?.asOf).toBe(record.version.date);
    expect(at('UKR')?.within.map((part) => part.unit)).toContain('UKR-crimea');
    expect(at('UKR')?.atTheTime?.assumptions.join(' ')).toMatch(/nationals of RUS.*No time is told/);
  });

  test('all sides alike: the same words about another State ask the same question', () => {
    const texts = ['Russia', 'Ukraine', 'The United States'].map((state) => ({
      name: state,
      text: `${state} has been accused of committing war crimes in Afghanistan.`,
      date: '2017-01-03',
    }));
    const { rows } = reportOf(texts);
    expect(rows.map((row) => row.accusedState).sort()).toEqual(['RUS', 'UKR', 'USA']);
    expect(new Set(rows.map((row) => row.atTheTime?.jurisdiction))).toEqual(new Set(['depends']));
    expect(new Set(rows.map((row) => row.crimes.join()))).toEqual(new Set(['war crimes']));
  });

  test('a text without a day is asked as of the record, and a place that is not named not at all', () => {
    const { rows } = reportOf([{ name: 'a', text: 'Ukraine has been accused of war crimes.', date: null }]);
    expect(rows[0]).toMatchObject({ first: null, place: null, atTheTime: null, notAsked: 'the words name no place' });
  });

  test('copies of one text count once; mentions are all kept', () => {
    const text =
      'Aid workers counted the hospitals that were hit in the east of the city. Russia has been accused of committing war crimes in Aleppo by those who had been there. Its ministry did not answer, and the names of the dead were read out in the evening.';
    const { rows, texts } = reportOf([
      { name: 'a', text, date: '2016-11-18' },
      { name: 'b', text: `${text} Printed again with leave.`, date: '2016-11-19' },
      {
        name: 'c',
        text: 'Nobody came to the hearing that day. Russia has been accused of committing war crimes in Aleppo.',
        date: '2016-11-20',
      },
    ]);
    expect(rows[0]).toMatchObject({ texts: 3, independentTexts: 2, first: '2016-11-18' });
    expect(rows[0]?.mentions).toHaveLength(3);
    expect(texts).toEqual({ read: 3, withAccusations: 3, independent: 2 });
  });

  test('who backs whom is a graph; rebels are told apart by who backs them', () => {
    const { relations, rows } = reportOf([
      {
        name: 'a',
        text: 'A truce between the U.S.-backed rebels and the Russian-backed rebels in Ukraine was far away. Russia has begun to back the Taliban in Afghanistan.',
        date: '2017-01-03',
      },
    ]);
    const ends = relations.edges.filter((edge) => edge.how === 'backs').map((edge) => [edge.from, edge.to]);
    expect(ends).toContainEqual(['RUS', 'taliban in afghanistan']);
    expect(new Set(ends.map(([, to]) => to)).size).toBe(ends.length);
    expect(relations.edges.every((edge) => edge.first === '2017-01-03' && edge.mentions.length > 0)).toBe(true);
    expect(relationsDot(relations)).toContain('Nobody is called responsible');
    expect(rows).toEqual([]);
  });
});

describe('what is asked of an accusation', () => {
  const places = [{ text: 'Aleppo', name: 'Aleppo', state: 'SYR', region: 'Aleppo', unit: null }];
  test.each([
    ['heavy bombardment of civilians in Aleppo', [], '8.2.e.i'],
    ['bombing hospitals', [], '8.2.e.iv'],
    ['annexation of Crimea', [], '8bis.1'],
    ['torture of prisoners', ['war crimes'], '7.1.f'],
    ['war crimes in both', ['war crimes'], 'war crimes'],
    ['genocide', ['genocide'], 'genocide'],
    ['its outstanding cases', [], 'war crimes'],
  ])('%s', (act, crimes, first) => {
    const suggested = suggestedCrimes({ act, crimes, places });
    expect(suggested.crimes[0]).toBe(first);
    expect(suggested.because).not.toBe('');
  });
});

describe('copies', () => {
  const words = Array.from({ length: 400 }, (_, at) => `word${(at * 7919) % 1000}`);
  test('the same text with a new head is one text, half of it is not', () => {
    const copies = new NearCopies();
    expect(copies.group(words.join(' '))).toBe(0);
    expect(copies.group(`Another paper prints this. ${words.join(' ')}`)).toBe(0);
    expect(
      copies.group(
        words
          .slice(200)
          .concat(words.map((word) => `x${word}`).slice(200))
          .join(' '),
      ),
    ).toBe(2);
  });
});
