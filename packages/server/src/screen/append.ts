import type { DuckDBAppender, DuckDBConnection, DuckDBDataChunk, DuckDBDateValue, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { ColumnType } from './sql/dialect.ts';
import { type Cells, createTable } from './sql/emit.ts';
import type { TableModel } from './sql/model.ts';

const DAY = 86_400_000;
const numbers = new Map<string, number>();

/** Days from 1 January 1970 to an ISO day. */
export function dayNumber(day: string): number {
  let number = numbers.get(day);
  if (number === undefined) {
    const midnight = new Date(0);
    midnight.setUTCFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
    number = midnight.getTime() / DAY;
    if (numbers.size > 200_000) numbers.clear();
    numbers.set(day, number);
  }
  return number;
}

const AT_ONCE = 2048;

/** Writes rows into a new table, over a connection of its own: one that is being read from must not be written to. */
export class TableWriter {
  readonly #types: readonly ColumnType[];
  readonly #appender: DuckDBAppender;
  readonly #chunk: () => DuckDBDataChunk;
  readonly #columns: DuckDBValue[][];
  readonly #dateOf: (days: number) => DuckDBDateValue;
  readonly #dates = new Map<string, DuckDBDateValue>();
  #held = 0;
  #rows = 0;

  private constructor(
    model: TableModel,
    appender: DuckDBAppender,
    chunk: () => DuckDBDataChunk,
    dateOf: (days: number) => DuckDBDateValue,
  ) {
    this.#types = Object.values(model.columns);
    this.#appender = appender;
    this.#chunk = chunk;
    this.#columns = this.#types.map(() => []);
    this.#dateOf = dateOf;
  }

  static async create(connection: DuckDBConnection, model: TableModel): Promise<TableWriter> {
    const { DATE, DOUBLE, DuckDBDataChunk, dateValue, INTEGER, VARCHAR } = await import('@duckdb/node-api');
    const typeOf: Readonly<Record<ColumnType, DuckDBType>> = { text: VARCHAR, integer: INTEGER, number: DOUBLE, day: DATE };
    await connection.run(`DROP TABLE IF EXISTS ${model.name}`);
    await connection.run(createTable(model, 'duckdb'));
    const types = Object.values(model.columns).map((type) => typeOf[type]);
    return new TableWriter(
      model,
      await connection.createAppender(model.name),
      () => DuckDBDataChunk.create(types),
      (days) => dateValue(days),
    );
  }

  get rows(): number {
    return this.#rows;
  }

  write(cells: Cells): void {
    for (let index = 0; index < this.#types.length; index += 1) {
      const cell = cells[index] ?? null;
      this.#columns[index]?.push(this.#types[index] === 'day' && typeof cell === 'string' ? this.#date(cell) : cell);
    }
    this.#held += 1;
    this.#rows += 1;
    if (this.#held === AT_ONCE) this.#flush();
  }

  close(): void {
    if (this.#held > 0) this.#flush();
    this.#appender.closeSync();
  }

  #flush(): void {
    const chunk = this.#chunk();
    chunk.setColumns(this.#columns);
    this.#appender.appendDataChunk(chunk);
    for (const column of this.#columns) column.length = 0;
    this.#held = 0;
  }

  #date(day: string): DuckDBDateValue {
    let date = this.#dates.get(day);
    if (date === undefined) {
      date = this.#dateOf(dayNumber(day));
      this.#dates.set(day, date);
    }
    return date;
  }
}
