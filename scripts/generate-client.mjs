// Types of the client from the OpenAPI document: packages/client/src/generated.ts. A test says when it must be run again.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { build as buildProgram, root } from './set-up.mjs';

if (buildProgram() !== 0) process.exit(1);

const target = join(root, 'packages/client/src/generated.ts');
const bundle = join(root, '.build/api-document.mjs');

await build({
  absWorkingDir: root,
  stdin: {
    contents: `
      export { clientTypes } from './scripts/client-types.ts';
      export { apiDocument } from './packages/server/src/http/api-document.ts';`,
    resolveDir: root,
  },
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  alias: {
    '@ratione/engine/reading': join(root, 'packages/engine/src/reading/index.ts'),
    '@ratione/engine/asked': join(root, 'packages/engine/src/reading/asked/index.ts'),
    '@ratione/engine/accusations': join(root, 'packages/engine/src/accusations/index.ts'),
    '@ratione/engine/views': join(root, 'packages/engine/src/view/index.ts'),
    '@ratione/engine': join(root, 'packages/engine/src/index.ts'),
  },
  logLevel: 'error',
});
const { apiDocument, clientTypes } = await import(pathToFileURL(bundle).href);
rmSync(bundle);
const text = await clientTypes(await apiDocument());
const changed = readFileSync(target, { encoding: 'utf8', flag: 'a+' }) !== text;
if (changed) writeFileSync(target, text);
process.stderr.write(`ratione: packages/client/src/generated.ts ${changed ? 'written' : 'is current'}\n`);
