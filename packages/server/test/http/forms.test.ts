import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, test } from 'vitest';
import { AnswerMemory } from '../../src/http/answer-memory.ts';
import { csvOf } from '../../src/http/csv.ts';
import { ALEPPO } from '../cli/run.ts';
import { get, post, server, service } from './support.ts';

let app: FastifyInstance;
beforeAll(async () => {
  app = await server();
});

describe('kept answers', () => {
  const markOf = async (url: string, headers = {}) => String((await get(app, url, headers)).headers['etag']);

  test('who holds an answer is told that it still stands', async () => {
    for (const url of [
      '/api/parties',
      '/api/state/RUS',
      '/api/situations',
      '/api/rule/R-12.2.a',
      '/api/record',
      '/api/units?format=geojson',
    ]) {
      const first = await get(app, url);
      expect(first.headers['cache-control']).toBe('private, no-cache');
      const again = await get(app, url, { 'if-none-match': `"other", ${String(first.headers['etag'])}` });
      expect([again.statusCode, again.body], url).toEqual([304, '']);
      expect((await get(app, url, { 'if-none-match': '"other"' })).statusCode).toBe(200);
    }
  });

  test('the mark follows the day of asking, the record, the program and the form', async () => {
    const mark = await markOf('/api/parties');
    expect(await markOf('/api/parties')).toBe(mark);
    expect(await markOf('/api/parties?as_of=2016-11-30')).not.toBe(mark);
    expect(await markOf('/api/parties', { accept: 'text/csv' })).not.toBe(mark);
    const tomorrow = await server({ service: { ...service, today: () => '2026-11-22' } });
    expect((await get(tomorrow, '/api/parties')).headers['etag']).not.toBe(mark);
    const rebuilt = await server({ build: 'another' });
    expect((await get(rebuilt, '/api/parties')).headers['etag']).not.toBe(mark);
    const { record } = service.official;
    const newer = { ...service.official, record: { ...record, version: { ...record.version, hash: 'another' } } };
    const later = await server({ service: { ...service, official: newer } });
    expect((await get(later, '/api/parties')).headers['etag']).not.toBe(mark);
  });

  test('questions and points on the map are kept nowhere', async () => {
    expect((await post(app, '/api/ask', ALEPPO)).headers['cache-control']).toBe('no-store');
    expect((await get(app, '/api/territory?lat=44.95&lon=34.1')).headers['cache-control']).toBe('no-store');
    expect((await get(app, '/api/territory?lat=44.95&lon=34.1')).headers['etag']).toBeUndefined();
  });
});

describe('pages of a list', () => {
  const nextOf = (sent: { readonly headers: Readonly<Record<string, unknown>> }) =>
    /<([^>]+)>; rel="next"/.exec(String(sent.headers['link']))?.[1];

  test.each([
    ['/api/states', 'states'],
    ['/api/crimes', 'crimes'],
    ['/api/persons?as_of=2016-11-30', null],
    ['/api/sources?kind=official', 'sources'],
    ['/api/crimes?q=bombing%20of%20a%20hospital', 'found'],
  ])('%s: all pages together are the list', async (url, member) => {
    const rowsOf = (body: string): readonly unknown[] => {
      const value = JSON.parse(body) as Readonly<Record<string, readonly unknown[]>> & readonly unknown[];
      return member === null ? value : (value[member as keyof typeof value] as readonly unknown[]);
    };
    const whole = rowsOf((await get(app, url)).body);
    const gathered: unknown[] = [];
    let pages = 0;
    for (let next: string | undefined = `${url}${url.includes('?') ? '&' : '?'}limit=7`; next !== undefined; pages += 1) {
      const sent = await get(app, next);
      expect(sent.statusCode).toBe(200);
      gathered.push(...rowsOf(sent.body));
      next = nextOf(sent);
    }
    expect(gathered).toEqual(whole);
    expect(pages).toBe(Math.ceil(whole.length / 7));
  });

  test('a cursor of another list, or made up, is refused', async () => {
    const cursor = new URL(nextOf(await get(app, '/api/states?limit=5')) ?? '', 'http://x').searchParams.get('cursor') ?? '';
    for (const url of [`/api/crimes?cursor=${cursor}`, `/api/states?on=2016-11-16&cursor=${cursor}`, '/api/states?cursor=bm9uc2Vuc2U']) {
      const sent = await get(app, url);
      expect(sent.statusCode, url).toBe(400);
      expect(sent.body).toContain('request.cursor');
    }
  });
});

