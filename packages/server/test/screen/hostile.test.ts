import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { gedHeader, gedLines } from '../../../../bench/generate-ged.ts';
import { InputProblem } from '../../src/screen/intake/input-problem.ts';
import { ScreenResult } from '../../src/screen/result.ts';
import { screenFile } from '../../src/screen/run.ts';
import { fileOf, folder, request, screened } from './support.ts';

const HEADER = 'id,date_start,date_end,date_prec,where_prec,latitude,longitude,country,type_of_violence,side_a,side_b,best';
const ALEPPO = '1,2016-11-16,2016-11-16,1,1,36.2,37.16,Syria,1,Government of Syria,Syrian insurgents,3';

const csv = (...lines: readonly string[]): string => `${[HEADER, ...lines].join('\n')}\n`;

async function refused(file: string): Promise<InputProblem> {
  try {
    await screenFile(request(file, `${folder}/refused.parquet`));
  } catch (problem) {
    if (problem instanceof InputProblem) return problem;
    throw problem;
  }
  throw new Error('the file was read');
}

describe('rows that cannot be read stay in, with the reason', () => {
  test('an impossible day', async () => {
    const { rows, issues } = await screened(fileOf(csv(ALEPPO, ALEPPO.replace('2016-11-16,2016-11-16', '2015-02-29,'))));
    expect(rows.length).toBe(2);
    expect(rows[1]?.['reach']).toBe('depends');
    expect(rows[1]?.['row_issue']).toContain('day-unreadable');
    expect(issues.find((issue) => issue['code'] === 'day-unreadable')).toMatchObject({
      row: '2',
      line: '3',
      column: 'date_start',
      found: '2015-02-29',
    });
  });

  test('an HXL tag row', async () => {
    const { rows } = await screened(fileOf(csv('#event+id,#date+start,#date+end,,,#geo+lat,#geo+lon,#country+name,,,,', ALEPPO)));
    expect(rows[0]).toMatchObject({ reach: 'depends', row_issue: 'hxl-tag-row' });
    expect(rows[1]).toMatchObject({ reach: 'depends', reach_by_place: 'no', row_issue: null });
  });

  test('Null Island, swapped and impossible coordinates', async () => {
    const { rows } = await screened(
      fileOf(
        csv(
          ALEPPO.replace('36.2,37.16', '0,0'),
          ALEPPO.replace('36.2,37.16', '-100.5,36.2'),
          ALEPPO.replace('36.2,37.16', '95,200'),
          ALEPPO.replace('36.2,37.16', '36.2,'),
        ),
      ),
    );
    expect(rows.map((row) => row['row_issue'])).toEqual([
      'null-island',
      'coordinates-perhaps-swapped; duplicate-id',
      'coordinate-impossible; duplicate-id',
      'coordinates-incomplete; duplicate-id',
    ]);
    expect(rows.every((row) => row['place'] === rows[0]?.['place'] && row['place_confidence'] === 'country')).toBe(true);
  });

  test('a country column that contradicts the point gives both places', async () => {
    const { rows } = await screened(fileOf(csv(ALEPPO.replace('Syria,1', 'Iraq,1'))));
    expect(rows[0]).toMatchObject({ place: 'IRQ|SYR', place_confidence: 'conflict', row_issue: 'country-and-coordinates-conflict' });
  });

  test('duplicate ids are told from their first row', async () => {
    const { rows, issues } = await screened(fileOf(csv(ALEPPO, ALEPPO)));
    expect(rows.map((row) => row['row_issue'])).toEqual([null, 'duplicate-id']);
    expect(issues).toEqual([expect.objectContaining({ row: '2', code: 'duplicate-id' })]);
  });

  test('broken quotes, short, long and badly encoded records', async () => {
    const bytes = Buffer.concat([
      Buffer.from(csv(ALEPPO, '2,2016-11-16,"never closed', '3,2016-11-16', `${ALEPPO.replace(/^1/, '4')},extra,cells`)),
      Buffer.from('5,2016-11-16,,,,36.2,37.16,Syria,1,Gouvernement fran\xe7ais,b,1\n', 'latin1'),
      Buffer.from(`${ALEPPO.replace(/^1/, '6')}\n`),
    ]);
    const { rows, issues, manifest } = await screened(fileOf(bytes));
    expect(manifest.input.repaired).toBe(true);
    expect(rows.map((row) => row['id'])).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(rows.map((row) => row['row_issue']?.startsWith('record-broken') ?? false)).toEqual([false, true, true, true, true, false]);
    expect(issues.filter((issue) => issue['code'] === 'record-broken').map((issue) => issue['line'])).toEqual(['3', '4', '5', '6']);
  });

  test('a cell of 10 MB', async () => {
    const { rows } = await screened(
      fileOf(csv(ALEPPO, ALEPPO.replace('Syrian insurgents', `"${'x'.repeat(10_000_000)}"`).replace(/^1/, '2'), ALEPPO.replace(/^1/, '3'))),
    );
    expect(rows.map((row) => row['id'])).toEqual(['1', '2', '3']);
    expect(rows[1]?.['row_issue']).toContain('record-broken');
  });

  test('line breaks in cells keep their rows and lines', async () => {
    const { rows, issues } = await screened(fileOf(csv(ALEPPO.replace('Syrian insurgents', '"two\nlines"'), ALEPPO)));
    expect(rows.length).toBe(2);
    expect(issues[0]).toMatchObject({ row: '2', line: '4', code: 'duplicate-id' });
  });
});

