import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the parts of the build are made from, below the root of the repository. */
export const RECORD_INPUTS = [
  'record',
  'scripts/compile-record.ts',
  'packages/server/src/record',
  'packages/engine/src/record',
  'packages/engine/src/time',
];
export const CODE_INPUTS = ['packages/engine/src', 'packages/server/src', 'record/schemas', 'scripts/build.mjs'];

export const RECORD_STAMP = 'packages/record/dist/stamp';
export const CODE_STAMP = 'packages/server/dist/stamp';

/** Newest change and number of entries below `paths`: equal prints mean nothing was added, removed or edited. */
export function fingerprint(root, paths) {
  let newest = 0;
  let count = 0;
  const visit = (path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return;
    count += 1;
    if (found.mtimeMs > newest) newest = found.mtimeMs;
    if (found.isDirectory()) for (const name of readdirSync(path)) visit(join(path, name));
  };
  for (const path of paths) visit(join(root, path));
  return `${count} ${newest}`;
}

export function readStamp(root, stamp) {
  try {
    return readFileSync(join(root, stamp), 'utf8');
  } catch {
    return '';
  }
}

export function isStale(root) {
  return (
    readStamp(root, CODE_STAMP) !== fingerprint(root, CODE_INPUTS) || readStamp(root, RECORD_STAMP) !== fingerprint(root, RECORD_INPUTS)
  );
}
