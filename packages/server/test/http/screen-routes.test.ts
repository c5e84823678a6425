import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gedHeader, gedLines } from '../../../../bench/generate-ged.ts';
import { buildServer } from '../../src/http/server.ts';
import { openService } from '../../src/session/open-service.ts';

const ROWS = 1500;
const TABLE = `${[gedHeader(), ...gedLines({ rows: ROWS, seed: 8 })].join('\n')}\n`;
const ACT = 'SYR declares 12(3) from 2011-03-15';

const lines: string[] = [];
const app = await buildServer({
  service: openService(() => '2026-11-21'),
  build: 'test',
  workbench: null,
  log: { level: 'info', stream: { write: (line) => void lines.push(line) } },
});
await app.listen({ host: '127.0.0.1', port: 0 });
const address = app.server.address();
const home = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
afterAll(() => app.close());

const screening = JSON.parse(readFileSync(new URL('../../schemas/screening.schema.json', import.meta.url), 'utf8')) as object;
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(screening);
const faults = (part: string, value: unknown): unknown => {
  const validate = ajv.getSchema(`ratione/screening/1#/$defs/${part}`);
  return validate?.(value) === true ? [] : (validate?.errors ?? `no part ${part}`);
};

interface Body {
  readonly [member: string]: unknown;
}

async function ask(
  path: string,
  init: RequestInit = {},
): Promise<{ readonly status: number; readonly headers: Headers; readonly body: Body }> {
  const answer = await fetch(`${home}/api/screen/${path}`, init);
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: (text === '' ? {} : JSON.parse(text)) as Body };
}

function handIn(text: string, name = 'ged.csv') {
  const body = new FormData();
  body.set('file', new File([text], name));
  return ask('files', { method: 'POST', body });
}

