import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questionRows } from '../../../engine/test/support/case-rows.ts';
import question from '../../schemas/question.schema.json';
import { ALEPPO } from '../cli/run.ts';
import { type Described, get, judgeOf, type Operation, post, server, service } from './support.ts';

let app: FastifyInstance;
let described: Described;
afterAll(() => app.close());
beforeAll(async () => {
  app = await server();
  described = JSON.parse((await get(app, '/api/openapi.json')).body) as Described;
});

const operations = (): readonly (readonly [path: string, method: string, operation: Operation])[] =>
  Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [path, method, operation] as const),
  );

/** A small table handed in and screened: the id of its job, which has ended. */
async function screened(): Promise<string> {
  const answers = operations().filter(([path, method]) => method === 'post' && /^\/api\/screen\/(files|jobs)$/.test(path));
  const judge = judgeOf(described);
  const asDescribed = (path: string, status: number, body: string): { readonly id: string } => {
    const [, , operation] = answers.find(([one]) => one === path) ?? [];
    const value: unknown = JSON.parse(body);
    const schema = operation?.responses[status]?.content?.['application/json']?.schema;
    expect(schema === undefined ? [path, status, value] : judge(schema, value)).toBeNull();
    return value as { readonly id: string };
  };
  const table = 'id,date,country,latitude,longitude\n1,2016-11-16,Syria,36.2,37.16\n2,2016-11-17,Ukraine,44.95,34.1\n';
  const form = `--edge\r\ncontent-disposition: form-data; name="file"; filename="events.csv"\r\n\r\n${table}\r\n--edge--\r\n`;
  const handed = await post(app, '/api/screen/files', form, { 'content-type': 'multipart/form-data; boundary=edge' });
  const file = asDescribed('/api/screen/files', handed.statusCode, handed.body);
  const started = await post(app, '/api/screen/jobs', { file: file.id });
  const { id } = asDescribed('/api/screen/jobs', started.statusCode, started.body);
  expect((await get(app, `/api/screen/jobs/${id}/events`)).body).toContain('"state":"done"');
  return id;
}

describe('the description of the API', () => {
  test('is OpenAPI 3.1, and every operation has a name of its own, words, and answers for problems', () => {
    expect(described.openapi).toBe('3.1.0');
    const names = operations().map(([, , operation]) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const [path, method, operation] of operations()) {
      expect(operation.summary, `${method} ${path}`).toBeTruthy();
      expect(
        Object.keys(operation.responses).filter((status) => /^20[0124]$/.test(status)),
        `${method} ${path}`,
      ).toHaveLength(1);
    }
    expect(names.length).toBeGreaterThan(25);
  });

  test('every reference leads to a part that compiles', () => {
    const text = JSON.stringify(described);
    const referred = new Set([...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref));
    for (const ref of referred) {
      const [, name = ''] = /^#\/components\/schemas\/(.+)$/.exec(ref) ?? [];
      expect(described.components.schemas[name], ref).toBeDefined();
    }
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'api', components: described.components });
    for (const name of Object.keys(described.components.schemas)) expect(ajv.getSchema(`api#/components/schemas/${name}`)).toBeDefined();
  });

  test('every parameter in a path is declared, and is required', () => {
    for (const [path, method, operation] of operations())
      for (const [, name] of path.matchAll(/\{(\w+)\}/g))
        expect(
          operation.parameters?.find((parameter) => parameter.in === 'path' && parameter.name === name)?.required,
          `${method} ${path}`,
        ).toBe(true);
  });

  test('every answer is as described', async () => {
    const judge = judgeOf(described);
    const job = await screened();
    const asked: Readonly<Record<string, string>> = {
      '/api/state/{id}': '/api/state/PSE',
      '/api/situation/{id}': '/api/situation/libya',
      '/api/person/{id}': '/api/person/katanga',
      '/api/crime/{id}': '/api/crime/8.2.e',
      '/api/rule/{id}': '/api/rule/R-127',
      '/api/issue/{id}': '/api/issue/C-04',
      '/api/unit/{id}': '/api/unit/UKR-crimea',
      '/api/source/{id}': `/api/source/${Object.keys(service.official.record.sources)[0] ?? ''}`,
      '/api/changes': '/api/changes?between=2011-01-01&between=2016-11-30',
      '/api/territory': '/api/territory?lat=44.95&lon=34.1&on=2016-11-16',
    };
    for (const [path, method, operation] of operations()) {
      const schema = operation.responses['200']?.content?.['application/json']?.schema;
      if (schema === undefined || method !== 'get') continue;
      const ofJob = path.replace('{job}', job).replace('{row}', '1');
      const sent = await get(app, asked[path] ?? (ofJob.endsWith('/points') ? `${ofJob}?format=json` : ofJob));
      expect(sent.statusCode, path).toBe(200);
      expect(judge(schema, JSON.parse(sent.body)), path).toBeNull();
    }
    const problem = operations()[0]?.[2].responses['422']?.content?.['application/problem+json']?.schema ?? {};
    for (const bad of ['/api/parties?on=2016-02-30', '/api/nowhere', '/api/parties?bad=1', '/api/state/Ruritania'])
      expect(judge(problem, JSON.parse((await get(app, bad)).body)), bad).toBeNull();
    for (const name of ['ask', 'why-not', 'forums']) {
      const schema = described.paths[`/api/${name}`]?.['post']?.responses['200']?.content?.['application/json']?.schema ?? {};
      const sent = await post(app, `/api/${name}`, [ALEPPO, 'bad', { crimes: ['7(1)(a)'], as_of: '2016-11-30' }]);
      expect(judge(schema, JSON.parse(sent.body)), name).toBeNull();
    }
  }, 90_000);

  test('an answer of another form is not as described', () => {
    const schema = described.paths['/api/state/{id}']?.['get']?.responses['200']?.content?.['application/json']?.schema ?? {};
    expect(judgeOf(described)(schema, { schema: 'ratione/state/1' })).not.toBeNull();
  });
});

