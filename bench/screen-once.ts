import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DuckDBInstance } from '@duckdb/node-api';
import { createRatione, type RecordData } from '@ratione/engine';
import { loadWorld } from '../packages/server/src/screen/land.ts';
import { screenFile } from '../packages/server/src/screen/run.ts';
import { sha256 } from '../packages/server/src/session/sha256.ts';

export const THREADS = 2;
export const AS_OF = '2026-11-21';
const MEMORY = '450MB';

export interface Once {
  readonly seconds: number;
  /** Seconds of processor time, on which other work on the machine weighs less. */
  readonly work: number;
  readonly peakMegabytes: number;
  /** Of a screening: seconds to the first word of progress, and to the first row being written; seconds by step. */
  readonly toProgress?: number;
  readonly toRows?: number;
  readonly steps?: Readonly<Record<string, number>>;
  readonly questions?: number;
}

export function freshRatione(): ReturnType<typeof createRatione> {
  const record = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@ratione/record/record.json'), 'utf8')) as RecordData;
  // As the command line makes it.
  return createRatione(record, { sha256 });
}

/** Names and types of the columns, as DuckDB finds them over the whole file. */
export async function typedColumns(file: string): Promise<string> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM read_csv('${file}', sample_size = 100000)`);
  const typed = described.getRows().map(([name, type]) => `'${String(name)}': '${String(type)}'`);
  connection.closeSync();
  instance.closeSync();
  return `{${typed.join(', ')}}`;
}

/** DuckDB merely copying the file to Parquet: same threads, memory and order. */
export async function copyOnce(file: string, out: string, columns: string, folder: string): Promise<Once> {
  const settings = { threads: String(THREADS), memory_limit: MEMORY, temp_directory: folder };
  const instance = await DuckDBInstance.create(':memory:', settings);
  const connection = await instance.connect();
  const [begun, used] = [performance.now(), process.cpuUsage()];
  await connection.run(
    `COPY (SELECT * FROM read_csv('${file}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', columns = ${columns})) TO '${out}' (FORMAT PARQUET)`,
  );
  const done = { seconds: (performance.now() - begun) / 1000, work: workSince(used), peakMegabytes: peak() };
  connection.closeSync();
  instance.closeSync();
  return done;
}

export async function screenOnce(file: string, out: string): Promise<Once> {
  const ratione = freshRatione();
  const world = loadWorld(ratione);
  if (world === null) throw new Error('the map of the world was not built');
  const since = (): number => (performance.now() - begun) / 1000;
  let toProgress = 0;
  let toRows = 0;
  const [begun, used] = [performance.now(), process.cpuUsage()];
  const { seconds: steps, manifest } = await screenFile({
    file,
    out,
    ratione,
    suppositions: [],
    ownActs: 0,
    land: { locator: world, source: world.source },
    asOf: AS_OF,
    positions: new Map(),
    national: 'unknown',
    withInput: false,
    memory: MEMORY,
    threads: THREADS,
    onProgress: ({ step }) => {
      if (toProgress === 0) toProgress = since();
      if (step === 'writing' && toRows === 0) toRows = since();
    },
  });
  return {
    seconds: since(),
    work: workSince(used),
    peakMegabytes: peak(),
    toProgress,
    toRows,
    steps,
    questions: manifest.counts.questions,
  };
}

function workSince(used: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(used);
  return (user + system) / 1_000_000;
}

const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
