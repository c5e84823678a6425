import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlText } from './duck.ts';
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
  const packed = compression === 'none' ? '' : `, COMPRESSION ${compression.toUpperCase()}`;
  const form = format === 'parquet' ? 'FORMAT PARQUET' : format === 'csv' ? `FORMAT CSV, HEADER${packed}` : `FORMAT JSON${packed}`;
  await connection.run(`COPY (${select}) TO ${sqlText(path)} (${form})`);
}

/** One feature a row; a row without coordinates has no geometry. */
async function writeGeoJson(connection: DuckDBConnection, select: string, path: string): Promise<void> {
  const out = createWriteStream(path);
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

/** A FROM item that reads a result back. */
export function resultFrom(path: string): string {
  const { format, compression } = outputOf(path);
  const packed = compression === 'none' ? '' : `, compression = '${compression}'`;
  if (format === 'parquet') return `read_parquet(${sqlText(path)})`;
  if (format === 'csv') return `read_csv(${sqlText(path)}, header = true, all_varchar = true${packed})`;
  if (format === 'jsonl')
    return `read_json(${sqlText(path)}, format = 'newline_delimited', maximum_object_size = 33554432, sample_size = -1${packed})`;
  return `(SELECT unnest(feature.properties), feature.geometry.coordinates[2] AS latitude, feature.geometry.coordinates[1] AS longitude FROM (SELECT unnest(features) AS feature FROM read_json(${sqlText(path)}, sample_size = -1, maximum_object_size = 1073741824)))`;
}
