import { closeSync, openSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { RowIssue } from '@ratione/engine';
import { TableWriter } from './append.ts';
import { disarmed, type RowIssues } from './columns.ts';
import type { Dictionaries } from './dictionaries.ts';
import { KINDS_OF_TEXT, type Kind } from './distinct-texts.ts';
import { sqlText } from './duck.ts';
import { EVENT_WORDS } from './events.ts';
import type { Mapping, Role } from './intake/mapping.ts';
import type { SourceView } from './intake/view.ts';
import type { LineWords } from './lines.ts';
import { DAY_TEXT, EVENT_TEXT, PLACE_TEXT } from './sql/model.ts';

const ISSUE = {
  name: 'row_issue',
  columns: { kind: 'text', entry: 'integer', code: 'text', column_name: 'text', found: 'text', expected: 'text' },
} as const;

/** Roles that the readers speak of, in the words of the mapping. */
const ROLE_OF: Readonly<Record<string, Role>> = {
  'start day': 'start',
  'end day': 'end',
  'day precision': 'day-precision',
  latitude: 'latitude',
  longitude: 'longitude',
  'place precision': 'place-precision',
  country: 'country',
  'event type': 'type-of-violence',
};

const DICTIONARY: Readonly<Record<Kind, readonly [name: string, number: string]>> = {
  place: [PLACE_TEXT.name, 'place_text'],
  day: [DAY_TEXT.name, 'day_text'],
  event: [EVENT_TEXT.name, 'event_text'],
};

/** Writes every row issue, in input order, to a CSV file; returns how many there are. */
export async function writeIssues(
  connection: DuckDBConnection,
  dictionaries: Dictionaries,
  mapping: Mapping,
  view: SourceView,
  issues: RowIssues,
  { line, join }: LineWords,
  path: string,
): Promise<number> {
  const writer = await TableWriter.create(connection, ISSUE);
  for (const kind of KINDS_OF_TEXT) {
    for (const [entry, found] of dictionaries.issues[kind])
      for (const issue of found) writer.write([kind, entry, issue.code, columnOf(issue, mapping), issue.found, issue.expected]);
  }
  writer.close();
  const row = EVENT_WORDS.row;
  const parts = KINDS_OF_TEXT.filter((kind) => dictionaries.issues[kind].size > 0).map((kind) => {
    const [name, number] = DICTIONARY[kind];
    return `SELECT ${row} AS row, ${line} AS line, e.id AS id, i.code AS code, i.column_name AS column_name, i.found AS found, i.expected AS expected FROM event e JOIN ${name} t ON t.text_key = e.${kind}_key JOIN row_issue i ON i.kind = ${sqlText(kind)} AND i.entry = t.${number}${join}`;
  });
  if (view.told)
    parts.push(
      `SELECT ${row} AS row, ${line} AS line, e.id AS id, 'record-broken' AS code, '' AS column_name, e.problem AS found, 'a whole record' AS expected FROM event e${join} WHERE e.problem IS NOT NULL`,
    );
  if (issues.duplicates)
    parts.push(
      `SELECT ${row} AS row, ${line} AS line, e.id AS id, 'duplicate-id' AS code, ${sqlText(mapping.columns.id ?? '')} AS column_name, e.id || ', first in row ' || x.first_row AS found, 'an id of its own' AS expected FROM event e JOIN duplicate x ON x.id = e.id AND x.first_row < ${row}${join}`,
    );
  const none = `SELECT 0 AS row, '' AS line, '' AS id, '' AS code, '' AS column_name, '' AS found, '' AS expected WHERE false`;
  const all = parts.length === 0 ? none : parts.join(' UNION ALL ');
  closeSync(openSync(path, 'w', 0o600));
  const reader = await connection.runAndReadAll(
    `COPY (SELECT row, line, ${disarmed('id')} AS id, code, ${disarmed('column_name')} AS "column", ${disarmed('found')} AS found, expected FROM (${all}) ORDER BY row, code, "column", found) TO ${sqlText(path)} (FORMAT CSV, HEADER, USE_TMP_FILE false)`,
  );
  return Number(reader.getRows()[0]?.[0] ?? 0);
}

/** The column of the file that an issue was found in; its role where no column plays it. */
export function columnOf(issue: RowIssue, mapping: Mapping): string {
  const role = ROLE_OF[issue.role];
  return (role === undefined ? undefined : mapping.columns[role]) ?? issue.role;
}
