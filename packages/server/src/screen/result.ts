import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { disarmed, plainHeading } from './columns.ts';
import { openDuck, rowsOf, sqlName } from './duck.ts';
import { type ExplainedRow, readManifest, rowsExplained } from './explain.ts';
import { InputProblem } from './intake/input-problem.ts';
import type { Manifest } from './manifest.ts';
import { outputOf, resultFrom, writeResult } from './output.ts';
import { pointsIn } from './points.ts';
import { type Aggregates, aggregatesOf, tallied } from './report-data.ts';
import { conditionOf, type RowFilter, YEAR } from './row-filter.ts';
import { RowLists, type RowOrder } from './row-lists.ts';
import { manifestPath } from './run.ts';

/** A row of a result: its columns by name. `row`, `latitude`, `longitude` and `deaths` are numbers, all else text; null where blank. */
export type ResultRow = Readonly<Record<string, string | number | null>>;

export interface RowQuery {
  readonly filter?: RowFilter;
  /** Rows to pass over; left out: 0. */
  readonly offset?: number;
  /** At most 1000; left out: 100. */
  readonly limit?: number;
  /** Left out: in the order of the file. */
  readonly order?: RowOrder;
  /** Columns wanted, of those the result has; left out: all. */
  readonly columns?: readonly string[];
}

export interface RowPage {
  /** How many rows the filter lets through. */
  readonly total: number;
  readonly offset: number;
  readonly columns: readonly string[];
  readonly rows: readonly ResultRow[];
}

/** No page holds more rows. */
export const PAGE_ROWS = 1000;

const NUMBERS: readonly string[] = ['row', 'latitude', 'longitude', 'deaths'];

/**
 * A result of `screenFile`, open for reading: pages of rows, points, figures over all rows or those of a filter. What is asked at
 * once runs at once, each over a connection of its own. Close it after use.
 */
export class ScreenResult {
  readonly manifest: Manifest;
  readonly #folder: string;
  readonly #duck: DuckDBInstance;
  readonly #columns: readonly string[];
  readonly #lists = new RowLists();

  private constructor(manifest: Manifest, folder: string, duck: DuckDBInstance, columns: readonly string[]) {
    this.manifest = manifest;
    this.#folder = folder;
    this.#duck = duck;
    this.#columns = columns;
  }

  /** Opens a result by its path; its manifest must stand beside it. Throws `InputProblem` where either is missing. */
  static async open(path: string): Promise<ScreenResult> {
    for (const needed of [path, manifestPath(path)]) {
      if (!existsSync(needed))
        throw new InputProblem(
          'input.file',
          'no such file',
          'a result of a screening with its manifest beside it',
          'Keep the files of a run together.',
        );
    }
    const manifest = readManifest(path);
    const folder = mkdtempSync(join(tmpdir(), `ratione-screen-${process.pid}-`));
    const duck = await openDuck({ folder, memory: '512MB', threads: 2 });
    const connection = await duck.connect();
    const columns = (await rowsOf(connection, `DESCRIBE SELECT * FROM ${resultFrom(path, manifest.columns)}`)).map(([name]) => name ?? '');
    const typed = columns.map((name) => {
      const quoted = sqlName(name);
      if (!NUMBERS.includes(name)) return `CAST(${quoted} AS VARCHAR) AS ${quoted}`;
      return `TRY_CAST(${quoted} AS ${name === 'row' || name === 'deaths' ? 'BIGINT' : 'DOUBLE'}) AS ${quoted}`;
    });
    const year = 'TRY_CAST(left(CAST(first_day AS VARCHAR), 4) AS INTEGER)';
    // Parquet is read where it lies; the other forms would be read anew for every page.
    const kind = path.toLowerCase().endsWith('.parquet') ? 'VIEW' : 'TABLE';
    await connection.run(
      `CREATE ${kind} result AS SELECT ${typed.join(', ')}, ${year} AS ${YEAR} FROM ${resultFrom(path, manifest.columns)}`,
    );
    connection.closeSync();
    return new ScreenResult(manifest, folder, duck, columns);
  }

  /** Columns of a row, in the order of the file; original columns, where kept, stand last. */
  get columns(): readonly string[] {
    return this.#columns;
  }

