import type { DuckDBConnection } from '@duckdb/node-api';
import { type DistinctTexts, KINDS_OF_TEXT, keyOf } from './distinct-texts.ts';
import { oneNumber } from './duck.ts';
import { runInOrder } from './in-order.ts';
import { ROLE_COLUMN as r, type SourceView } from './intake/view.ts';
import { type EventWords, trackOf } from './sql/emit.ts';
import { DAY_TEXT, EVENT_TEXT, PLACE_TEXT } from './sql/model.ts';

/** More names of conflicts than this are kept as texts. */
const FEW = 20_000;

/**
 * Reads the file a second time into the table `event`, in its own order: of each row the keys of its texts, its id, deaths and conflict.
 * Needs nothing of what the texts are read as, so it runs while they are read.
 */
export async function createEvents(connection: DuckDBConnection, { salt }: DistinctTexts, view: SourceView): Promise<number> {
  const columns = [
    `${r.id} AS id`,
    ...KINDS_OF_TEXT.map((kind) => `${keyOf(kind, salt)} AS ${kind}_key`),
    `CAST(TRY_CAST(nullif(${r.deaths}, '-1') AS DOUBLE) AS BIGINT) AS deaths`,
    `CAST(nullif(${view.conflict}, '') AS ${await conflictType(connection)}) AS conflict`,
    ...(view.told ? ['problem', 'found_line'] : []),
    ...view.input,
  ];
  await runInOrder(connection, `CREATE OR REPLACE TABLE event AS SELECT ${columns.join(', ')} FROM source`);
  return oneNumber(connection, 'SELECT count(*) FROM event');
}

/** The type under which the name of a conflict is kept: a code, unless there are very many. */
async function conflictType(connection: DuckDBConnection): Promise<string> {
  const count = await oneNumber(connection, `SELECT count(*) FROM seen_conflict WHERE conflict_name <> ''`);
  if (count === 0 || count > FEW) return 'VARCHAR';
  await connection.run('DROP TYPE IF EXISTS conflict_name');
  await connection.run(`CREATE TYPE conflict_name AS ENUM (SELECT conflict_name FROM seen_conflict WHERE conflict_name <> '' ORDER BY 1)`);
  return 'conflict_name';
}

/** Ids that occur more than once, with the first row that has each. */
export const CREATE_DUPLICATES = `CREATE OR REPLACE TABLE duplicate AS SELECT id, min(rowid) + 1 AS first_row FROM event WHERE id <> '' GROUP BY id HAVING count(*) > 1`;

export const DICTIONARIES = { place: PLACE_TEXT, day: DAY_TEXT, event: EVENT_TEXT } as const;

/** Gives each dictionary the keys by which the rows find it. */
export async function keyDictionaries(connection: DuckDBConnection): Promise<void> {
  for (const kind of KINDS_OF_TEXT) {
    const { name } = DICTIONARIES[kind];
    await connection.run(
      `CREATE OR REPLACE TABLE keyed AS SELECT t.*, s.text_key FROM ${name} t JOIN seen_${kind} s ON s.rowid = t.${kind}_text`,
    );
    await connection.run(`DROP TABLE ${name}`);
    await connection.run(`ALTER TABLE keyed RENAME TO ${name}`);
  }
}

/** The rows with what they were read as: `e` the row, `p` its place, `w` its days, `v` its kind of event. */
export const EVENTS = `event e
LEFT JOIN ${PLACE_TEXT.name} p ON p.text_key = e.place_key
LEFT JOIN ${DAY_TEXT.name} w ON w.text_key = e.day_key
LEFT JOIN ${EVENT_TEXT.name} v ON v.text_key = e.event_key`;

export const EVENT_WORDS: EventWords = {
  row: 'e.rowid + 1',
  id: 'e.id',
  track: trackOf('p', 'v'),
  certainty: 'w.certainty',
  firstDay: 'w.first_day',
  lastDay: 'w.last_day',
};
