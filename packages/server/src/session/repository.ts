import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A folder of the repository, seen from packages/server/dist. Null where only the published package is installed. */
export function repositoryFolder(name: string): string | null {
  const root = rootFrom(import.meta.url);
  return root === null ? null : fileURLToPath(new URL(`${name}/`, root));
}

function rootFrom(here: string): URL | null {
  for (const up of ['../../../', '../../../../']) {
    const root = new URL(up, here);
    if (existsSync(new URL('scripts/build.mjs', root)) && existsSync(new URL('record/', root))) return root;
  }
  return null;
}
