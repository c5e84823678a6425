import { describe, expect, it } from 'vitest';
import { ratione } from '../support/record.ts';

const site = {
  as_of: '2026-11-21',
  date_from: '2003-05-01',
  date_to: '2003-05-01',
  place: { iso3: 'POL', region: 'Stare Kiejkuty', setting: 'land' },
  suspect: { nationalities: ['USA'] },
  crimes: ['8(2)(c)(i)-4'],
  conflict: 'niac',
};

const note = (facts: object): string => {
  const read = ratione.read(facts);
  if ('issues' in read) throw new Error(JSON.stringify(read.issues));
  const { trigger } = ratione.ask(read.question);
  return `${trigger.type}: ${trigger.note}`;
};

const LINKED =
  'If the conduct is linked to the situation Afghanistan (matter.nexus_to_situation), the authorisation of 5 March 2020 (Appeals Chamber) covers it: acts so linked on the territory of other Parties since 1 July 2002 are inside.';

// Appeals Chamber, Afghanistan, 5 March 2020, ICC-02/17-138, paragraph 79; memo .a.6.
describe('an authorisation that takes in linked conduct elsewhere', () => {
  it.each([
    ['a war crime by a foreigner on the territory of another Party', {}, true],
    ['the person not known', { suspect: { nationalities: null } }, true],
    ['as known the day before the ruling', { as_of: '2020-03-04' }, false],
    ['as known on the day of the ruling', { as_of: '2020-03-05' }, true],
    ['a national of the State itself', { suspect: { nationalities: ['POL'] } }, false],
    ['no armed conflict needed', { crimes: ['7(1)(f)'], conflict: 'none' }, false],
    ['a crime of international armed conflict', { crimes: ['8(2)(a)(ii)-1'], conflict: 'iac' }, false],
    ['on the territory of no Party', { place: { iso3: 'MAR', setting: 'land' } }, false],
    ['linked to another situation', { matter: { nexus_to_situation: 'Mali' } }, false],
  ] as const)('is named: %s', (_, change, named) => {
    expect(note({ ...site, ...change }).includes(LINKED)).toBe(named);
  });

  it('is the trigger once the link is told', () => {
    expect(note({ ...site, matter: { nexus_to_situation: 'Afghanistan' } })).toBe(
      'art15-authorised: Appeals Chamber, 5 March 2020: Afghanistan.',
    );
  });
});
