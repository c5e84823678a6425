import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { ratione } from '../cli/run.ts';

interface Answer {
  readonly id: string | number | null;
  readonly verdict: string;
  readonly statement: string;
  readonly because: string;
  readonly sources: readonly object[];
  readonly would_change: string;
  readonly as_of?: string;
  readonly note?: string;
  readonly true_in?: readonly { readonly from: string | null; readonly until: string | null }[];
  readonly issues?: readonly { readonly code: string; readonly path: string }[];
}

const schemas = new URL('../../schemas/', import.meta.url);
const ajv = new Ajv2020({ strict: true, allErrors: true, strictRequired: false, allowUnionTypes: true });
for (const file of readdirSync(schemas)) ajv.addSchema(JSON.parse(readFileSync(new URL(file, schemas), 'utf8')) as object);
const ofSchema = (value: unknown): boolean => ajv.getSchema('ratione/check/1')?.(value) === true;

function batch(lines: readonly (string | object)[], end = '\n'): readonly Answer[] {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n') + end;
  const ran = ratione(['check', '--batch', '-', '--json'], { input });
  expect(ran.exit).toBe(0);
  expect(ran.stderr).toBe('');
  const printed = ran.stdout.split('\n');
  expect(printed.pop()).toBe('');
  return printed.map((line) => JSON.parse(line) as Answer);
}

const PARTY = 'Ukraine is a party to the Rome Statute.';

describe('one object for each line, in order, and nothing else', () => {
  test('all members, of the published schema', () => {
    const answers = batch([
      { id: 'a', text: 'Russia withdrew from the ICC in 2016.', lang: 'en', date: '2017-01-03' },
      { id: 2, text: PARTY, lang: 'en', date: '2025-03-01' },
      { id: 'c', text: 'Officials met to discuss the budget for roads.', lang: 'en', date: null },
    ]);
    expect(answers.map((answer) => [answer.id, answer.verdict])).toEqual([
      ['a', 'misleading'],
      [2, 'supported'],
      ['c', 'uncheckable'],
    ]);
    for (const answer of answers) {
      expect(ofSchema(answer)).toBe(true);
      expect(Object.keys(answer)).toEqual(expect.arrayContaining(['id', 'verdict', 'statement', 'because', 'sources', 'would_change']));
    }
    expect(answers[0]?.sources.length).toBeGreaterThan(0);
  });

  test('the same count and order over more lines than are printed at once, with or without a last line end', () => {
    const lines = Array.from({ length: 450 }, (_, id) => (id % 7 === 3 ? 'broken' : { id, text: PARTY, lang: 'en', date: '2025-03-01' }));
    for (const end of ['\n', '']) {
      const answers = batch(lines, end);
      expect(answers).toHaveLength(450);
      expect(answers.map((answer) => answer.id)).toEqual(lines.map((line, id) => (typeof line === 'string' ? null : id)));
    }
  });

  test('marks that some readers take for line ends stay inside their line', () => {
    const answers = batch([
      { id: 1, text: `Ukraine is a party\u2028to the Rome\u2029Statute.\u0085`, lang: 'en', date: '2025-03-01' },
      { id: 2, text: PARTY, lang: 'en', date: '2025-03-01' },
    ]);
    expect(answers.map((answer) => answer.id)).toEqual([1, 2]);
  });

  test('lines that end in carriage return and line feed, and a mark at the beginning', () => {
    const answers = batch([
      `\ufeff${JSON.stringify({ id: 1, text: PARTY, lang: 'en', date: '2025-03-01' })}\r`,
      `${JSON.stringify({ id: 2, text: PARTY, lang: 'en', date: '2025-03-01' })}\r`,
    ]);
    expect(answers.map((answer) => [answer.id, answer.verdict])).toEqual([
      [1, 'supported'],
      [2, 'supported'],
    ]);
  });

  test('no lines, no answers', () => {
    expect(batch([], '')).toEqual([]);
  });
});

