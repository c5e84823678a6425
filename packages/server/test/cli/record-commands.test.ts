import { describe, expect, test } from 'vitest';
import { json, ratione } from './run.ts';

describe('Parties by day', () => {
  test.each([
    ['2002-06-30', 0],
    ['2002-07-01', 66],
    ['2010-06-12', 111],
    ['2016-11-16', 124],
    ['2017-10-26', 124],
    ['2017-10-27', 123],
    ['2019-03-17', 122],
    ['2024-12-31', 124],
    ['2025-01-01', 125],
    ['2026-11-21', 125],
  ])('on %s there are %i', (on, count) => {
    expect(json(['parties', '--on', on, '--as-of', '2026-11-21'])).toMatchObject({ count });
  });

  test('a future day applies notices already received, and no rescinded one', () => {
    const { parties } = json(['parties', '--on', '2027-12-01', '--as-of', '2026-11-21']) as {
      readonly parties: readonly { readonly iso3: string }[];
    };
    const codes = parties.map((row) => row.iso3);
    expect(codes).toContain('HUN');
    expect(codes).not.toContain('VEN');
  });
});

describe('the docket on 16 November 2016', () => {
  const { stats } = json(['docket', '--on', '2016-11-16', '--stats', '--as-of', '2026-11-21']) as {
    readonly stats: {
      readonly sentences: readonly { readonly name: string }[];
      readonly persons_charged: number;
      readonly budget: { readonly approved_eur: number };
    };
  };

  test('four sentences had been pronounced for crimes of Article 5', () => {
    expect(stats.sentences.map((sentence) => sentence.name.split(' ').at(-1))).toEqual(['Dyilo', 'Katanga', 'Gombo', 'Mahdi']);
  });

  test('39 persons had been publicly charged', () => {
    expect(stats.persons_charged).toBe(39);
  });

  test('1,334,821,400 euros had been approved', () => {
    expect(stats.budget.approved_eur).toBe(1_334_821_400);
  });
});

describe('later facts stay out of earlier days', () => {
  test('the acquittal of 2018 is not seen in 2016', () => {
    const seen = ratione(['person', 'Bemba', '--as-of', '2016-11-16']).stdout;
    expect(seen).toContain('18 years');
    expect(seen).not.toContain('2018');
  });

  test('a person under seal is not known', () => {
    expect(ratione(['person', 'Ngudjolo', '--as-of', '2007-08-01']).exit).toBe(1);
  });

  test("Russia's notice is known from the day it was received", () => {
    expect(json(['state', 'RUS', '--as-of', '2016-11-29'])).toMatchObject({ standing: 'signatory' });
    expect(json(['state', 'RUS', '--as-of', '2016-11-30'])).toMatchObject({ standing: 'signatory-no-intention' });
  });
});

describe('what changed', () => {
  test("Russia's notice changed no answer to the questions of November 2016", () => {
    const { acts, questions } = json(['changes', '--between', '2016-11-29', '2016-11-30', '--facts', 'cases/november-2016.yaml']) as {
      readonly acts: readonly { readonly state: string; readonly act: string }[];
      readonly questions: readonly { readonly changed: boolean }[];
    };
    expect(acts.map(({ state, act }) => [state, act])).toContainEqual(['RUS', 'no-intention-notice']);
    expect(questions.filter((question) => question.changed)).toEqual([]);
  });
});

test('an answer whose record is old says so', () => {
  expect(ratione(['state', 'RUS', '--as-of', '2028-01-01']).stdout).toContain('Warning: last checked');
  expect(ratione(['state', 'RUS', '--as-of', '2026-11-21']).stdout).not.toContain('Warning');
});
