import { sqlName } from './duck.ts';
import { EVENT_WORDS, EVENTS } from './events.ts';
import type { SourceView } from './intake/view.ts';
import { joinAnswers, screenedColumns } from './sql/emit.ts';

/** Names of the result’s own columns, in order. */
export function resultColumns(suppositions: readonly string[] = []): readonly string[] {
  return [
    ...screenedColumns('duckdb', EVENT_WORDS, suppositions).map(([name]) => name),
    'latitude',
    'longitude',
    'deaths',
    'conflict',
    'row_issue',
  ];
}

export interface ResultShape {
  /** Keys of the supposed acts, two columns each. */
  readonly suppositions: readonly string[];
  readonly view: SourceView;
  /** Names of the original columns that are added. */
  readonly input: readonly string[];
  /** Whether cells that a spreadsheet would run as a formula are to be disarmed. */
  readonly disarm: boolean;
  readonly issues: RowIssues;
}

/** What may stand in the way of a row: where there is none of a kind, it need not be looked for. */
export interface RowIssues {
  readonly texts: boolean;
  readonly duplicates: boolean;
}

/** The rows of a SELECT over `EVENTS` that have an issue, and the codes of it, or null. */
export function issuesOf(view: SourceView, { texts, duplicates }: RowIssues): { readonly any: string; readonly codes: string } {
  const read = texts ? ['p.place_issue', 'w.day_issue', 'v.event_issue'] : [];
  const found: readonly (readonly [is: string, code: string])[] = [
    ...(view.told ? [['e.problem IS NOT NULL', "'record-broken'"] as const] : []),
    ...read.map((column) => [`${column} IS NOT NULL`, `CAST(${column} AS VARCHAR)`] as const),
    ...(duplicates ? [[`coalesce(x.first_row < ${EVENT_WORDS.row}, false)`, "'duplicate-id'"] as const] : []),
  ];
  if (found.length === 0) return { any: 'false', codes: 'CAST(NULL AS VARCHAR)' };
  const any = found.map(([is]) => is).join(' OR ');
  const each = found.map(([is, code]) => `CASE WHEN ${is} THEN ${code} END`).join(', ');
  const tagged =
    read.length === 0 ? 'false' : `'hxl-tag-row' IN (${read.map((column) => `coalesce(CAST(${column} AS VARCHAR), '')`).join(', ')})`;
  return { any, codes: `CASE WHEN NOT (${any}) THEN NULL WHEN ${tagged} THEN 'hxl-tag-row' ELSE concat_ws('; ', ${each}) END` };
}

/** Adds the duplicate ids to `EVENTS`, where there are any. */
export function withDuplicates({ duplicates }: RowIssues): string {
  return duplicates ? '\nLEFT JOIN duplicate x ON x.id = e.id' : '';
}

/** The SELECT that makes the result: the answers joined to the rows, in input order. */
export function selectResult({ suppositions, view, input, disarm, issues }: ResultShape): string {
  const text = (sql: string): string => (disarm ? disarmed(sql) : sql);
  const own: readonly (readonly [string, string])[] = [
    ...screenedColumns('duckdb', EVENT_WORDS, suppositions).map(
      ([name, sql]) => [name, name === 'id' ? text("nullif(e.id, '')") : sql] as const,
    ),
    ['latitude', 'p.lat'],
    ['longitude', 'p.lon'],
    ['deaths', 'e.deaths'],
    ['conflict', disarm ? disarmed('CAST(e.conflict AS VARCHAR)') : 'e.conflict'],
    ['row_issue', issuesOf(view, issues).codes],
  ];
  const names = own.map(([name, sql]) => `${sql} AS ${sqlName(name)}`);
  const originals = originalNames(input, suppositions, disarm).map(
    (name, index) => `${text(`e.${view.input[index] ?? ''}`)} AS ${sqlName(name)}`,
  );
  return `SELECT ${[...names, ...originals].join(', ')}
FROM ${EVENTS}
${joinAnswers(EVENT_WORDS)}${withDuplicates(issues)}
ORDER BY ${EVENT_WORDS.row}`;
}

/** Names under which the original columns stand in the result: one of ours, or one told apart by case alone, gets `input_` in front. */
export function originalNames(columns: readonly string[], suppositions: readonly string[], disarm: boolean): readonly string[] {
  const taken = new Set(resultColumns(suppositions));
  const meant = new Set(columns.map((column) => column.toLowerCase()));
  return columns.map((column) => {
    let name = column;
    while (taken.has(name.toLowerCase()) || (name !== column && meant.has(name.toLowerCase()))) name = `input_${name}`;
    taken.add(name.toLowerCase());
    return disarm ? plainHeading(name) : name;
  });
}

/** The name of a column as `disarmed` leaves cells: a spreadsheet runs headings too. */
export function plainHeading(name: string): string {
  return /^[=+@\t\r-]/.test(name) ? `'${name}` : name;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers are left alone. */
export function disarmed(sql: string): string {
  return `CASE WHEN regexp_matches(${sql}, '^[=+@\\t\\r-]') AND NOT regexp_full_match(${sql}, '[+-]?[0-9]+([.,][0-9]+)?([eE][+-]?[0-9]+)?') THEN '''' || ${sql} ELSE ${sql} END`;
}
