import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Issue } from '@ratione/engine';
import { decodeUtf8 } from './decode.ts';
import { DEEPEST, depthOf, tooDeep } from './input-depth.ts';
import { codeOf, fileIssue, reasonOf } from './input-issue.ts';
import { parseJson } from './parse-json.ts';

export const LARGEST = 64 * 1024 * 1024;

export type Input = { readonly value: unknown } | { readonly issues: readonly Issue[] };

/** Reads JSON, or YAML where the name says so, from a file or from standard input ("-"). Bad input comes back as issues. */
export async function readInput(file: string): Promise<Input> {
  const text = readText(file);
  if (typeof text !== 'string') return { issues: [text] };
  const parsed = /\.ya?ml$/i.test(file) ? (await import('./read-yaml.ts')).parseYaml(text, file) : parseJson(text, file);
  if ('issues' in parsed) return parsed;
  return depthOf(parsed.value) > DEEPEST ? { issues: [tooDeep(file)] } : parsed;
}

function readText(file: string): string | Issue {
  let open: number | null = null;
  try {
    open = file === '-' ? 0 : openSync(file, 'r');
    const found = fstatSync(open);
    if (found.isDirectory()) return fileIssue(file, 'a folder', 'a file of facts', 'name the file inside it');
    if (found.isFile() && found.size > LARGEST) return tooLarge(file, found.size);
    return readAll(open, file);
  } catch (problem) {
    return fileIssue(file, reasonOf(problem), 'a file that can be read', 'check the name and the right to read it');
  } finally {
    if (open !== null && open !== 0) closeSync(open);
  }
}

function readAll(open: number, file: string): string | Issue {
  const parts: Buffer[] = [];
  let size = 0;
  for (;;) {
    const part = Buffer.allocUnsafe(1 << 16);
    const read = readPart(open, part);
    if (read === 0) break;
    size += read;
    if (size > LARGEST) return tooLarge(file, size);
    parts.push(part.subarray(0, read));
  }
  const decoded = decodeUtf8(Buffer.concat(parts));
  return 'text' in decoded ? decoded.text : fileIssue(file, decoded.found, 'text in UTF-8', 'save the file again with the encoding UTF-8');
}

function readPart(open: number, part: Buffer): number {
  for (;;) {
    try {
      return readSync(open, part, 0, part.length, null);
    } catch (problem) {
      const code = codeOf(problem);
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw problem;
      // A pipe whose writer is not ready yet.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function tooLarge(file: string, size: number): Issue {
  return fileIssue(
    file,
    `${Math.ceil(size / 1024 / 1024)} MB or more`,
    `at most ${LARGEST / 1024 / 1024} MB`,
    'split the questions over several files',
  );
}
