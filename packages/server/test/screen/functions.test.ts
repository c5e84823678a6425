import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gedHeader, gedLines } from '../../../../bench/generate-ged.ts';
import { prepareScreen } from '../../src/screen/prepare.ts';
import { previewTable } from '../../src/screen/preview.ts';
import { progressInWords } from '../../src/screen/progress.ts';
import { ScreenResult } from '../../src/screen/result.ts';
import type { RowFilter } from '../../src/screen/row-filter.ts';
import { screenFile } from '../../src/screen/run.ts';
import type { ScreenProgress, ScreenStep } from '../../src/screen/watch.ts';
import { AS_OF, fileOf, folder, request, screened } from './support.ts';

const ROWS = 4000;
const file = fileOf(`${[gedHeader(), ...gedLines({ rows: ROWS, seed: 11 })].join('\n')}\n`);
const out = `${folder}/functions.parquet`;
const seen: ScreenProgress[] = [];
let result: ScreenResult;

beforeAll(async () => {
  const read = await prepareScreen({ asOf: AS_OF, whatIf: ['SYR declares 12(3) from 2011-03-15', 'UNSC refers SYR'] });
  if ('issues' in read) throw new Error(JSON.stringify(read.issues));
  const { remarks, ...prepared } = read.prepared;
  expect(remarks.join(' ')).toContain('Unofficial');
  await screenFile({ ...prepared, file, out, onProgress: (progress) => seen.push(progress) });
  result = await ScreenResult.open(out);
}, 60_000);
afterAll(() => result.close());

describe('the head of a table', () => {
  test('shows columns with their roles, rows and what is left open', async () => {
    const preview = await previewTable({ file, rows: 3 });
    expect(preview.columns.find(({ role }) => role === 'start')?.name).toBe('date_start');
    expect([preview.rows.length, preview.rows[0]?.length]).toEqual([3, preview.columns.length]);
    expect([preview.format, preview.compression, preview.remarks, preview.issues]).toEqual(['csv', 'none', [], []]);
    const bare = await previewTable({ file: fileOf('a;b\n1;x\n') });
    expect(bare.remarks.map((text) => text.split(';')[0])).toEqual([
      'No column tells the day',
      'No column tells the place',
      'No column tells the type of event as UCDP or ACLED do',
      'No column counts deaths',
    ]);
  });

  test('tries a mapping that was given, and says what is wrong with it', async () => {
    const good = await previewTable({ file, mapping: { columns: { start: 'date_end' } } });
    expect(good.mapping.columns).toEqual({ start: 'date_end' });
    const bad = await previewTable({ file, mapping: { columns: { start: 'no such' } } });
    expect(bad.issues.map((issue) => issue.path)).toEqual(['columns.start']);
    expect(bad.mapping.columns.start).toBe('date_start');
  });
});

describe('a run', () => {
  test('tells its steps in order, with the rows once they are known', () => {
    const steps = [...new Set(seen.map(({ step }) => step))];
    expect(steps).toEqual(['opening', 'reading', 'texts', 'answering', 'writing', 'checking'] satisfies ScreenStep[]);
    expect(seen.at(-1)?.total).toBe(ROWS);
    expect(progressInWords({ step: 'writing', share: 0.5, rows: 1500, total: 3000, perSecond: 1000, secondsLeft: 1.5, issues: 2 })).toBe(
      'writing, 1 500 of 3 000 rows, 1 000 a second, 2 s left, 2 rows with issues',
    );
  });

  test.each([
    'opening',
    'reading',
    'texts',
    'answering',
    'writing',
    'checking',
  ] satisfies ScreenStep[])('stopped while %s leaves nothing behind', async (step) => {
    const stop = new AbortController();
    const reason = new Error('enough');
    const stopped = screenFile({
      ...request(file, `${folder}/stopped-${step}.parquet`),
      onProgress: (progress) => {
        if (progress.step === step) stop.abort(reason);
      },
      signal: stop.signal,
    });
    await expect(stopped).rejects.toBe(reason);
    expect(readdirSync(folder).filter((name) => name.includes(`stopped-${step}`))).toEqual([]);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`ratione-screen-${process.pid}-`)).length).toBeLessThanOrEqual(1);
  });
});

describe('original columns', () => {
  const table = 'id,Latitude,longitude,country,reach,input_reach,Notes,notes,=1+1\n1,36.2,37.16,Syria,far,x,a,b,c\n';

  test.each([
    ['parquet', '=1+1'],
    ['csv', "'=1+1"],
  ])('are named in the manifest as in the %s that holds them', async (form, formula) => {
    const { rows, manifest } = await screened(fileOf(table), { withInput: true }, `original.${form}`);
    expect(Object.keys(rows[0] ?? {})).toEqual(manifest.columns);
    expect(new Set(manifest.columns.map((name) => name.toLowerCase())).size).toBe(manifest.columns.length);
    expect(rows[0]).toMatchObject({
      input_id: '1',
      input_Latitude: '36.2',
      input_input_reach: 'far',
      input_reach: 'x',
      Notes: 'a',
      input_notes: 'b',
      [formula]: 'c',
    });
  });
});

