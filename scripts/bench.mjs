// Builds, then measures: speed of one core, start-up, memory, the same rules in two other engines, points of territory, whole tables
// screened, and the page that asks.
import { join } from 'node:path';
import { build, ensureInstalled, requireNode, root, runNode } from './set-up.mjs';

requireNode();
process.chdir(root);
ensureInstalled([
  'esbuild',
  'yaml',
  'json-rules-engine',
  'json-logic-engine',
  'autocannon',
  '@duckdb/node-api',
  '@rapideditor/country-coder',
]);
if (build() !== 0) process.exit(1);

const { build: bundle } = await import('esbuild');
const outfile = join(root, '.build/bench');
await bundle({
  absWorkingDir: root,
  entryPoints: ['bench/main.ts', 'bench/screen.ts', 'bench/workbench.ts'],
  outdir: outfile,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // The engine as it is shipped, not its sources.
  alias: {
    '@ratione/engine/reading': join(root, 'packages/engine/dist/reading.js'),
    '@ratione/engine': join(root, 'packages/engine/dist/index.js'),
  },
  external: ['yaml', 'json-rules-engine', 'json-logic-engine', 'playwright-core', '@duckdb/node-api', '@rapideditor/country-coder'],
  logLevel: 'error',
});
runNode(['scripts/build-workbench.mjs']);
process.exitCode =
  runNode([join(outfile, 'main.mjs')]) ||
  runNode(['bench/http.mjs']) ||
  runNode([join(outfile, 'screen.mjs')]) ||
  runNode([join(outfile, 'workbench.mjs')]);
