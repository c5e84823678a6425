import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gedHeader, gedLines } from '../../../bench/generate-ged.ts';
import { buildServer } from '../../server/src/http/server.ts';
import { openService } from '../../server/src/session/open-service.ts';
import { type Ask, type JobEvent, ProblemError, type Question, RationeClient } from '../src/index.ts';

const TODAY = '2026-11-21';
const AS_OF = '2016-11-30';
const ALEPPO: Question = {
  as_of: AS_OF,
  date_from: '2016-11',
  date_to: '2016-11',
  place: { iso3: 'SYR', region: 'Aleppo' },
  suspect: { nationalities: ['RUS'] },
  crimes: ['8(2)(e)(iv)'],
  conflict: 'niac',
};
const STATEMENT = { text: 'Russia is a party to the Rome Statute.', date: AS_OF, lang: 'en' };
const TEXT = {
  text: 'Russia is a party to the Rome Statute. The rebels accuse Syria of killing civilians in Aleppo.',
  date: AS_OF,
  lang: 'en',
};
const TABLE = `${[gedHeader(), ...gedLines({ rows: 200, seed: 8 })].join('\n')}\n`;

const app = await buildServer({ service: openService(() => TODAY), build: 'test', workbench: null });
await app.listen({ host: '127.0.0.1', port: 0 });
const address = app.server.address();
const home = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
afterAll(() => app.close());

/** What was requested, as "get /api/state/RUS". */
const requested: string[] = [];
const client = new RationeClient(`${home}/`, {
  fetch: (input, init) => {
    requested.push(`${(init?.method ?? 'GET').toLowerCase()} ${new URL(String(input)).pathname}`);
    return fetch(input, init);
  },
});

const problem = async (call: Promise<unknown>): Promise<ProblemError> => {
  const thrown = await call.then(
    () => null,
    (error: unknown) => error,
  );
  if (thrown instanceof ProblemError) return thrown;
  throw new Error(`no problem, but ${String(thrown)}`);
};

