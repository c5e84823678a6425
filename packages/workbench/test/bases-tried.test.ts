import { createRatione } from '@ratione/engine';
import { record } from '@ratione/record';
import { describe, expect, it } from 'vitest';
import { basesTried } from '../src/parts/bases-tried.ts';

const ratione = createRatione(record);

const tried = (facts: object) => {
  const read = ratione.read({ as_of: '2026-11-21', conflict: 'none', ...facts });
  if ('issues' in read) throw new Error(JSON.stringify(read.issues));
  return basesTried(ratione.ask(read.question).proof).map(({ base, finding }) => `${base} ${finding}`);
};

describe('the bases that an answer tried', () => {
  it('does not say that Ukraine never accepted where Article 15bis decides before its acceptance is looked at', () => {
    const invasion = {
      date_from: '2022-02-24',
      date_to: '2022-02-24',
      place: { iso3: 'UKR' },
      suspect: { nationalities: ['RUS'], office: 'president' },
      crimes: ['8bis'],
      matter: { aggressor_state: 'RUS', victim_state: 'UKR' },
    };
    expect(tried(invasion)).toEqual(['territorial null', 'nationality null', 'declaration-12(3) null', 'unsc-referral notMet']);
  });

  it('does not look at them before 1 July 2002', () => {
    const train = { date_from: '1999-04-12', date_to: '1999-04-12', place: { iso3: 'SRB' }, suspect: { nationalities: ['USA'] } };
    expect(tried({ ...train, crimes: ['8(2)(b)(i)'], conflict: 'iac' })).toEqual([
      'territorial null',
      'nationality null',
      'declaration-12(3) null',
      'unsc-referral null',
    ]);
  });

  it('says that no declaration was lodged where the State was looked at', () => {
    const hospital = { date_from: '2016-11-01', date_to: '2016-11-01', place: { iso3: 'SYR' }, suspect: { nationalities: ['RUS'] } };
    expect(tried({ ...hospital, crimes: ['7(1)(a)'] })).toEqual([
      'territorial notMet',
      'nationality notMet',
      'declaration-12(3) notMet',
      'unsc-referral notMet',
    ]);
  });

  it.each([
    ['a Ukrainian in Ukraine after 1 January 2025, with the declaration of 2015 still open', 'UKR', 'UKR', '2025-03-24'],
    ['a Russian there', 'UKR', 'RUS', '2025-03-24'],
    ['an Israeli in Gaza, with the declaration of 2015 behind the membership', 'PSE', 'ISR', '2023-11-07'],
  ])('does not say that there is no declaration where membership carries the answer: %s', (_, iso3, national, day) => {
    const facts = {
      date_from: day,
      date_to: day,
      place: { iso3 },
      suspect: { nationalities: [national] },
      crimes: ['8(2)(a)(i)'],
      conflict: 'iac',
    };
    expect(tried(facts)).toContain('declaration-12(3) null');
  });
});
