import { describe, expect, test } from 'vitest';
import { ratione, record } from '../support/record.ts';

const today = record.version.date;
const says = (state: string, on: string, asOf = today): string => ratione.status(state, on, asOf)?.says ?? 'no such State';
const standing = (state: string, on: string, asOf = today): string => ratione.status(state, on, asOf)?.standing ?? 'no such State';

describe('the number of Parties', () => {
  test.each([
    ['2002-06-30', 0],
    ['2002-07-01', 66],
    ['2010-06-12', 111],
    ['2016-11-16', 124],
    ['2017-10-26', 124],
    ['2017-10-27', 123],
    ['2019-03-16', 123],
    ['2019-03-17', 122],
    ['2024-12-31', 124],
    ['2025-01-01', 125],
    ['2026-11-21', 125],
  ])('on %s: %i', (day, count) => {
    const parties = ratione.parties(day, today);
    expect(parties).toHaveLength(count);
    expect(new Set(parties.map((party) => party.iso3)).size).toBe(count);
  });

  test('Montenegro is not counted beside Serbia before its independence', () => {
    const codes = (day: string): readonly string[] =>
      ratione
        .parties(day, today)
        .map((party) => party.iso3)
        .filter((code) => code === 'MNE' || code === 'SRB');
    expect([codes('2006-06-02'), codes('2006-06-03').toSorted()]).toEqual([['SRB'], ['MNE', 'SRB']]);
  });

  test('falls with the notices received and not rescinded, for a day to come', () => {
    expect(ratione.parties('2027-12-31', today).length).toBeLessThan(125);
    expect(ratione.parties('2026-06-02', '2026-05-28').map((party) => party.iso3)).not.toContain('HUN');
  });
});