describe('questions', () => {
  test('one gives the answer that the API sends', async () => {
    const sent = await fetch(`${home}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(ALEPPO),
    });
    const answer = await client.ask(ALEPPO);
    expect(answer).toEqual(await sent.json());
    expect([answer.as_of, answer.jurisdiction]).toEqual([AS_OF, 'no']);
  });

  test('many come in order, what cannot be read with its issues', async () => {
    const [good, bad] = await client.askMany([ALEPPO, { ...ALEPPO, crimes: ['8(2'] }], { as_of: '2020-01-01' });
    expect((good as Ask).as_of).toBe('2020-01-01');
    expect(bad).toMatchObject({ issues: [{ code: 'question.crime.malformed' }] });
  });

  test('acts that are supposed, and acts of the asker, are laid over the record', async () => {
    const supposed = await client.ask(ALEPPO, { what_if: ['SYR declares 12(3) from 2011-03-15'] });
    expect([supposed.jurisdiction, supposed.unofficial?.length]).toEqual(['yes', 1]);
    const refused = await problem(client.ask(ALEPPO, { with_acts: [{ state: 'SYR', act: 'no-such-act' }] }));
    expect(refused.status).toBe(422);
  });

  test('the other views', async () => {
    expect((await client.whyNot(ALEPPO)).schema).toBe('ratione/why-not/1');
    expect((await client.whyNotMany([ALEPPO])).length).toBe(1);
    expect((await client.forums(ALEPPO)).schema).toBe('ratione/forums/1');
    expect((await client.forumsMany([ALEPPO])).length).toBe(1);
  });
});

test('States, docket, law, changes, territory and record', async () => {
  expect((await client.state('RUS', { on: '2016-11-16' })).schema).toBe('ratione/state/1');
  expect((await client.states()).states.length).toBeGreaterThan(190);
  expect((await client.parties({ on: '2016-11-16' })).count).toBe(124);
  expect((await client.docket({ on: '2016-11-16' })).schema).toBe('ratione/docket/1');
  expect((await client.situations()).length).toBeGreaterThan(10);
  expect([await client.situation('libya')].flat()[0]?.name).toContain('Libya');
  expect((await client.persons()).length).toBeGreaterThan(30);
  expect([await client.person('katanga')].flat()[0]?.name).toContain('Katanga');
  expect((await client.crimes()).crimes.length).toBe(103);
  expect((await client.findCrimes('bombing of a hospital')).schema).toBe('ratione/crime-search/1');
  expect(await client.crime('8(2)(e)(xix)')).toMatchObject({ schema: 'ratione/crime/1' });
  expect((await client.rules()).rules.length).toBeGreaterThan(20);
  expect((await client.rule('R-12.2.a')).schema).toBe('ratione/rule/1');
  expect((await client.issues()).issues.length).toBeGreaterThan((await client.issue('C-04')).issues.length);
  const between: [string, string] = ['2016-11-29', '2016-11-30'];
  expect((await client.changes({ between })).schema).toBe('ratione/changes/1');
  expect((await client.changesFor([ALEPPO], { between })).schema).toBe('ratione/changes/1');
  expect((await client.territory({ lat: 44.95, lon: 34.1, on: '2016-11-16' })).point).toMatchObject({ lat: 44.95, lon: 34.1 });
  expect((await client.units()).units.length).toBeGreaterThan((await client.unit('UKR-crimea')).units.length);
  expect((await client.record()).schema).toBe('ratione/record/1');
  const { sources } = await client.sources();
  expect(await client.source(sources[0]?.id ?? '')).toMatchObject({ id: sources[0]?.id });
  expect((await client.health()).status).toBe('ok');
  expect(await client.metrics()).toContain('# TYPE');
});

test('statements and texts', async () => {
  expect((await client.check(STATEMENT)).verdict).toBe('contradicted');
  expect((await client.checkMany([{ ...STATEMENT, id: 7 }, { text: '' }])).map(({ id }) => id)).toEqual([7, null]);
  expect((await client.read(TEXT)).schema).toBe('ratione/read/1');
  expect((await client.readMany([TEXT, TEXT])).length).toBe(2);
  const page = new Blob(['<title>News</title><p>Russia is a party to the Rome Statute.</p>'], { type: 'text/html' });
  expect(await client.readFile(page, { name: 'page.html', date: AS_OF })).toMatchObject({ schema: 'ratione/read/1' });
  expect((await client.accusations([TEXT])).schema).toBe('ratione/accusations/1');
  expect((await client.accusationsInFile(page, { date: AS_OF })).schema).toBe('ratione/accusations/1');
});

describe('a table', () => {
  const seen: JobEvent[] = [];
  let job = '';
  beforeAll(async () => {
    const file = await client.screening.handIn(new Blob([TABLE]), 'ged.csv');
    expect((await client.screening.preview(file.id, { rows: 2 })).preview.rows.length).toBe(2);
    job = (await client.screening.start({ file: file.id, settings: { as_of: TODAY } })).id;
    for await (const event of client.screening.events(job)) seen.push(event);
  }, 120_000);

  test('is screened, told step by step', async () => {
    expect(seen.at(-1)).toMatchObject({ event: 'end', job: { id: job, state: 'done' } });
    expect(seen.filter(({ event }) => event === 'end').length).toBe(1);
    expect((await client.screening.job(job)).manifest).toEqual(seen.at(-1)?.job.manifest);
  });

  test('its result is read in every form', async () => {
    const page = await client.screening.rows(job, { limit: 5, order: '-deaths' });
    expect([page.total, page.rows.length]).toEqual([200, 5]);
    expect(await client.screening.row(job, 1)).toMatchObject({ row: 1 });
    expect((await client.screening.proof(job, 1)).row).toBe(1);
    expect((await client.screening.aggregates(job)).total.events).toBe(200);
    const points = await client.screening.points(job, { reach: 'no' });
    expect(points.longitude.length).toBe(points.row.length);
    const file = await client.screening.download(job, { format: 'jsonl' });
    expect((await file.text()).trim().split('\n').length).toBe(200);
    expect(await client.screening.issues(job)).toContain('row');
    expect(await client.screening.report(job)).toMatch(/^<!doctype html>/i);
  });

  test('and is removed', async () => {
    const { file } = await client.screening.job(job);
    await client.screening.stop(job);
    await client.screening.remove(job);
    await client.screening.removeFile(file.id);
    expect((await problem(client.screening.job(job))).status).toBe(404);
  });
});

describe('what fails', () => {
  test('has the status and the issues of the problem', async () => {
    const wrong = await problem(client.ask({ ...ALEPPO, crimes: ['8(2'] }));
    expect([wrong.status, wrong.type, wrong.message]).toEqual([422, 'urn:ratione:problem:not-answered', '1 problem in what was given']);
    expect(wrong.issues.map(({ code }) => code)).toEqual(['question.crime.malformed']);
    expect((await problem(client.state('Ruri/tania'))).status).toBe(404);
  });

  test('is asked once, not again', async () => {
    const before = requested.length;
    await problem(client.rule('R-nothing'));
    expect(requested.length).toBe(before + 1);
  });

  test('is a problem without issues where something else answers', async () => {
    const other = new RationeClient('http://127.0.0.1:1', {
      fetch: () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad Gateway' })),
    });
    const { status, type, message, issues } = await problem(other.health());
    expect({ status, type, message, issues }).toEqual({ status: 502, type: 'about:blank', message: 'Bad Gateway', issues: [] });
  });

  test('ends when the asker gives up', async () => {
    await expect(client.health({ signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  });
});

test('every operation of the description has its method', () => {
  const { paths } = app.swagger() as { readonly paths: Readonly<Record<string, object>> };
  const missing = Object.entries(paths).flatMap(([path, methods]) => {
    const pattern = path.replace(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.');
    return Object.keys(methods)
      .filter((method) => !requested.some((one) => new RegExp(`^${method} ${pattern}$`).test(one)))
      .map((method) => `${method} ${path}`);
  });
  expect(missing).toEqual([]);
});
