import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { openDuck, rowsOf } from './duck.ts';
import type { Manifest } from './manifest.ts';
import { resultFrom } from './output.ts';

/** Events and deaths; deaths that the file does not count are not guessed. */
export interface Tally {
  readonly events: number;
  readonly deaths: number;
}

export type Reach = 'yes' | 'no' | 'depends' | 'contested';

export interface YearTally extends Tally {
  /** Year of the first day; null where no day could be read. */
  readonly year: number | null;
  readonly reach: Reach;
  /** By place, time and referral alone. */
  readonly reachByPlace: Reach;
}

/** One base, State or conflict; an event with several is counted under each. */
export interface NamedTally extends Tally {
  readonly name: string;
  readonly reach: Reach;
}

/** Why rows fail, or what they wait for. */
export interface ReasonTally extends Tally {
  /** `bar`: why place, time and referral alone do not reach it. `waits-for`: the facts that would settle it. */
  readonly kind: 'bar' | 'waits-for';
  readonly reason: string;
  readonly reach: Reach;
}

export interface IssueTally extends Tally {
  /** A contested issue of the register, as in C-14. */
  readonly issue: string;
  readonly states: string;
}

export interface ChangeTally extends Tally {
  readonly before: Reach;
  readonly after: Reach;
  readonly beforeByPlace: Reach;
  readonly afterByPlace: Reach;
  readonly year: number | null;
}

/** Events of one reach in a cell of the map, `degrees` wide, by its south-western corner. */
export interface MapCell extends Tally {
  readonly latitude: number;
  readonly longitude: number;
  readonly reach: Reach;
  readonly reachByPlace: Reach;
  /** Whether several places, or a place with several claims, are in play: to be hatched. */
  readonly disputed: boolean;
}

/** Before and after one set of supposed acts. */
export interface SupposedChanges {
  /** Blank for all acts together, else the number of the act, from 1. */
  readonly key: string;
  readonly acts: readonly string[];
  readonly changes: readonly ChangeTally[];
}

/** Figures over rows of a result; nothing in them names a single event. */
export interface Aggregates {
  readonly total: Tally;
  readonly byReach: readonly (Tally & { readonly reach: Reach; readonly reachByPlace: Reach })[];
  readonly byYear: readonly YearTally[];
  readonly byBase: readonly NamedTally[];
  readonly byState: readonly NamedTally[];
  /** The 60 conflicts with most events. */
  readonly byConflict: readonly NamedTally[];
  readonly why: readonly ReasonTally[];
  readonly contested: readonly IssueTally[];
  /** Rows whose answer the supposed acts change: all acts together first, then each alone; empty without any. */
  readonly whatIf: readonly SupposedChanges[];
  readonly map: { readonly degrees: number; readonly cells: readonly MapCell[]; readonly eventsWithoutPoint: number };
}

/** Everything the report draws. */
export interface ReportData extends Aggregates {
  readonly schema: 'ratione/screen-report/1';
  readonly manifest: Manifest;
  readonly rowIssues: readonly { readonly code: string; readonly rows: number }[];
}

const TALLY = 'count(*) AS events, coalesce(sum(deaths), 0) AS deaths';
const LARGEST_MAP = 4000;

/** What of a row is summed up, in the words of SQL. */
export function tallied(manifest: Manifest): string {
  return [TALLIED, ...manifest.whatIf.flatMap(({ columns }) => columns)].join(', ');
}

const TALLIED = `reach, reach_by_place, coalesce(CAST(bases AS VARCHAR), '') AS bases, coalesce(CAST(states AS VARCHAR), '') AS states, coalesce(CAST(bars AS VARCHAR), '') AS bars,
    coalesce(CAST(settled_by AS VARCHAR), '') AS settled_by, coalesce(CAST(place AS VARCHAR), '') AS place, coalesce(CAST(position AS VARCHAR), '') AS position, CAST(conflict AS VARCHAR) AS conflict, TRY_CAST(deaths AS BIGINT) AS deaths,
    TRY_CAST(left(CAST(first_day AS VARCHAR), 4) AS INTEGER) AS year, TRY_CAST(latitude AS DOUBLE) AS latitude, TRY_CAST(longitude AS DOUBLE) AS longitude`;

