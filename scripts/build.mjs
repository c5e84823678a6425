// Builds what is missing or older than its sources: the words of the reader, the record, the engine, the command line. Speaks on stderr only.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CODE_INPUTS,
  CODE_STAMP,
  fingerprint,
  isStale,
  LEXICON_INPUTS,
  LEXICON_STAMP,
  RECORD_INPUTS,
  RECORD_STAMP,
  readStamp,
} from '../packages/server/bin/stale.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = join(root, '.build');
const lock = join(scratch, 'lock');
let held = false;
const say = (text) => process.stderr.write(`ratione: ${text}\n`);

try {
  mkdirSync(scratch, { recursive: true });
} catch (problem) {
  fail(`cannot write to ${scratch} (${problem.code}). Build once with a user who may: npm run build`);
}
takeLock();
try {
  if (process.argv.includes('--force')) forget();
  if (isStale(root)) await buildAll();
} finally {
  rmSync(lock, { recursive: true, force: true });
}

async function buildAll() {
  const begun = Date.now();
  const esbuild = await loadEsbuild();
  say('building, once ...');
  const record = fingerprint(root, RECORD_INPUTS);
  const lexicon = fingerprint(root, LEXICON_INPUTS);
  const words = join(root, 'packages/engine/src/reading/generated');
  if (readStamp(root, LEXICON_STAMP) !== lexicon || !existsSync(words)) await buildLexicon(esbuild, lexicon);
  // The engine's sources hold the compiled words, so their print is taken after these are made.
  const code = fingerprint(root, CODE_INPUTS);
  if (readStamp(root, RECORD_STAMP) !== record) await buildRecord(esbuild, record);
  // A source dated ahead of the clock hides words made just now from the print.
  if (readStamp(root, CODE_STAMP) !== code || newestIn(words) >= begun - 1000) await buildCode(esbuild, code);
  say(`built in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

function newestIn(folder) {
  const below = readdirSync(folder, { withFileTypes: true });
  return Math.max(
    0,
    ...below.map((entry) => (entry.isDirectory() ? newestIn(join(folder, entry.name)) : statSync(join(folder, entry.name)).mtimeMs)),
  );
}

async function loadEsbuild() {
  try {
    const esbuild = await import('esbuild');
    await import('yaml');
    return esbuild;
  } catch {
    fail(`esbuild or yaml is missing, so nothing can be built. In ${root} run: npm ci`);
  }
}

async function buildLexicon(esbuild, stamp) {
  if (!(await runScript(esbuild, 'compile-lexicon'))) fail('the words of the reader do not compile; the lines above say where');
  writeFileSync(join(root, LEXICON_STAMP), stamp);
}

async function buildRecord(esbuild, stamp) {
  for (const script of ['compile-record', 'compile-land'])
    if (!(await runScript(esbuild, script))) {
      say('the record has issues; the lines above say where');
      process.exitCode = 1;
      return;
    }
  writeFileSync(join(root, RECORD_STAMP), stamp);
}

/** Whether a compiler in scripts/ ended well. */
async function runScript(esbuild, script) {
  const compiler = join(scratch, `${script}.mjs`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [`scripts/${script}.ts`],
    outfile: compiler,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    alias: { '@ratione/engine': join(root, 'packages/engine/src/index.ts') },
    logLevel: 'error',
  });
  return spawnSync(process.execPath, [compiler], { cwd: root, stdio: ['ignore', 2, 2] }).status === 0;
}

async function buildCode(esbuild, stamp) {
  const shared = { absWorkingDir: root, bundle: true, format: 'esm', conditions: ['source'], legalComments: 'none', logLevel: 'error' };
  const engine = join(scratch, `engine-${process.pid}`);
  const server = join(scratch, `server-${process.pid}`);
  await Promise.all([
    esbuild.build({
      ...shared,
      entryPoints: {
        index: 'packages/engine/src/index.ts',
        reading: 'packages/engine/src/reading/index.ts',
        asked: 'packages/engine/src/reading/asked/index.ts',
        views: 'packages/engine/src/view/index.ts',
        accusations: 'packages/engine/src/accusations/index.ts',
      },
      outdir: engine,
      platform: 'neutral',
      target: 'es2022',
      mainFields: ['module', 'main'],
    }),
    esbuild.build({
      ...shared,
      entryPoints: {
        cli: 'packages/server/src/cli/main.ts',
        'screen-task': 'packages/server/src/http/screening/task-main.ts',
        'intake-worker': 'packages/server/src/intake/worker/document-worker.ts',
      },
      outdir: server,
      platform: 'node',
      target: 'node20',
      splitting: true,
      minifyWhitespace: true,
      minifySyntax: true,
      chunkNames: 'part/[name]-[hash]',
      external: [
        'esbuild',
        '@duckdb/node-api',
        'fastify',
        '@fastify/*',
        'prom-client',
        '@modelcontextprotocol/*',
        'linkedom',
        'mammoth',
        'postal-mime',
        'tinyld',
        'unpdf',
        'warcio',
      ],
      banner: {
        js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);",
      },
    }),
  ]);
  writeFileSync(join(server, 'stamp'), stamp);
  install(engine, join(root, 'packages/engine/dist'), ['index.js', 'reading.js', 'asked.js', 'views.js', 'accusations.js']);
  install(server, join(root, 'packages/server/dist'), ['screen-task.js', 'intake-worker.js', 'cli.js', 'stamp']);
}

/** Moves a finished folder over the old one, the named files last, so that a run beside us never meets half a program. */
function install(from, to, last) {
  const files = filesBelow(from);
  const ordered = [...files.filter((file) => !last.includes(file)), ...last];
  for (const file of ordered) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    renameSync(join(from, file), join(to, file));
  }
  rmSync(from, { recursive: true, force: true });
  for (const file of filesBelow(to)) if (!files.includes(file)) rmSync(join(to, file));
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** One build at a time: a second first run waits for the first and then finds nothing left to do. */
function takeLock() {
  const patience = Date.now() + 120_000;
  for (;;) {
    try {
      mkdirSync(lock);
      held = true;
      writeFileSync(join(lock, 'pid'), String(process.pid));
      return;
    } catch (problem) {
      if (problem.code !== 'EEXIST') fail(`cannot write to ${scratch} (${problem.code}). Build once with a user who may: npm run build`);
    }
    if (isAbandoned()) rmSync(lock, { recursive: true, force: true });
    if (Date.now() > patience) fail(`another build holds ${lock}; remove that folder if none is running`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
}

function isAbandoned() {
  try {
    const age = Date.now() - statSync(lock).mtimeMs;
    if (age < 2000) return false;
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return false;
  } catch (problem) {
    // Gone already means the holder finished; no such process means it died.
    return problem.code === 'ESRCH' || problem.code === 'ENOENT';
  }
}

function forget() {
  for (const stamp of [LEXICON_STAMP, RECORD_STAMP, CODE_STAMP]) rmSync(join(root, stamp), { force: true });
}

function fail(text) {
  say(text);
  if (held) rmSync(lock, { recursive: true, force: true });
  process.exit(1);
}
