import { crimeById, EVERYDAY_CRIMES, readEveryday } from '@ratione/engine';
import { describe, expect, test } from 'vitest';
import { json, ratione } from './run.ts';

const MANILA = ['--place', 'PHL', '--on', '2018-01-10', '--national', 'PHL', '--as-of', '2026-11-21'];

interface Answered {
  readonly jurisdiction: string;
  readonly byCrime: readonly { readonly crime: string | null }[];
}

describe('everyday words for a crime', () => {
  test('every row names one to four paragraphs of the Statute, and no word stands twice', () => {
    const words = EVERYDAY_CRIMES.flatMap((row) => row.words);
    expect(new Set(words).size).toBe(words.length);
    for (const { words: said, paragraphs } of EVERYDAY_CRIMES) {
      expect(paragraphs.length, said.join()).toBeGreaterThan(0);
      expect(paragraphs.length, said.join()).toBeLessThanOrEqual(4);
      for (const id of paragraphs) expect(crimeById(id), `${said.join()}: ${id}`).toBeDefined();
    }
  });

  test.each([
    ['murder', ['7.1.a', '8.2.a.i', '8.2.c.i-1']],
    ['Torture', ['7.1.f', '8.2.a.ii-1', '8.2.c.i-4']],
    ['the crime of rape', ['7.1.g-1', '8.2.b.xxii-1', '8.2.e.vi-1']],
    ['hostage-taking', ['8.2.a.viii', '8.2.c.iii']],
    ['crime against humanity of murder', ['7.1.a']],
    ['war crime of torture', ['8.2.a.ii-1', '8.2.c.i-4']],
    ['mutilation', ['8.2.b.x-1', '8.2.c.i-2', '8.2.e.xi-1']],
  ])('"%s" is read as %j', (words, ids) => {
    expect(readEveryday(words)?.map((crime) => crime.id)).toEqual(ids);
  });

  test.each([
    '7.1.a',
    'genocide',
    'persecution',
    'piracy',
    'terrorism',
    'ecocide',
    'drug trafficking',
    'corruption',
    '',
  ])('"%s" is left as it stands', (words) => {
    expect(readEveryday(words)).toBeNull();
  });

  test('a kind of conflict leaves out paragraphs of the other kind', () => {
    expect(readEveryday('murder', 'niac')?.map((crime) => crime.id)).toEqual(['7.1.a', '8.2.c.i-1']);
    expect(readEveryday('murder', 'none')?.map((crime) => crime.id)).toEqual(['7.1.a']);
    expect(readEveryday('human shields', 'niac')?.map((crime) => crime.id)).toEqual(['8.2.b.xxiii']);
  });

  test('murder in Manila is not answered with no, and stderr says what was read', () => {
    const ran = ratione(['ask', '--crime', 'murder', ...MANILA, '--json']);
    const answered = JSON.parse(ran.stdout) as Answered;
    expect(answered.jurisdiction).toBe('yes');
    expect(answered.byCrime.map((entry) => entry.crime)).toEqual(['7.1.a', '8.2.a.i', '8.2.c.i-1']);
    expect(ran.stderr.replace(/\s+/g, ' ')).toContain('"murder" was read as 7(1)(a)');
    expect(ran.stderr).toContain('--crime 7.1.a');
  });

  test('why-not and forums read them too', () => {
    for (const command of ['why-not', 'forums'])
      expect(json([command, '--crime', 'torture', ...MANILA])).toMatchObject({ jurisdiction: 'yes' });
  });

  test('piracy stays outside the Statute', () => {
    expect(json(['ask', '--crime', 'piracy', ...MANILA])).toMatchObject({ jurisdiction: 'no', bars: ['crime-not-in-statute-at-date'] });
  });

  test('in a file of facts a bare word keeps its meaning', () => {
    const facts = { as_of: '2026-11-21', date_from: '2018', place: { iso3: 'PHL' }, crimes: ['murder'] };
    expect(json(['ask', '--facts', '-'], JSON.stringify(facts))).toMatchObject({ jurisdiction: 'no' });
  });

  test('a label with a comma in it is one crime', () => {
    expect(json(['ask', '--crime', 'Murder, non-international conflict', ...MANILA])).toMatchObject({ byCrime: [{ crime: '8.2.c.i-1' }] });
  });
});
