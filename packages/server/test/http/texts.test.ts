import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildServer } from '../../src/http/server.ts';
import { openService } from '../../src/session/open-service.ts';
import { docx, PARAGRAPHS, page, pdf, set, TITLE, warc } from '../intake/fixtures.ts';

let app: FastifyInstance;
let schemas: Ajv2020;

beforeAll(async () => {
  app = await buildServer({ service: openService(() => '2026-11-21'), build: 'test', workbench: null });
  const described = JSON.parse((await app.inject({ url: '/api/openapi.json', headers: { host: '127.0.0.1' } })).body) as {
    readonly components: object;
  };
  schemas = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  schemas.addSchema({ $id: 'api', components: described.components });
});
afterAll(() => app.close());

function faults(name: string, value: unknown): unknown {
  const validate = schemas.getSchema(`api#/components/schemas/${name}`);
  if (validate === undefined) return `no part ${name}`;
  return validate(value) ? [] : validate.errors?.slice(0, 3);
}

async function post(url: string, payload: Uint8Array | string, type: string) {
  return app.inject({ method: 'POST', url, payload: Buffer.from(payload), headers: { host: '127.0.0.1', 'content-type': type } });
}

function form(files: readonly { readonly name: string; readonly type: string; readonly bytes: Uint8Array }[]): {
  readonly type: string;
  readonly body: Buffer;
} {
  const boundary = 'form-boundary';
  const parts = files.flatMap(({ name, type, bytes }) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`),
    bytes,
    Buffer.from('\r\n'),
  ]);
  return { type: `multipart/form-data; boundary=${boundary}`, body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]) };
}

const PAGE = Buffer.from(page({ lang: 'en', head: '<meta property="article:published_time" content="2016-11-18">' }));

describe('POST /api/read', () => {
  const rows: readonly { readonly what: string; readonly type: string; readonly bytes: () => Uint8Array; readonly format: string }[] = [
    { what: 'plain text', type: 'text/plain; charset=utf-8', bytes: () => Buffer.from(PARAGRAPHS.join('\n\n')), format: 'text' },
    { what: 'Markdown', type: 'text/markdown', bytes: () => Buffer.from(`# Title\n\n${PARAGRAPHS[0]}`), format: 'markdown' },
    { what: 'a page', type: 'text/html', bytes: () => PAGE, format: 'html' },
    { what: 'a PDF', type: 'application/pdf', bytes: () => pdf([set(PARAGRAPHS[0])]), format: 'pdf' },
    { what: 'a Word file of unknown type', type: 'application/octet-stream', bytes: () => docx(PARAGRAPHS), format: 'docx' },
    {
      what: 'JSON with a text',
      type: 'application/json',
      bytes: () => Buffer.from(JSON.stringify({ text: PARAGRAPHS[0], date: '2016-11-18' })),
      format: 'text',
    },
  ];
  test.each(rows)('$what', async ({ type, bytes, format }) => {
    const sent = await post('/api/read?date=2016-11-18', bytes(), type);
    expect(sent.statusCode).toBe(200);
    expect(sent.headers['cache-control']).toBe('no-store');
    const view = JSON.parse(sent.body) as { readonly source: object; readonly statements: readonly object[] };
    expect(faults('Read', view)).toEqual([]);
    expect(view.source).toMatchObject({ format, date: { day: '2016-11-18', how: 'given' } });
    expect(view.statements.length).toBeGreaterThan(0);
    expect(view).not.toHaveProperty('text');
  });

  test('gives the words of a PDF where they are asked for, and spans that fit them', async () => {
    const sent = await post('/api/read?with_text=true', pdf([set(PARAGRAPHS[0])]), 'application/pdf');
    const view = JSON.parse(sent.body) as {
      readonly text: string;
      readonly statements: readonly { readonly start: number; readonly end: number; readonly text: string }[];
    };
    expect(faults('Read', view)).toEqual([]);
    expect(view.statements.length).toBeGreaterThan(0);
    for (const { start, end, text } of view.statements) expect(view.text.slice(start, end)).toBe(text);
  });

  test('a form with several files gives a list, with what cannot be read in its place', async () => {
    const { type, body } = form([
      { name: 'notice.html', type: 'text/html', bytes: PAGE },
      { name: 'broken.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.4 no more') },
      { name: 'a.txt', type: 'text/plain', bytes: Buffer.from(PARAGRAPHS[1]) },
    ]);
    const sent = await post('/api/read', body, type);
    const list = JSON.parse(sent.body) as readonly {
      readonly name?: string;
      readonly source?: { readonly name: string; readonly title: string | null };
      readonly issues: readonly unknown[];
    }[];
    expect(list.map((one) => one.source?.name ?? one.name)).toEqual(['notice.html', 'broken.pdf', 'a.txt']);
    expect(list[0]?.source?.title).toBe(TITLE);
    expect(faults('Read', list[0])).toEqual([]);
    expect(faults('TextRefused', list[1])).toEqual([]);
  });

  test('a web archive gives a list', async () => {
    const capture = { date: '2017-01-01T00:00:00Z', type: 'text/html', body: PAGE };
    const sent = await post(
      '/api/read',
      warc(
        [
          { ...capture, url: 'https://example.org/1' },
          { ...capture, url: 'https://example.org/2' },
        ],
        true,
      ),
      'application/warc',
    );
    expect((JSON.parse(sent.body) as readonly { readonly source: { readonly part: string } }[]).map((one) => one.source.part)).toEqual([
      'https://example.org/1',
      'https://example.org/2',
    ]);
  });

  test('as a page, as Markdown, as reviews', async () => {
    const html = await post('/api/read?format=html', PAGE, 'text/html');
    expect(html.headers['content-disposition']).toContain('attachment');
    expect(html.body).toContain('✓1');
    expect((await post('/api/read?format=md', PAGE, 'text/html')).body).toContain('## Statements about the Court');
    const reviews = await post('/api/read?format=jsonld', PAGE, 'text/html');
    expect(reviews.headers['content-type']).toContain('application/ld+json');
    expect(reviews.body).toContain('ClaimReview');
  });

  const bad: readonly (readonly [string, string, Uint8Array | string, string, number, string])[] = [
    ['nothing', '/api/read', '', 'text/plain', 400, 'Nothing'],
    ['a file that cannot be read', '/api/read', '%PDF-1.4 no more', 'application/pdf', 422, 'intake.pdf'],
    ['a picture', '/api/read', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), 'image/png', 422, 'intake.format'],
    ['a day that is none', '/api/read?date=2016-02-30', 'words', 'text/plain', 422, 'request.date'],
    ['an unknown parameter', '/api/read?url=http://127.0.0.1/', 'words', 'text/plain', 400, 'request.parameter.unknown'],
    ['JSON that is broken', '/api/read', '{"text":', 'application/json', 400, 'input.json.malformed'],
    ['JSON with another key', '/api/read', '{"text":"words","url":"http://127.0.0.1/"}', 'application/json', 400, 'body.url'],
    ['JSON without a text', '/api/read', '{"text":" "}', 'application/json', 400, 'body.text'],
    [
      'a form that breaks off',
      '/api/read',
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nwords',
      'multipart/form-data; boundary=x',
      400,
      'form',
    ],
    [
      'a form with a strange field',
      '/api/read',
      '--x\r\nContent-Disposition: form-data; name="url"\r\n\r\nhttp://127.0.0.1/\r\n--x--\r\n',
      'multipart/form-data; boundary=x',
      400,
      'form.url',
    ],
  ];
  test.each(bad)('%s is a problem', async (_, url, payload, type, status, words) => {
    const sent = await post(url, payload, type);
    expect(sent.statusCode).toBe(status);
    expect(sent.headers['content-type']).toContain('application/problem+json');
    expect(faults('Problem', JSON.parse(sent.body))).toEqual([]);
    expect(sent.body).toContain(words);
  });
});