describe('who fought whom', () => {
  test('is told by the name of the conflict in rows without sides, also where other rows of the file name them', async () => {
    const { rows, manifest } = await screened(
      fileOf(
        [
          'id,date_start,latitude,longitude,country,type_of_violence,side_a,side_b,best,conflict_name',
          '1,2025-03-01,48,37.8,Ukraine,1,Government of Russia (Soviet Union),Government of Ukraine,1,Russia - Ukraine',
          '2,2025-03-01,48,37.8,Ukraine,1,,,1,Russia - Ukraine',
          '3,2025-03-01,48,37.8,Ukraine,1,, ,1,Ukraine: Novorossiya',
          '4,2025-03-01,48,37.8,Ukraine,1,Government of Ukraine,DPR,1,Russia - Ukraine',
          '5,2025-03-01,48,37.8,Ukraine,3,,,1,Government of Russia (Soviet Union) - Civilians',
          '',
        ].join('\n'),
      ),
    );
    expect(rows.map((row) => [row['crime'], row['actor_state']])).toEqual([
      ['8.2.b.vi', null],
      ['8.2.b.vi', null],
      ['8.2.c.i-1', null],
      ['8.2.c.i-1', null],
      ['7.1.a', 'RUS'],
    ]);
    expect(manifest.counts.rules['sides-by-name-of-conflict']).toBe(2);
  });
});

describe('a result', () => {
  test('is read page by page, in order', async () => {
    const [first, second] = [await result.rows({ limit: 10 }), await result.rows({ limit: 10, offset: 10 })];
    expect([first.total, second.total]).toEqual([ROWS, ROWS]);
    expect([...first.rows, ...second.rows].map((row) => row['row'])).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(first.columns.slice(0, 4)).toEqual(['row', 'id', 'reach', 'reach_by_place']);
    const deadliest = await result.rows({ limit: 5, order: { by: 'deaths', descending: true } });
    const deaths = deadliest.rows.map((row) => Number(row['deaths']));
    expect(deaths).toEqual([...deaths].sort((one, other) => other - one));
  });

  test.each<RowFilter>([
    { reach: 'depends' },
    { reachByPlace: 'yes', year: 2016 },
    { why: 'no-link' },
    { why: 'nationality', reach: 'depends' },
    { base: 'territorial' },
    { state: 'SYR' },
    { rowIssue: 'country-and-coordinates-conflict' },
    { conflict: "no such ' conflict" },
    { year: null },
  ])('filtered by %o: the figures are those of the rows', async (filter) => {
    const [page, figures] = [await result.rows({ filter, limit: 1000 }), await result.aggregates(filter)];
    expect(figures.total.events).toBe(page.total);
    const all = [...page.rows];
    while (all.length < page.total) all.push(...(await result.rows({ filter, limit: 1000, offset: all.length })).rows);
    for (const reach of ['yes', 'no', 'depends', 'contested'] as const)
      expect(figures.byReach.filter((tally) => tally.reach === reach).reduce((sum, { events }) => sum + events, 0)).toBe(
        all.filter((row) => row['reach'] === reach).length,
      );
    expect(figures.total.deaths).toBe(all.reduce((sum, row) => sum + Number(row['deaths'] ?? 0), 0));
  });

  test('a contested issue finds its rows whatever it arises about', async () => {
    const contested = (await result.aggregates({ reach: 'contested' })).contested[0]?.issue ?? '';
    const [issue = ''] = contested.split(' ');
    expect(issue).toMatch(/^C-/);
    expect(await result.count({ why: issue })).toBeGreaterThanOrEqual(await result.count({ why: contested }));
    expect(await result.count({ why: contested })).toBeGreaterThan(0);
  });

  test('tells each supposed act alone, and all together', async () => {
    const { whatIf, counts } = result.manifest;
    expect(whatIf.map(({ key, acts }) => [key, acts.length])).toEqual([
      ['', 2],
      ['1', 1],
      ['2', 1],
    ]);
    for (const { columns, reach } of whatIf) {
      expect(result.columns).toEqual(expect.arrayContaining([...columns]));
      expect(Object.values(reach).reduce((sum, count) => sum + count, 0)).toBe(ROWS);
    }
    expect(whatIf[0]?.reachByPlace.yes).toBeGreaterThan(counts.reachByPlace.yes);
    const figures = await result.aggregates();
    for (const [index, { key, changes }] of figures.whatIf.entries()) {
      expect(key).toBe(whatIf[index]?.key);
      const gained = changes.reduce(
        (sum, one) => sum + (one.after === 'yes' ? one.events : 0) - (one.before === 'yes' ? one.events : 0),
        0,
      );
      expect(counts.reach.yes + gained).toBe(whatIf[index]?.reach.yes);
    }
  });
});
