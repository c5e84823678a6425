import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

export interface DuckSettings {
  /** A private folder for what does not fit in memory. */
  readonly folder: string;
  readonly memory: string;
  readonly threads: number;
}

/** DuckDB, loaded only when a table is screened. It never reaches for the network. */
export async function openDuck({ folder, memory, threads }: DuckSettings): Promise<DuckDBInstance> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  return DuckDBInstance.create(':memory:', {
    threads: String(threads),
    memory_limit: memory,
    temp_directory: `${folder}/spill`,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    preserve_insertion_order: 'true',
  });
}

/** Every row of a small result, as text; null stays null. */
export async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly (readonly (string | null)[])[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRows().map((row) => row.map((cell) => (cell === null ? null : String(cell))));
}

export async function oneNumber(connection: DuckDBConnection, sql: string): Promise<number> {
  const [[cell] = []] = await rowsOf(connection, sql);
  return Number(cell ?? 0);
}

export function sqlText(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`;
  // A statement may not hold NUL, but a text may.
  return quoted.includes('\0') ? `(${quoted.replaceAll('\0', "' || chr(0) || '")})` : quoted;
}

/** A file to read, as it is named: DuckDB takes `*`, `?` and `[` for patterns, which may find other files. */
export function sqlPath(path: string): string {
  return sqlText(path.replaceAll(/[[*?]/g, '[$&]'));
}

/** A key of a JSON object as a pointer, which takes any key. */
export function jsonPointer(key: string): string {
  return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
