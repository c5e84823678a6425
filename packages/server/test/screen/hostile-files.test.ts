import { mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import zlib, { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findRows } from '../../src/screen/explain.ts';
import { InputProblem } from '../../src/screen/intake/input-problem.ts';
import { BY_YEAR, previewTable } from '../../src/screen/preview.ts';
import { writeReport } from '../../src/screen/report/write.ts';
import { ScreenResult } from '../../src/screen/result.ts';
import { screenFile } from '../../src/screen/run.ts';
import { fileOf, folder, ratione, request, screened, table } from './support.ts';

const HEADER = 'id,date_start,latitude,longitude,country,type_of_violence,best';
const row = (id: number | string): string => `${id},2016-11-16,36.2,37.16,Syria,3,1`;
const event = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({ id, date_start: '2016-11-16', country: 'Syria', ...more });
const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
const wide = (count: number): string =>
  `${HEADER},${Array.from({ length: count }, (_, at) => `c${at}`).join(',')}\n${row(1)},${Array.from({ length: count }, () => 'x').join(',')}\n`;
const feature = (geometry: unknown, properties: unknown) => ({ type: 'Feature', geometry, properties });

function swapped(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

describe('a table is read whole, or each row that is not says so', () => {
  /** Ids as they come out, and the issues of each row. */
  type Table = [what: string, name: string, content: string | Buffer, ids: readonly (string | null)[], issues?: unknown];
  const READ: Table[] = [
    ['NUL in a heading', 'n.csv', `${HEADER},no\0te\n${row(1)},x\n`, ['1']],
    ['NUL in cells', 'n.csv', `${HEADER},note\n${row('1\0')},a\0b\n${row(2)},c\n`, ['1\0', '2']],
    ['NUL in keys and values of JSON', 'n.jsonl', `${JSON.stringify(event('a\0b', { 'n\0l': 1 }))}\n`, ['a\0b']],
    ['odd keys of JSON', 'k.jsonl', `${JSON.stringify(event('1', { '': 1, 'a.b': 2, '$.c': 3, 'q"q': 4, 'a/b~c': 5, '0': 6 }))}\n`, ['1']],
    ['headings that repeat', 'd.csv', 'id,id,date_start,country,country\n1,2,2016-11-16,Syria,Iraq\n', ['1']],
    ['a heading of two lines', 'h.csv', '"id","no\nte",date_start,country\n1,x,2016-11-16,Syria\n', ['1']],
    ['a heading of a megabyte', 'h.csv', `id,${'h'.repeat(1_000_000)},date_start,country\n1,x,2016-11-16,Syria\n`, ['1']],
    [
      'a heading in Windows-1252',
      'l.csv',
      Buffer.from(`${HEADER},d\xe9partement\n${row(1)},Alep\n${row('2\xe9')},Al\xe9p\n`, 'latin1'),
      ['1', '2\xe9'],
      [null, 'record-broken'],
    ],
    ['UTF-16 without a mark', 'u.csv', Buffer.from(`${HEADER}\n${row(1)}\n`, 'utf16le'), ['1']],
    ['UTF-16, big end first, without a mark', 'u.csv', swapped(`${HEADER}\n${row(1)}\n`), ['1']],
    ['UTF-16, big end first', 'u.csv', swapped(`\uFEFF${HEADER}\n${row(1)}\n`), ['1']],
    ['UTF-8 with a mark', 'u.csv', `\uFEFF${HEADER}\n${row(1)}\n`, ['1']],
    ['lines ended by CR alone', 'c.csv', `${HEADER}\r${row(1)}\r${row(2)}\r`, ['1', '2']],
    ['blank lines', 'b.csv', `${HEADER}\n\n${row(1)}\n\n${row(2)}\n`, ['1', '2']],
    ['marks of our own in cells', 'm.csv', `${HEADER}\n${row('\u001f1')}\n${row('\u001e2')}\n`, ['\u001f1', '\u001e2']],
    ['a heading alone', 'h.csv', HEADER, []],
    ['one letter', 'o.csv', 'a', []],
    ['a name that lies about compression', 'p.csv.gz', `${HEADER}\n${row(1)}\n`, ['1']],
    ['5,000 columns', 'w.csv', wide(4993), ['1']],
    [
      'JSON nested 50,000 deep, a line',
      'd.jsonl',
      `{"id":"1","note":${deep}}\n${JSON.stringify(event('2'))}\n`,
      ['1', '2'],
      ['place-missing; day-missing', null],
    ],
    [
      'JSON nested 50,000 deep, in a list',
      'd.json',
      `[{"id":"1","note":${deep}},${JSON.stringify(event('2'))}]`,
      ['1', '2'],
      ['place-missing; day-missing', null],
    ],
    [
      'a list of anything',
      'm.json',
      `[ 1 , "a,]b" ,null,true,${JSON.stringify(event('5'))} , [1,[2]], -2.5e3]`,
      [null, null, null, null, '5', null, null],
      expect.arrayContaining([expect.stringContaining('record-broken'), null]),
    ],
    [
      'a list cut short',
      'c.json',
      `[${JSON.stringify(event('1'))},{"id":"2","date_st`,
      ['1', null],
      [null, 'record-broken; place-missing; day-missing'],
    ],
    [
      'a line that is a list',
      'a.jsonl',
      `[1,2]\n${JSON.stringify(event('2'))}\n`,
      [null, '2'],
      ['record-broken; place-missing; day-missing', null],
    ],
    [
      'GeoJSON of other geometry',
      'g.geojson',
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          feature(
            {
              type: 'Polygon',
              coordinates: [
                [
                  [37, 36],
                  [38, 36],
                  [38, 37],
                  [37, 36],
                ],
              ],
            },
            event('1'),
          ),
          feature({ type: 'Polygon', coordinates: [] }, event('2', { latitude: 36.2, longitude: 37.16 })),
          feature({ type: 'MultiPoint', coordinates: [[37.16, 36.2]] }, { id: '3', date_start: '2016-11-16' }),
          feature(null, event('4')),
          feature({ type: 'Point', coordinates: ['a', null] }, null),
        ],
      }),
      ['1', '2', '3', '4', null],
      ['coordinate-unreadable', null, 'coordinate-unreadable; place-missing', null, 'coordinates-incomplete; place-missing; day-missing'],
    ],
  ];

  test.each<Table>(READ)('%s', { timeout: 60_000 }, async (...[, name, content, ids, given]: Table) => {
    const issues = given ?? ids.map(() => null);
    const file = fileOf(content, name);
    const { rows, manifest } = await screened(file);
    expect(rows.map((one) => one['id'])).toEqual(ids);
    expect(rows.map((one) => one['row_issue'])).toEqual(issues);
    expect(manifest.counts.rows).toBe(ids.length);
    expect(rows.every((one) => one['reach'] !== null)).toBe(true);
    expect((await previewTable({ file })).columns.length).toBeGreaterThan(0);
  });

  test('what was found where a point should be is named', async () => {
    const { issues } = await screened(
      fileOf(
        JSON.stringify({ type: 'FeatureCollection', features: [feature({ type: 'Polygon', coordinates: [] }, event('1'))] }),
        'g.geojson',
      ),
    );
    expect(issues).toEqual([expect.objectContaining({ row: '1', code: 'coordinate-unreadable', found: 'Polygon' })]);
  });
});

