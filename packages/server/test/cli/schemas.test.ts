import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { ALEPPO, ALEPPO_FLAGS, json } from './run.ts';

const folder = new URL('../../schemas/', import.meta.url);
const ajv = new Ajv2020({ strict: true, allErrors: true, strictRequired: false, allowUnionTypes: true });
for (const file of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object);

function faults(id: string, value: unknown): unknown {
  const validate = ajv.getSchema(id);
  if (validate === undefined) return `no schema ${id}`;
  return validate(value) ? [] : validate.errors;
}

describe('published schemas', () => {
  const rows: readonly { readonly name: string; readonly words: readonly string[]; readonly input?: string }[] = [
    { name: 'ask', words: ['ask', ...ALEPPO_FLAGS] },
    {
      name: 'ask',
      words: ['ask', '--facts', '-'],
      input: JSON.stringify([ALEPPO, { crimes: ['7(1)(a)'] }, 'bad', { ...ALEPPO, crimes: ['piracy'] }]),
    },
    { name: 'ask', words: ['ask', '--facts', 'cases/november-2016.yaml'] },
    { name: 'why-not', words: ['why-not', ...ALEPPO_FLAGS] },
    { name: 'why-not', words: ['why-not', '--facts', '-'], input: JSON.stringify([ALEPPO, 'bad']) },
    { name: 'forums', words: ['forums', ...ALEPPO_FLAGS] },
    { name: 'state', words: ['state', 'RUS', '--on', '2016-11-30'] },
    { name: 'state', words: ['state', 'RUS', 'BDI', 'UKR', 'CIV', 'HUN', 'PSE'] },
    { name: 'state', words: ['state', 'Ruritania'] },
    { name: 'ask', words: ['ask', ...ALEPPO_FLAGS, '--what-if', 'SYR ratifies 2014-01-01'] },
    { name: 'parties', words: ['parties', '--on', '2016-11-16', '--what-if', 'SYR ratifies 2014-01-01'] },
    { name: 'state', words: ['state', 'SYR', '--what-if', 'SYR ratifies 2014-01-01'] },
    { name: 'parties', words: ['parties', '--on', '2016-11-16'] },
    { name: 'situation', words: ['situation'] },
    { name: 'situation', words: ['situation', 'phl'] },
    { name: 'person', words: ['person'] },
    { name: 'person', words: ['person', 'Al Mahdi'] },
    { name: 'docket', words: ['docket', '--on', '2016-11-16'] },
    { name: 'docket', words: ['docket', '--on', '2016-11-16', '--stats'] },
    { name: 'crime', words: ['crime', '8.2.b.iv'] },
    { name: 'crime', words: ['crime', '8.2.e'] },
    { name: 'crime-search', words: ['crime', 'bombing of a hospital'] },
    { name: 'rule', words: ['rule', 'R-12.2.a'] },
    { name: 'changes', words: ['changes', '--between', '2016-10-01', '2016-11-30'] },
    { name: 'changes', words: ['changes', '--between', '2016-11-29', '2016-11-30', '--facts', 'cases/november-2016.yaml'] },
    { name: 'record-verification', words: ['record', 'verify'] },
  ];
  test.each(rows)('$name: what `$words` prints is of its schema', ({ name, words, input }) => {
    const printed = json(words, input);
    expect(faults(`ratione/${name}/1`, printed)).toEqual([]);
  });

  test('an answer of another form is not of the schema', () => {
    expect(faults('ratione/ask/1', { schema: 'ratione/ask/1', jurisdiction: 'perhaps' })).not.toEqual([]);
  });

  test('the list of Parties has exactly the keys that were published', () => {
    const printed = json(['parties', '--on', '2016-11-16', '--as-of', '2026-11-21']) as { readonly parties: readonly object[] };
    expect(Object.keys(printed)).toEqual(['schema', 'on', 'as_of', 'count', 'parties']);
    expect(Object.keys(printed.parties[0] ?? {})).toEqual(['iso3', 'name', 'since', 'basis']);
  });
});
