import { resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, test } from 'vitest';
import { ALEPPO } from '../cli/run.ts';
import { get, type ProblemBody, post, server } from './support.ts';

let app: FastifyInstance;
beforeAll(async () => {
  app = await server({ hosts: ['ratione.example'] });
});

const bodyOf = (sent: { readonly body: string }) => JSON.parse(sent.body) as ProblemBody;

describe('requests that are not ours', () => {
  test.each([
    ['a foreign Host, as after DNS rebinding', { host: 'evil.example' }, 'request.host'],
    ['our name as part of another', { host: '127.0.0.1.evil.example' }, 'request.host'],
    ['our address with another port', { host: '127.0.0.1:9999' }, 'request.host'],
    ['a foreign Origin', { origin: 'https://evil.example' }, 'request.origin'],
    ['an Origin that is none', { origin: 'null' }, 'request.origin'],
    ['our name before a foreign one', { origin: 'http://127.0.0.1@evil.example' }, 'request.origin'],
    ['a page of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 'request.sec-fetch-site'],
    ['a neighbour site', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }, 'request.sec-fetch-site'],
  ])('%s', async (_, headers, code) => {
    for (const url of ['/api/health', '/api/parties', '/', '/api/nowhere', '/api/reference/']) {
      const sent = await get(app, url, headers);
      expect(sent.statusCode, url).toBe(403);
      expect(sent.headers['content-type']).toContain('application/problem+json');
      expect(bodyOf(sent).issues.map((issue) => issue.code)).toEqual([code]);
    }
    expect((await post(app, '/api/ask', ALEPPO, headers)).statusCode).toBe(403);
  });

  test.each([
    ['localhost', { host: 'localhost' }],
    ['a name allowed at the start', { host: 'ratione.example' }],
    ['our own page', { origin: 'http://127.0.0.1', 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }],
    ['an address typed by hand', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }],
    ['a link on another site that a person followed', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
  ])('answered: %s', async (_, headers) => {
    expect((await get(app, '/api/health', headers)).statusCode).toBe(200);
  });

  test('no answer invites another site', async () => {
    const sent = await get(app, '/api/parties', { origin: 'http://127.0.0.1' });
    expect(sent.headers['access-control-allow-origin']).toBeUndefined();
    expect(sent.headers['cross-origin-resource-policy']).toBe('same-origin');
  });
});

describe('addresses of pages without their #', () => {
  test.each(['/world', '/world/RUS', '/state/RUS?on=2016-11-16', '/docket/', '/law'])('%s leads to the page', async (url) => {
    const pages = await server({ workbench: resolve('packages/workbench/dist') });
    const sent = await get(pages, url);
    expect(sent.statusCode).toBe(302);
    expect(sent.headers.location).toBe(`/#${url}`);
    await pages.close();
  });

  test('nothing else is led anywhere', async () => {
    const pages = await server({ workbench: resolve('packages/workbench/dist') });
    for (const url of ['//evil.example/world', '/worlds', '/nowhere/world']) expect((await get(pages, url)).statusCode).toBe(404);
    await pages.close();
  });
});

describe('addresses that lead nowhere', () => {
  test.each([
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/.git/config',
  ])('%s is not found, and no mistake of ours', async (url) => {
    const sent = await get(app, url);
    expect(sent.statusCode).toBe(404);
    expect(bodyOf(sent).type).toBe('urn:ratione:problem:not-found');
  });

  test.each(['/%ff', '/api/state/%'])('%s is refused without being quoted', async (url) => {
    const sent = await get(app, url);
    expect(sent.statusCode).toBe(400);
    expect(sent.headers['content-type']).toContain('application/problem+json');
    expect(sent.body).not.toContain(url);
  });
});

describe('headers', () => {
  test.each([
    '/api/health',
    '/api/nowhere',
    '/',
    '/api/reference/',
    '/api/reference/static/swagger-initializer.js',
  ])('%s: a strict content policy, and no sniffing, framing or referrer', async (url) => {
    const { headers } = await get(app, url);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['server']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  });

  test('the reference page holds no script and no style of its own, and nothing from elsewhere', async () => {
    const page = (await get(app, '/api/reference/')).body;
    expect(page).toContain('swagger-ui');
    expect(page).not.toMatch(/<style|<script>(?!\s*<)|style=|on\w+=|https?:\/\//);
    for (const [, path = ''] of page.matchAll(/(?:src|href)="([^"]+)"/g)) {
      const sent = await get(app, new URL(path, 'http://127.0.0.1/api/reference/').pathname);
      expect(sent.statusCode, path).toBe(200);
    }
  });

  test('where the workbench is not built, a page says so', async () => {
    const sent = await get(app, '/');
    expect(sent.statusCode).toBe(503);
    expect(sent.body).toContain('not built');
  });
});

