import type { Determination } from '@ratione/engine';
import { answer, askView, unwrapped } from '@ratione/engine/views';
import { beforeAll, describe, expect, test } from 'vitest';
import { caseRows, differences, questionRows } from '../../../engine/test/support/case-rows.ts';
import { post, server, service } from './support.ts';

/** The rows as the API answers them, all at once. */
let answers: readonly unknown[] = [];
const rows = questionRows();

beforeAll(async () => {
  const app = await server();
  const answered = await post(
    app,
    '/api/ask',
    rows.map(({ facts }) => facts),
  );
  expect(answered.statusCode).toBe(200);
  answers = JSON.parse(answered.body) as readonly unknown[];
});

describe('the case tables through the API', () => {
  test('each row has its answer, in its place', () => {
    expect(answers).toHaveLength(rows.length);
    expect(rows.length).toBeGreaterThan(500);
  });

  test('each answer is that of the engine, to the last word of its proof', () => {
    const differing = rows.filter(({ facts }, index) => {
      const answered = answer(service.official, unwrapped(facts).facts, `facts[${index}]`);
      const wanted = 'issues' in answered ? { issues: answered.issues } : askView({ ownActs: [] }, answered.determination);
      return JSON.stringify(answers[index]) !== JSON.stringify(wanted);
    });
    expect(differing.map(({ name }) => name)).toEqual([]);
  });

  test('each answer is the one the row expects', () => {
    const expected = caseRows();
    const wrong = expected.flatMap((row) => {
      const index = rows.findIndex(({ file, name, facts }) => file === row.file && name === row.name && facts === row.facts);
      const at = index >= 0 ? index : rows.findIndex(({ file, name }) => file === row.file && name === row.name);
      return differences(row.expected, answers[at] as Determination).map((difference) => `${row.name}: ${difference}`);
    });
    expect(expected.length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });
});
