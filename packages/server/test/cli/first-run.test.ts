import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repository } from './run.ts';

/** A clone as npm leaves it: sources and dependencies, nothing built. */
const clone = join(realpathSync(mkdtempSync(join(tmpdir(), 'ratione-clone-'))), 'clone');

beforeAll(() => {
  for (const part of ['packages', 'record', 'scripts', 'package.json', 'tsconfig.json']) {
    cpSync(join(repository, part), join(clone, part), {
      recursive: true,
      filter: (path) => !['dist', 'node_modules', 'generated'].includes(basename(path)),
    });
  }
  const modules = join(clone, 'node_modules');
  mkdirSync(join(modules, '@ratione'), { recursive: true });
  for (const name of readdirSync(join(repository, 'node_modules'))) {
    if (name !== '@ratione' && name !== 'ratione') symlinkSync(join(repository, 'node_modules', name), join(modules, name));
  }
  for (const name of ['engine', 'record']) symlinkSync(join(clone, 'packages', name), join(modules, '@ratione', name));
  const nested = join(repository, 'packages/engine/node_modules');
  if (existsSync(nested)) symlinkSync(nested, join(clone, 'packages/engine/node_modules'));
});

afterAll(() => rmSync(clone, { recursive: true, force: true }));

const PARTIES = ['parties', '--on', '2016-11-16', '--json'];

function start(words = PARTIES): Promise<{ readonly exit: number | null; readonly stdout: string; readonly stderr: string }> {
  const child = spawn(process.execPath, [join(clone, 'packages/server/bin/ratione.mjs'), ...words]);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (part: Buffer) => {
    stdout += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    stderr += part.toString();
  });
  return new Promise((resolve) => child.on('close', (exit) => resolve({ exit, stdout, stderr })));
}

describe('a first run', { timeout: 60_000 }, () => {
  test('builds once, also when two start together, and prints the answer alone', async () => {
    const runs = await Promise.all([start(), start()]);
    for (const ran of runs) {
      expect(ran.exit, ran.stderr).toBe(0);
      expect(JSON.parse(ran.stdout)).toMatchObject({ count: 124 });
    }
    expect(runs.filter((ran) => ran.stderr.includes('building'))).toHaveLength(1);
  });

  test('is followed by runs that build nothing', async () => {
    expect((await start()).stderr).toBe('');
  });

  test('builds again after a source has changed', async () => {
    const later = Date.now() / 1000 + 5;
    utimesSync(join(clone, 'packages/server/src/cli/main.ts'), later, later);
    const ran = await start();
    expect(ran.stderr).toContain('building');
    expect(JSON.parse(ran.stdout)).toMatchObject({ count: 124 });
  });

  test('reads a word that a translator has added, and names the file that does not parse', async () => {
    const file = join(clone, 'packages/engine/src/reading/lexicon/people.yaml');
    const before = readFileSync(file, 'utf8');
    const added = before.replace('GBR: [UK,', 'GBR: [Albion, UK,');
    expect(added).not.toBe(before);
    const check = ['check', 'Albion ratified the Rome Statute in 2001.', '--as-of', '2016-11-16', '--json'];
    expect(JSON.parse((await start(check)).stdout)).toMatchObject({ verdict: 'uncheckable' });
    writeFileSync(file, added);
    expect(JSON.parse((await start(check)).stdout)).toMatchObject({ verdict: 'supported' });
    writeFileSync(file, `${added}names: {}\n`);
    const ran = await start(check);
    expect(ran.stderr).toContain('lexicon/people.yaml: Map keys must be unique');
    expect(JSON.parse(ran.stdout)).toMatchObject({ verdict: 'supported' });
    writeFileSync(file, before);
  });

  test('says plainly what to run where the tools to build are missing', async () => {
    rmSync(join(clone, 'node_modules/esbuild'));
    rmSync(join(clone, 'packages/server/dist'), { recursive: true, force: true });
    const ran = await start();
    expect([ran.exit, ran.stdout]).toEqual([1, '']);
    expect(ran.stderr).toContain('npm ci');
  });
});
