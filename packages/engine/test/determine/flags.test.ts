import { describe, expect, it } from 'vitest';
import { ratione } from '../support/record.ts';

const flagsFor = (iso3: string) => {
  const read = ratione.read({
    as_of: '2026-11-21',
    crimes: ['7(1)(f)'],
    date_from: '2004-03-03',
    date_to: '2004-03-03',
    place: { iso3 },
    suspect: { nationalities: ['USA'] },
  });
  if ('issues' in read) throw new Error(JSON.stringify(read.issues));
  return ratione
    .ask(read.question)
    .flags.filter(({ rule }) => rule === 'R-98.2')
    .map(({ says }) => says);
};

describe('agreements not to surrender (Article 98(2))', () => {
  it('name the one with Afghanistan where Afghanistan is in play', () => {
    expect(flagsFor('AFG').some((says) => says.includes('with Afghanistan'))).toBe(true);
  });

  it.each(['POL', 'COL'])('do not name it for %s, and still tell of the practice', (iso3) => {
    const found = flagsFor(iso3);
    expect(found.some((says) => says.includes('Afghanistan'))).toBe(false);
    expect(found).toHaveLength(1);
  });
});