describe('the schema of a question', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, validateFormats: false }).compile(question);

  test('takes every row of the case tables', () => {
    const refused = questionRows().filter(({ facts }) => !validate(facts));
    expect(refused.map(({ name }) => name)).toEqual([]);
  });

  test('refuses nothing that the engine takes', () => {
    const rows = questionRows().map(({ facts }) => facts);
    const junk = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        '',
        'SYR',
        'stateless',
        '2016-11',
        'iac',
        'yes',
        true,
        false,
        -1,
        0,
        17,
        1e9,
        [],
        [null],
        ['SYR'],
        {},
        { from: 'x' },
      ),
      fc.jsonValue({ maxDepth: 1 }),
    );
    const place = fc.constantFrom(
      ...['as_of', 'date_from', 'date_to', 'place', 'suspect', 'crimes', 'conflict', 'matter', 'unknown'].map((key) => [key]),
      ...['iso3', 'region', 'lat', 'lon', 'precision_km', 'setting', 'candidates', 'unknown'].map((key) => ['place', key]),
      ...['nationalities', 'age_at_conduct', 'office', 'natural_person', 'unknown'].map((key) => ['suspect', key]),
      ...Object.keys(question.$defs.matter.properties).map((key) => ['matter', key]),
    );
    fc.assert(
      fc.property(fc.nat(rows.length - 1), place, junk, (index, [outer = '', inner], value) => {
        const facts = rows[index] ?? {};
        const within = facts[outer];
        const changed =
          inner === undefined
            ? { ...facts, [outer]: value }
            : { ...facts, [outer]: { ...(typeof within === 'object' ? within : {}), [inner]: value } };
        // One unknown nationality makes all unknown; what stands beside it is not read.
        if (inner === 'nationalities' && Array.isArray(value) && value.includes(null)) return;
        if ('issues' in service.official.read(changed, 'facts', '2026-11-21')) return;
        expect(validate(changed), JSON.stringify([outer, inner, value, validate.errors?.[0]])).toBe(true);
      }),
      { numRuns: 3000, seed: 4280 },
    );
  });
});
