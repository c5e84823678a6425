// Builds, then measures: speed of one core, start-up, memory, and the same rules in two other engines.
import { join } from 'node:path';
import { build, ensureInstalled, requireNode, root, runNode } from './set-up.mjs';

requireNode();
process.chdir(root);
ensureInstalled(['esbuild', 'yaml', 'json-rules-engine', 'json-logic-engine', 'autocannon']);
if (build() !== 0) process.exit(1);

const { build: bundle } = await import('esbuild');
const outfile = join(root, '.build/bench.mjs');
await bundle({
  absWorkingDir: root,
  entryPoints: ['bench/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // The engine as it is shipped, not its sources.
  alias: {
    '@ratione/engine/reading': join(root, 'packages/engine/dist/reading.js'),
    '@ratione/engine': join(root, 'packages/engine/dist/index.js'),
  },
  external: ['yaml', 'json-rules-engine', 'json-logic-engine'],
  logLevel: 'error',
});
process.exitCode = runNode([outfile]) || runNode(['bench/http.mjs']);
