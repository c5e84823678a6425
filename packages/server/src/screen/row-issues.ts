import type { DuckDBConnection } from '@duckdb/node-api';
import type { ReadingRule, RowIssue } from '@ratione/engine';
import { TableWriter } from './append.ts';
import type { Connections, Dictionaries, Kind } from './dictionaries.ts';
import { oneNumber, rowsOf, sqlText } from './duck.ts';
import type { Mapping, Role } from './intake/mapping.ts';

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

const KINDS: readonly Kind[] = ['place', 'day', 'event'];

/** Where in the file a row stands: by line in a CSV or JSON Lines file whose every record is one line. */
export interface LineRule {
  /** Lines before the first row; null where lines mean nothing. */
  readonly before: number | null;
}

/** Writes every row issue, in input order, to a CSV file; returns how many there are. */
export async function writeIssues(
  connections: Connections,
  dictionaries: Dictionaries,
  mapping: Mapping,
  line: LineRule,
  path: string,
): Promise<number> {
  const writer = await TableWriter.create(connections.write, ISSUE);
  for (const kind of KINDS) {
    for (const [entry, issues] of dictionaries.issues[kind])
      for (const issue of issues) writer.write([kind, entry, issue.code, columnOf(issue, mapping), issue.found, issue.expected]);
  }
  writer.close();
  const { write } = connections;
  const lineOf = `coalesce(e.found_line, ${line.before === null ? 'NULL' : `CAST(e.row_number + ${line.before} AS VARCHAR)`})`;
  const parts = KINDS.map(
    (kind) =>
      `SELECT e.row_number AS row_number, ${lineOf} AS line, i.code, i.column_name, i.found, i.expected, e.id AS id FROM event e JOIN row_issue i ON i.kind = ${sqlText(kind)} AND i.entry = e.${kind}_text`,
  );
  parts.push(
    `SELECT e.row_number, ${lineOf}, 'record-broken', '', e.problem, 'a whole record', e.id FROM event e WHERE e.problem IS NOT NULL`,
  );
  parts.push(
    `SELECT e.row_number, ${lineOf}, 'duplicate-id', ${sqlText(mapping.columns.id ?? '')}, e.id || ', first in row ' || x.first_row, 'an id of its own', e.id FROM event e JOIN duplicate x ON x.id = e.id AND x.first_row < e.row_number`,
  );
  const all = `(${parts.join(' UNION ALL ')})`;
  const safe = (sql: string): string =>
    `CASE WHEN regexp_matches(${sql}, '^[=+@\\t\\r-]') AND NOT regexp_full_match(${sql}, '[+-]?[0-9]+([.,][0-9]+)?') THEN '''' || ${sql} ELSE ${sql} END`;
  await write.run(
    `COPY (SELECT row_number AS row, line, ${safe('id')} AS id, code, ${safe('column_name')} AS "column", ${safe('found')} AS found, expected FROM ${all} WHERE code <> 'hxl-tag-row' OR found <> '' ORDER BY row_number, code, "column", found) TO ${sqlText(path)} (FORMAT CSV, HEADER)`,
  );
  return oneNumber(write, `SELECT count(*) FROM ${all}`);
}

/** The column of the file that an issue was found in; its role where no column plays it. */
export function columnOf(issue: RowIssue, mapping: Mapping): string {
  const role = ROLE_OF[issue.role];
  return (role === undefined ? undefined : mapping.columns[role]) ?? issue.role;
}

/** How often each fixed rule of reading was used: rows, not texts. */
export async function countRules(
  connection: DuckDBConnection,
  dictionaries: Dictionaries,
): Promise<Readonly<Partial<Record<ReadingRule, number>>>> {
  const counts = new Map<ReadingRule, number>();
  for (const kind of KINDS) {
    const rules = dictionaries.rules[kind];
    if (rules.size === 0) continue;
    for (const [entry, rows] of await rowsOf(connection, `SELECT ${kind}_text, count(*) FROM event GROUP BY 1`)) {
      for (const rule of rules.get(Number(entry)) ?? []) counts.set(rule, (counts.get(rule) ?? 0) + Number(rows));
    }
  }
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}