describe('bodies', () => {
  test('1,000 questions in one request, each answered in its place', { timeout: 120_000 }, async () => {
    const sent = await post(
      app,
      '/api/ask',
      Array.from({ length: 1000 }, (_, at) => ({ ...ALEPPO, date_from: '2016-11-16', date_to: '2016-11-16', title: `question ${at}` })),
    );
    expect(sent.statusCode).toBe(200);
    const answers = JSON.parse(sent.body) as readonly { readonly jurisdiction: string }[];
    expect(answers).toHaveLength(1000);
    expect(answers.every((answer) => answer.jurisdiction === 'no')).toBe(true);
  });

  test('5 MB in one request', async () => {
    const long = Array.from({ length: 6 }, () => ({ ...ALEPPO, note: 'x'.repeat(900_000) }));
    const sent = await post(app, '/api/ask', long);
    expect(Buffer.byteLength(JSON.stringify(long))).toBeGreaterThan(5 * 1024 * 1024);
    expect(sent.statusCode).toBe(200);
    expect(JSON.parse(sent.body)).toHaveLength(6);
  });

  test.each([
    ['more than is taken', `[${'"x",'.repeat(5_000_000)}"x"]`, 413, []],
    ['too many questions', JSON.stringify(Array.from({ length: 10_001 }, () => 0)), 413, ['request.too-many-questions']],
    ['no JSON', '{"crimes": [', 400, ['input.json.malformed']],
    ['nothing', '', 400, ['input.file']],
    ['a key twice', '{"crimes": ["7.1.a"], "crimes": ["7.1.b"]}', 400, ['input.json.repeated-key']],
    ['too deep', `${'['.repeat(200)}${']'.repeat(200)}`, 400, ['input.file']],
    ['not UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]), 400, ['input.file']],
    ['a number', '7', 422, ['question.object.expected']],
    ['keys beside the questions', '{"questions": [], "extra": 1}', 422, ['request.body']],
    ['own acts of no form', JSON.stringify({ questions: [ALEPPO], with_acts: [{ state: 'SYR', act: 'dance' }] }), 422, null],
  ])('refused: %s', async (_, payload, status, codes) => {
    const sent = await post(app, '/api/ask', payload);
    expect(sent.statusCode).toBe(status);
    const problem = bodyOf(sent);
    expect(problem.status).toBe(status);
    if (codes === null) expect(problem.issues.length).toBeGreaterThan(0);
    else expect(problem.issues.map((issue) => issue.code)).toEqual(codes);
  });

  test('a form that is not read', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/octet-stream'])
      expect((await post(app, '/api/ask', 'x', { 'content-type': type })).statusCode, type).toBe(415);
  });

  test('YAML and JSON lines are read as well', async () => {
    const yaml = await post(app, '/api/ask', "as_of: '2016-11-30'\ncrimes: ['7(1)(a)']\n", { 'content-type': 'application/yaml' });
    expect(yaml.statusCode).toBe(200);
    const lines = await post(app, '/api/ask', `${JSON.stringify(ALEPPO)}\n"bad"\n`, { 'content-type': 'application/x-ndjson' });
    expect(JSON.parse(lines.body)).toHaveLength(2);
  });

  test('own acts count, and mark the answer', async () => {
    const own = [{ state: 'SYR', act: 'ratification', deposited: '2014-01-01', 'in-force-from': '2014-04-01' }];
    const sent = await post(app, '/api/ask', { questions: ALEPPO, with_acts: own });
    expect(sent.statusCode, sent.body).toBe(200);
    expect(JSON.parse(sent.body)).toMatchObject({ jurisdiction: 'yes', unofficial: ['An act of your own: ratification.'] });
  });
});

describe('parameters', () => {
  test.each([
    ['/api/parties?when=2016-11-16', 400, 'request.parameter.unknown'],
    ['/api/parties?limit=0', 400, 'request.parameter'],
    ['/api/parties?limit=ten', 400, 'request.parameter'],
    ['/api/parties?format=xml', 400, 'request.parameter'],
    ['/api/parties?on=2016-11-16&on=2017-01-01', 400, 'request.parameter'],
    ['/api/territory?lat=91&lon=0', 400, 'request.parameter'],
    ['/api/territory?lat=1', 400, 'request.parameter.missing'],
    ['/api/changes?between=2016-11-16', 400, 'request.parameter'],
    ['/api/changes?between=2016-11-30&between=2016-11-29', 422, 'input.flag'],
    ['/api/parties?on=2016-02-30', 422, 'input.day.impossible'],
    ['/api/parties?as_of=yesterday', 422, 'input.day.impossible'],
    ['/api/parties?what_if=SYR%20dances', 422, 'what-if.not-understood'],
    ['/api/situation/atlantis', 404, 'situation.unknown'],
    ['/api/person/nobody', 404, 'person.unknown'],
    ['/api/crime/piracy', 404, 'crime.outside-statute'],
    ['/api/crime/8(2', 422, 'crime.malformed'],
    ['/api/rule/R-999', 404, 'rule.unknown'],
    ['/api/rules?under=R-999', 404, 'rule.unknown'],
    ['/api/issue/X', 404, 'issue.unknown'],
    ['/api/unit/X', 404, 'unit.unknown'],
    ['/api/source/__proto__', 404, 'source.unknown'],
    ['/api/nowhere', 404, 'request.address'],
  ])('%s', async (url, status, code) => {
    const sent = await get(app, url);
    expect(sent.statusCode).toBe(status);
    expect(sent.headers['content-type']).toContain('application/problem+json');
    expect(sent.headers['cache-control']).toBe('no-store');
    expect(bodyOf(sent).issues.map((issue) => issue.code)).toEqual([code]);
  });

  test('every problem at once', async () => {
    const sent = await get(app, '/api/parties?on=2016-02-30&as_of=2016-13-01&what_if=SYR%20dances');
    expect(bodyOf(sent).issues.map((issue) => issue.path)).toEqual(['on', 'as_of', 'what_if']);
  });
});
