import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { openDuck, rowsOf } from './duck.ts';
import { readManifest } from './explain.ts';
import { InputProblem } from './intake/input-problem.ts';
import type { Manifest } from './manifest.ts';
import { resultFrom } from './output.ts';
import { type Aggregates, aggregatesOf, tallied } from './report-data.ts';
import { conditionOf, type RowFilter } from './row-filter.ts';
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
  readonly order?: { readonly by: 'row' | 'first_day' | 'deaths'; readonly descending?: boolean };
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

const NUMBERS = ['row', 'latitude', 'longitude', 'deaths'];

/** A result of `screenFile`, open for reading: pages of rows, and figures over all rows or those of a filter. Close it after use. */
export class ScreenResult {
  readonly manifest: Manifest;
  readonly #folder: string;
  readonly #duck: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #columns: readonly string[];

  private constructor(manifest: Manifest, folder: string, duck: DuckDBInstance, connection: DuckDBConnection, columns: readonly string[]) {
    this.manifest = manifest;
    this.#folder = folder;
    this.#duck = duck;
    this.#connection = connection;
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
    const columns = (await rowsOf(connection, `DESCRIBE SELECT * FROM ${resultFrom(path)}`)).map(([name]) => name ?? '');
    const typed = columns.map((name) => {
      const quoted = `"${name.replaceAll('"', '""')}"`;
      if (!NUMBERS.includes(name)) return `CAST(${quoted} AS VARCHAR) AS ${quoted}`;
      return `TRY_CAST(${quoted} AS ${name === 'row' || name === 'deaths' ? 'BIGINT' : 'DOUBLE'}) AS ${quoted}`;
    });
    const year = 'TRY_CAST(left(CAST(first_day AS VARCHAR), 4) AS INTEGER)';
    // Parquet is read where it lies; the other forms would be read anew for every page.
    const kind = path.toLowerCase().endsWith('.parquet') ? 'VIEW' : 'TABLE';
    await connection.run(`CREATE ${kind} result AS SELECT ${typed.join(', ')}, ${year} AS year FROM ${resultFrom(path)}`);
    return new ScreenResult(manifest, folder, duck, connection, columns);
  }

  /** Columns of a row, in the order of the file; original columns, where kept, stand last. */
  get columns(): readonly string[] {
    return this.#columns;
  }

  async count(filter: RowFilter = {}): Promise<number> {
    const [[count] = []] = await rowsOf(this.#connection, `SELECT count(*) FROM result WHERE ${conditionOf(filter)}`);
    return Number(count ?? 0);
  }

  async rows({ filter = {}, offset = 0, limit = 100, order }: RowQuery = {}): Promise<RowPage> {
    const from = wholeNumber(offset, Number.MAX_SAFE_INTEGER);
    const where = conditionOf(filter);
    const by = order === undefined || order.by === 'row' ? '' : `"${order.by}" ${order.descending === true ? 'DESC' : 'ASC'} NULLS LAST, `;
    const own = order?.by === 'row' && order.descending === true ? '"row" DESC' : '"row"';
    const reader = await this.#connection.runAndReadAll(
      `SELECT * EXCLUDE (year) FROM result WHERE ${where} ORDER BY ${by}${own} LIMIT ${wholeNumber(limit, PAGE_ROWS)} OFFSET ${from}`,
    );
    const rows = reader.getRows().map((cells) => Object.fromEntries(this.#columns.map((name, index) => [name, plain(cells[index])])));
    return { total: await this.count(filter), offset: from, columns: this.#columns, rows };
  }

  /** Figures over the rows of a filter: by reach, year, basis, State, conflict, reason and contested issue, and the cells of a map. */
  aggregates(filter: RowFilter = {}): Promise<Aggregates> {
    return aggregatesOf(this.#connection, `SELECT ${tallied(this.manifest)} FROM result WHERE ${conditionOf(filter)}`, this.manifest);
  }

  close(): void {
    this.#connection.closeSync();
    this.#duck.closeSync();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function wholeNumber(value: number, most: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.min(most, Math.trunc(value))) : 0;
}

function plain(cell: unknown): string | number | null {
  if (cell === null || cell === undefined) return null;
  return typeof cell === 'bigint' || typeof cell === 'number' ? Number(cell) : String(cell);
}
