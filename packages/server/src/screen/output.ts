import { once } from 'node:events';
import { closeSync, createWriteStream, openSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { jsonPointer, sqlName, sqlPath, sqlText } from './duck.ts';
import { InputProblem } from './intake/input-problem.ts';

export type OutputFormat = 'csv' | 'parquet' | 'jsonl' | 'geojson';

export interface Output {
  readonly format: OutputFormat;
  readonly compression: 'none' | 'gzip' | 'zstd';
}

/** Form and compression, by the ending of the name. */
export function outputOf(path: string): Output {
  const found = /\.(csv|parquet|jsonl|ndjson|geojson)(?:\.(gz|zst))?$/i.exec(path);
  const format = found?.[1]?.toLowerCase();
  const packed = found?.[2]?.toLowerCase();
  const compression = packed === 'gz' ? 'gzip' : packed === 'zst' ? 'zstd' : 'none';
  if (format === undefined || (compression !== 'none' && format !== 'csv' && format !== 'jsonl' && format !== 'ndjson')) {
    throw new InputProblem(
      'output.format',
      `a result named ${path.split('/').at(-1) ?? ''}`,
      '.csv, .csv.gz, .csv.zst, .parquet, .jsonl or .geojson',
      'Name the result by the form you want.',
    );
  }
  if (format === 'csv' || format === 'parquet' || format === 'geojson') return { format, compression };
  return { format: 'jsonl', compression };
}

export async function writeResult(
  connection: DuckDBConnection,
  select: string,
  path: string,
  { format, compression }: Output,
): Promise<void> {
  if (format === 'geojson') return writeGeoJson(connection, select, path);
  // What a row says may endanger people: only its owner may read it. DuckDB keeps the mode of a file that it does not replace.
  closeSync(openSync(path, 'w', 0o600));
  const packed = `${compression === 'none' ? '' : `, COMPRESSION ${compression.toUpperCase()}`}, USE_TMP_FILE false`;
  const form = format === 'parquet' ? `FORMAT PARQUET${packed}` : format === 'csv' ? `FORMAT CSV, HEADER${packed}` : `FORMAT JSON${packed}`;
  await connection.run(`COPY (${select}) TO ${sqlText(path)} (${form})`);
}

/** One feature a row; a row without coordinates has no geometry. */
async function writeGeoJson(connection: DuckDBConnection, select: string, path: string): Promise<void> {
  const out = createWriteStream(path, { mode: 0o600 });
  out.write('{"type":"FeatureCollection","features":[\n');
  const result = await connection.stream(`SELECT to_json(t) FROM (${select}) t`);
  let first = true;
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) break;
    const lines = chunk.getRows().map(([text]) => feature(String(text)));
    if (!out.write(`${first ? '' : ',\n'}${lines.join(',\n')}`)) await once(out, 'drain');
    first = false;
  }
  out.end('\n]}\n');
  await once(out, 'finish');
}

function feature(text: string): string {
  const { latitude, longitude, ...properties } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const geometry =
    typeof latitude === 'number' && typeof longitude === 'number' ? { type: 'Point', coordinates: [longitude, latitude] } : null;
  return JSON.stringify({ type: 'Feature', geometry, properties });
}

/** A FROM item that reads a result back. `columns`: those its manifest names. */
export function resultFrom(path: string, columns: readonly string[]): string {
  const { format, compression } = outputOf(path);
  const packed = compression === 'none' ? '' : `, compression = '${compression}'`;
  if (format === 'parquet') return `read_parquet(${sqlPath(path)}, hive_partitioning = false)`;
  if (format === 'csv') return `read_csv(${sqlPath(path)}, header = true, all_varchar = true, hive_partitioning = false${packed})`;
  if (format === 'jsonl')
    return `read_json(${sqlPath(path)}, hive_partitioning = false, format = 'newline_delimited', maximum_object_size = 33554432, sample_size = -1${packed})`;
  return featuresFrom(path, columns);
}

const POINT: Readonly<Record<string, string>> = { longitude: '/geometry/coordinates/0', latitude: '/geometry/coordinates/1' };

/** GeoJSON as we write it, a feature a line: DuckDB would want the whole collection in memory at once. */
function featuresFrom(path: string, columns: readonly string[]): string {
  const lines = `read_csv(${sqlPath(path)}, auto_detect = false, header = false, delim = '\u0001', quote = '', escape = '', columns = {'text': 'VARCHAR'}, max_line_size = 33554432, buffer_size = 67108864, compression = 'none')`;
  const cells = columns.map((name) => `json ->> ${sqlText(POINT[name] ?? `/properties${jsonPointer(name)}`)} AS ${sqlName(name)}`);
  return `(SELECT ${cells.join(', ')} FROM (SELECT CAST(rtrim(text, ',') AS JSON) AS json FROM ${lines} WHERE text LIKE '{"type":"Feature",%'))`;
}
