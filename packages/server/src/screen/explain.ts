import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Certainty, Determination, Issue, Ratione, RowQuestion, ScreenSettings } from '@ratione/engine';
import { determineRow, isDay } from '@ratione/engine';
import { openDuck, rowsOf, sqlText } from './duck.ts';
import type { Manifest } from './manifest.ts';
import { resultFrom } from './output.ts';
import { manifestPath } from './run.ts';

export interface ExplainedRow {
  readonly row: number;
  readonly id: string;
  readonly reach: string;
  readonly reachByPlace: string;
  readonly place: string;
  readonly rowIssue: string;
  readonly question: RowQuestion;
}

export function readManifest(result: string): Manifest {
  return JSON.parse(readFileSync(manifestPath(result), 'utf8')) as Manifest;
}

/** The rows of a result that `wanted` names: by id, and where no id matches by number. */
export async function findRows(
  result: string,
  wanted: string,
  manifest: Manifest,
): Promise<readonly ExplainedRow[] | { readonly issues: readonly Issue[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'ratione-explain-'));
  try {
    const duck = await openDuck({ folder, memory: '512MB', threads: 2 });
    const connection = await duck.connect();
    const from = resultFrom(result, manifest.columns);
    let rows = await rowsExplained(connection, from, `CAST("id" AS VARCHAR) = ${sqlText(wanted)}`, manifest);
    const number = wanted.replace(/^#/, '');
    if (rows.length === 0 && /^\d{1,15}$/.test(number))
      rows = await rowsExplained(connection, from, `CAST("row" AS BIGINT) = ${number}`, manifest);
    connection.closeSync();
    duck.closeSync();
    if (rows.length === 0)
      return {
        issues: [
          {
            code: 'screen.row-unknown',
            path: '--row',
            found: `\`${wanted}\``,
            expected: 'the id or the number of a row of the result',
            help: 'Rows count from 1.',
          },
        ],
      };
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** At most 20 rows of a result with the question that each asks. `from` and `where` are SQL. */
export async function rowsExplained(
  connection: DuckDBConnection,
  from: string,
  where: string,
  manifest: Manifest,
): Promise<readonly ExplainedRow[]> {
  const rows = await rowsOf(
    connection,
    `SELECT "row", "id", reach, reach_by_place, place, row_issue, CAST(first_day AS VARCHAR), CAST(last_day AS VARCHAR), day_certainty, crime, actor_state FROM ${from} WHERE ${where} ORDER BY CAST("row" AS BIGINT) LIMIT 20`,
  );
  return rows.map((cells) => explained(cells, manifest));
}

function explained(cells: readonly (string | null)[], { settings }: Manifest): ExplainedRow {
  const [row, id, reach, reachByPlace, place, rowIssue, first, last, certainty, crime, actor] = cells;
  const national = settings.national === 'actor' ? (actor ?? 'unknown') : settings.national;
  const sure: Certainty = certainty === 'period' || certainty === 'within' ? certainty : 'unknown';
  return {
    row: Number(row),
    id: id ?? '',
    reach: reach ?? '',
    reachByPlace: reachByPlace ?? '',
    place: place ?? '',
    rowIssue: rowIssue ?? '',
    question: {
      place: place ?? '',
      certainty: sure,
      first: dayOrNull(first),
      last: dayOrNull(last),
      national: national === '' ? 'unknown' : national,
      crime: crime ?? '',
      asOf: settings.asOf,
    },
  };
}

function dayOrNull(text: string | null | undefined): string | null {
  const day = (text ?? '').slice(0, 10);
  return isDay(day) ? day : null;
}

/** The determination behind a row, asked again. */
export function explainRow(row: ExplainedRow, ratione: Ratione, manifest: Manifest): Determination {
  const settings: ScreenSettings = { asOf: manifest.settings.asOf, positions: new Map(Object.entries(manifest.settings.positions)) };
  return determineRow(row.question, ratione, settings);
}
