import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { jsonPointer, rowsOf, sqlName, sqlPath, sqlText } from '../duck.ts';
import { headOfCsv, recordsIn } from './csv-head.ts';
import { delimiterOf, splitRecord } from './csv-record.ts';
import type { InputFile } from './format.ts';
import { InputProblem } from './input-problem.ts';
import { itemsToLines } from './json-items.ts';
import { repairCsv } from './repair.ts';
import { unpackZstd } from './spool.ts';

/** How DuckDB is to read the file: every column as text, under names of ours. */
export interface Source {
  readonly columns: readonly string[];
  /** First rows, for finding the mapping. */
  readonly sample: readonly (readonly string[])[];
  /** A FROM item with columns c0, c1, ... and, after a repair, `line` and `problem`. */
  readonly from: string;
  readonly repaired: boolean;
  /** How many lines stand before the first row; null where a row is no line. */
  readonly linesBefore: number | null;
  readonly delimiter: string | null;
}

const SAMPLE = 50;

export async function sourceOf(connection: DuckDBConnection, input: InputFile, folder: string): Promise<Source> {
  switch (input.format) {
    case 'csv':
      return csvSource(connection, input, folder);
    case 'parquet':
      return parquetSource(connection, input.path);
    case 'jsonl':
      return jsonSource(connection, input, 0);
    case 'json': {
      const lines = join(folder, 'items.jsonl');
      await itemsToLines(input.path, lines);
      return { ...(await jsonSource(connection, { ...input, path: lines }, 0)), linesBefore: null };
    }
    default:
      return input.format satisfies never;
  }
}

async function csvSource(connection: DuckDBConnection, given: InputFile, folder: string): Promise<Source> {
  const { lines, input } = await firstRecords(connection, given, folder);
  const delimiter = delimiterOf(lines);
  const header = splitRecord((lines[0] ?? '').replace(/^\uFEFF/, ''), delimiter).cells.map((cell) => cell.trim());
  if (header.every((cell) => cell === ''))
    throw new InputProblem(
      'input.header',
      'no column names in the first line',
      'a header',
      'Put the names of the columns in the first line.',
    );
  const sample = lines.slice(1).map((line) => splitRecord(line, delimiter).cells);
  return {
    columns: distinctNames(header),
    sample,
    from: csvFrom(input, delimiter, header.length, false),
    repaired: false,
    linesBefore: 1,
    delimiter,
  };
}

