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

/** Texts of a row, by the columns of the dictionaries. */
export interface EventColumns {
  readonly source: string;
  readonly row: string;
  readonly id: string;
  readonly place: Readonly<Record<'latitude' | 'longitude' | 'place_precision' | 'country' | 'ucdp_country' | 'iso_country', string>>;
  readonly day: Readonly<Record<'start_day' | 'end_day' | 'day_precision', string>>;
  readonly event: Readonly<Record<'violence_type' | 'event_type' | 'sub_event_type' | 'actor_a' | 'actor_b', string>>;
  readonly civilianDeaths: string;
}

/** Whether a text counts any dead, without a cast that an engine may refuse. */
export function countsAny(text: string): string {
  return `CASE WHEN ${text} IN ('', '0', '0.0', '-1', '-9', 'NA') THEN 0 ELSE 1 END`;
}

/** Step one: what each row says, as read: a place, days, a kind of crime with an actor. */
export function selectEvents(columns: EventColumns, extra: readonly string[] = []): string {
  const match = (alias: string, texts: Readonly<Record<string, string>>): string =>
    Object.entries(texts)
      .map(([column, text]) => `${alias}.${column} = ${text}`)
      .join(' AND ');
  return `SELECT ${columns.row} AS row_number, ${columns.id} AS id, p.place_id * ${KINDS} + v.kind AS track, w.certainty AS certainty, w.first_day AS first_day, w.last_day AS last_day,
  p.place_text AS place_text, w.day_text AS day_text, v.event_text AS event_text${extra.map((one) => `, ${one}`).join('')}
FROM ${columns.source} s
LEFT JOIN ${PLACE_TEXT.name} p ON ${match('p', columns.place)}
LEFT JOIN ${DAY_TEXT.name} w ON ${match('w', columns.day)}
LEFT JOIN ${EVENT_TEXT.name} v ON ${match('v', columns.event)} AND v.civilian_deaths = ${columns.civilianDeaths}`;
}

/** Step two: the answer to each row’s question. The one join that stands for the law. */
export function joinAnswers(events: string): string {
  return `${events} e
LEFT JOIN ${ANSWER.name} a ON a.track = e.track AND a.certainty = e.certainty
  AND e.first_day >= a.from_day AND e.first_day < a.until_day AND e.last_day >= a.last_from AND e.last_day < a.last_until
LEFT JOIN ${PLACE_TEXT.name} p ON p.place_text = e.place_text
LEFT JOIN ${EVENT_TEXT.name} v ON v.event_text = e.event_text`;
}

/** Columns of a screened row, in their order. */
export function screenedColumns(dialect: Dialect, suppositions: readonly string[] = []): readonly (readonly [name: string, sql: string])[] {
  const text = dialect === 'spark' ? 'STRING' : 'VARCHAR';
  const known = (day: string): string => `CASE WHEN e.certainty = ${CERTAINTY.unknown} THEN NULL ELSE CAST(e.${day} AS ${text}) END`;
  return [
    ['row', 'e.row_number'],
    ['id', 'e.id'],
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
    [
      'first_day',
      dialect === 'duckdb' ? `CASE WHEN e.certainty = ${CERTAINTY.unknown} THEN NULL ELSE e.first_day END` : known('first_day'),
    ],
    ['last_day', dialect === 'duckdb' ? `CASE WHEN e.certainty = ${CERTAINTY.unknown} THEN NULL ELSE e.last_day END` : known('last_day')],
    ['day_certainty', `CASE e.certainty WHEN ${CERTAINTY.period} THEN 'period' WHEN ${CERTAINTY.within} THEN 'within' ELSE 'unknown' END`],
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

/** A view of screened rows over `events`, a relation with the columns of `selectEvents`. */
export function screenedView(events: string, dialect: Dialect): string {
  const named = screenedColumns(dialect).map(([name, sql]) => `${sql} AS ${quotedName(name, dialect)}`);
  return `CREATE VIEW ratione_screened AS SELECT ${named.join(', ')}\nFROM ${joinAnswers(events)}`;
}

export function quotedName(name: string, dialect: Dialect): string {
  return dialect === 'spark' ? `\`${name}\`` : `"${name}"`;
}
