// The client as it is published: packages/client/dist, JavaScript with its types.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

// The compiler leaves `.ts` in the imports of declarations, where an installed package has no such file.
const dist = join(root, 'packages/client/dist');
for (const name of readdirSync(dist).filter((file) => file.endsWith('.d.ts'))) {
  const text = readFileSync(join(dist, name), 'utf8');
  writeFileSync(join(dist, name), text.replaceAll(/(from '\.\/[\w-]+)\.ts'/g, "$1.js'"));
}
