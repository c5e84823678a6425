import type { DuckDBAppender, DuckDBConnection, DuckDBDateValue } from '@duckdb/node-api';
import { type Cells, createTable } from './sql/emit.ts';
import type { TableModel } from './sql/model.ts';

const DAY = 86_400_000;

/** Days from 1 January 1970 to an ISO day. */
export function dayNumber(day: string): number {
  const midnight = new Date(0);
  midnight.setUTCFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  return midnight.getTime() / DAY;
}

/** Writes rows into a new table, over a connection of its own: one that is being read from must not be written to. */
export class TableWriter {
  readonly #types: readonly string[];
  readonly #appender: DuckDBAppender;
  readonly #dateOf: (days: number) => DuckDBDateValue;
  #rows = 0;

  private constructor(model: TableModel, appender: DuckDBAppender, dateOf: (days: number) => DuckDBDateValue) {
    this.#types = Object.values(model.columns);
    this.#appender = appender;
    this.#dateOf = dateOf;
  }

  static async create(connection: DuckDBConnection, model: TableModel): Promise<TableWriter> {
    const { dateValue } = await import('@duckdb/node-api');
    await connection.run(`DROP TABLE IF EXISTS ${model.name}`);
    await connection.run(createTable(model, 'duckdb'));
    return new TableWriter(model, await connection.createAppender(model.name), dateValue);
  }

  get rows(): number {
    return this.#rows;
  }

  write(cells: Cells): void {
    const appender = this.#appender;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index];
      if (cell === null || cell === undefined) appender.appendNull();
      else if (typeof cell === 'number') this.#types[index] === 'number' ? appender.appendDouble(cell) : appender.appendInteger(cell);
      else if (this.#types[index] === 'day') appender.appendDate(this.#dateOf(dayNumber(cell)));
      else appender.appendVarchar(cell);
    }
    appender.endRow();
    this.#rows += 1;
  }

  close(): void {
    this.#appender.closeSync();
  }
}