/** Sums a result up for its report, in SQL. */
export async function summarise(result: string, manifest: Manifest): Promise<ReportData> {
  const folder = mkdtempSync(join(tmpdir(), `ratione-screen-${process.pid}-`));
  try {
    const duck = await openDuck({ folder, memory: '700MB', threads: 2 });
    const connection = await duck.connect();
    const figures = await aggregatesOf(connection, `SELECT ${tallied(manifest)} FROM ${resultFrom(result, manifest.columns)}`, manifest);
    connection.closeSync();
    duck.closeSync();
    const rowIssues = Object.entries(manifest.counts.issues).map(([code, rows]) => ({ code, rows }));
    return { schema: 'ratione/screen-report/1', manifest, ...figures, rowIssues };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sums up the rows of a SELECT whose columns are those of `tallied`. */
export async function aggregatesOf(connection: DuckDBConnection, rows: string, manifest: Manifest): Promise<Aggregates> {
  await connection.run(`CREATE OR REPLACE TEMP TABLE screened AS ${rows}`);
  const named = async (column: string, limit: string): Promise<readonly NamedTally[]> =>
    (
      await rowsOf(
        connection,
        `SELECT name, reach, ${TALLY} FROM (SELECT unnest(string_split(${column}, '; ')) AS name, reach, deaths FROM screened) WHERE name <> '' GROUP BY ALL ORDER BY events DESC, name, reach ${limit}`,
      )
    ).map(([name, reach, ...tally]) => ({ name: name ?? '', reach: reachOf(reach), ...tallyOf(tally) }));
  const [total = []] = await rowsOf(connection, `SELECT ${TALLY} FROM screened`);
  const supposed: SupposedChanges[] = [];
  for (const { key, acts, columns } of manifest.whatIf) supposed.push({ key, acts, changes: await changes(connection, columns) });
  const figures: Aggregates = {
    total: tallyOf(total),
    byReach: (await rowsOf(connection, `SELECT reach, reach_by_place, ${TALLY} FROM screened GROUP BY ALL ORDER BY 1, 2`)).map(
      ([reach, byPlace, ...tally]) => ({ reach: reachOf(reach), reachByPlace: reachOf(byPlace), ...tallyOf(tally) }),
    ),
    byYear: (
      await rowsOf(connection, `SELECT year, reach, reach_by_place, ${TALLY} FROM screened GROUP BY ALL ORDER BY year NULLS LAST, 2, 3`)
    ).map(([year, reach, byPlace, ...tally]) => ({
      year: yearOf(year),
      reach: reachOf(reach),
      reachByPlace: reachOf(byPlace),
      ...tallyOf(tally),
    })),
    byBase: await named('bases', ''),
    byState: await named('states', ''),
    byConflict: (
      await rowsOf(
        connection,
        `SELECT conflict, reach, ${TALLY} FROM screened WHERE conflict IN (SELECT conflict FROM screened WHERE conflict IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 60) GROUP BY ALL ORDER BY events DESC, 1, 2`,
      )
    ).map(([name, reach, ...tally]) => ({ name: name ?? '', reach: reachOf(reach), ...tallyOf(tally) })),
    why: await reasons(connection),
    contested: (
      await rowsOf(
        connection,
        `SELECT issue, states, ${TALLY} FROM (SELECT unnest(string_split(settled_by, '; ')) AS issue, states, deaths FROM screened WHERE reach = 'contested') WHERE issue LIKE 'C-%' GROUP BY ALL ORDER BY events DESC, 1, 2`,
      )
    ).map(([issue, states, ...tally]) => ({ issue: issue ?? '', states: states ?? '', ...tallyOf(tally) })),
    whatIf: supposed,
    map: await mapOf(connection),
  };
  await connection.run('DROP TABLE screened');
  return figures;
}

async function changes(connection: DuckDBConnection, [reach, byPlace]: readonly [string, string]): Promise<readonly ChangeTally[]> {
  const rows = await rowsOf(
    connection,
    `SELECT reach, ${reach}, reach_by_place, ${byPlace}, year, ${TALLY} FROM screened WHERE reach <> ${reach} OR reach_by_place <> ${byPlace} GROUP BY ALL ORDER BY 5 NULLS LAST, 1, 2, 3, 4`,
  );
  return rows.map(([before, after, placeBefore, placeAfter, year, ...tally]) => ({
    before: reachOf(before),
    after: reachOf(after),
    beforeByPlace: reachOf(placeBefore),
    afterByPlace: reachOf(placeAfter),
    year: yearOf(year),
    ...tallyOf(tally),
  }));
}

async function reasons(connection: DuckDBConnection): Promise<readonly ReasonTally[]> {
  const rows = await rowsOf(
    connection,
    `SELECT 'bar', reason, reach, ${TALLY} FROM (SELECT unnest(string_split(bars, '; ')) AS reason, reach, deaths FROM screened WHERE reach_by_place <> 'yes') WHERE reason <> '' GROUP BY ALL
    UNION ALL SELECT 'waits-for', reason, reach, ${TALLY} FROM (SELECT unnest(string_split(settled_by, '; ')) AS reason, reach, deaths FROM screened WHERE reach IN ('depends', 'contested')) WHERE reason <> '' AND reason NOT LIKE 'C-%' GROUP BY ALL ORDER BY 1, 4 DESC, 2, 3`,
  );
  return rows.map(([kind, reason, reach, ...tally]) => ({
    kind: kind === 'bar' ? 'bar' : 'waits-for',
    reason: reason ?? '',
    reach: reachOf(reach),
    ...tallyOf(tally),
  }));
}

/** Cells of one degree or more: as fine as keeps the map readable, and too coarse to point at a village. */
async function mapOf(connection: DuckDBConnection): Promise<ReportData['map']> {
  const [[without] = []] = await rowsOf(connection, 'SELECT count(*) FROM screened WHERE latitude IS NULL OR longitude IS NULL');
  for (const degrees of [1, 2, 4]) {
    const rows = await rowsOf(
      connection,
      `SELECT floor(latitude / ${degrees}) * ${degrees}, floor(longitude / ${degrees}) * ${degrees}, reach, reach_by_place, (contains(place, '|') OR contains(states, '; ') OR contains(position, 'C-10')) AS disputed, ${TALLY} FROM screened WHERE latitude IS NOT NULL AND longitude IS NOT NULL GROUP BY ALL ORDER BY 1, 2, 3, 4, 5`,
    );
    if (rows.length > LARGEST_MAP && degrees < 4) continue;
    const cells = rows.map(([latitude, longitude, reach, byPlace, disputed, ...tally]) => ({
      latitude: Number(latitude),
      longitude: Number(longitude),
      reach: reachOf(reach),
      reachByPlace: reachOf(byPlace),
      disputed: disputed === 'true',
      ...tallyOf(tally),
    }));
    return { degrees, cells, eventsWithoutPoint: Number(without ?? 0) };
  }
  throw new Error('no map was drawn');
}

function tallyOf(cells: readonly (string | null)[]): Tally {
  return { events: Number(cells[0] ?? 0), deaths: Number(cells[1] ?? 0) };
}

function yearOf(cell: string | null | undefined): number | null {
  return cell === null || cell === undefined ? null : Number(cell);
}

function reachOf(cell: string | null | undefined): Reach {
  if (cell === 'yes' || cell === 'no' || cell === 'depends' || cell === 'contested') return cell;
  throw new Error(`a row without an answer: ${cell}`);
}