describe('days and numbers as people write them', () => {
  test('decimal commas, day first, months and years', async () => {
    const lines = [
      'id;date;lat;lon;country',
      '1;16/11/2016;36,2;37,16;Syria',
      '2;03/04/2016;36,2;37,16;Syria',
      '3;2016-11;36,2;37,16;Syria',
      '4;2016;36,2;37,16;Syria',
      '5;16 November 2016;36,2;37,16;Syria',
    ];
    const { rows, manifest } = await screened(fileOf(`${lines.join('\n')}\n`));
    expect(rows.map((row) => [row['first_day'], row['last_day'], row['day_certainty']])).toEqual([
      ['2016-11-16', '2016-11-16', 'period'],
      ['2016-04-03', '2016-04-03', 'period'],
      ['2016-11-01', '2016-11-30', 'within'],
      ['2016-01-01', '2016-12-31', 'within'],
      ['2016-11-16', '2016-11-16', 'period'],
    ]);
    expect(manifest.counts.rules['decimal-comma']).toBe(5);
    expect(rows[0]?.['latitude']).toBe('36.2');
  });

  test('days after the day of asking are counted', async () => {
    const file = fileOf('id,date_start,country\n1,2016-11-16,Syria\n2,2016-11-17,Syria\n3,2099-01-01,Syria\n4,,Syria\n');
    const { manifest, rows } = await screened(file, { asOf: '2016-11-16' });
    expect(manifest.counts.rules['day-after-the-day-of-asking']).toBe(2);
    expect(rows.map((row) => row['row_issue'])).toEqual([null, null, null, 'day-missing']);
  });

  test('an order of day and month that nothing shows is not guessed', async () => {
    const { rows } = await screened(fileOf('id,date,country\n1,03/04/2016,Syria\n'));
    expect(rows[0]).toMatchObject({ reach: 'depends', row_issue: 'day-ambiguous' });
  });

  test('rules for blank cells are counted, not repeated as issues', async () => {
    const { manifest, issues } = await screened(
      fileOf(
        csv('1,2016-11-16,,,1|2,36.2,37.16,Syria,1,a,b,1', '2,2016-11-16,,,,36.2,37.16,Syria,1,a,b,1', '3,2016-11-16,,,,,,Syria,1,a,b,1'),
      ),
    );
    expect(issues).toEqual([]);
    expect(manifest.counts.rules).toMatchObject({
      'blank-end-day-is-start-day': 3,
      'blank-day-precision-is-a-day': 3,
      'place-precision-1-or-2-is-25-km': 1,
      'blank-place-precision-is-25-km': 1,
      'place-by-country-column': 1,
    });
  });

  test('UTF-16, gzip, JSON Lines, GeoJSON and a JSON array give the rows of the CSV', async () => {
    const facts = {
      id: '1',
      date_start: '2016-11-16',
      date_end: '2016-11-16',
      date_prec: 1,
      where_prec: 1,
      latitude: 36.2,
      longitude: 37.16,
      country: 'Syria',
      type_of_violence: 1,
      side_a: 'Government of Syria',
      side_b: 'Syrian insurgents',
      best: 3,
    };
    const { latitude, longitude, ...properties } = facts;
    const [expected] = (await screened(fileOf(csv(ALEPPO)))).rows;
    const files = [
      fileOf(Buffer.from(`\uFEFF${csv(ALEPPO)}`, 'utf16le')),
      fileOf(gzipSync(csv(ALEPPO)), 'events.csv.gz'),
      fileOf(csv(ALEPPO).replaceAll(',', '\t'), 'events.tsv'),
      fileOf(`${JSON.stringify(facts)}\n`, 'events.jsonl'),
      fileOf(JSON.stringify([facts], null, 2), 'events.json'),
      fileOf(
        JSON.stringify({
          type: 'FeatureCollection',
          name: 'a [odd] {name',
          features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [longitude, latitude] }, properties }],
        }),
        'events.geojson',
      ),
    ];
    for (const file of files) expect((await screened(file)).rows, file).toEqual([expected]);
  });

  test('a line that is no JSON stays in', async () => {
    const { rows } = await screened(
      fileOf(
        '{"id":"1","date_start":"2016-11-16","country":"Syria"}\n{"id": broken\n{"id":"3","date_start":"2016-11-16","country":"Syria"}\n',
        'events.jsonl',
      ),
    );
    expect(rows.map((row) => row['id'])).toEqual(['1', null, '3']);
    expect(rows[1]).toMatchObject({ reach: 'depends', row_issue: expect.stringContaining('record-broken') as string });
  });
});

