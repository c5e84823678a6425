import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { InputProblem } from './input-problem.ts';
import { decodeUtf16, guardZstd, unpackGzip } from './spool.ts';

export type TableFormat = 'csv' | 'jsonl' | 'json' | 'parquet';
export type Compression = 'none' | 'gzip' | 'zstd';

/** A file as it will be read: unpacked and decoded where DuckDB would not do it itself. */
export interface InputFile {
  readonly path: string;
  readonly format: TableFormat;
  /** As found; only `zstd` is still to be unpacked. */
  readonly compression: Compression;
  readonly encoding: 'utf-8' | 'utf-16';
}

/** Finds out what a file is by its first bytes and, where they leave it open, by its name. */
export async function openInput(path: string, name: string, folder: string): Promise<InputFile> {
  const head = headOf(path);
  if (head.length === 0)
    throw new InputProblem('input.empty', 'an empty file', 'a table with a header and rows', 'Check that the file was saved whole.');
  const bare = name.toLowerCase().replace(/\.(gz|gzip|zst|zstd)$/, '');
  if (head.subarray(0, 4).toString('latin1') === 'PAR1') return { path, format: 'parquet', compression: 'none', encoding: 'utf-8' };
  if (head[0] === 0x1f && head[1] === 0x8b) {
    const inside = await unpackGzip(path, folder);
    const [first, second] = headOf(inside);
    if (first === 0x1f && second === 0x8b)
      throw new InputProblem('input.compressed', 'a gzip file inside a gzip file', 'one table, packed once', 'Unpack it once.');
    const unpacked = await openInput(inside, bare, folder);
    return { ...unpacked, compression: 'gzip' };
  }
  if (head.readUInt32LE(0) === 0xfd2fb528) {
    guardZstd(path);
    return { path, format: formatOf(bare, ''), compression: 'zstd', encoding: 'utf-8' };
  }
  const wide = wideEncoding(head);
  if (wide !== null) {
    const decoded = await decodeUtf16(path, folder, wide);
    return { path: decoded, format: formatOf(bare, headOf(decoded).toString('utf8')), compression: 'none', encoding: 'utf-16' };
  }
  if (head.subarray(0, 4).toString('latin1').startsWith('PK'))
    throw new InputProblem(
      'input.format',
      'a zip archive or spreadsheet',
      'CSV, TSV, JSON Lines, GeoJSON or Parquet',
      'Save the sheet as CSV, or unpack the archive.',
    );
  return { path, format: formatOf(bare, head.toString('utf8')), compression: 'none', encoding: 'utf-8' };
}

/** UTF-16 by its mark; without one, where every other byte of the beginning is zero, as in text of Western letters. */
function wideEncoding(head: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(32, Math.floor(head.length / 2));
  const zeros = (odd: number): number =>
    Array.from({ length: pairs }, (_, pair) => head[2 * pair + odd]).filter((byte) => byte === 0).length;
  if (pairs < 8) return null;
  if (zeros(1) === pairs && zeros(0) === 0) return 'utf-16le';
  return zeros(0) === pairs && zeros(1) === 0 ? 'utf-16be' : null;
}

function formatOf(bare: string, head: string): TableFormat {
  const text = head.replace(/^\uFEFF/, '').trimStart();
  if (/\.(jsonl|ndjson)$/.test(bare)) return 'jsonl';
  if (/\.(geojson|json)$/.test(bare)) return /^\{[^\n]*\}\s*\n\s*\{/.test(text) ? 'jsonl' : 'json';
  if (/\.(csv|tsv|tab|txt)$/.test(bare)) return 'csv';
  if (text.startsWith('[')) return 'json';
  if (text.startsWith('{')) return /"features"\s*:/.test(text) ? 'json' : 'jsonl';
  return 'csv';
}

function headOf(path: string): Buffer {
  const head = Buffer.alloc(Math.min(65_536, Math.max(4, statSync(path).size)));
  const file = openSync(path, 'r');
  try {
    const got = readSync(file, head, 0, head.length, 0);
    return got === 0 ? head.subarray(0, 0) : head;
  } finally {
    closeSync(file);
  }
}
