import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { deskProblem } from './desk-problem.ts';

/** A table that somebody handed over, in a folder of its own. */
export interface KeptFile {
  readonly id: string;
  /** As its owner calls it; for show only. */
  readonly name: string;
  readonly path: string;
  readonly folder: string;
  readonly bytes: number;
}

/** Writes what comes in to a file that only we may read, giving up where it grows beyond `limit` bytes. */
export async function keepFile(id: string, name: string, content: Readable, folder: string, limit: number): Promise<KeptFile> {
  mkdirSync(folder, { mode: 0o700 });
  const path = join(folder, plainName(name));
  let bytes = 0;
  const guard = new Transform({
    transform(piece: Buffer, _encoding, done) {
      bytes += piece.length;
      done(bytes > limit ? tooLarge(limit) : null, piece);
    },
  });
  try {
    await pipeline(content, guard, createWriteStream(path, { mode: 0o600, flags: 'wx' }));
  } catch (problem) {
    rmSync(folder, { recursive: true, force: true });
    throw problem;
  }
  return { id, name: shownName(name), path, folder, bytes };
}

function tooLarge(limit: number): Error {
  return deskProblem(
    'too-large',
    'file-too-large',
    'file',
    `a file of more than ${Math.round(limit / 1_048_576)} MB`,
    `at most ${Math.round(limit / 1_048_576)} MB`,
    'Screen it with the command line, which has no such limit: ratione screen FILE --out RESULT.parquet',
  );
}

/** A name for our folder: its form follows its ending, and nothing in it means anything to a shell, a path or a pattern of files. */
function plainName(name: string): string {
  const plain = shownName(name)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._ -]+/gu, '_')
    .replace(/^[ .-]+/, '');
  const ending = /(\.[A-Za-z0-9]{1,8}){0,2}$/.exec(plain)?.[0] ?? '';
  const stem = [...plain.slice(0, plain.length - ending.length)].slice(0, 40).join('');
  return `${stem === '' ? 'table' : stem}${ending}`;
}

function shownName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return [...last.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')].slice(0, 200).join('') || 'table';
}
