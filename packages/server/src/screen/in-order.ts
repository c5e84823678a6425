import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from './duck.ts';

/** The rows of a table would leave the order of the file: our mistake, no fault of the file. */
export class OrderLost extends Error {}

/**
 * Runs a CREATE TABLE AS or COPY whose rows must stand in the order of the file. DuckDB says nothing where it gives that order up, as it
 * does for several threads once there is a join in the way; the plan shows it. Throws before anything is written.
 */
export async function runInOrder(connection: DuckDBConnection, statement: string): Promise<void> {
  const plan = await rowsOf(connection, `EXPLAIN ${statement}`);
  const operators = plan.map(([, text]) => text ?? '').join('');
  const [[threads] = []] = await rowsOf(connection, `SELECT current_setting('threads')`);
  if (threads !== '1' && !operators.includes('BATCH_')) throw new OrderLost(`rows would leave the order of the file:\n${operators}`);
  await connection.run(statement);
}