function post(path: string, body: unknown) {
  return ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

/** Reads the events of a job to their end. */
async function events(job: string): Promise<readonly { readonly event: string; readonly data: Body }[]> {
  const answer = await fetch(`${home}/api/screen/jobs/${job}/events`);
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  return (await answer.text())
    .split('\n\n')
    .filter((block) => block.startsWith('event:'))
    .map((block) => {
      const [, event = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
      return { event, data: JSON.parse(data) as Body };
    });
}

const codes = (body: Body): readonly string[] => (body['issues'] as readonly { readonly code: string }[]).map(({ code }) => code);

let file = '';
let job = '';
let seen: Awaited<ReturnType<typeof events>> = [];
beforeAll(async () => {
  const handed = await handIn(TABLE);
  expect(handed.status).toBe(201);
  expect(faults('screen-file', handed.body)).toEqual([]);
  file = String(handed.body['id']);
  const started = await post('jobs', { file, settings: { as_of: '2026-11-21', with_input: true, what_if: [ACT] } });
  expect(started.status).toBe(202);
  job = String(started.body['id']);
  expect(started.headers.get('location')).toBe(`/api/screen/jobs/${job}`);
  seen = await events(job);
}, 60_000);

describe('a table handed in over HTTP', () => {
  test('is previewed again with a mapping to try', async () => {
    const tried = await post(`files/${file}/preview`, { mapping: { columns: { start: 'date_end', country: 'country' } }, rows: 2 });
    expect(tried.status).toBe(200);
    expect(faults('screen-file', tried.body)).toEqual([]);
    const preview = tried.body['preview'] as { readonly mapping: { readonly columns: object }; readonly rows: readonly unknown[] };
    expect(preview.mapping.columns).toEqual({ start: 'date_end', country: 'country' });
    expect(preview.rows.length).toBe(2);
  });

  test('that is no table is refused and not kept', async () => {
    const refused = await handIn('PK\u0003\u0004 a workbook', 'events.xlsx');
    expect([refused.status, codes(refused.body)]).toEqual([422, ['input.format']]);
    const empty = await ask('files', { method: 'POST', body: new FormData() });
    expect(empty.status).toBeGreaterThanOrEqual(400);
    const json = await post('files', {});
    expect([json.status, codes(json.body)]).toEqual([422, ['screen.file-missing']]);
  });

  test('is removed when asked', async () => {
    const { body } = await handIn('date,country\n2016-05-01,Syria\n');
    expect((await ask(`files/${String(body['id'])}`, { method: 'DELETE' })).status).toBe(204);
    const gone = await post(`files/${String(body['id'])}/preview`, {});
    expect([gone.status, codes(gone.body)]).toEqual([404, ['screen.file-unknown']]);
  });
});

describe('a screening over HTTP', () => {
  test('tells its steps as events, and its counts in the last', () => {
    for (const { data } of seen) expect(faults('screen-job', data)).toEqual([]);
    expect(seen.at(-1)?.event).toBe('end');
    expect(seen.at(-1)?.data['state']).toBe('done');
    expect((seen.at(-1)?.data['manifest'] as { readonly counts: { readonly rows: number } }).counts.rows).toBe(ROWS);
    expect(seen.some(({ event }) => event === 'progress')).toBe(true);
  });

  test('gives rows a page at a time; the header Link leads through all that a filter lets through', async () => {
    let path = `jobs/${job}/rows?state=SYR&limit=20&columns=row,states,reach`;
    const rows: Body[] = [];
    let total = 0;
    while (path !== '') {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(200);
      expect(faults('screen-rows', body)).toEqual([]);
      rows.push(...(body['rows'] as readonly Body[]));
      total = Number(body['total']);
      path = (/<\/api\/screen\/([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1] ?? '') as string;
    }
    expect(rows.length).toBe(total);
    expect(new Set(rows.map((row) => row['row'])).size).toBe(total);
    expect(rows.every((row) => String(row['states']).split('; ').includes('SYR'))).toBe(true);
  });

  test('gives figures, points and whole rows that agree', async () => {
    const figures = (await ask(`jobs/${job}/aggregates?reach=depends`)).body;
    expect(faults('screen-aggregates', figures)).toEqual([]);
    const points = (await ask(`jobs/${job}/points?reach=depends&format=json`)).body;
    expect(faults('screen-points', points)).toEqual([]);
    const numbers = points['row'] as readonly number[];
    const { map, total } = figures as unknown as {
      readonly map: { readonly eventsWithoutPoint: number };
      readonly total: { readonly events: number };
    };
    expect(numbers.length).toBe(total.events - map.eventsWithoutPoint);
    const binary = await fetch(`${home}/api/screen/jobs/${job}/points?reach=depends`);
    expect(new DataView(await binary.arrayBuffer()).getUint32(8, true)).toBe(numbers[0]);
    const row = (await ask(`jobs/${job}/rows/${numbers[0] ?? 0}`)).body;
    expect([row['row'], row['reach']]).toEqual([numbers[0], 'depends']);
    expect(row['source_headline']).toContain('near town');
  });

  test('proves a row: the question asked again gives the answer of the table, also under what is only supposed', async () => {
    const { body } = await ask(`jobs/${job}/rows?changed_by=all&limit=5`);
    for (const row of body['rows'] as readonly Body[]) {
      const proof = await ask(`jobs/${job}/rows/${String(row['row'])}/proof`);
      expect(faults('screen-proof', proof.body)).toEqual([]);
      expect((proof.body['answer'] as Body)['jurisdiction']).toBe(row['reach']);
      const supposed = await ask(`jobs/${job}/rows/${String(row['row'])}/proof?supposing=all`);
      expect((supposed.body['answer'] as Body)['jurisdiction']).toBe(row['reach_what_if']);
      expect((supposed.body['answer'] as Body)['jurisdiction']).not.toBe(row['reach']);
    }
    const none = await ask(`jobs/${job}/rows/${ROWS + 1}/proof`);
    expect([none.status, codes(none.body)]).toEqual([404, ['screen.row-unknown']]);
    expect((await ask(`jobs/${job}/rows/1/proof?supposing=7`)).status).toBe(404);
  });

  test('is downloaded, with a name of its own; the report allows no script', async () => {
    const csv = await fetch(`${home}/api/screen/jobs/${job}/download?format=csv&year=2016`);
    expect(csv.headers.get('content-disposition')).toContain('filename="ged-screened.csv"');
    const { total } = (await ask(`jobs/${job}/rows?year=2016&limit=1`)).body;
    expect((await csv.text()).trimEnd().split('\n').length - 1).toBe(total);
    const report = await fetch(`${home}/api/screen/jobs/${job}/report.html`);
    expect(report.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await report.text()).toContain('lie within the reach');
    expect((await (await fetch(`${home}/api/screen/jobs/${job}/issues.csv`)).text()).startsWith('row,line,id,code')).toBe(true);
  });

  test('refuses what it cannot read, every problem at once', async () => {
    const body = await post('jobs', { file: 7, settings: { what_if: 'SYR ratifies', as_off: 'x' }, more: 1 });
    expect(body.status).toBe(422);
    expect((body.body['issues'] as readonly { readonly path: string }[]).map(({ path }) => path)).toEqual([
      'more',
      'file',
      'settings.as_off',
      'settings.what_if',
    ]);
    const query = await ask(`jobs/${job}/rows?reach=perhaps&limit=100000&colour=red`);
    expect([query.status, (query.body['issues'] as readonly unknown[]).length]).toEqual([400, 3]);
    expect((await ask('jobs/job-unknown')).status).toBe(404);
    const early = await post('jobs', { file, settings: { as_of: 'someday' } });
    const [last] = (await events(String(early.body['id']))).slice(-1);
    expect([last?.data['state'], (last?.data['issues'] as readonly { readonly path: string }[])[0]?.path]).toEqual([
      'refused',
      'settings.as_of',
    ]);
    expect((await ask(`jobs/${String(early.body['id'])}/rows`)).status).toBe(409);
  });

  test('is stopped, and removed with all its files', async () => {
    const { body } = await post('jobs', { file });
    const id = String(body['id']);
    await post(`jobs/${id}/stop`, {});
    expect((await events(id)).at(-1)?.data['state']).toBe('stopped');
    expect((await ask(`jobs/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await ask(`jobs/${id}`)).status).toBe(404);
  });
});

test('nothing of a table stands in the log; all of it goes with the server', async () => {
  const folder = readdirSync(tmpdir()).find((name) => name.startsWith(`ratione-desk-${process.pid}-`)) ?? '';
  expect(existsSync(`${tmpdir()}/${folder}`)).toBe(true);
  expect(lines.join('')).not.toMatch(/ged\.csv|SYR|Syria|town/);
  await app.close();
  expect(existsSync(`${tmpdir()}/${folder}`)).toBe(false);
});
