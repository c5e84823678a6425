import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { createRatione, type Ratione, type RecordData } from '@ratione/engine';
import { afterAll } from 'vitest';
import { loadWorld } from '../../src/screen/land.ts';
import { type Screened, type ScreenRequest, screenFile } from '../../src/screen/run.ts';

const recordFile = new URL('../../../record/dist/record.json', import.meta.url);

export const ratione: Ratione = createRatione(JSON.parse(readFileSync(recordFile, 'utf8')) as RecordData);
export const world = loadWorld(ratione);
export const AS_OF = '2026-11-21';

export const folder = mkdtempSync(join(tmpdir(), 'ratione-test-screen-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;

export function fileOf(content: string | Buffer, name = 'events.csv'): string {
  files += 1;
  const path = join(folder, `${files}-${name}`);
  writeFileSync(path, content);
  return path;
}

export function request(file: string, out: string, more: Partial<ScreenRequest> = {}): ScreenRequest {
  return {
    file,
    out,
    ratione,
    suppositions: [],
    ownActs: 0,
    land: world === null ? null : { locator: world, source: world.source },
    asOf: AS_OF,
    positions: new Map(),
    national: 'unknown',
    withInput: false,
    memory: '500MB',
    threads: 2,
    ...more,
  };
}

export interface Result extends Screened {
  readonly out: string;
  readonly rows: readonly Readonly<Record<string, string | null>>[];
  readonly issues: readonly Readonly<Record<string, string | null>>[];
}

/** Screens a file to Parquet (or what `name` says) and reads the result back, every cell as text. */
export async function screened(file: string, more: Partial<ScreenRequest> = {}, name = 'result.parquet'): Promise<Result> {
  files += 1;
  const out = join(folder, `${files}-${name}`);
  const done = await screenFile(request(file, out, more));
  const from = /\.parquet$/.test(name) ? `read_parquet('${out}')` : `read_csv('${out}', header = true, all_varchar = true)`;
  return {
    ...done,
    out,
    rows: await table(`SELECT * FROM ${from}`),
    issues: await table(`SELECT * FROM read_csv('${out}.issues.csv', header = true, all_varchar = true)`),
  };
}

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();

export async function table(sql: string): Promise<readonly Readonly<Record<string, string | null>>[]> {
  const reader = await connection.runAndReadAll(sql);
  const names = reader.columnNames();
  return reader
    .getRows()
    .map((row) =>
      Object.fromEntries(names.map((name, index) => [name, row[index] === null || row[index] === undefined ? null : String(row[index])])),
    );
}
