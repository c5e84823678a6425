import { DuckDBInstance } from '@duckdb/node-api';
import { ANSWER } from '../packages/server/src/screen/sql/model.ts';

/** The join of answers alone, over whole numbers already in memory, on one core: rows a second, and the sum of the answers found. */
export async function kernel(rows: number): Promise<{ readonly perSecond: number; readonly sum: string }> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE event AS SELECT CAST(range % 400 AS INTEGER) * 4096 AS track, 0 AS certainty, DATE '1989-01-01' + CAST(hash(range) % 13500 AS INTEGER) AS first_day FROM range(${rows})`,
  );
  await connection.run(
    `CREATE TABLE ${ANSWER.name} AS SELECT CAST(t.range AS INTEGER) * 4096 AS track, 0 AS certainty, DATE '1900-01-01' + CAST(d.range * 4500 AS INTEGER) AS from_day, DATE '1900-01-01' + CAST((d.range + 1) * 4500 AS INTEGER) AS until_day, CAST(t.range * 20 + d.range AS INTEGER) AS answer FROM range(400) t, range(12) d`,
  );
  const begun = performance.now();
  const reader = await connection.runAndReadAll(
    `SELECT count(*), sum(a.answer) FROM event e LEFT JOIN ${ANSWER.name} a ON a.track = e.track AND a.certainty = e.certainty AND e.first_day >= a.from_day AND e.first_day < a.until_day`,
  );
  const seconds = (performance.now() - begun) / 1000;
  const [count, sum] = reader.getRows()[0] ?? [];
  if (Number(count) !== rows) throw new Error('the kernel lost rows');
  connection.closeSync();
  instance.closeSync();
  return { perSecond: rows / seconds, sum: String(sum) };
}
