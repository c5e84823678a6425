import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clientTypes } from '../../../scripts/client-types.ts';
import { apiDocument } from '../../server/src/http/api-document.ts';

const generated = readFileSync(new URL('../src/generated.ts', import.meta.url), 'utf8');

test('the types are those of the OpenAPI document (if not: node scripts/generate-client.mjs)', async () => {
  expect(await clientTypes(await apiDocument())).toBe(generated);
});

test('another document gives other types, and names do not clash', async () => {
  const operation = (operationId: string) => ({
    operationId,
    parameters: [{ name: 'on', in: 'query', required: true, schema: { type: 'string' } }],
    responses: { 200: { content: { 'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Day' } } } } } },
  });
  const document = (operationId: string) => ({
    paths: { '/api/days': { get: operation(operationId) } },
    components: { schemas: { Day: { type: ['object', 'null'], properties: { on: { type: 'string' } }, required: ['on'] } } },
  });
  const text = await clientTypes(document('days'));
  expect(text).toContain('export type DaysAnswer = Day[];');
  expect(text).toContain('export interface DaysQuery {\n  on: string;\n}');
  expect(text).toMatch(/export type Day = \{\n {2}on: string;\n\} \| null;/);
  const clash = document('day');
  await expect(clientTypes({ ...clash, components: { schemas: { DayQuery: {}, Day: {} } } })).rejects.toThrow('DayQuery');
});