function csvFrom({ path, compression }: InputFile, delimiter: string, columns: number, repaired: boolean): string {
  const names = [...Array.from({ length: columns }, (_, index) => `c${index}`), ...(repaired ? ['line', 'problem'] : [])];
  const typed = names.map((name) => `${sqlText(name)}: 'VARCHAR'`).join(', ');
  const settings = [
    'auto_detect = false',
    `header = ${repaired ? 'false' : 'true'}`,
    `delim = ${sqlText(delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    'strict_mode = true',
    `columns = {${typed}}`,
    'hive_partitioning = false',
    // By what it holds, not by its name.
    `compression = ${sqlText(compression === 'zstd' ? 'zstd' : 'none')}`,
  ];
  return `read_csv(${sqlPath(path)}, ${settings.join(', ')})`;
}

/** The file rewritten record by record, for where DuckDB refused it. */
export async function repairedSource(source: Source, input: InputFile, folder: string): Promise<Source> {
  const from = input.compression === 'zstd' ? await unpackZstd(input.path, folder) : input.path;
  if (from === null)
    throw new InputProblem(
      'input.csv',
      'a compressed file with broken records',
      'whole records',
      'Unpack it and screen the unpacked file; broken records are then read one by one.',
    );
  const delimiter = source.delimiter ?? ',';
  const to = join(folder, 'repaired.csv');
  await repairCsv({ from, to, delimiter, columns: source.columns.length });
  return { ...source, from: csvFrom({ ...input, path: to, compression: 'none' }, ',', source.columns.length, true), repaired: true };
}

interface FirstRecords {
  readonly lines: readonly string[];
  /** The file as it is to be read: unpacked where DuckDB could not read its heading. */
  readonly input: InputFile;
}

/** The first records as they stand, unpacked by DuckDB where need be. */
async function firstRecords(connection: DuckDBConnection, input: InputFile, folder: string): Promise<FirstRecords> {
  const { path, compression } = input;
  if (compression !== 'zstd') return { lines: headOfCsv(path, SAMPLE), input };
  const from = (lenient: boolean): string =>
    `read_csv(${sqlPath(path)}, auto_detect = false, header = false, delim = '\u0001', quote = '', escape = '', columns = {'text': 'VARCHAR'}, ignore_errors = ${lenient}, strict_mode = false, compression = 'zstd')`;
  try {
    // DuckDB leaves out a line that is not UTF-8, and the next would stand as the heading.
    if (!(await isUnicode(connection, `SELECT text FROM ${from(false)} LIMIT 1`))) return await unpackedHead(input, folder);
    const rows = await rowsOf(connection, `SELECT text FROM ${from(true)} LIMIT ${SAMPLE}`);
    return { lines: recordsIn(Buffer.from(rows.map(([text]) => `${text ?? ''}\n`).join('')), SAMPLE), input };
  } catch (problem) {
    if (problem instanceof InputProblem) throw problem;
    throw new InputProblem('input.csv', faultIn(path, problem, 'unreadable text'), 'lines of text', 'Check that the file is CSV in UTF-8.');
  }
}

/** Whether DuckDB takes what `query` reads for UTF-8; other faults are left to those who read on. */
async function isUnicode(connection: DuckDBConnection, query: string): Promise<boolean> {
  try {
    await rowsOf(connection, query);
    return true;
  } catch (problem) {
    return !(problem instanceof Error && /not utf-8|invalid unicode/i.test(problem.message));
  }
}

async function unpackedHead(input: InputFile, folder: string): Promise<FirstRecords> {
  const path = await unpackZstd(input.path, folder);
  if (path === null)
    throw new InputProblem(
      'input.csv',
      'a zstd file whose first lines are not UTF-8',
      'UTF-8, or a file that is not packed with zstd',
      'Unpack it and screen the unpacked file, which may be in Windows-1252; or use Node 22.15 or newer, which unpacks it.',
    );
  return { lines: headOfCsv(path, SAMPLE), input: { ...input, path, compression: 'none' } };
}

async function parquetSource(connection: DuckDBConnection, path: string): Promise<Source> {
  try {
    const table = `read_parquet(${sqlPath(path)}, hive_partitioning = false)`;
    const described = await rowsOf(connection, `DESCRIBE SELECT * FROM ${table}`);
    const found = described.map(([name]) => name ?? '');
    const from = `(SELECT ${found.map((name, index) => `CAST(${sqlName(name)} AS VARCHAR) AS c${index}`).join(', ')} FROM ${table})`;
    const columns = distinctNames(found);
    return { columns, sample: await sampleOf(connection, from, columns.length), from, repaired: false, linesBefore: null, delimiter: null };
  } catch (problem) {
    throw new InputProblem(
      'input.parquet',
      faultIn(path, problem, 'a damaged file'),
      'a whole Parquet file',
      'Fetch the file again; it may have been cut short.',
    );
  }
}

async function jsonSource(connection: DuckDBConnection, { path, compression }: InputFile, linesBefore: number): Promise<Source> {
  const packed = compression === 'zstd' ? 'zstd' : 'uncompressed';
  const objects = `read_ndjson_objects(${sqlPath(path)}, ignore_errors = true, maximum_object_size = 33554432, hive_partitioning = false, compression = '${packed}')`;
  try {
    const keys = await rowsOf(
      connection,
      `SELECT key FROM (SELECT unnest(json_keys(json)) AS key, rowid FROM (SELECT json, row_number() OVER () AS rowid FROM ${objects}) WHERE json_type(json) = 'OBJECT') GROUP BY key ORDER BY min(rowid), key`,
    );
    const found = keys.map(([key]) => key ?? '');
    if (found.length === 0)
      throw new InputProblem(
        'input.json',
        'no line that is a JSON object',
        'one event a line',
        'For an array or GeoJSON, name the file .json or .geojson.',
      );
    const cells = found.map((key, index) => `json ->> ${sqlText(jsonPointer(key))} AS c${index}`);
    const columns = distinctNames(found);
    const from = `(SELECT ${cells.join(', ')}, CASE WHEN json IS NULL OR json_type(json) <> 'OBJECT' THEN 'not a JSON object' END AS problem FROM ${objects})`;
    return { columns, sample: await sampleOf(connection, from, columns.length), from, repaired: false, linesBefore, delimiter: null };
  } catch (problem) {
    if (problem instanceof InputProblem) throw problem;
    throw new InputProblem('input.json', faultIn(path, problem, 'unreadable JSON'), 'one JSON object a line', 'Check the file.');
  }
}

async function sampleOf(connection: DuckDBConnection, from: string, columns: number): Promise<readonly (readonly string[])[]> {
  const rows = await rowsOf(
    connection,
    `SELECT ${Array.from({ length: columns }, (_, index) => `c${index}`).join(', ')} FROM ${from} LIMIT ${SAMPLE}`,
  );
  return rows.map((row) => row.map((cell) => cell ?? ''));
}

/** What the reader of a file says of it, without where the file lies: for one that was handed in, that is a place of ours. */
function faultIn(path: string, problem: unknown, otherwise: string): string {
  if (!(problem instanceof Error)) return otherwise;
  return (problem.message.split('\n')[0] ?? '').replaceAll(path, 'the file').slice(0, 160);
}

/** Names that tell the columns apart. One with NUL could not be written as the name of a column. */
function distinctNames(header: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return header.map((given, index) => {
    const name = given.replaceAll('\0', '\uFFFD');
    const base = name === '' ? `column ${index + 1}` : name;
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return times === 1 ? base : `${base} (${times})`;
  });
}
