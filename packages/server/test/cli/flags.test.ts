import { describe, expect, test } from 'vitest';
import { json } from './run.ts';

interface Refused {
  readonly issues: readonly { readonly path: string; readonly found: string; readonly help: string }[];
}

const paths = (words: readonly string[]): readonly string[] => (json(words) as Refused).issues.map((issue) => issue.path).sort();

describe('problems of the flags', () => {
  test('are all listed at once, each under the flag that was typed', () => {
    const words = ['ask', '--crime', '8(2)(z)', '--place', 'Atlantis', '--on', '2 October 2018', '--national', 'Ruritania'];
    expect(paths([...words, '--age', 'abc', '--lat', '999', '--as-of', 'yesterday', '--matter', 'vessel_flag=QQQ'])).toEqual([
      '--age',
      '--as-of',
      '--crime',
      '--lat',
      '--matter vessel_flag',
      '--national',
      '--on',
      '--place',
    ]);
  });

  test('an impossible --on is one problem, not two', () => {
    expect(paths(['ask', '--crime', '7.1.a', '--on', '2018-02-30'])).toEqual(['--on']);
  });

  test('--from and --to are told apart', () => {
    expect(paths(['ask', '--crime', '7.1.a', '--from', '2018-02-30', '--to', '2018-13-01'])).toEqual(['--from', '--to']);
    expect(paths(['ask', '--crime', '7.1.a', '--from', '2018-02-02', '--to', '2018-01-01'])).toEqual(['--to']);
  });

  test('a question without a crime says so under --crime', () => {
    expect(paths(['ask', '--place', 'SYR'])).toEqual(['--crime']);
  });

  test('a bad day of asking does not hide a bad file', () => {
    expect(paths(['ask', '--facts', 'no-such-file.json', '--as-of', 'yesterday'])).toEqual(['--as-of', 'no-such-file.json']);
  });

  test('facts come from a file or from flags, not from both', () => {
    expect(paths(['ask', '--facts', 'cases/november-2016.yaml', '--crime', '7.1.a', '--place', 'FRA'])).toEqual(['--crime', '--place']);
  });

  test('what a file may say a flag may say', () => {
    const words = ['ask', '--crime', '7.1.a', '--place', 'FRA', '--on', '2016', '--age', '15-17', '--conflict', 'both'];
    expect(json(words)).toHaveProperty('jurisdiction');
  });

  test('one day is not enough to compare', () => {
    expect(paths(['changes', '--between', '2016-11-15'])).toEqual(['--between']);
  });

  test('state, parties and changes list theirs together', () => {
    expect(paths(['state', 'Ruritania', '--on', '2016-02-30', '--as-of', 'today'])).toEqual(['--as-of', '--on', 'state']);
    expect(paths(['parties', '--on', '2016-02-30', '--as-of', 'today'])).toEqual(['--as-of', '--on']);
    expect(paths(['changes', '--between', '2016-02-30', '2016-03-01', '--as-of', 'today'])).toEqual(['--as-of', '--between']);
  });
});

describe('a place that is not found', () => {
  const helpFor = (place: string) => (json(['ask', '--crime', '7.1.a', '--place', place]) as Refused).issues[0]?.help ?? '';

  test('is not sent to Syria', () => {
    for (const place of ['Tigray', 'Caribbean Sea', 'Xinjiang', 'Rohingya']) {
      expect(helpFor(place)).not.toContain('SYR');
      expect(helpFor(place)).toContain('ratione state');
    }
  });

  test('names the State of a situation known by that name', () => {
    expect(helpFor('Conakry stadium')).toContain('--place GIN --region "Conakry stadium"');
  });
});
