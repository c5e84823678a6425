import type { DuckDBConnection } from '@duckdb/node-api';
import { CONFLICT_READ, DYAD_READ, ROLE_COLUMN as r, type SourceView } from './intake/view.ts';
import { countsAny } from './sql/emit.ts';

export const KINDS_OF_TEXT = ['place', 'day', 'event'] as const;
export type Kind = (typeof KINDS_OF_TEXT)[number];

/** Texts of a row that are read together: columns of the dictionaries, and where in `source` each comes from. */
export const TEXTS: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  place: {
    latitude: r.latitude,
    longitude: r.longitude,
    place_precision: r['place-precision'],
    country: r.country,
    ucdp_country: r['ucdp-country'],
    iso_country: r['iso-country'],
  },
  day: { start_day: r.start, end_day: r.end, day_precision: r['day-precision'] },
  event: {
    violence_type: r['type-of-violence'],
    event_type: r['event-type'],
    sub_event_type: r['sub-event-type'],
    actor_a: r['actor-a'],
    actor_b: r['actor-b'],
    conflict_read: CONFLICT_READ,
    dyad_read: DYAD_READ,
    civilian_deaths: countsAny(r['civilian-deaths']),
  },
};

/** The number by which the rows of `source` find their text again. `salt` is raised where two texts share one. */
export function keyOf(kind: Kind, salt: number): string {
  return `hash(${Object.values(TEXTS[kind]).join(', ')}, ${salt})`;
}

export interface DistinctTexts {
  readonly rows: number;
  readonly salt: number;
  readonly counts: Readonly<Record<Kind, number>>;
}

const MOST_SALTS = 5;

/** Gathers the distinct texts of every kind in one pass over the file, into the tables `seen_place`, `seen_day` and `seen_event`. */
export async function gatherTexts(connection: DuckDBConnection, view: SourceView): Promise<DistinctTexts> {
  const columns = KINDS_OF_TEXT.map((kind) => Object.keys(TEXTS[kind]).map((column) => `${kind}_${column}`));
  const named = KINDS_OF_TEXT.flatMap((kind) => Object.entries(TEXTS[kind]).map(([column, sql]) => `${sql} AS ${kind}_${column}`));
  const firsts = columns.map(([first]) => `grouping(${first ?? ''})`);
  await connection.run(
    `CREATE OR REPLACE TABLE seen AS SELECT ${firsts.map((first, index) => `${first} AS not_${index}`).join(', ')}, grouping(conflict_name) AS not_conflict, count(*) AS rows, ${columns.flat().join(', ')}, conflict_name FROM (SELECT ${named.join(', ')}, ${view.conflict} AS conflict_name FROM source) GROUP BY GROUPING SETS (${[...columns, ['conflict_name']].map((set) => `(${set.join(', ')})`).join(', ')})`,
  );
  await connection.run('CREATE OR REPLACE TABLE seen_conflict AS SELECT conflict_name FROM seen WHERE not_conflict = 0');
  let salt = 0;
  const counts: Record<Kind, number> = { place: 0, day: 0, event: 0 };
  let rows = 0;
  for (const [index, kind] of KINDS_OF_TEXT.entries()) {
    const texts = Object.keys(TEXTS[kind]);
    await connection.run(
      `CREATE OR REPLACE TABLE seen_${kind} AS SELECT ${texts.map((column) => `${kind}_${column} AS ${column}`).join(', ')}, CAST(0 AS UBIGINT) AS text_key, rows FROM seen WHERE not_${index} = 0`,
    );
    const reader = await connection.runAndReadAll(`SELECT count(*), coalesce(sum(rows), 0) FROM seen_${kind}`);
    const [count, sum] = (reader.getRows()[0] ?? []).map(Number);
    counts[kind] = count ?? 0;
    if (index > 0 && sum !== rows) throw new Error(`${rows} rows have a place, but ${sum} have a ${kind}`);
    rows = sum ?? 0;
  }
  await connection.run('DROP TABLE seen');
  // INVARIANT: within a kind no two texts share a key, so that a key stands for one text exactly.
  while (!(await keysDiffer(connection, salt))) if (++salt > MOST_SALTS) throw new Error('texts of the file share their keys');
  return { rows, salt, counts };
}

async function keysDiffer(connection: DuckDBConnection, salt: number): Promise<boolean> {
  for (const kind of KINDS_OF_TEXT) {
    const texts = Object.keys(TEXTS[kind]).join(', ');
    await connection.run(`UPDATE seen_${kind} SET text_key = hash(${texts}, ${salt})`);
    const reader = await connection.runAndReadAll(`SELECT count(*) = count(DISTINCT text_key) FROM seen_${kind}`);
    if (reader.getRows()[0]?.[0] !== true) return false;
  }
  return true;
}

const CELL = '\u001f';
const RECORD = '\u001e';
const AT_ONCE = 4096;

/** Each distinct text of a kind, by its number from 0, with how many rows have it. */
export async function* textsOf(
  connection: DuckDBConnection,
  kind: Kind,
): AsyncGenerator<readonly { readonly id: number; readonly rows: number; readonly texts: readonly string[] }[]> {
  // A separator inside a text becomes a mark no reader takes for a day, a number or a name.
  const safe = Object.keys(TEXTS[kind]).map(
    (column) => `translate(CAST(${column} AS VARCHAR), chr(30) || chr(31), chr(65533) || chr(65533))`,
  );
  const line = `concat_ws(chr(31), CAST(rows AS VARCHAR), ${safe.join(', ')})`;
  const result = await connection.stream(
    `SELECT min(id), string_agg(line, chr(30) ORDER BY id) FROM (SELECT rowid AS id, ${line} AS line FROM seen_${kind}) GROUP BY id // ${AT_ONCE} ORDER BY 1`,
  );
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return;
    for (const [first, lines] of chunk.getRows()) {
      yield String(lines)
        .split(RECORD)
        .map((text, index) => {
          const [rows = '0', ...texts] = text.split(CELL);
          return { id: Number(first) + index, rows: Number(rows), texts };
        });
    }
  }
}
