// Compiles the lexicons of the reader after a change to their YAML.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root, runNode } from './set-up.mjs';

process.chdir(root);
const outfile = join(root, '.build/compile-lexicon.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['scripts/compile-lexicon.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
});
process.exitCode = runNode([outfile]);