test('zstd holds every letter of UTF-8, in headings and cells', async () => {
  const file = join(folder, 'letters.csv.zst');
  await table(
    `COPY (SELECT 'Zo\u00eb \u0416\u4e2d\u0081' AS id, '2016-11-16' AS date_start, 'Syria' AS country, '\u00e9' AS "d\u00e9partement") TO '${file}' (FORMAT CSV, HEADER, COMPRESSION ZSTD)`,
  );
  const { rows, manifest } = await screened(file, { withInput: true });
  expect(rows).toMatchObject([
    { id: 'Zo\u00eb \u0416\u4e2d\u0081', place: 'LBN-shebaa|SYR|SYR-golan', d\u00e9partement: '\u00e9', row_issue: null },
  ]);
  expect(manifest.input.compression).toBe('zstd');
});

test('zstd with line breaks of another kind inside of cells', async () => {
  const file = join(folder, 'lines.csv.zst');
  await table(
    `COPY (SELECT * FROM (VALUES ('id,date_start,country,note' || chr(13)), ('1,2016-11-16,Syria,' || chr(13)), ('2,2016-11-16,Syria,"a' || chr(10) || 'b"' || chr(13)), ('3,2016-11-16,Syria,' || chr(13))) t(line)) TO '${file}' (FORMAT CSV, HEADER false, QUOTE '', ESCAPE '', DELIMITER '|', COMPRESSION ZSTD)`,
  );
  expect((await screened(file)).rows.map((one) => [one['id'], one['row_issue']])).toEqual([
    ['1', null],
    ['2', null],
    ['3', null],
  ]);
});