describe('a malformed line is uncheckable, with issues, in its place', () => {
  const rows: readonly (readonly [string, string | object, string])[] = [
    ['no JSON', 'garbage', 'input.json.malformed'],
    ['an empty line', '', 'input.json.malformed'],
    ['a list', '[1, 2]', 'input.line.shape'],
    ['a bare word', '"Ukraine"', 'input.line.shape'],
    ['no text', { id: 1, lang: 'en', date: null }, 'input.line.field'],
    ['text that is none', { id: 1, text: 7, lang: 'en', date: null }, 'input.line.field'],
    ['text of white space', { id: 1, text: '  ', lang: 'en', date: null }, 'input.line.field'],
    ['text without end', { id: 1, text: 'word '.repeat(2000), lang: 'en', date: null }, 'input.line.field'],
    ['a day that does not exist', { id: 1, text: PARTY, lang: 'en', date: '2016-02-30' }, 'input.line.field'],
    ['a month that does not exist', { id: 1, text: PARTY, lang: 'en', date: '2016-13' }, 'input.line.field'],
    ['a vague date', { id: 1, text: PARTY, lang: 'en', date: '201X' }, 'input.line.field'],
    ['a date in words', { id: 1, text: PARTY, lang: 'en', date: 'last week' }, 'input.line.field'],
    ['a date as a number', { id: 1, text: PARTY, lang: 'en', date: 2016 }, 'input.line.field'],
    ['a language that is no text', { id: 1, text: PARTY, lang: ['en'], date: null }, 'input.line.field'],
    ['an id that is neither text nor number', { id: {}, text: PARTY, lang: 'en', date: null }, 'input.line.field'],
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'input.line.shape'],
    ['a line of more than a megabyte', JSON.stringify({ id: 1, text: 'x'.repeat(1_100_000) }), 'input.line.length'],
  ];
  test('each, between two good lines', () => {
    const good = { id: 'good', text: PARTY, lang: 'en', date: '2025-03-01' };
    const answers = batch(rows.flatMap(([, line]) => [line, good]));
    expect(answers).toHaveLength(rows.length * 2);
    for (const [index, [what, , code]] of rows.entries()) {
      const bad = answers[index * 2];
      expect([what, bad?.verdict, bad?.issues?.map((issue) => issue.code)]).toEqual([what, 'uncheckable', [code]]);
      expect(bad?.issues?.[0]?.path).toContain(`line ${index * 2 + 1}`);
      expect(ofSchema(bad)).toBe(true);
      expect(answers[index * 2 + 1]?.verdict).toBe('supported');
    }
  });

  test('bytes that are not UTF-8', () => {
    const ran = ratione(['check', '--batch', '-', '--json'], {
      input: Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]) as unknown as string,
    });
    expect((JSON.parse(ran.stdout) as Answer).issues?.[0]?.code).toBe('input.json.malformed');
  });

  test('a file that is not there is a problem of the command, not of a line', () => {
    const ran = ratione(['check', '--batch', 'no-such-file.jsonl', '--json']);
    expect(ran.exit).toBe(1);
    expect(ran.stdout).toBe('');
  });
});

describe('language and date', () => {
  test('a language not listed is uncheckable; a region behind it does not matter', () => {
    const answers = batch([
      { id: 1, text: PARTY, lang: 'de', date: null },
      { id: 2, text: PARTY, lang: 'id', date: '2025-03-01' },
      { id: 3, text: PARTY, lang: 'en-GB', date: '2025-03-01' },
      { id: 4, text: PARTY, lang: null, date: '2025-03-01' },
      { id: 5, text: PARTY, date: '2025-03-01' },
    ]);
    expect(answers.map((answer) => answer.verdict)).toEqual(['uncheckable', 'uncheckable', 'supported', 'supported', 'supported']);
    expect(answers[0]?.issues).toBeUndefined();
    expect(answers[0]?.because).toContain('de');
  });

  test('a month or a year is judged on its last day, with a note where the answer changes inside it', () => {
    const answers = batch([
      { id: 1, text: 'Burundi is a member of the International Criminal Court.', lang: 'en', date: '2017-10' },
      { id: 2, text: 'Burundi is a member of the International Criminal Court.', lang: 'en', date: '2017' },
      { id: 3, text: 'Burundi is a member of the International Criminal Court.', lang: 'en', date: '2016' },
    ]);
    expect(answers.map((answer) => [answer.verdict, answer.as_of])).toEqual([
      ['contradicted', '2017-10-31'],
      ['contradicted', '2017-12-31'],
      ['supported', '2016-12-31'],
    ]);
    expect(answers[0]?.note).toContain('2017-10-27');
    expect(answers[1]?.note).toContain('2017-10-27');
    expect(answers[2]?.note ?? '').not.toContain('changes inside');
  });

  test('null is judged on the day of the record, with the periods in which it is true', () => {
    const [answer] = batch([{ id: 1, text: 'Burundi is a member of the International Criminal Court.', lang: 'en', date: null }]);
    expect(answer?.verdict).toBe('contradicted');
    expect(answer?.as_of).toBe('2026-11-21');
    expect(answer?.true_in).toEqual([{ from: '2004-12-01', until: '2017-10-27' }]);
  });

  test('a day gets no periods', () => {
    expect(batch([{ id: 1, text: PARTY, lang: 'en', date: '2025-03-01' }])[0]?.true_in).toBeUndefined();
  });
});
