import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALEPPO, json, repository } from '../cli/run.ts';

const client = new Client({ name: 'test', version: '1' });
beforeAll(() =>
  client.connect(
    new StdioClientTransport({ command: process.execPath, args: ['packages/server/bin/ratione.mjs', 'mcp'], cwd: repository }),
  ),
);
afterAll(() => client.close());

async function call(name: string, given: Readonly<Record<string, unknown>>) {
  const result = (await client.callTool({ name, arguments: given })) as CallToolResult;
  const [first] = result.content;
  return { text: first?.type === 'text' ? first.text : '', view: result.structuredContent, failed: result.isError === true };
}

describe('an assistant', { timeout: 60_000 }, () => {
  test('is offered the tools with what each takes', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['ask', 'state', 'docket', 'check', 'crime']);
    for (const tool of tools) expect(tool.annotations?.readOnlyHint).toBe(true);
  });

  test('gets the answer of the engine, with proof and sources', async () => {
    const asked = await call('ask', ALEPPO);
    expect(asked.view).toEqual(json(['ask', '--facts', '-'], JSON.stringify(ALEPPO)));
    expect(asked.text).toContain('12(2)');
    expect(asked.text).toMatch(/\[\d+\]/);
    const supposed = await call('ask', { ...ALEPPO, what_if: ['SYR declares 12(3) from 2011-03-15'] });
    expect(supposed.text).toContain('Unofficial');
  });

  test('gets status, docket, verdict and crime, each with its sources or its record', async () => {
    const state = await call('state', { name: 'Russia', on: '2016-11-30', as_of: '2016-11-30' });
    expect(state.text).toContain('never ratified');
    expect(state.text).toMatch(/\[.*https?:\/\/[^\]]+\]/);
    const docket = await call('docket', { on: '2016-11-16' });
    expect(docket.text.split('\n').filter((line) => line.startsWith('Sentence:'))).toHaveLength(4);
    expect((await call('docket', { person: 'al mahdi', on: '2016-11-16' })).text).toContain('Source:');
    const checked = await call('check', { text: 'Russia withdrew from the ICC in 2016', as_of: '2017-01-03' });
    expect(checked.text).toMatch(/^(contradicted|misleading)/);
    expect(checked.text).toContain('Source:');
    expect((await call('crime', { words: 'bombing of a hospital' })).text).toContain('8(2)');
  });

  test('is told what is wrong, and the server goes on', async () => {
    expect(await call('ask', { crimes: ['8(2'] })).toMatchObject({
      failed: true,
      view: { issues: [{ code: 'question.crime.malformed' }] },
    });
    expect((await call('state', { name: 'Ruritania' })).failed).toBe(true);
    expect((await call('state', { name: 'RUS', on: '2016-02-30' })).failed).toBe(true);
    expect((await call('nothing', {})).failed).toBe(true);
    expect((await call('state', { name: 'RUS' })).failed).toBe(false);
    expect(await call('docket', { day: '2016-11-16' })).toMatchObject({
      failed: true,
      view: { issues: [{ code: 'argument.unknown', path: 'day' }] },
    });
  });
});
