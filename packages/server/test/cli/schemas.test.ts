import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import { ALEPPO, ALEPPO_FLAGS, json } from './run.ts';

const folder = new URL('../../schemas/', import.meta.url);
const ajv = new Ajv2020({ strict: true, allErrors: true, strictRequired: false, allowUnionTypes: true });
for (const file of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object);

function faults(id: string, value: unknown): unknown {
  const validate = ajv.getSchema(id);
  if (validate === undefined) return `no schema ${id}`;
  return validate(value) ? [] : validate.errors;
}

describe('published schemas', () => {
  const rows: readonly { readonly name: string; readonly words: readonly string[]; readonly input?: string }[] = [
    { name: 'ask', words: ['ask', ...ALEPPO_FLAGS] },
    {
      name: 'ask',
      words: ['ask', '--facts', '-'],
      input: JSON.stringify([ALEPPO, { crimes: ['7(1)(a)'] }, 'bad', { ...ALEPPO, crimes: ['piracy'] }]),
    },
    { name: 'ask', words: ['ask', '--facts', 'cases/november-2016.yaml'] },
    { name: 'why-not', words: ['why-not', ...ALEPPO_FLAGS] },
    { name: 'why-not', words: ['why-not', '--facts', '-'], input: JSON.stringify([ALEPPO, 'bad']) },
    { name: 'forums', words: ['forums', ...ALEPPO_FLAGS] },
    { name: 'state', words: ['state', 'RUS', '--on', '2016-11-30'] },
    { name: 'state', words: ['state', 'RUS', 'BDI', 'UKR', 'CIV', 'HUN', 'PSE'] },
    { name: 'state', words: ['state', 'Ruritania'] },
    { name: 'ask', words: ['ask', ...ALEPPO_FLAGS, '--what-if', 'SYR ratifies 2014-01-01'] },
    { name: 'parties', words: ['parties', '--on', '2016-11-16', '--what-if', 'SYR ratifies 2014-01-01'] },
    { name: 'state', words: ['state', 'SYR', '--what-if', 'SYR ratifies 2014-01-01'] },
    { name: 'parties', words: ['parties', '--on', '2016-11-16'] },
    { name: 'situation', words: ['situation'] },
    { name: 'situation', words: ['situation', 'phl'] },
    { name: 'person', words: ['person'] },
    { name: 'person', words: ['person', 'Al Mahdi'] },
    { name: 'docket', words: ['docket', '--on', '2016-11-16'] },
    { name: 'docket', words: ['docket', '--on', '2016-11-16', '--stats'] },
    { name: 'crime', words: ['crime', '8.2.b.iv'] },
    { name: 'crime', words: ['crime', '8.2.e'] },
    { name: 'crime-search', words: ['crime', 'bombing of a hospital'] },
    { name: 'rule', words: ['rule', 'R-12.2.a'] },
    { name: 'changes', words: ['changes', '--between', '2016-10-01', '2016-11-30'] },
    { name: 'changes', words: ['changes', '--between', '2016-11-29', '2016-11-30', '--facts', 'cases/november-2016.yaml'] },
    { name: 'record-verification', words: ['record', 'verify'] },
  ];
  test.each(rows)('$name: what `$words` prints is of its schema', ({ name, words, input }) => {
    const printed = json(words, input);
    expect(faults(`ratione/${name}/1`, printed)).toEqual([]);
  });

  test('an answer of another form is not of the schema', () => {
    expect(faults('ratione/ask/1', { schema: 'ratione/ask/1', jurisdiction: 'perhaps' })).not.toEqual([]);
  });

  test('the list of Parties has exactly the keys that were published', () => {
    const printed = json(['parties', '--on', '2016-11-16', '--as-of', '2026-11-21']) as { readonly parties: readonly object[] };
    expect(Object.keys(printed)).toEqual(['schema', 'on', 'as_of', 'count', 'parties']);
    expect(Object.keys(printed.parties[0] ?? {})).toEqual(['iso3', 'name', 'since', 'basis']);
  });
});

describe('published schemas of a screening', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ratione-schemas-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const out = join(folder, 'out.csv');
  const table = join(folder, 'events.csv');
  writeFileSync(
    table,
    [
      'id,date_start,date_end,latitude,longitude,country,where_prec,type_of_violence,best',
      '1,2016-11-16,2016-11-16,36.2,37.16,Syria,1,1,3',
      '2,2016-11-16,2016-11-16,99,37.16,Syria,1,3,3',
      '2,not a day,,44.95,34.1,Ukraine,1,3,1',
      '',
    ].join('\n'),
  );
  const acts = ['--what-if', 'SYR ratifies 2014-01-01', '--what-if', 'UNSC refers SYR'];
  const summary = json(['screen', table, '--out', out, '--as-of', '2026-11-21', '--report', join(folder, 'page.html'), ...acts]);
  const manifest = JSON.parse(readFileSync(`${out}.manifest.json`, 'utf8')) as Record<string, unknown>;

  test('what is printed of a run, or of one that cannot begin', () => {
    expect(faults('ratione/screen/1', summary)).toEqual([]);
    expect(summary).toMatchObject({ schema: 'ratione/screen/1', counts: { rows: 3 } });
    expect(faults('ratione/screen/1', json(['screen', join(folder, 'no.csv'), '--out', out]))).toEqual([]);
    expect(faults('ratione/screen/1', manifest)).not.toEqual([]);
  });

  test('the manifest', () => {
    expect(faults('ratione/screen-manifest/1', manifest)).toEqual([]);
    expect(faults('ratione/screen-manifest/1', { ...manifest, made: 'today' })).not.toEqual([]);
    expect(faults('ratione/screen-manifest/1', { ...manifest, record: { hash: 'abc', date: '2026-11-21' } })).not.toEqual([]);
  });

  test('the figures of the report', () => {
    const figures = JSON.parse(readFileSync(`${out}.report.json`, 'utf8')) as Record<string, unknown>;
    expect(faults('ratione/screen-report/1', figures)).toEqual([]);
    expect(faults('ratione/screen-report/1', { ...figures, rowIssues: [{ code: 'none', rows: 0 }] })).not.toEqual([]);
  });

  test('the proof of a row, of each row with an id, and of no row', () => {
    const one = json(['screen', 'explain', out, '--row', '1']);
    expect(faults('ratione/screen-explain/1', one)).toEqual([]);
    expect(one).toMatchObject({ row: 1, id: '1', jurisdiction: 'depends' });
    const both = json(['screen', 'explain', out, '--row', '2']);
    expect(both).toMatchObject([{ row: 2 }, { row: 3 }]);
    expect(faults('ratione/screen-explain/1', both)).toEqual([]);
    expect(faults('ratione/screen-explain/1', json(['screen', 'explain', out, '--row', 'none']))).toEqual([]);
  });

  test('each line of the issues', async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    const read = await connection.runAndReadAll(`FROM read_csv('${out}.issues.csv', all_varchar = true)`);
    connection.closeSync();
    const lines = read.getRowObjects().map((line) => Object.fromEntries(Object.entries(line).map(([name, cell]) => [name, cell ?? ''])));
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.flatMap((line) => faults('ratione/screen-row-issue/1', line))).toEqual([]);
    expect(faults('ratione/screen-row-issue/1', { ...lines[0], row: '0' })).not.toEqual([]);
  });
});
