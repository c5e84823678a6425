export type Dialect = 'duckdb' | 'postgres' | 'clickhouse' | 'spark';

export const DIALECTS: readonly Dialect[] = ['duckdb', 'postgres', 'clickhouse', 'spark'];

export type ColumnType = 'text' | 'integer' | 'number' | 'day';

const TYPES: Readonly<Record<Dialect, Readonly<Record<ColumnType, string>>>> = {
  duckdb: { text: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', day: 'DATE' },
  postgres: { text: 'TEXT', integer: 'INTEGER', number: 'DOUBLE PRECISION', day: 'DATE' },
  // Date32 begins in 1900; days before that are written as its first day.
  clickhouse: { text: 'Nullable(String)', integer: 'Int32', number: 'Nullable(Float64)', day: 'Date32' },
  spark: { text: 'STRING', integer: 'INT', number: 'DOUBLE', day: 'DATE' },
};

export function typeOf(type: ColumnType, dialect: Dialect): string {
  return TYPES[dialect][type];
}

/** What follows the columns of a CREATE TABLE. */
export function tableSuffix(dialect: Dialect): string {
  return dialect === 'clickhouse' ? ' ENGINE = MergeTree ORDER BY tuple()' : '';
}

export function literal(value: string | number | null, type: ColumnType, dialect: Dialect): string {
  if (value === null) return 'NULL';
  if (typeof value === 'number') return String(value);
  if (type === 'day')
    return dialect === 'clickhouse'
      ? `toDate32(${quoted(value < '1900-01-01' ? '1900-01-01' : value, dialect)})`
      : `DATE ${quoted(value, dialect)}`;
  return quoted(value, dialect);
}

function quoted(text: string, dialect: Dialect): string {
  const backslashes = dialect === 'clickhouse' || dialect === 'spark' ? text.replaceAll('\\', '\\\\') : text;
  return dialect === 'spark' ? `'${backslashes.replaceAll("'", "\\'")}'` : `'${backslashes.replaceAll("'", "''")}'`;
}