describe('POST /api/accusations', () => {
  test('the table over several texts', async () => {
    const accusing = '18 November 2016\n\nRussia has been accused of committing war crimes in Aleppo.\n';
    const sent = await post(
      '/api/accusations',
      JSON.stringify({
        texts: [
          { name: 'one', text: accusing },
          { name: 'two', text: `${accusing}\n${PARAGRAPHS.join('\n\n')}` },
        ],
      }),
      'application/json',
    );
    expect(sent.statusCode).toBe(200);
    const view = JSON.parse(sent.body) as {
      readonly accusations: readonly { readonly accused_state: string; readonly at_the_time: { readonly jurisdiction: string } }[];
    };
    expect(faults('Accusations', view)).toEqual([]);
    expect(view.accusations[0]).toMatchObject({
      accused_state: 'RUS',
      texts: 2,
      independent_texts: 2,
      at_the_time: { jurisdiction: 'no' },
    });
    expect((await post('/api/accusations?format=md', accusing, 'text/plain')).body).toContain('| Accuser | Accused |');
  });

  test('a text that cannot be read is a problem', async () => {
    expect((await post('/api/accusations', '%PDF-1.4 no more', 'application/pdf')).statusCode).toBe(422);
  });
});

describe('POST /api/check', () => {
  const PARTY = { text: 'Ukraine is a party to the Rome Statute.', lang: 'en', date: '2025-03-01' };
  test('one statement', async () => {
    const sent = await post('/api/check', JSON.stringify(PARTY), 'application/json');
    expect(faults('Check', JSON.parse(sent.body))).toEqual([]);
    expect(JSON.parse(sent.body)).toMatchObject({ schema: 'ratione/check/1', verdict: 'supported', as_of: '2025-03-01' });
  });

  test('a list and JSON lines, in their order', async () => {
    const list = await post(
      '/api/check',
      JSON.stringify([{ id: 1, ...PARTY }, 'bad', { id: 3, ...PARTY, date: '2016' }]),
      'application/json',
    );
    expect(
      (JSON.parse(list.body) as readonly { readonly id: number | null; readonly verdict: string }[]).map((one) => [one.id, one.verdict]),
    ).toEqual([
      [1, 'supported'],
      [null, 'uncheckable'],
      [3, 'contradicted'],
    ]);
    const lines = await post(
      '/api/check',
      `${JSON.stringify({ id: 1, ...PARTY })}\n${JSON.stringify({ id: 2, ...PARTY })}\n`,
      'application/x-ndjson',
    );
    expect(JSON.parse(lines.body)).toHaveLength(2);
  });

  test('what is no statement is a problem', async () => {
    expect((await post('/api/check', '{"text":7}', 'application/json')).statusCode).toBe(422);
  });
});
