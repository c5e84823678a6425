// Type declarations for a release: packages/engine/dist/**/*.d.ts. Not needed to run anything.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, root, runNode, tool } from './set-up.mjs';

if (build() !== 0) process.exit(1);

const config = join(root, '.build/types.json');
mkdirSync(join(root, '.build'), { recursive: true });
writeFileSync(
  config,
  JSON.stringify({
    extends: '../tsconfig.json',
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rewriteRelativeImportExtensions: true,
      rootDir: '../packages/engine/src',
      outDir: '../packages/engine/dist/types',
    },
    include: ['../packages/engine/src'],
  }),
);
process.exitCode = runNode([tool('typescript/bin/tsc'), '-p', config]);
