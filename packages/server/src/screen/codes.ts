import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf, sqlName } from './duck.ts';
import { EVENT_TEXT, PLACE_TEXT, type TableModel } from './sql/model.ts';

/** Columns of the small tables that the result repeats on row after row. */
const READ: readonly (readonly [table: TableModel, columns: readonly string[]])[] = [
  [PLACE_TEXT, ['place', 'place_confidence', 'place_issue']],
  [EVENT_TEXT, ['crime', 'candidates', 'missing_facts', 'actor_state', 'event_issue']],
];

/** Turns what texts were read as into codes; needs no answers, so it runs while the engine is asked. */
export async function codeReadTexts(connection: DuckDBConnection): Promise<void> {
  for (const [{ name }, columns] of READ) await code(connection, name, columns);
}

export async function codeAnswers(connection: DuckDBConnection, { name, columns }: TableModel): Promise<void> {
  await code(
    connection,
    name,
    Object.entries(columns).flatMap(([column, type]) => (type === 'text' ? [column] : [])),
  );
}

/** Turns texts that repeat into codes, so that millions of rows are put in order by a few bytes each. */
async function code(connection: DuckDBConnection, table: string, columns: readonly string[]): Promise<void> {
  const [counts = []] = await rowsOf(connection, `SELECT ${columns.map((column) => `count(${column})`).join(', ')} FROM ${table}`);
  for (const [index, column] of columns.entries()) {
    if (Number(counts[index] ?? 0) === 0) continue;
    const type = sqlName(`${table}_${column}`);
    await connection.run(`CREATE TYPE ${type} AS ENUM (SELECT DISTINCT ${column} FROM ${table} WHERE ${column} IS NOT NULL ORDER BY 1)`);
    await connection.run(`ALTER TABLE ${table} ALTER ${column} TYPE ${type}`);
  }
}
