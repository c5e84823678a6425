import type { DuckDBConnection } from '@duckdb/node-api';

export interface RowOrder {
  readonly by: 'row' | 'first_day' | 'deaths';
  readonly descending?: boolean;
}

/** Row numbers in the order of a table that is paged through. */
export interface RowList {
  readonly length: number;
  slice(from: number, until: number): readonly number[];
}

const KEPT = 4;

/** The rows that the last few filters let through, by number, so that the ten-thousandth page of a filter costs no more than its first. */
export class RowLists {
  readonly #lists = new Map<string, Promise<RowList>>();

  /** `condition` is SQL over the view `result`, whose rows are numbered from 1 to `total`. */
  of(connection: DuckDBConnection, condition: string, order: RowOrder | undefined, total: number): Promise<RowList> {
    const { by, descending = false } = order ?? { by: 'row' };
    if (condition === 'TRUE' && by === 'row') return Promise.resolve(descending ? countedDown(total) : counted(total));
    const key = `${by} ${descending} ${condition}`;
    const known = this.#lists.get(key);
    this.#lists.delete(key);
    const list = known ?? read(connection, condition, by, descending);
    this.#lists.set(key, list);
    list.catch(() => this.#lists.delete(key));
    for (const oldest of this.#lists.keys()) {
      if (this.#lists.size <= KEPT) break;
      this.#lists.delete(oldest);
    }
    return list;
  }
}

function counted(length: number): RowList {
  return { length, slice: (from, until) => numbers(Math.min(until, length) - from, (index) => from + index + 1) };
}

function countedDown(length: number): RowList {
  return { length, slice: (from, until) => numbers(Math.min(until, length) - from, (index) => length - from - index) };
}

function numbers(length: number, at: (index: number) => number): readonly number[] {
  return Array.from({ length: Math.max(0, length) }, (_, index) => at(index));
}

async function read(connection: DuckDBConnection, condition: string, by: RowOrder['by'], descending: boolean): Promise<RowList> {
  const way = descending ? 'DESC' : 'ASC';
  const first = by === 'row' ? '' : `"${by}" ${way} NULLS LAST, `;
  const own = by === 'row' ? way : 'ASC';
  const result = await connection.stream(`SELECT CAST("row" AS UINTEGER) FROM result WHERE ${condition} ORDER BY ${first}"row" ${own}`);
  const pieces: Uint32Array[] = [];
  let length = 0;
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) break;
    const piece = Uint32Array.from(chunk.getColumnValues(0) as number[]);
    pieces.push(piece);
    length += piece.length;
  }
  const all = new Uint32Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return { length, slice: (from, until) => [...all.subarray(from, until)] };
}
