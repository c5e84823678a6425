import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gedHeader, gedLines } from '../../../../bench/generate-ged.ts';
import type { Problem } from '../../src/http/problem.ts';
import { ScreenDesk } from '../../src/http/screening/screen-desk.ts';
import type { JobView, ScreenJob } from '../../src/http/screening/screen-job.ts';
import { POINT_BYTES, POINT_REACHES } from '../../src/screen/points.ts';

const ROWS = 3000;
const TABLE = `${[gedHeader(), ...gedLines({ rows: ROWS, seed: 5 })].join('\n')}\n`;
const desk = new ScreenDesk({
  fileBytes: 8_000_000,
  allBytes: 20_000_000,
  files: 6,
  jobs: 6,
  previews: { most: 2, waiting: 2, time: 30_000 },
});
const folder = join(tmpdir(), readdirSync(tmpdir()).find((name) => name.startsWith(`ratione-desk-${process.pid}-`)) ?? '');
afterAll(() => desk.close());

const handIn = (name: string, text: string) => desk.receive(name, Readable.from([text]));
const ended = (job: ScreenJob): Promise<JobView> =>
  new Promise((resolve) => {
    if (job.ended) resolve(job.view);
    job.watch((view) => {
      if (!['waiting', 'running'].includes(view.state)) resolve(view);
    });
  });
const refusal = async (work: () => unknown): Promise<Problem> => {
  try {
    await work();
  } catch (problem) {
    return problem as Problem;
  }
  throw new Error('nothing was refused');
};

describe('a file that is handed in', () => {
  test('is kept under a plain name in a folder that only we may enter', async () => {
    const file = await handIn('../../etc/événements [1]*\u202e.csv', 'date,country\n2016-05-01,Syria\n');
    expect(file.name).toBe('événements [1]*.csv');
    expect(file.path.slice(file.folder.length + 1)).toBe('événements _1_.csv');
    expect([statSync(folder).mode & 0o777, statSync(file.folder).mode & 0o777, statSync(file.path).mode & 0o777]).toEqual([
      0o700, 0o700, 0o600,
    ]);
    desk.removeFile(file.id);
    expect(existsSync(file.path)).toBe(false);
    expect((await refusal(() => desk.file(file.id))).status).toBe(404);
  });

  test('that is too large is refused and leaves nothing', async () => {
    const before = readdirSync(folder).length;
    const problem = await refusal(() =>
      desk.receive('big.csv', Readable.from(Array.from({ length: 9 }, () => Buffer.alloc(1_000_000, 120)))),
    );
    expect([problem.status, problem.issues[0]?.code]).toEqual([413, 'screen.file-too-large']);
    expect(readdirSync(folder).length).toBe(before);
  });

  test('is previewed with columns, roles, and what its first rows are complained of for', async () => {
    const { id } = await handIn('mine.csv', 'When;Where;Y;X\n13/05/2016;Syria;36.2;37.1\n05/06/2016;Nowhereland;99;37\n');
    const preview = await desk.preview(id);
    expect(preview.columns.map(({ role }) => role)).toEqual(['start', null, 'latitude', 'longitude']);
    expect(preview.rowIssues.map(({ row, code, column }) => [row, code, column])).toContainEqual([2, 'coordinates-perhaps-swapped', 'Y']);
    const mapped = await desk.preview(id, 5, { columns: { start: 'When', country: 'Where' }, 'day-order': 'day-first' });
    expect(mapped.mapping.columns).toEqual({ start: 'When', country: 'Where' });
    expect(mapped.rowIssues.map(({ row, code, column }) => [row, code, column])).toEqual([[2, 'country-unknown', 'Where']]);
    const problem = await refusal(async () => desk.preview((await handIn('book.xlsx', 'PK\u0003\u0004')).id));
    expect([problem.status, problem.issues[0]?.code]).toEqual([422, 'input.format']);
  });
});

