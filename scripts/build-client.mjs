// The client as it is published: packages/client/dist, JavaScript with its types.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode, tool } from './set-up.mjs';

const config = join(root, '.build/client.json');
mkdirSync(join(root, '.build'), { recursive: true });
writeFileSync(
  config,
  JSON.stringify({
    extends: '../tsconfig.json',
    compilerOptions: {
      noEmit: false,
      declaration: true,
      rewriteRelativeImportExtensions: true,
      rootDir: '../packages/client/src',
      outDir: '../packages/client/dist',
    },
    include: ['../packages/client/src'],
  }),
);
process.exitCode = runNode([tool('typescript/bin/tsc'), '-p', config]);