  async count(filter: RowFilter = {}): Promise<number> {
    if (Object.values(filter).every((value) => value === undefined)) return this.manifest.counts.rows;
    return this.#over(async (connection) => {
      const [[count] = []] = await rowsOf(connection, `SELECT count(*) FROM result WHERE ${conditionOf(filter, this.#columns)}`);
      return Number(count ?? 0);
    });
  }

  /** A page of rows. The numbers of the rows that a filter lets through are kept, so that later pages of it cost the same as the first. */
  async rows({ filter = {}, offset = 0, limit = 100, order, columns }: RowQuery = {}): Promise<RowPage> {
    const from = wholeNumber(offset, Number.MAX_SAFE_INTEGER);
    const most = wholeNumber(limit, PAGE_ROWS);
    const wanted = columns === undefined ? this.#columns : this.#columns.filter((name) => columns.includes(name));
    return this.#over(async (connection) => {
      const list = await this.#lists.of(connection, conditionOf(filter, this.#columns), order, this.manifest.counts.rows);
      const numbers = list.slice(from, from + most);
      const rows = numbers.length === 0 ? [] : await this.#numbered(connection, numbers, wanted);
      return { total: list.length, offset: from, columns: wanted, rows };
    });
  }

  async #numbered(connection: DuckDBConnection, numbers: readonly number[], columns: readonly string[]): Promise<readonly ResultRow[]> {
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    const listed = most - least + 1 === numbers.length ? '' : ` AND "row" IN (${numbers.join(', ')})`;
    const reader = await connection.runAndReadAll(
      `SELECT "row", ${columns.map(sqlName).join(', ') || '1'} FROM result WHERE "row" BETWEEN ${least} AND ${most}${listed}`,
    );
    const found = new Map<number, ResultRow>();
    for (const [row, ...cells] of reader.getRows())
      found.set(Number(row), Object.fromEntries(columns.map((name, index) => [name, plain(cells[index])])));
    return numbers.flatMap((number) => {
      const row = found.get(number);
      return row === undefined ? [] : [row];
    });
  }

  /** Figures over the rows of a filter: by reach, year, basis, State, conflict, reason and contested issue, and the cells of a map. */
  aggregates(filter: RowFilter = {}): Promise<Aggregates> {
    return this.#over((connection) =>
      aggregatesOf(connection, `SELECT ${tallied(this.manifest)} FROM result WHERE ${conditionOf(filter, this.#columns)}`, this.manifest),
    );
  }

  /** Every row of a filter that has a point, in pieces of `POINT_BYTES` each. */
  async *points(filter: RowFilter = {}): AsyncGenerator<Buffer> {
    const connection = await this.#duck.connect();
    try {
      yield* pointsIn(connection, conditionOf(filter, this.#columns));
    } finally {
      connection.closeSync();
    }
  }

  /** The question behind a row, by its number; null where there is no such row. */
  explained(row: number): Promise<ExplainedRow | null> {
    return this.#over(
      async (connection) => (await rowsExplained(connection, 'result', `"row" = ${wholeNumber(row, 1e15)}`, this.manifest))[0] ?? null,
    );
  }

  /** Writes the rows of a filter, in order, in the form that the ending of `path` names. Cells of CSV that would run are disarmed. */
  async save(path: string, filter: RowFilter = {}): Promise<void> {
    const output = outputOf(path);
    const columns = this.#columns.map((name) =>
      output.format === 'csv' && !NUMBERS.includes(name) ? `${disarmed(sqlName(name))} AS ${sqlName(plainHeading(name))}` : sqlName(name),
    );
    const select = `SELECT ${columns.join(', ')} FROM result WHERE ${conditionOf(filter, this.#columns)} ORDER BY "row"`;
    await this.#over((connection) => writeResult(connection, select, path, output));
  }

  close(): void {
    this.#duck.closeSync();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #over<Value>(work: (connection: DuckDBConnection) => Promise<Value>): Promise<Value> {
    const connection = await this.#duck.connect();
    try {
      return await work(connection);
    } finally {
      connection.closeSync();
    }
  }
}

function wholeNumber(value: number, most: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.min(most, Math.trunc(value))) : 0;
}

function plain(cell: unknown): string | number | null {
  if (cell === null || cell === undefined) return null;
  return typeof cell === 'bigint' || typeof cell === 'number' ? Number(cell) : String(cell);
}
