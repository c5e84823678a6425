import type { DuckDBConnection } from '@duckdb/node-api';
import { oneNumber, sqlName } from './duck.ts';
import { EVENT_TEXT, PLACE_TEXT, type TableModel } from './sql/model.ts';

/** Columns of the small tables that the result repeats on row after row. */
const REPEATED: readonly (readonly [table: TableModel, columns: readonly string[]])[] = [
  [PLACE_TEXT, ['place', 'place_confidence', 'place_issue']],
  [EVENT_TEXT, ['crime', 'candidates', 'missing_facts', 'actor_state', 'event_issue']],
];

/** Turns texts that repeat into codes, so that millions of rows are put in order by a few bytes each. */
export async function codeRepeatedTexts(connection: DuckDBConnection, answers: TableModel): Promise<void> {
  const texts = Object.entries(answers.columns).flatMap(([column, type]) => (type === 'text' ? [column] : []));
  for (const [{ name }, columns] of [[answers, texts] as const, ...REPEATED]) {
    for (const column of columns) {
      if ((await oneNumber(connection, `SELECT count(${column}) FROM ${name}`)) === 0) continue;
      const type = sqlName(`${name}_${column}`);
      await connection.run(`CREATE TYPE ${type} AS ENUM (SELECT DISTINCT ${column} FROM ${name} WHERE ${column} IS NOT NULL ORDER BY 1)`);
      await connection.run(`ALTER TABLE ${name} ALTER ${column} TYPE ${type}`);
    }
  }
}
