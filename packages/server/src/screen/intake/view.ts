import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlText } from '../duck.ts';
import { runInOrder } from '../in-order.ts';
import { readWithoutSides } from '../sql/emit.ts';
import { type Mapping, ROLES, type Role } from './mapping.ts';
import type { Source } from './source.ts';

/** Columns of the view `source`, by role: texts as they stand, never null. */
export const ROLE_COLUMN: Readonly<Record<Role, string>> = Object.fromEntries(
  ROLES.map((role) => [role, `r_${role.replaceAll('-', '_')}`]),
) as Record<Role, string>;

/** Names of conflict and dyad as far as they are read for who fought whom: blank where the row names the sides itself. */
export const CONFLICT_READ = 'r_conflict_read';
export const DYAD_READ = 'r_dyad_read';

export interface SourceView {
  /** Whether records carry a `problem`, and the line they were found on. */
  readonly told: boolean;
  /** Original columns kept, as c0, c1, ... */
  readonly input: readonly string[];
  /** The column that names the conflict, or else the dyad. */
  readonly conflict: string;
}

/**
 * Makes the view `source` over the file: one row a record, in the order of the file, the roles as texts. It is read twice, so what is
 * dear to read (JSON) is first laid down as Parquet in `folder`.
 */
export async function viewSource(
  connection: DuckDBConnection,
  source: Source,
  mapping: Mapping,
  withInput: boolean,
  folder: string,
): Promise<SourceView> {
  const textOf = (one: Role): string => {
    const column = mapping.columns[one];
    const index = column === undefined ? -1 : source.columns.indexOf(column);
    return index < 0 ? "''" : `coalesce(c${index}, '')`;
  };
  const roles = ROLES.map((one) => `${textOf(one)} AS ${ROLE_COLUMN[one]}`);
  const read = (one: Role, as: string): string => `${readWithoutSides(textOf(one), textOf('actor-a'), textOf('actor-b'))} AS ${as}`;
  const problems = source.repaired || source.from.includes(' AS problem');
  const told = problems ? ['problem', ...(source.repaired ? ['line AS found_line'] : ['CAST(NULL AS VARCHAR) AS found_line'])] : [];
  const input = withInput ? source.columns.map((_, index) => `c${index}`) : [];
  const select = `SELECT ${[...roles, read('conflict', CONFLICT_READ), read('dyad', DYAD_READ), ...told, ...input].join(', ')} FROM ${source.from}`;
  let from = `(${select})`;
  if (source.from.includes('read_ndjson')) {
    const staged = sqlText(join(folder, 'staged.parquet'));
    await runInOrder(connection, `COPY (${select}) TO ${staged} (FORMAT PARQUET)`);
    from = `read_parquet(${staged})`;
  }
  await connection.run(`CREATE OR REPLACE VIEW source AS SELECT * FROM ${from}`);
  return { told: problems, input, conflict: ROLE_COLUMN[mapping.columns.conflict === undefined ? 'dyad' : 'conflict'] };
}
