import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readInput } from '../../src/input/read-input.ts';
import { ALEPPO, json, ratione } from './run.ts';

interface Refused {
  readonly issues: readonly {
    readonly code: string;
    readonly path: string;
    readonly found: string;
    readonly expected: string;
    readonly help: string;
  }[];
}

const ask = (facts: unknown): unknown => json(['ask', '--facts', '-'], typeof facts === 'string' ? facts : JSON.stringify(facts));

describe('bad input', () => {
  const rows: readonly (readonly [string, object])[] = [
    ['a day that the calendar lacks', { date_from: '2016-02-30' }],
    ['a day in no known form', { date_from: 'last spring' }],
    ['a period that ends before it begins', { date_from: '2016-11-16', date_to: '2016-11-01' }],
    ['an unknown nationality', { suspect: { nationalities: ['XXX'] } }],
    ['an unknown territory', { place: { iso3: 'XQQ' } }],
    ['a paragraph that does not exist', { crimes: ['8(2)(z)'] }],
    ['a latitude beyond the pole', { place: { iso3: 'SYR', lat: 136, lon: 37 } }],
    ['crimes that are no list', { crimes: 7 }],
    ['an age below nothing', { suspect: { nationalities: ['RUS'], age_at_conduct: -4 } }],
    ['an age against the date of birth', { suspect: { age_at_conduct: 30 }, matter: { date_of_birth: '2010-01-01' } }],
  ];
  test.each(rows)('%s is an issue with path, found, expected and help', (_, wrong) => {
    const { issues } = ask({ ...ALEPPO, ...wrong }) as Refused;
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) {
      expect(Object.keys(issue).sort()).toEqual(['code', 'expected', 'found', 'help', 'path']);
      expect(issue.path).not.toBe('');
      expect(issue.expected).not.toBe('');
    }
  });

  test('every problem is listed at once', () => {
    const { issues } = ask({
      ...ALEPPO,
      date_from: '2016-02-30',
      suspect: { nationalities: ['XXX', 'QQQ'] },
      crimes: ['8(2)(z)'],
    }) as Refused;
    expect(issues.length).toBeGreaterThanOrEqual(4);
  });

  test('flags are judged together too', () => {
    const { issues } = json([
      'ask',
      '--crime',
      '7.1.a',
      '--place',
      'Atlantis',
      '--national',
      'Ruritania',
      '--lat',
      'north',
      '--matter',
      'novalue',
      '--on',
      '2016-01-01',
      '--from',
      '2016-01-01',
    ]) as Refused;
    expect(issues.map((issue) => issue.path).sort()).toEqual(['--lat', '--matter', '--national', '--on', '--place']);
  });

  test('a word that names no crime of the Statute is answered with no', () => {
    expect(ask({ ...ALEPPO, crimes: ['piracy'] })).toMatchObject({
      jurisdiction: 'no',
      bars: expect.arrayContaining(['crime-not-in-statute-at-date']) as unknown,
    });
  });

  test('an unknown key under matter is a note, not an error', () => {
    const answered = ask({ ...ALEPPO, matter: { weather: 'rain' } }) as { readonly notes: readonly string[] };
    expect(answered.notes.join(' ')).toContain('weather');
  });

  test('a missing fact is never an error', () => {
    expect(ask({ crimes: ['7(1)(a)'] })).toHaveProperty('jurisdiction');
  });

  test.each([
    ['{"crimes": ["7(1)(a)",}', 'line 1, column 23'],
    ['{\n  "as_of": "2016-11-30"\n  "crimes": []\n}', 'line 3, column 3'],
    ['[{"crimes": [', 'line 1, column 14'],
    ['nonsense', 'line 1, column 1'],
  ])('malformed JSON is refused with its place: %j', (text, place) => {
    const { issues } = ask(text) as Refused;
    expect(issues[0]?.path).toBe(`standard input, ${place}`);
  });

  test('an empty file, a folder, and a number are refused', () => {
    expect(ask('')).toHaveProperty('issues');
    expect(json(['ask', '--facts', 'record'])).toHaveProperty('issues');
    expect(ask('7')).toHaveProperty('issues');
  });

  test('a file larger than 64 MB is refused unread', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'ratione-')), 'huge.json');
    writeFileSync(file, '[');
    truncateSync(file, 65 * 1024 * 1024);
    const { issues } = json(['ask', '--facts', file]) as Refused;
    expect(issues[0]?.expected).toContain('64 MB');
  });

  test('nesting without end is refused, not a crash', () => {
    const ran = ratione(['ask', '--facts', '-', '--json'], { input: `${'['.repeat(100_000)}${']'.repeat(100_000)}` });
    expect(ran.exit).toBe(1);
    expect(ran.stdout).toContain('levels of nesting');
  });

  test.each([
    ['brackets', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['hyphens', `${'- '.repeat(20_000)}a`],
    ['indents', Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('nor is it in YAML: %s', async (_, text) => {
    const file = join(mkdtempSync(join(tmpdir(), 'ratione-')), 'facts.yaml');
    writeFileSync(file, text);
    const read = await readInput(file);
    expect('issues' in read ? read.issues.map((issue) => issue.found) : []).toEqual(['more than 64 levels of nesting']);
  });
});