/** One frame of zstd with its content as it stands. */
function zstdOf(content: Buffer): Buffer {
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, content.length]);
  const block = (content.length << 3) | 1;
  return Buffer.concat([head, Buffer.from([block & 0xff, (block >> 8) & 0xff, block >> 16]), content]);
}

const WESTERN = Buffer.from('id,date_start,country,d\u00e9partement\n1,2016-11-16,Syria,Is\u00e8re\n2,2016-11-17,Mali,Lyon\n', 'latin1');

test('zstd whose heading is in Windows-1252 loses no row: it is read where Node unpacks zstd, else refused', async () => {
  const file = fileOf(zstdOf(WESTERN), 'western.csv.zst');
  if ('createZstdDecompress' in zlib) {
    const { rows, manifest } = await screened(file, { withInput: true });
    expect(rows.map((one) => [one['id'], one['d\u00e9partement']])).toEqual([
      ['1', 'Is\u00e8re'],
      ['2', 'Lyon'],
    ]);
    expect(manifest.input).toMatchObject({ compression: 'zstd', rows: 2 });
  } else await expect(screened(file)).rejects.toMatchObject({ issue: { found: 'a zstd file whose first lines are not UTF-8' } });
  expect((await screened(fileOf(WESTERN, 'western.csv'))).rows).toHaveLength(2);
});

describe('a table of countries and years', () => {
  const TABLES: readonly (readonly [what: string, content: string, columns: object])[] = [
    ['country and year', 'country,year,deaths\nMali,2011,3\nMali,2012,4\n', { country: 'country', start: 'year' }],
    [
      'as V-Dem names them',
      'country_name,country_text_id,year\nMali,MLI,2012\n',
      { country: 'country_name', 'iso-country': 'country_text_id', start: 'year' },
    ],
    [
      'as Our World in Data does',
      'Entity,Code,Year,Deaths\nMali,MLI,2012,4\nWorld,OWID_WRL,2012,4\n',
      { 'iso-country': 'Code', start: 'Year' },
    ],
    ['as the conflict dataset of UCDP does', 'location,gwno_loc,year\nMali,432,2012\n', { 'ucdp-country': 'gwno_loc', start: 'year' }],
    ['years that were decimal numbers', 'country,year\nMali,2012.0\n', { country: 'country', start: 'year' }],
  ];
  test.each(TABLES)('%s', async (_, content, columns) => {
    const file = fileOf(content, 'years.csv');
    const { manifest, rows } = await screened(file);
    expect(manifest.mapping.columns).toMatchObject(columns);
    expect(rows.find((row) => row['first_day'] === '2012-01-01')).toMatchObject({
      place: 'MLI',
      last_day: '2012-12-31',
      day_certainty: 'within',
      reach: 'yes',
    });
    expect((await previewTable({ file })).remarks).toContain(BY_YEAR);
  });

  test('a year beside a day is no day', async () => {
    const { manifest } = await screened(fileOf('country,year,date\nMali,2012,2012-03-01\n', 'both.csv'));
    expect(manifest.mapping.columns.start).toBe('date');
  });

  test('a column called year that holds something else is left alone', async () => {
    const { manifest } = await screened(fileOf('country,year\nMali,third\n', 'third.csv'));
    expect(manifest.mapping.columns.start).toBeUndefined();
  });
});

