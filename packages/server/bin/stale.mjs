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
  const sum = { newest: 0, count: 0 };
  for (const path of paths) {
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    if (found === undefined) continue;
    add(sum, found);
    if (found.isDirectory()) visit(join(root, path), sum);
  }
  return `${sum.count} ${sum.newest}`;
}

function visit(folder, sum) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    const found = statSync(path, { throwIfNoEntry: false });
    if (found !== undefined) add(sum, found);
    if (entry.isDirectory()) visit(path, sum);
  }
}

function add(sum, { mtimeMs }) {
  sum.count += 1;
  if (mtimeMs > sum.newest) sum.newest = mtimeMs;
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
