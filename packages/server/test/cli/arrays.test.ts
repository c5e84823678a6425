import { describe, expect, test } from 'vitest';
import { ALEPPO, json, ratione } from './run.ts';

describe('a list of questions', () => {
  const list = [ALEPPO, { ...ALEPPO, date_from: '2016-02-30' }, { ...ALEPPO, suspect: { nationalities: ['FRA'] } }, 'not a question', null];

  test('keeps length and order, bad ones in their place, and exits 1 after printing all', () => {
    const ran = ratione(['ask', '--facts', '-', '--json'], { input: JSON.stringify(list) });
    const answers = JSON.parse(ran.stdout) as readonly object[];
    expect(ran.exit).toBe(1);
    expect(answers.map((answer) => 'issues' in answer)).toEqual([false, true, false, true, true]);
    expect(Object.keys(answers[1] ?? {})).toEqual(['issues']);
  });

  test('each stands alone: it answers as it would by itself', () => {
    const [first] = json(['ask', '--facts', '-'], JSON.stringify([ALEPPO, ALEPPO])) as readonly object[];
    expect(first).toEqual(json(['ask', '--facts', '-'], JSON.stringify(ALEPPO)));
  });

  test('an empty list gives an empty list', () => {
    const ran = ratione(['ask', '--facts', '-', '--json'], { input: '[]' });
    expect([ran.exit, JSON.parse(ran.stdout)]).toEqual([0, []]);
  });

  test('rows of a case table are read by their facts alone', () => {
    const rows = [{ id: 'A', title: 'Aleppo', why: 'x', facts: ALEPPO, expected: { jurisdiction: 'yes' } }];
    expect(json(['ask', '--facts', '-'], JSON.stringify(rows))).toEqual([json(['ask', '--facts', '-'], JSON.stringify(ALEPPO))]);
  });

  test('flags and a file of the same facts give the same answer', () => {
    const flags = json([
      'ask',
      '--crime',
      '8(2)(e)(i)',
      '--place',
      'Syria',
      '--region',
      'Aleppo',
      '--setting',
      'land',
      '--on',
      '2016-11-16',
      '--national',
      'Russia',
      '--conflict',
      'niac',
      '--as-of',
      '2016-11-30',
    ]);
    expect(flags).toMatchObject({
      jurisdiction: (json(['ask', '--facts', '-'], JSON.stringify(ALEPPO)) as { readonly jurisdiction: string }).jurisdiction,
    });
  });

  test('in words every question has its heading and a bad one its reasons', () => {
    const ran = ratione(['ask', '--facts', '-', '--short'], { input: JSON.stringify(list.slice(0, 2)) });
    expect(ran.stdout).toMatch(/^Question 1\n/);
    expect(ran.stdout).toMatch(/\nQuestion 2\n\nNot answered/);
  });

  test('an as-of day on the command line replaces that of the file', () => {
    const asked = json(['ask', '--facts', '-', '--as-of', '2016-12-24'], JSON.stringify(ALEPPO));
    expect(asked).toMatchObject({ receipt: { asOf: '2016-12-24' } });
  });

  test('the questions of November 2016 are all answered', () => {
    const answers = json(['ask', '--facts', 'cases/november-2016.yaml']) as readonly object[];
    expect(answers).toHaveLength(14);
    expect(answers.filter((answer) => 'issues' in answer)).toEqual([]);
  });
});
