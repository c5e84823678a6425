// Builds the workbench where it is missing or older than its sources: packages/workbench/dist, and dist-site for a folder without a server.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from '../packages/server/bin/stale.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const workbench = join(root, 'packages/workbench');
const stamp = join(root, '.build/workbench-stamp');
const inputs = [
  'packages/workbench/src',
  'packages/workbench/public',
  'packages/workbench/index.html',
  'packages/workbench/vite.config.ts',
  'packages/engine/src',
  'packages/record/dist/record.json',
  'packages/record/dist/land.bin',
  'cases',
  'docs/readings',
  'record/territory/boundaries.yaml',
  'record/exceptions.yaml',
  'NOTICE',
  'scripts/build-workbench.mjs',
  'scripts/compile-workbench.ts',
  'scripts/workbench',
];

const now = fingerprint(root, inputs);
const built = existsSync(join(workbench, 'dist/index.html')) && existsSync(join(workbench, 'dist-site/index.html'));
if (!built || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) await buildAll();

async function buildAll() {
  const begun = Date.now();
  process.stderr.write('ratione: building the workbench ...\n');
  const esbuild = await import('esbuild');
  const compiler = join(root, '.build/compile-workbench.mjs');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['scripts/compile-workbench.ts'],
    outfile: compiler,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  const data = join(root, '.build/workbench');
  rmSync(data, { recursive: true, force: true });
  runNode([compiler, data]);
  for (const mode of ['production', 'site'])
    runNode([join(root, 'node_modules/vite/bin/vite.js'), 'build', '--mode', mode, '--logLevel', 'error'], workbench);
  place(data, 'dist', 'json');
  place(data, 'dist-site', 'js');
  makeClassic(join(workbench, 'dist-site'));
  mkdirSync(join(root, '.build'), { recursive: true });
  writeFileSync(stamp, now);
  process.stderr.write(`ratione: workbench built in ${((Date.now() - begun) / 1000).toFixed(1)} s\n`);
}

function place(data, target, ending) {
  for (const name of readdirSync(data).filter((file) => file.endsWith(`.${ending}`)))
    cpSync(join(data, name), join(workbench, target, 'data', name));
}

/** A page opened from a folder may load classic scripts and style sheets only, and the one style sheet is not linked by itself. */
function makeClassic(folder) {
  const page = join(folder, 'index.html');
  const sheet = readdirSync(join(folder, 'assets')).find((name) => name.endsWith('.css'));
  const html = readFileSync(page, 'utf8')
    .replace('<script type="module" crossorigin', '<script defer')
    .replace(/<link rel="stylesheet"[^>]*>/g, '')
    // Nothing on the page may open a connection: what it needs lies beside it.
    .replace(
      '<meta charset',
      `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'">\n    <meta charset`,
    )
    .replace('</head>', `  <link rel="stylesheet" href="./assets/${sheet}">\n  </head>`);
  writeFileSync(page, html);
}

function runNode(words, cwd = root) {
  // Tests build too, and would otherwise get the libraries as made for tests.
  const env = { ...process.env, NODE_ENV: 'production' };
  const done = spawnSync(process.execPath, words, { cwd, env, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) process.exit(1);
}