describe('files that are refused', () => {
  test('an empty file', async () => {
    expect((await refused(fileOf(''))).issue.code).toBe('input.empty');
  });

  test('a header alone is a table without rows', async () => {
    const { rows, manifest } = await screened(fileOf(csv()));
    expect([rows.length, manifest.counts.rows]).toEqual([0, 0]);
  });

  test('a gzip bomb and a zstd bomb', async () => {
    expect((await refused(fileOf(gzipSync(Buffer.alloc(100_000_000)), 'bomb.csv.gz'))).issue.code).toBe('input.expands-too-far');
    // One frame with a 128 KB window whose blocks each repeat one byte 131,071 times.
    const blocks = Array.from({ length: 2000 }, (_, index) => [
      ...littleEndian(((131_071 << 3) | (1 << 1) | (index === 1999 ? 1 : 0)) >>> 0),
      0x41,
    ]).flat();
    expect((await refused(fileOf(Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38, ...blocks]), 'bomb.csv.zst'))).issue.code).toBe(
      'input.expands-too-far',
    );
  });

  test('a cut gzip file, a cut Parquet file, a spreadsheet', async () => {
    const whole = gzipSync(csv(ALEPPO));
    expect((await refused(fileOf(whole.subarray(0, whole.length - 12), 'cut.csv.gz'))).issue.code).toBe('input.compressed');
    expect((await refused(fileOf(Buffer.from('PAR1 and then nothing'), 'cut.parquet'))).issue.code).toBe('input.parquet');
    expect((await refused(fileOf(Buffer.from('PK\u0003\u0004 a sheet'), 'sheet.xlsx'))).issue.code).toBe('input.format');
  });

  test('nothing is left behind', () => {
    expect(existsSync(`${folder}/refused.parquet`)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  });
});

function littleEndian(number: number): readonly number[] {
  return [number & 255, (number >> 8) & 255, (number >> 16) & 255];
}