describe('where a State stood', () => {
  test('Russia signed and never ratified; the notice of 30 November 2016 withdrew nothing', () => {
    expect(says('RUS', '2016-11-29')).toBe(
      'Russia signed on 13 September 2000 and had not ratified by 29 November 2016; a signature does not make a Party.',
    );
    expect(says('RUS', '2016-11-30')).toMatch(
      /never ratified.*30 November 2016.*does not intend to become a Party.*nothing to withdraw from/,
    );
    expect([standing('RUS', '2016-11-29'), standing('RUS', '2016-11-30'), standing('RUS', '2016-11-30', '2016-11-29')]).toEqual([
      'signatory',
      'signatory-no-intention',
      'signatory',
    ]);
  });

  test('the United States signed on 31 December 2000 and gave notice on 6 May 2002', () => {
    expect(says('USA', '2016-11-16')).toMatch(/^The United States signed on 31 December 2000, never ratified, and on 6 May 2002/);
    expect(standing('USA', '2002-05-05')).toBe('signatory');
  });

  test('Burundi was a Party up to 26 October 2017', () => {
    expect([standing('BDI', '2017-10-26'), standing('BDI', '2017-10-27')]).toEqual(['party', 'withdrawn']);
    expect(says('BDI', '2017-10-27')).toMatch(/27 October 2017.*26 October 2017 was its last day/);
    expect([ratione.status('BDI', '2016-11-30', '2016-11-30')?.until, ratione.status('BDI', '2016-11-30', '2016-10-26')?.until]).toEqual([
      '2017-10-27',
      null,
    ]);
  });

  test('the Philippines were a Party up to 16 March 2019', () => {
    expect([
      standing('PHL', '2011-10-31'),
      standing('PHL', '2011-11-01'),
      standing('PHL', '2019-03-16'),
      standing('PHL', '2019-03-17'),
    ]).toEqual(['ratified-not-in-force', 'party', 'party', 'withdrawn']);
  });

  test('Hungary stayed: its notice was rescinded before it took effect', () => {
    expect([
      standing('HUN', '2026-06-02'),
      standing('HUN', '2026-06-02', '2026-05-28'),
      standing('HUN', '2026-06-02', '2026-05-29'),
      standing('HUN', '2026-06-01', '2026-05-28'),
    ]).toEqual(['party', 'withdrawn', 'party', 'party']);
    expect([
      ratione.status('HUN', '2026-01-01', '2026-01-01')?.pendingWithdrawal?.id,
      ratione.status('HUN', today, today)?.pendingWithdrawal,
    ]).toEqual(['hun-withdrawal-2025-06-02', null]);
  });

  test('Malaysia took its instrument back before it bound', () => {
    expect([
      standing('MYS', '2019-06-01'),
      standing('MYS', '2019-06-01', '2019-04-28'),
      standing('MYS', '2019-06-01', '2019-04-29'),
    ]).toEqual(['non-party', 'party', 'non-party']);
    expect(says('MYS', '2019-07-01')).toMatch(/29 April 2019/);
  });

  test('Palestine is a Party from 1 April 2015', () => {
    expect([standing('PSE', '2015-03-31'), standing('PSE', '2015-04-01')]).toEqual(['ratified-not-in-force', 'party']);
  });

  test('Montenegro stood through Serbia before 3 June 2006', () => {
    expect(says('MNE', '2005-01-01')).toMatch(/was a State Party on 1 January 2005 \(through Serbia/);
    expect([ratione.status('MNE', '2006-06-02', today)?.since, ratione.status('MNE', '2006-06-03', today)?.since]).toEqual([
      '2002-07-01',
      '2006-06-03',
    ]);
  });

  test('Ukraine is a Party from 1 January 2025, whatever it declared before', () => {
    expect([
      standing('UKR', '2024-08-31'),
      standing('UKR', '2024-12-31'),
      standing('UKR', '2025-01-01'),
      standing('UKR', '2024-12-31', '2024-10-24'),
    ]).toEqual(['ratified-not-in-force', 'ratified-not-in-force', 'party', 'signatory']);
    expect(ratione.status('UKR', '2020-01-01', '2014-12-31')?.declarations).toHaveLength(1);
  });

  test('a State that did nothing, and no State at all', () => {
    expect(standing('PRK', '2016-11-16')).toBe('non-party');
    expect(ratione.status('GRL', '2016-11-16', today)).toBeNull();
  });
});

describe('a State is found', () => {
  test.each([
    ['RUS', 'RUS'],
    ['russia', 'RUS'],
    ['Russian Federation', 'RUS'],
    ['syria', 'SYR'],
    ['the united kingdom', 'GBR'],
    ["cote d'ivoire", 'CIV'],
    ['Palestine', 'PSE'],
    ['Atlantis', undefined],
  ])('%s: %s', (words, state) => expect(ratione.find(words)?.state).toBe(state));
});

describe('the ledger', () => {
  const { ledger } = ratione;
  test('a declaration counts from its lodging on', () => {
    expect([
      ledger.declarations('UKR', '2014-04-16').length,
      ledger.declarations('UKR', '2014-04-17').length,
      ledger.declarations('UKR', '2015-09-08').length,
    ]).toEqual([0, 1, 2]);
  });

  test("France's declaration under Article 124 ended early, once that was known", () => {
    const held = (day: string, asOf: string): boolean => ledger.article124('FRA', day, asOf) !== null;
    expect([
      held('2008-06-14', today),
      held('2008-06-15', today),
      held('2008-06-15', '2008-08-12'),
      held('2002-06-30', today),
      held('2009-07-01', '2008-08-12'),
    ]).toEqual([true, false, true, false, false]);
  });

  test('Greenland was left out until 1 October 2004', () => {
    expect([ledger.exclusion('DNK', 'GRL', '2004-09-30', today) !== null, ledger.exclusion('DNK', 'GRL', '2004-10-01', today)]).toEqual([
      true,
      null,
    ]);
  });

  test('an acceptance of an amendment counts a year after its deposit', () => {
    const accepted = (day: string, asOf = today): boolean => ledger.acceptance('LIE', '2010-aggression', day, asOf) !== null;
    expect([accepted('2013-05-07'), accepted('2013-05-08'), accepted('2013-05-08', '2012-05-07')]).toEqual([false, true, false]);
  });
});
