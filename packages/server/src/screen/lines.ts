import { statSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { TableWriter } from './append.ts';
import { issuesOf, type RowIssues, withDuplicates } from './columns.ts';
import { rowsOf } from './duck.ts';
import { EVENT_WORDS, EVENTS } from './events.ts';
import type { InputFile } from './intake/format.ts';
import { linesOfRows } from './intake/repair.ts';
import type { Source } from './intake/source.ts';
import type { SourceView } from './intake/view.ts';
import type { TableModel } from './sql/model.ts';

/** How the line of a row is told in SQL over `event e`, and what must be joined for it. */
export interface LineWords {
  readonly line: string;
  readonly join: string;
}

const NO_LINE: LineWords = { line: 'CAST(NULL AS VARCHAR)', join: '' };
const LINE_OF = { name: 'line_of', columns: { row: 'integer', found_line: 'text' } } as const satisfies TableModel;

/** Above this the file is not searched for the line of each issue; the row still says where to look. */
const LINES_SEARCHED_BELOW = 256 * 1024 * 1024;

/** Where in the file rows with an issue stand: by line in a CSV or JSON Lines file. `newlines`: how many the file has. */
export async function lineWords(
  connection: DuckDBConnection,
  input: InputFile,
  source: Source,
  rows: number,
  newlines: number,
  view: SourceView,
  issues: RowIssues,
): Promise<LineWords> {
  if (source.repaired) return { line: 'e.found_line', join: '' };
  const before = source.linesBefore;
  const lineEach = before !== null && (input.compression !== 'none' || newlines === rows + before);
  if (lineEach) return { line: `CAST(${EVENT_WORDS.row} + ${before} AS VARCHAR)`, join: '' };
  const { any } = issuesOf(view, issues);
  if (any === 'false' || source.delimiter === null) return NO_LINE;
  if (input.compression === 'zstd' || statSync(input.path).size > LINES_SEARCHED_BELOW) return NO_LINE;
  const wanted = await rowsOf(connection, `SELECT ${EVENT_WORDS.row} FROM ${EVENTS}${withDuplicates(issues)} WHERE ${any} ORDER BY 1`);
  const lines = await linesOfRows(
    input.path,
    source.columns.length,
    source.delimiter,
    wanted.map(([row]) => Number(row)),
  );
  const writer = await TableWriter.create(connection, LINE_OF);
  for (const [row, line] of lines) writer.write([row, String(line)]);
  writer.close();
  return { line: 'l.found_line', join: ` LEFT JOIN ${LINE_OF.name} l ON l.row = ${EVENT_WORDS.row}` };
}