describe('exports', () => {
  test('a formula in a text cell is disarmed in CSV, kept in Parquet; numbers are left alone', async () => {
    const file = fileOf(
      'id,date_start,latitude,longitude,country,notes\n=1+1,2016-11-16,-12.5,-77.1,Peru,"=HYPERLINK(""x"")"\n@x,2016-11-16,-12.5,-77.1,Peru,-5\n',
    );
    const csvResult = await screened(file, { withInput: true }, 'result.csv');
    expect(csvResult.rows[0]).toMatchObject({ id: "'=1+1", notes: `'=HYPERLINK("x")`, input_latitude: '-12.5' });
    expect(csvResult.rows[1]).toMatchObject({ id: "'@x", notes: '-5' });
    const parquet = await screened(file, { withInput: true });
    expect(parquet.rows[0]).toMatchObject({ id: '=1+1', notes: '=HYPERLINK("x")', longitude: '-77.1' });
  });

  test('GeoJSON and JSON Lines', async () => {
    const { out } = await screened(fileOf(csv(ALEPPO, ALEPPO.replace('36.2,37.16', ',').replace(/^1/, '2')))).then(async () => {
      const file = fileOf(csv(ALEPPO, ALEPPO.replace('36.2,37.16', ',').replace(/^1/, '2')));
      await screenFile(request(file, `${folder}/result.geojson`));
      return { out: `${folder}/result.geojson` };
    });
    const collection = JSON.parse(readFileSync(out, 'utf8')) as {
      readonly features: readonly { readonly geometry: unknown; readonly properties: Readonly<Record<string, unknown>> }[];
    };
    expect(collection.features.map((feature) => feature.geometry)).toEqual([{ type: 'Point', coordinates: [37.16, 36.2] }, null]);
    expect(collection.features[0]?.properties['reach']).toBe('depends');
  });

  test('from the command line: standard output holds the summary alone, and a row explains itself', { timeout: 60_000 }, () => {
    const bin = new URL('../../bin/ratione.mjs', import.meta.url).pathname;
    const out = `${folder}/cli.csv.gz`;
    const run = (words: readonly string[], input = '') => spawnSync(process.execPath, [bin, ...words], { encoding: 'utf8', input });
    const ran = run(['screen', '-', '--out', out, '--as-of', '2026-11-21', '--json'], csv(ALEPPO));
    expect([ran.status, (JSON.parse(ran.stdout) as { counts: { rows: number } }).counts.rows]).toEqual([0, 1]);
    expect(ran.stderr).toContain('Columns read as');
    const explained = run(['screen', 'explain', out, '--row', '1', '--short']);
    expect(explained.stdout).toContain('Row 1, id 1: depends (by place, time and referral alone: no).');
    const missing = run(['screen', `${folder}/no-such.csv`, '--out', out]);
    expect([missing.status, missing.stdout]).toEqual([1, '']);
    expect(run(['screen', fileOf(''), '--out', out]).status).toBe(1);
  });

  test('a run that is stopped leaves nothing behind, and can be started again', { timeout: 60_000 }, async () => {
    const bin = new URL('../../bin/ratione.mjs', import.meta.url).pathname;
    const place = mkdtempSync(join(folder, 'stopped-'));
    const file = fileOf(`${[gedHeader(), ...gedLines({ rows: 60_000, seed: 5 })].join('\n')}\n`);
    const child = spawn(process.execPath, [bin, 'screen', file, '--out', join(place, 'r.parquet')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await once(child.stderr, 'data');
    child.kill('SIGINT');
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code).toBe(130);
    expect(readdirSync(place)).toEqual([]);
    writeFileSync(join(place, '.r.parquet.999999.unfinished'), 'left by a run that was killed');
    await screenFile(request(file, join(place, 'r.parquet')));
    expect(readdirSync(place).sort()).toEqual(['r.parquet', 'r.parquet.issues.csv', 'r.parquet.manifest.json']);
  });
});

describe('what a table may not do', () => {
  test('its headings are no formulas in a CSV result, nor in one saved from it', async () => {
    const file = fileOf(csv(ALEPPO).replace('best', '=1+1').replace('side_b', '@SUM(A1)'));
    const { out } = await screened(file, { withInput: true }, 'headings.csv');
    expect(readFileSync(out, 'utf8').split('\n')[0]).toMatch(/,'@SUM\(A1\),'=1\+1$/);
    const { out: parquet } = await screened(file, { withInput: true });
    const result = await ScreenResult.open(parquet);
    const saved = `${folder}/saved-headings.csv`;
    await result.save(saved);
    expect(readFileSync(saved, 'utf8').split('\n')[0]).toMatch(/,'@SUM\(A1\),'=1\+1$/);
    expect(await result.count({ text: 'Aleppo\0' })).toBe(0);
    expect(await result.count({ id: "' OR 1=1 --" })).toBe(0);
    result.close();
  });

  test('a damaged file is refused without a word of where it lies', async () => {
    const problem = await refused(fileOf(Buffer.concat([Buffer.from('PAR1'), Buffer.alloc(1000, 0xff), Buffer.from('PAR1')]), 'd.parquet'));
    expect(problem.issue.code).toBe('input.parquet');
    expect(problem.issue.found).not.toContain(folder);
  });
});
