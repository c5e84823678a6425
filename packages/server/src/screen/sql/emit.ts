import { suppositionColumns } from '../supposition.ts';
import { type Dialect, literal, tableSuffix, typeOf } from './dialect.ts';
import { ANSWER, CERTAINTY, DAY_TEXT, EVENT_TEXT, KINDS, PLACE_TEXT, type TableModel } from './model.ts';

export type Cells = readonly (string | number | null)[];

export function createTable({ name, columns }: TableModel, dialect: Dialect): string {
  const typed = Object.entries(columns).map(([column, type]) => `${column} ${typeOf(type, dialect)}`);
  return `CREATE TABLE ${name} (${typed.join(', ')})${tableSuffix(dialect)}`;
}

/** INSERT statements of at most 500 rows. */
export function* insertRows({ name, columns }: TableModel, rows: Iterable<Cells>, dialect: Dialect): Generator<string> {
  const types = Object.values(columns);
  let held: string[] = [];
  for (const row of rows) {
    held.push(`(${row.map((cell, index) => literal(cell, types[index] ?? 'text', dialect)).join(', ')})`);
    if (held.length < 500) continue;
    yield `INSERT INTO ${name} VALUES\n${held.join(',\n')}`;
    held = [];
  }
  if (held.length > 0) yield `INSERT INTO ${name} VALUES\n${held.join(',\n')}`;
}

/**
 * Whether a text counts any dead, without a cast that an engine may refuse. Two lists: DuckDB turns one of five or more into a join,
 * behind which rows leave the order of the file.
 */
export function countsAny(text: string): string {
  return `CASE WHEN ${text} IN ('', '0', '0.0') THEN 0 WHEN ${text} IN ('-1', '-9', 'NA') THEN 0 ELSE 1 END`;
}

/** The name of a conflict or dyad, where neither side has a name: release after release of UCDP leaves those cells blank for some rows. */
export function readWithoutSides(name: string, sideA: string, sideB: string): string {
  return `CASE WHEN trim(${sideA}) = '' AND trim(${sideB}) = '' THEN ${name} ELSE '' END`;
}

/** What a row says, as read, in the words of SQL: where each thing stands in the relation that is joined to the answers. */
export interface EventWords {
  readonly row: string;
  readonly id: string;
  readonly track: string;
  readonly certainty: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** A place and a kind of crime as one number. */
export function trackOf(place: string, event: string): string {
  return `${place}.place_id * ${KINDS} + ${event}.kind`;
}

/** The answer to each row’s question. The one join that stands for the law. */
export function joinAnswers({ track, certainty, firstDay, lastDay }: EventWords): string {
  return `LEFT JOIN ${ANSWER.name} a ON a.track = ${track} AND a.certainty = ${certainty}
  AND ${firstDay} >= a.from_day AND ${firstDay} < a.until_day AND ${lastDay} >= a.last_from AND ${lastDay} < a.last_until`;
}

/** Columns of a screened row, in their order. */
export function screenedColumns(
  dialect: Dialect,
  e: EventWords,
  suppositions: readonly string[] = [],
): readonly (readonly [name: string, sql: string])[] {
  const text = dialect === 'spark' ? 'STRING' : 'VARCHAR';
  const known = (day: string): string =>
    `CASE WHEN ${e.certainty} = ${CERTAINTY.unknown} THEN NULL ELSE ${dialect === 'duckdb' ? day : `CAST(${day} AS ${text})`} END`;
  return [
    ['row', e.row],
    ['id', e.id],
    ['reach', 'a.reach'],
    ['reach_by_place', 'a.reach_by_place'],
    ['settled_by', 'a.settled_by'],
    ['bases', 'a.bases'],
    ['states', 'a.states'],
    ['bars', 'a.bars'],
    ['trigger', 'a.trigger_type'],
    ['situation', 'a.situation'],
    ['place', 'p.place'],
    ['place_confidence', 'p.place_confidence'],
    ['first_day', known(e.firstDay)],
    ['last_day', known(e.lastDay)],
    [
      'day_certainty',
      `CASE ${e.certainty} WHEN ${CERTAINTY.period} THEN 'period' WHEN ${CERTAINTY.within} THEN 'within' ELSE 'unknown' END`,
    ],
    ['crime', 'v.crime'],
    ['candidates', 'v.candidates'],
    ['missing_facts', 'v.missing_facts'],
    ['actor_state', 'v.actor_state'],
    ['reach_if_actor_national', 'a.reach_if_actor_national'],
    ['position', 'a.held_position'],
    ['question', 'a.question'],
    ...suppositions.flatMap(suppositionColumns).map((column) => [column, `a.${column}`] as const),
  ];
}

/** The columns that `ratione_event` must have: each row as read, by the numbers of its texts. */
const EVENT: EventWords = {
  row: 'e.row_number',
  id: 'e.id',
  track: 'e.track',
  certainty: 'e.certainty',
  firstDay: 'e.first_day',
  lastDay: 'e.last_day',
};

/** A view of screened rows over the view `ratione_event`. */
export function screenedView(dialect: Dialect): string {
  const named = screenedColumns(dialect, EVENT).map(([name, sql]) => `${sql} AS ${quotedName(name, dialect)}`);
  return `CREATE VIEW ratione_screened AS SELECT ${named.join(', ')}
FROM ratione_event e
${joinAnswers(EVENT)}
LEFT JOIN ${PLACE_TEXT.name} p ON p.place_text = e.place_text
LEFT JOIN ${EVENT_TEXT.name} v ON v.event_text = e.event_text`;
}

/** The view `ratione_event` over rows of text: each row finds what its texts were read as by the texts themselves. */
export function eventView(
  source: string,
  row: string,
  id: string,
  texts: Readonly<Record<'place' | 'day' | 'event', Readonly<Record<string, string>>>>,
): string {
  const match = (alias: string, columns: Readonly<Record<string, string>>): string =>
    Object.entries(columns)
      .map(([column, text]) => `${alias}.${column} = ${text}`)
      .join(' AND ');
  return `CREATE VIEW ratione_event AS SELECT ${row} AS row_number, ${id} AS id, ${trackOf('p', 'v')} AS track, w.certainty AS certainty, w.first_day AS first_day, w.last_day AS last_day,
  p.place_text AS place_text, w.day_text AS day_text, v.event_text AS event_text
FROM ${source} s
LEFT JOIN ${PLACE_TEXT.name} p ON ${match('p', texts.place)}
LEFT JOIN ${DAY_TEXT.name} w ON ${match('w', texts.day)}
LEFT JOIN ${EVENT_TEXT.name} v ON ${match('v', texts.event)}`;
}

export function quotedName(name: string, dialect: Dialect): string {
  return dialect === 'spark' ? `\`${name}\`` : `"${name}"`;
}