describe('a file that is no table is refused with the reason', () => {
  const REFUSED: readonly (readonly [what: string, name: string, content: string | Buffer, code: string, found: string])[] = [
    ['a new line', 'n.csv', '\n', 'input.header', 'no column names in the first line'],
    ['commas', 'c.csv', ',,,\n,,,\n', 'input.header', 'no column names in the first line'],
    ['an empty list', 'e.json', '[]', 'input.json', 'an empty list'],
    ['one feature alone', 'f.geojson', JSON.stringify(feature(null, event('1'))), 'input.json', 'JSON without a list'],
    ['lists nested 100,000 deep', 'd.json', `{"features":${deep}}`, 'input.json', 'no line that is a JSON object'],
    ['gzip within gzip', 'g.csv.gz', gzipSync(gzipSync(`${HEADER}\n`)), 'input.compressed', 'a gzip file inside a gzip file'],
    ['zstd cut short', 'z.csv.zst', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x38, 1, 2]), 'input.compressed', 'damaged zstd data'],
  ];

  test.each(REFUSED)('%s', async (_what, name, content, code, found) => {
    const refused = await screenFile(request(fileOf(content, name), join(folder, 'refused.parquet'))).catch((problem: unknown) => problem);
    expect(refused).toBeInstanceOf(InputProblem);
    expect((refused as InputProblem).issue).toMatchObject({ code, found });
    expect((refused as InputProblem).issue.help).not.toBe('');
  });

  test('more columns kept than memory holds', { timeout: 60_000 }, async () => {
    const kept = request(fileOf(wide(4993)), join(folder, 'refused.parquet'), { withInput: true, memory: '100MB' });
    await expect(screenFile(kept)).rejects.toMatchObject({ issue: { code: 'input.memory' } });
    expect(readdirSync(folder).filter((name) => name.startsWith('refused'))).toEqual([]);
  });
});

describe('names of files', () => {
  const home = mkdtempSync(join(folder, 'names-'));
  // What a pattern would find instead.
  for (const other of ['ea.csv', 'eb.csv', 'e1.csv']) writeFileSync(join(home, other), `${HEADER}\n${row('other')}\n${row('other')}\n`);

  test.each([
    'e[ab].csv',
    'e*.csv',
    'e?.csv',
    'e {1}.csv',
    `it's "mine"; --.csv`,
    'a\nb.csv',
    'year=2016/[x]/e.csv',
    '[e].csv',
  ])('%j is read, and its result read back, by that name alone', { timeout: 60_000 }, async (name) => {
    const file = join(home, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${HEADER}\n${row('mine')}\n`);
    for (const ending of ['parquet', 'csv.gz', 'jsonl', 'geojson']) {
      const out = `${file}.${ending}`;
      const { manifest } = await screenFile(request(file, out));
      expect(manifest.counts.rows).toBe(1);
      const result = await ScreenResult.open(out);
      expect((await result.rows()).rows.map((one) => one['id'])).toEqual(['mine']);
      expect(result.columns).toEqual(expect.arrayContaining([...manifest.columns]));
      expect(result.columns.length).toBe(manifest.columns.length);
      result.close();
      expect(await findRows(out, 'mine', manifest)).toMatchObject([{ row: 1 }]);
    }
  });
});

test('results are for their owner alone', { timeout: 60_000 }, async () => {
  const home = mkdtempSync(join(folder, 'modes-'));
  const file = fileOf(`${HEADER}\n${row(1)}\n`);
  for (const ending of ['parquet', 'csv', 'csv.zst', 'jsonl.gz', 'geojson']) {
    const { manifest } = await screenFile(request(file, join(home, `r.${ending}`)));
    await writeReport(join(home, `r.${ending}`), join(home, `${ending}.html`), manifest, ratione);
  }
  const modes = readdirSync(home).map((name) => [name, (statSync(join(home, name)).mode & 0o777).toString(8)]);
  expect(modes.length).toBe(25);
  expect(modes.filter(([, mode]) => mode !== '600')).toEqual([]);
});
