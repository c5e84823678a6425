import { createRatione } from '@ratione/engine';
import { describe, expect, test } from 'vitest';
import { crimeChoices } from '../../src/cli/crime-choices.ts';
import type { Known } from '../../src/cli/interview-facts.ts';
import { askable } from '../../src/cli/interview-facts.ts';
import { loadRecord } from '../../src/session/record-data.ts';

const ratione = createRatione(loadRecord());

function answered(fact: string, given: string): Known | null {
  const known: Known = { facts: {}, place: {}, suspect: {}, matter: {} };
  return askable(fact)?.settle(given, known, ratione) === true ? known : null;
}

describe('answers given in person', () => {
  test.each([
    ['date', '2016-11-01 to 2016-11-30', { facts: { date_from: '2016-11-01', date_to: '2016-11-30' } }],
    ['date', '2014-05', { facts: { date_from: '2014-05', date_to: '2014-05' } }],
    ['place', 'Syria', { place: { iso3: 'SYR' } }],
    ['place', 'Simferopol', { place: { iso3: 'UKR', region: 'Simferopol' } }],
    ['suspect.nationalities', 'France, rus', { suspect: { nationalities: ['FRA', 'RUS'] } }],
    ['suspect.nationalities', 'stateless', { suspect: { nationalities: ['stateless'] } }],
    ['suspect.age_at_conduct', '17', { suspect: { age_at_conduct: 17 } }],
    ['conflict', 'NIAC', { facts: { conflict: 'niac' } }],
    ['matter.vessel_flag', 'Comoros', { matter: { vessel_flag: 'COM' } }],
    ['matter.un_or_au_operation', 'no', { matter: { un_or_au_operation: null } }],
  ])('%s: "%s"', (fact, given, expected) => {
    expect(answered(fact, given)).toMatchObject(expected);
  });

  test.each([
    ['date', '2016-02-30'],
    ['place', 'Atlantis'],
    ['suspect.nationalities', 'France, Ruritania'],
    ['suspect.age_at_conduct', 'young'],
    ['conflict', 'a bit'],
    ['matter.date_of_birth', 'in May'],
  ])('%s: "%s" is not taken', (fact, given) => {
    expect(answered(fact, given)).toBeNull();
  });

  test('what only the record could tell is not asked of a person', () => {
    expect(askable('record.2010-aggression')).toBeNull();
  });

  test('every fact that these questions lack can be asked', () => {
    for (const crime of ['8(2)(e)(i)', '8bis', '8(2)(b)(xxv)', '7(1)(a)']) {
      const read = ratione.read({ as_of: '2026-11-21', crimes: [crime], place: { iso3: null }, suspect: { nationalities: null } });
      if ('issues' in read) throw new Error(JSON.stringify(read.issues));
      for (const missing of ratione.ask(read.question).missing.filter(({ fact }) => !fact.startsWith('record.'))) {
        expect(askable(missing.fact), missing.fact).not.toBeNull();
      }
    }
  });
});

describe('words for a crime, typed in person', () => {
  test('offer every paragraph that carries them, together and one by one', () => {
    const [first, ...rest] = crimeChoices('murder');
    expect(first?.value).toEqual(['7.1.a', '8.2.a.i', '8.2.c.i-1']);
    expect(rest.map((choice) => choice.value)).toContainEqual(['7.1.a']);
    expect(rest.at(-1)?.value).toEqual(['murder']);
  });

  test('that only resemble paragraphs offer them one by one', () => {
    expect(crimeChoices('drug trafficking')[0]?.value).toEqual(['7.1.c']);
  });

  test.each(['8(2)(e)(i)', 'genocide', 'piracy'])('"%s" needs no choice', (words) => {
    expect(crimeChoices(words)).toEqual([]);
  });
});