describe('a screening', () => {
  let job: ScreenJob;
  let view: JobView;
  const seen: JobView[] = [];
  beforeAll(async () => {
    const { id } = await handIn('ged.csv', TABLE);
    job = desk.start({
      file: id,
      settings: { as_of: '2026-11-21', with_input: true, what_if: ['SYR declares 12(3) from 2011-03-15'] },
    });
    job.watch((one) => seen.push(one));
    view = await ended(job);
  }, 60_000);

  test('tells its progress and its counts', () => {
    expect(view.issues).toEqual([]);
    expect(view.state).toBe('done');
    expect(new Set(seen.map(({ progress }) => progress?.step))).toContain('answering');
    expect(view.manifest?.counts.rows).toBe(ROWS);
    expect(view.manifest?.input.name).toBe('ged.csv');
    expect(view.remarks.join(' ')).toContain('Unofficial');
  });

  test('has rows by page, filter, words and box, whatever else is asked at once', async () => {
    const result = await job.result();
    const [syria, words, box, changed, figures] = await Promise.all([
      result.rows({ filter: { state: 'SYR' }, limit: 5, offset: 10, columns: ['row', 'states', 'reach'] }),
      result.rows({ filter: { text: 'near TOWN 17,' }, limit: 1000 }),
      result.rows({ filter: { box: [35, 32, 43, 38] }, limit: 1000 }),
      result.rows({ filter: { changedBy: '' }, limit: 1000 }),
      result.aggregates({ state: 'SYR' }),
    ]);
    expect(syria.rows.every((row) => String(row['states']).split('; ').includes('SYR'))).toBe(true);
    expect(Object.keys(syria.rows[0] ?? {}).sort()).toEqual(['reach', 'row', 'states']);
    expect(syria.total).toBe(figures.total.events);
    expect(words.total).toBeGreaterThan(0);
    expect(words.rows.every((row) => String(row['source_headline']).includes('near town 17,'))).toBe(true);
    expect(box.total).toBeGreaterThan(0);
    expect(box.rows.every((row) => Number(row['longitude']) >= 35 && Number(row['latitude']) <= 38)).toBe(true);
    expect(changed.total).toBeGreaterThan(0);
    expect(
      changed.rows.every((row) => row['reach'] !== row['reach_what_if'] || row['reach_by_place'] !== row['reach_by_place_what_if']),
    ).toBe(true);
    const byYear = await result.count({ year: 2015 });
    expect(byYear).toBe(
      (await result.aggregates()).byYear.filter(({ year }) => year === 2015).reduce((sum, { events }) => sum + events, 0),
    );
    const backwards = await result.rows({ limit: 3, order: { by: 'row', descending: true } });
    expect(backwards.rows.map((row) => row['row'])).toEqual([ROWS, ROWS - 1, ROWS - 2]);
  });

  test('has a point for every row that has one', async () => {
    const result = await job.result();
    const pieces: Buffer[] = [];
    for await (const piece of result.points()) pieces.push(piece);
    const points = Buffer.concat(pieces);
    const figures = await result.aggregates();
    expect(points.length / POINT_BYTES).toBe(ROWS - figures.map.eventsWithoutPoint);
    const counts = [0, 0, 0, 0];
    for (let at = 0; at < points.length; at += POINT_BYTES)
      counts[points.readUInt32LE(at + 12) & 3] = (counts[points.readUInt32LE(at + 12) & 3] ?? 0) + 1;
    const page = await result.rows({ filter: { box: [-180, -90, 180, 90] }, limit: 1000 });
    const [first] = page.rows;
    expect([points.readFloatLE(0).toFixed(3), points.readFloatLE(4).toFixed(3), points.readUInt32LE(8)]).toEqual([
      Number(first?.['longitude']).toFixed(3),
      Number(first?.['latitude']).toFixed(3),
      first?.['row'],
    ]);
    for (const [index, reach] of POINT_REACHES.entries())
      expect(counts[index]).toBe(await result.count({ reach, box: [-180, -90, 180, 90] }));
  });

  test('is downloaded in other forms, filtered, with formulas disarmed', async () => {
    const { path, passing } = await job.download('csv', { state: 'SYR' });
    expect(passing).toBe(true);
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    expect(lines[0]?.startsWith('row,id,reach,')).toBe(true);
    expect(lines.length - 1).toBe(await (await job.result()).count({ state: 'SYR' }));
    const geo = JSON.parse(readFileSync((await job.download('geojson', { state: 'SYR', year: 2015 })).path, 'utf8')) as {
      features: readonly { geometry: object | null }[];
    };
    expect(geo.features.length).toBe(await (await job.result()).count({ state: 'SYR', year: 2015 }));
    expect((await job.download('parquet', {})).passing).toBe(false);
    expect(readFileSync(await job.issuesFile(), 'utf8').startsWith('row,line,id,code')).toBe(true);
    expect(readFileSync(await job.report(), 'utf8')).toContain('lie within the reach');
  });

  test('that is stopped ends as stopped; one that waits never begins; removal takes the files away', async () => {
    const { id } = await handIn('again.csv', TABLE);
    const [first, second] = [desk.start({ file: id }), desk.start({ file: id })];
    second.stop();
    first.watch(({ state, progress }) => {
      if (state === 'running' && progress !== null) first.stop();
    });
    expect((await ended(first)).state).toBe('stopped');
    expect(second.view.state).toBe('stopped');
    const problem = await refusal(() => first.result());
    expect([problem.status, problem.issues[0]?.code]).toEqual([409, 'screen.not-done']);
    await desk.removeJob(first.id);
    expect(existsSync(join(folder, first.id))).toBe(false);
  });

  test('with settings that cannot be read is refused with every issue', async () => {
    const { id } = await handIn('bad.csv', 'date,country\n2016-05-01,Syria\n');
    const refused = await ended(desk.start({ file: id, settings: { as_of: 'tomorrow', assume_national: 'Atlantis' } }));
    expect(refused.state).toBe('refused');
    expect(refused.issues.map(({ path }) => path)).toContain('settings.as_of');
    const mapped = await ended(desk.start({ file: id, mapping: { columns: { start: 'no such' } } }));
    expect(mapped.issues.map(({ path }) => path)).toEqual(['mapping.columns.start']);
  });
});

test('closing takes everything away', async () => {
  await desk.close();
  expect(existsSync(folder)).toBe(false);
});
