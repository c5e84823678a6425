/** One column of a table: its heading, and its cell in a row. */
export type Column<Row> = readonly [heading: string, cell: (row: Row) => Cell];

export type Cell = string | number | boolean | null | readonly string[];

/** RFC 4180. A list is joined by semicolons; text that a spreadsheet would run as a formula is made plain text. */
export function csvOf(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [headings, ...rows.map((row) => row.map(written))];
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

export function cellsOf<Row>(columns: readonly Column<Row>[], row: Row): readonly Cell[] {
  return columns.map(([, cell]) => cell(row));
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join('; ');
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