describe('forms', () => {
  test('a table by parameter or by header, for a spreadsheet', async () => {
    const byName = await get(app, '/api/parties?on=2016-11-16&format=csv');
    const byHeader = await get(app, '/api/parties?on=2016-11-16', { accept: 'text/csv;q=0.9, application/json;q=0.5' });
    expect(byName.headers['content-type']).toContain('text/csv');
    expect(byName.headers['content-disposition']).toBe('attachment; filename="parties-2016-11-16.csv"');
    expect(byHeader.body).toBe(byName.body);
    const lines = byName.body.trimEnd().split('\r\n');
    expect(lines[0]).toBe('iso3,name,since,basis');
    expect(lines).toHaveLength(125);
  });

  test('what a spreadsheet would run is made plain; commas, quotes and lines are kept', () => {
    const cells = ['=1+1', '+1', '-1', '@x', '\tx', 'a "b", c', 'two\nlines', null, -3, true, ['=a', 'b']] as const;
    expect(
      csvOf(
        ['x'],
        cells.map((cell) => [cell]),
      ),
    ).toBe('x\r\n\'=1+1\r\n\'+1\r\n\'-1\r\n\'@x\r\n\'\tx\r\n"a ""b"", c"\r\n"two\nlines"\r\n\r\n-3\r\ntrue\r\n\'=a; b\r\n');
  });

  test.each(['persons', 'situations', 'sentences', 'stages', 'budget'])('the docket as a table of %s', async (table) => {
    const sent = await get(app, `/api/docket?on=2016-11-16&format=csv&table=${table}`);
    expect(sent.statusCode).toBe(200);
    if (table === 'sentences') expect(sent.body.trimEnd().split('\r\n')).toHaveLength(5);
    else expect(sent.body.split('\r\n').length).toBeGreaterThan(3);
  });

  test('units as a map: closed rings, counter-clockwise, in degrees', async () => {
    const sent = await get(app, '/api/units', { accept: 'application/geo+json' });
    expect(sent.headers['content-type']).toContain('application/geo+json');
    const map = JSON.parse(sent.body) as {
      readonly features: readonly {
        readonly geometry: { readonly coordinates: readonly (readonly (readonly [number, number])[])[][] } | null;
      }[];
    };
    expect(map.features).toHaveLength(service.official.record.units.length);
    const rings = map.features.flatMap(({ geometry }) => geometry?.coordinates.flat() ?? []);
    expect(rings.length).toBeGreaterThan(20);
    for (const ring of rings) {
      expect(ring[0]).toEqual(ring[ring.length - 1]);
      const turned = ring.slice(1).reduce((sum, [x, y], at) => sum + ((ring[at]?.[0] ?? 0) * y - x * (ring[at]?.[1] ?? 0)), 0);
      expect(turned).toBeGreaterThan(0);
    }
  });

  test('one answer as a page, many as JSON lines or as a table', async () => {
    for (const [format, words] of [
      ['text', 'No: outside'],
      ['md', '# No'],
      ['html', '<!doctype html>'],
    ] as const) {
      const sent = await post(app, `/api/ask?format=${format}`, ALEPPO);
      expect(sent.statusCode).toBe(200);
      expect(sent.body).toContain(words);
      expect((await post(app, `/api/ask?format=${format}`, [ALEPPO])).statusCode).toBe(406);
    }
    const lines = await post(app, '/api/ask', [ALEPPO, 'bad'], { accept: 'application/x-ndjson' });
    expect(
      lines.body
        .trimEnd()
        .split('\n')
        .map((line) => Object.keys(JSON.parse(line) as object)[0]),
    ).toEqual(['schema', 'issues']);
    const table = await post(app, '/api/ask?format=csv', [ALEPPO, { title: '=cmd', facts: ALEPPO }, 'bad']);
    expect(table.body.split('\r\n').map((line) => line.split(',').slice(0, 3).join())).toEqual([
      'question,as_of,jurisdiction',
      '1,2016-11-30,no',
      "'=cmd,2016-11-30,no",
      '3,,',
      '',
    ]);
  });

  test('a long list is sent as it is answered, and is the same list', async () => {
    const many = Array.from({ length: 600 }, () => ALEPPO);
    const sent = await post(app, '/api/ask', many);
    expect(sent.headers['content-length']).toBeUndefined();
    const [first, ...others] = JSON.parse(sent.body) as readonly unknown[];
    expect(others).toHaveLength(599);
    expect(others.every((other) => JSON.stringify(other) === JSON.stringify(first))).toBe(true);
    expect((await post(app, '/api/ask', [])).body).toBe('[]');
  });

  test('no form of it', async () => {
    expect((await get(app, '/api/state/RUS', { accept: 'image/png' })).statusCode).toBe(406);
    expect((await get(app, '/api/state/RUS', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' })).statusCode).toBe(200);
  });

  test.each(['br', 'gzip'])('packed by %s where asked for', async (encoding) => {
    const sent = await get(app, '/api/parties', { 'accept-encoding': encoding });
    expect(sent.headers['content-encoding']).toBe(encoding);
    expect(sent.rawPayload.length).toBeLessThan((await get(app, '/api/parties')).rawPayload.length / 3);
  });
});

describe('answers remembered', () => {
  test('a question asked again has the answer it had, in any place; one with notes keeps its place', async () => {
    const noted = { ...ALEPPO, matter: { unheard_of: 1 } };
    const fresh = await server();
    const first = JSON.parse((await post(fresh, '/api/ask', [ALEPPO, noted])).body) as readonly unknown[];
    const again = JSON.parse((await post(fresh, '/api/ask', [noted, ALEPPO])).body) as readonly unknown[];
    expect(again[1]).toEqual(first[0]);
    expect(JSON.stringify(again[0])).toContain('facts[0].matter.unheard_of');
    const supposed = await post(fresh, '/api/ask?what_if=SYR%20ratifies%202014-01-01', ALEPPO);
    expect(JSON.parse(supposed.body)).toMatchObject({ jurisdiction: 'yes' });
    expect(JSON.parse((await post(fresh, '/api/ask', ALEPPO)).body)).toEqual(first[0]);
    expect(JSON.parse((await post(fresh, '/api/why-not', ALEPPO)).body)).toMatchObject({ schema: 'ratione/why-not/1' });
  });

  test('no more is held than allowed, the least lately asked for forgotten first', () => {
    const memory = new AnswerMemory(100);
    memory.keep('one', 'a'.repeat(9));
    for (let at = 0; at < 20; at += 1) {
      memory.keep(`q${at}`, 'b'.repeat(8));
      memory.get('one');
    }
    expect(memory.get('one')).toBe('a'.repeat(9));
    expect(memory.get('q0')).toBeUndefined();
    expect(memory.get('q19')).toBe('b'.repeat(8));
    memory.keep('long', 'c'.repeat(90));
    expect(memory.get('long')).toBeUndefined();
  });
});

describe('what is written down', () => {
  test('logs and metrics hold patterns of addresses, never what was asked', async () => {
    const lines: string[] = [];
    const logged = await server({ log: { level: 'debug', stream: { write: (line) => void lines.push(line) } } });
    await get(logged, '/api/person/secretname?as_of=2016-11-30');
    await get(logged, '/api/territory?lat=44.9512345&lon=34.1');
    await get(logged, '/api/nowhere/secretname?q=secretname');
    await post(logged, '/api/ask?what_if=secretname', { ...ALEPPO, note: 'secretname', crimes: ['secretname'] });
    await post(logged, '/api/ask', '{"secretname": ');
    const metrics = (await get(logged, '/api/metrics')).body;
    const written = lines.join('') + metrics;
    expect(written).toContain('/api/person/:id');
    expect(written).toContain('/api/ask');
    expect(written).not.toMatch(/secretname|44\.95|2016-11-30/);
    expect(metrics).toMatch(/ratione_http_request_duration_seconds_count\{method="GET",route="\/api\/person\/:id",status="404"\} 1/);
  });

  test('a mistake of ours says nothing of the request, to nobody', async () => {
    const lines: string[] = [];
    const broken = {
      ...service,
      today: (): string => {
        throw new Error('secretname');
      },
    };
    const failing = await server({ service: broken, log: { level: 'debug', stream: { write: (line) => void lines.push(line) } } });
    const sent = await get(failing, '/api/parties');
    expect(sent.statusCode).toBe(500);
    expect(sent.body + lines.join('')).not.toContain('secretname');
    expect(lines.join('')).toContain('a mistake of ours');
  });
});
