import { createHash } from 'node:crypto';
import { DuckDBInstance } from '@duckdb/node-api';
import { answerRow, type Certainty, type ScreenSettings } from '@ratione/engine';
import { AS_OF, freshRatione } from './screen-once.ts';

const ASKED = ['place', 'day_certainty', 'first_day', 'last_day', 'crime', 'actor_state'] as const;
const ANSWERED = [
  'reach',
  'reach_by_place',
  'reach_if_actor_national',
  'settled_by',
  'bases',
  'states',
  'bars',
  'trigger',
  'situation',
  'position',
] as const;

export interface Equal {
  readonly rows: number;
  readonly asked: number;
  readonly checksum: string;
}

/**
 * Every row's own question, put to the engine again: its own paragraph and days, not those of the stretch it was answered in. Rows that
 * ask the same and were answered the same are asked once and counted. The checksum is over the answers, in order of rows.
 */
export async function equalToEngine(file: string, result: string, rows: number): Promise<Equal> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const [connection, ordered] = [await instance.connect(), await instance.connect()];
  const ratione = freshRatione();
  const settings: ScreenSettings = { asOf: AS_OF, positions: new Map() };
  await inOrder(file, result);
  const columns = [...ASKED, ...ANSWERED].map((name) => `CAST("${name}" AS VARCHAR)`);
  const groups = await connection.stream(`SELECT count(*), ${columns.join(', ')} FROM read_parquet('${result}') GROUP BY ALL`);
  let [seen, asked] = [0, 0];
  for (let chunk = await groups.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await groups.fetchChunk()) {
    for (const [count, ...cells] of chunk.getRows()) {
      const words = cells.map((cell) => (cell === null ? null : String(cell)));
      const [place, certainty, first = null, last = null, crime, actor = null] = words;
      const question = {
        place: place ?? '',
        certainty: certainty as Certainty,
        first,
        last,
        national: 'unknown',
        crime: crime ?? '',
        asOf: AS_OF,
      };
      const answer = answerRow(question, actor, ratione, settings);
      const expected = [
        answer.reach,
        answer.reachByPlace,
        answer.reachIfActorNational,
        answer.settledBy,
        answer.bases,
        answer.states,
        answer.bars,
        answer.trigger,
        answer.situation,
        answer.position,
      ].map((value) => (typeof value === 'object' && value !== null ? value.join('; ') || null : value));
      for (const [index, value] of expected.entries())
        if (words[ASKED.length + index] !== value)
          throw new Error(`${words.slice(0, ASKED.length).join(' ')}: ${ANSWERED[index]} ${words[ASKED.length + index]}, engine ${value}`);
      seen += Number(count);
      asked += 1;
    }
  }
  if (seen !== rows) throw new Error(`${rows} rows went in, ${seen} came out`);
  const hash = createHash('sha256');
  const lines = await ordered.stream(
    `SELECT "row" || '|' || reach || '|' || reach_by_place || '|' || coalesce(bases, '') || '|' || coalesce(bars, '') || '|' || coalesce(trigger, '') || '|' || coalesce(question, '') FROM read_parquet('${result}') ORDER BY "row"`,
  );
  for (let chunk = await lines.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await lines.fetchChunk())
    for (const [line] of chunk.getRows()) hash.update(`${String(line)}\n`);
  for (const one of [connection, ordered]) one.closeSync();
  instance.closeSync();
  return { rows: seen, asked, checksum: hash.digest('hex').slice(0, 16) };
}

/** The ids of the result beside those of the file read by one thread. */
async function inOrder(file: string, result: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(
    `SELECT count(*) FROM (SELECT id, row_number() OVER () AS "row" FROM read_csv('${file}', all_varchar = true, header = true, delim = ',', quote = '"')) f FULL JOIN (SELECT id, "row" FROM read_parquet('${result}')) r ON r."row" = f."row" WHERE r.id IS DISTINCT FROM nullif(f.id, '')`,
  );
  const wrong = Number(reader.getRows()[0]?.[0]);
  connection.closeSync();
  instance.closeSync();
  if (wrong > 0) throw new Error(`${wrong} rows are not where they were in the file`);
}
