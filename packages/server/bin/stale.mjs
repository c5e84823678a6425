import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the parts of the build are made from, below the root of the repository. */
export const RECORD_INPUTS = [
  'record',
  'scripts/compile-record.ts',
  'scripts/compile-land.ts',
  'packages/engine/src/territory',
  'packages/server/src/record',
  'packages/engine/src/record',
  'packages/engine/src/time',
];
export const LEXICON_INPUTS = [
  'packages/engine/src/reading/lexicon',
  'packages/engine/src/reading/concepts/words',
  'record/states',
  'node_modules/i18n-iso-countries/package.json',
  'scripts/compile-lexicon.ts',
  'scripts/english-forms.ts',
];
export const CODE_INPUTS = ['packages/engine/src', 'packages/server/src', 'record/schemas', 'scripts/build.mjs'];

export const RECORD_STAMP = 'packages/record/dist/stamp';
export const LEXICON_STAMP = '.build/lexicon-stamp';
export const CODE_STAMP = 'packages/server/dist/stamp';

/** Newest change and number of entries below `paths`: equal prints mean nothing was added, removed or edited. */
export function fingerprint(root, paths, seen = new Map()) {
  const sum = { newest: 0, count: 0 };
  for (const path of paths) add(sum, below(join(root, path), seen, true));
  return `${sum.count} ${sum.newest}`;
}

/** A file or a folder with all in it. `seen` keeps folders that stand below several paths from being read twice. */
function below(path, seen, mayBeFolder) {
  const known = seen.get(path);
  if (known !== undefined) return known;
  const found = statSync(path, { throwIfNoEntry: false });
  const sum = found === undefined ? { newest: 0, count: 0 } : { newest: found.mtimeMs, count: 1 };
  if (!mayBeFolder || !found?.isDirectory()) return sum;
  for (const entry of readdirSync(path, { withFileTypes: true })) add(sum, below(`${path}/${entry.name}`, seen, entry.isDirectory()));
  seen.set(path, sum);
  return sum;
}

function add(sum, part) {
  sum.count += part.count;
  if (part.newest > sum.newest) sum.newest = part.newest;
}

export function readStamp(root, stamp) {
  try {
    return readFileSync(join(root, stamp), 'utf8');
  } catch {
    return '';
  }
}

export function isStale(root) {
  const seen = new Map();
  return (
    readStamp(root, CODE_STAMP) !== fingerprint(root, CODE_INPUTS, seen) ||
    readStamp(root, LEXICON_STAMP) !== fingerprint(root, LEXICON_INPUTS, seen) ||
    readStamp(root, RECORD_STAMP) !== fingerprint(root, RECORD_INPUTS, seen)
  );
}
