import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib, { createGunzip } from 'node:zlib';
import { InputProblem } from './input-problem.ts';
import { zstdExpandsTo } from './zstd-size.ts';

/** A compressed file may not expand more than this many times, nor need it be checked below the size. */
const FOLDS = 250;
const SMALL = 64 * 1024 * 1024;

/** Standard input, kept in a file of ours because it is read twice. */
export async function spoolStandardInput(folder: string): Promise<string> {
  const path = join(folder, 'standard-input');
  await pipeline(process.stdin, createWriteStream(path, { mode: 0o600 }));
  return path;
}

/** Unpacks a gzip file into our folder, giving up where it grows beyond reason. */
export async function unpackGzip(path: string, folder: string): Promise<string> {
  const limit = Math.max(SMALL, statSync(path).size * FOLDS);
  const unpacked = join(folder, 'unpacked');
  let grown = 0;
  const guard = new Transform({
    transform(piece: Buffer, _encoding, done) {
      grown += piece.length;
      done(grown > limit ? bomb(grown) : null, piece);
    },
  });
  try {
    await pipeline(createReadStream(path), createGunzip(), guard, createWriteStream(unpacked, { mode: 0o600 }));
  } catch (problem) {
    if (problem instanceof InputProblem) throw problem;
    throw new InputProblem(
      'input.compressed',
      problem instanceof Error ? problem.message : 'damaged gzip data',
      'a whole gzip file',
      'Fetch the file again; it may have been cut short.',
    );
  }
  return unpacked;
}

/** DuckDB unpacks zstd as it reads; we only make sure beforehand that it stays within reason. */
export function guardZstd(path: string): void {
  const grown = zstdExpandsTo(path);
  if (grown === null)
    throw new InputProblem(
      'input.compressed',
      'damaged zstd data',
      'a whole zstd file',
      'Fetch the file again; it may have been cut short.',
    );
  if (grown > Math.max(SMALL, statSync(path).size * FOLDS)) throw bomb(grown);
}

type Decompress = () => Transform;

/** Unpacks a zstd file into our folder where this version of Node can (22.15 and newer); null where it cannot. */
export async function unpackZstd(path: string, folder: string): Promise<string | null> {
  const { createZstdDecompress } = zlib as unknown as { readonly createZstdDecompress?: Decompress };
  if (createZstdDecompress === undefined) return null;
  guardZstd(path);
  const unpacked = join(folder, 'unpacked-zstd');
  await pipeline(createReadStream(path), createZstdDecompress(), createWriteStream(unpacked, { mode: 0o600 }));
  return unpacked;
}

function bomb(grown: number): InputProblem {
  return new InputProblem(
    'input.expands-too-far',
    `at least ${Math.round(grown / 1_048_576)} MB from a small compressed file`,
    `at most ${FOLDS} times its size`,
    'Unpack it yourself if you trust it, and screen the unpacked file.',
  );
}

/** UTF-16 text as UTF-8, in our folder. */
export async function decodeUtf16(path: string, folder: string, encoding: 'utf-16le' | 'utf-16be'): Promise<string> {
  const decoded = join(folder, 'decoded');
  const decoder = new TextDecoder(encoding);
  const turn = new Transform({
    transform: (piece: Buffer, _encoding, done) => done(null, decoder.decode(piece, { stream: true })),
    flush: (done) => done(null, decoder.decode()),
  });
  await pipeline(createReadStream(path), turn, createWriteStream(decoded, { mode: 0o600 }));
  return decoded;
}
