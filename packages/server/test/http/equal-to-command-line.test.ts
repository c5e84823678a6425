import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ALEPPO, json, repository } from '../cli/run.ts';
import { get, post, server } from './support.ts';

let app: FastifyInstance;
beforeAll(async () => {
  app = await server();
});

const AS_OF = '2016-11-30';
const WHAT_IF = 'SYR declares 12(3) from 2011-03-15';
const wanted = encodeURIComponent(WHAT_IF);

// Each starts the program anew, which takes long on a busy machine.
describe('what the command line prints, the API sends', { timeout: 120_000 }, () => {
  test.each([
    ['state/RUS?on=2016-11-16', ['state', 'RUS', '--on', '2016-11-16']],
    [`state/Syria?what_if=${wanted}`, ['state', 'Syria', '--what-if', WHAT_IF]],
    ['parties?on=2003-01-01', ['parties', '--on', '2003-01-01']],
    ['docket?on=2016-11-16', ['docket', '--on', '2016-11-16']],
    ['docket?on=2016-11-16&stats=true', ['docket', '--on', '2016-11-16', '--stats']],
    ['situations', ['situation']],
    ['situation/libya', ['situation', 'libya']],
    ['persons', ['person']],
    ['person/al%20mahdi', ['person', 'al mahdi']],
    ['crime/8.2.e.xix', ['crime', '8.2.e.xix']],
    ['crime/8(2)(e)', ['crime', '8(2)(e)']],
    ['crimes?q=bombing%20of%20a%20hospital', ['crime', 'bombing of a hospital']],
    ['rule/R-12.2.a', ['rule', 'R-12.2.a']],
    ['changes?between=2016-11-15&between=2016-11-30', ['changes', '--between', '2016-11-15', '2016-11-30']],
  ])('%s', async (path, words) => {
    const sent = await get(app, `/api/${path}${path.includes('?') ? '&' : '?'}as_of=${AS_OF}`);
    expect(sent.statusCode).toBe(200);
    expect(JSON.parse(sent.body)).toEqual(json([...words, '--as-of', AS_OF]));
  });

  const LIST = [ALEPPO, 'bad', { ...ALEPPO, crimes: ['8(2'] }, { title: 'named', facts: { ...ALEPPO, as_of: null } }];

  test.each([
    ['ask', ALEPPO, '', []],
    ['ask', LIST, `?as_of=${AS_OF}`, ['--as-of', AS_OF]],
    ['ask', ALEPPO, `?what_if=${wanted}`, ['--what-if', WHAT_IF]],
    ['why-not', LIST, `?as_of=2020-01-01&what_if=${wanted}`, ['--as-of', '2020-01-01', '--what-if', WHAT_IF]],
    ['forums', LIST, `?as_of=${AS_OF}`, ['--as-of', AS_OF]],
  ])('%s', async (command, given, query, flags) => {
    const sent = await post(app, `/api/${command}${query}`, given);
    expect(sent.statusCode).toBe(200);
    expect(JSON.parse(sent.body)).toEqual(json([command, '--facts', '-', ...flags], JSON.stringify(given)));
  });

  test('changes with questions', async () => {
    const facts: unknown = parse(readFileSync(join(repository, 'cases/november-2016.yaml'), 'utf8'));
    const sent = await post(app, '/api/changes?between=2016-11-29&between=2016-11-30', facts);
    expect(JSON.parse(sent.body)).toEqual(
      json(['changes', '--between', '2016-11-29', '2016-11-30', '--facts', 'cases/november-2016.yaml']),
    );
  });

  test('problems have the same codes', async () => {
    const sent = await get(app, '/api/state/Ruritania');
    const { issues } = JSON.parse(sent.body) as { issues: unknown };
    expect({ issues }).toEqual(json(['state', 'Ruritania']));
    const asked = await post(app, '/api/ask', { ...ALEPPO, crimes: ['8(2'], date_from: '2016-02-30' });
    expect(asked.statusCode).toBe(422);
    expect({ issues: (JSON.parse(asked.body) as { issues: unknown }).issues }).toEqual(
      json(['ask', '--facts', '-'], JSON.stringify({ ...ALEPPO, crimes: ['8(2'], date_from: '2016-02-30' })),
    );
  });
});
