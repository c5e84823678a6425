import { sqlName } from './duck.ts';
import { STAGED } from './intake/stage.ts';
import { countsAny, type EventColumns, joinAnswers, screenedColumns, selectEvents } from './sql/emit.ts';

/** How the staged table names what the dictionaries look up. */
export const STAGED_COLUMNS: EventColumns = {
  source: 'source',
  row: 's.row_before + 1',
  id: `s.${STAGED.id}`,
  place: {
    latitude: `s.${STAGED.latitude}`,
    longitude: `s.${STAGED.longitude}`,
    place_precision: `s.${STAGED['place-precision']}`,
    country: `s.${STAGED.country}`,
    ucdp_country: `s.${STAGED['ucdp-country']}`,
    iso_country: `s.${STAGED['iso-country']}`,
  },
  day: { start_day: `s.${STAGED.start}`, end_day: `s.${STAGED.end}`, day_precision: `s.${STAGED['day-precision']}` },
  event: {
    violence_type: `s.${STAGED['type-of-violence']}`,
    event_type: `s.${STAGED['event-type']}`,
    sub_event_type: `s.${STAGED['sub-event-type']}`,
    actor_a: `s.${STAGED['actor-a']}`,
    actor_b: `s.${STAGED['actor-b']}`,
  },
  civilianDeaths: countsAny(`s.${STAGED['civilian-deaths']}`),
};

/** Names of the result’s own columns, in order. */
export function resultColumns(suppositions: readonly string[] = []): readonly string[] {
  return [...screenedColumns('duckdb', suppositions).map(([name]) => name), 'latitude', 'longitude', 'deaths', 'conflict', 'row_issue'];
}

export interface ResultShape {
  /** Keys of the supposed acts, two columns each. */
  readonly suppositions: readonly string[];
  /** Original columns to add, where asked for. */
  readonly input: readonly string[];
  /** Whether cells that a spreadsheet would run as a formula are to be disarmed. */
  readonly disarm: boolean;
}

const CODES = ['p.place_issue', 'd.day_issue', 'v.event_issue'].map((code) => `CAST(${code} AS VARCHAR)`);

const ISSUES = `CASE WHEN 'hxl-tag-row' IN (${CODES.map((code) => `coalesce(${code}, '')`).join(', ')}) THEN 'hxl-tag-row'
  ELSE nullif(concat_ws('; ', CASE WHEN e.problem IS NOT NULL THEN 'record-broken' END, ${CODES.join(', ')}, CASE WHEN x.first_row < e.row_number THEN 'duplicate-id' END), '') END`;

/** Makes the table `event`: each row as read, in whole numbers, with the few texts the result repeats. */
export function createEvents(input: readonly string[], conflictType = 'VARCHAR'): string {
  const extra = [
    `CAST(TRY_CAST(nullif(s.${STAGED.deaths}, '-1') AS DOUBLE) AS BIGINT) AS deaths`,
    `CAST(nullif(s.${STAGED.conflict}, '') AS ${conflictType}) AS conflict`,
    's.problem AS problem',
    's.found_line AS found_line',
    ...input.map((_, index) => `s.c${index} AS c${index}`),
  ];
  return `CREATE OR REPLACE TABLE event AS ${selectEvents(STAGED_COLUMNS, extra)}`;
}

/** Ids that occur more than once, with the first row that has each. */
export const CREATE_DUPLICATES = `CREATE OR REPLACE TABLE duplicate AS SELECT id, min(row_number) AS first_row FROM event WHERE id <> '' GROUP BY id HAVING count(*) > 1`;

/** The SELECT that makes the result: the answers joined to the rows, in input order. */
export function selectResult({ suppositions, input, disarm }: ResultShape): string {
  const text = (sql: string): string => (disarm ? disarmed(sql) : sql);
  const own: readonly (readonly [string, string])[] = [
    ...screenedColumns('duckdb', suppositions).map(([name, sql]) => [name, name === 'id' ? text("nullif(e.id, '')") : sql] as const),
    ['latitude', 'p.lat'],
    ['longitude', 'p.lon'],
    ['deaths', 'e.deaths'],
    ['conflict', disarm ? disarmed('CAST(e.conflict AS VARCHAR)') : 'e.conflict'],
    ['row_issue', ISSUES],
  ];
  const taken = new Set(own.map(([name]) => name.toLowerCase()));
  const names = own.map(([name, sql]) => `${sql} AS ${sqlName(name)}`);
  const originals = input.map((column, index) => {
    const name = taken.has(column.toLowerCase()) ? `input_${column}` : column;
    return `${text(`e.c${index}`)} AS ${sqlName(name)}`;
  });
  return `SELECT ${[...names, ...originals].join(', ')}
FROM ${joinAnswers('event')}
LEFT JOIN ratione_day_text d ON d.day_text = e.day_text
LEFT JOIN duplicate x ON x.id = e.id
ORDER BY e.row_number`;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers are left alone. */
export function disarmed(sql: string): string {
  return `CASE WHEN regexp_matches(${sql}, '^[=+@\\t\\r-]') AND NOT regexp_full_match(${sql}, '[+-]?[0-9]+([.,][0-9]+)?([eE][+-]?[0-9]+)?') THEN '''' || ${sql} ELSE ${sql} END`;
}
