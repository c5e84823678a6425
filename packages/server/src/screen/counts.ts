import type { DuckDBConnection } from '@duckdb/node-api';
import type { Headline } from '@ratione/engine';
import { issuesOf, type RowIssues, withDuplicates } from './columns.ts';
import type { Dictionaries } from './dictionaries.ts';
import { oneNumber, rowsOf } from './duck.ts';
import { EVENT_WORDS, EVENTS } from './events.ts';
import type { SourceView } from './intake/view.ts';
import type { Manifest } from './manifest.ts';
import { joinAnswers } from './sql/emit.ts';
import { type Supposition, type SuppositionCounts, suppositionColumns } from './supposition.ts';

const ANSWERED = `FROM ${EVENTS}\n${joinAnswers(EVENT_WORDS)}`;

export interface Reaches {
  readonly reach: Readonly<Record<Headline, number>>;
  readonly reachByPlace: Readonly<Record<Headline, number>>;
  readonly whatIf: readonly SuppositionCounts[];
}

/** Rows by answer, counted over the join itself: every row must come out, with an answer. */
export async function countReaches(connection: DuckDBConnection, rows: number, suppositions: readonly Supposition[]): Promise<Reaches> {
  const supposed = suppositions.map(({ key, acts }) => ({
    key,
    acts,
    columns: suppositionColumns(key),
    reach: none(),
    reachByPlace: none(),
  }));
  const [reach, reachByPlace] = [none(), none()];
  const columns = ['a.reach', 'a.reach_by_place', ...supposed.flatMap((one) => one.columns.map((column) => `a.${column}`))];
  let counted = 0;
  for (const cells of await rowsOf(connection, `SELECT count(*), ${columns.join(', ')} ${ANSWERED} GROUP BY ALL`)) {
    const [count = 0, ...answers] = [Number(cells[0]), ...cells.slice(1)];
    counted += count;
    for (const [index, into] of [reach, reachByPlace, ...supposed.flatMap((one) => [one.reach, one.reachByPlace])].entries()) {
      const answer = answers[index];
      if (isHeadline(answer)) into[answer] += count;
    }
  }
  const answered = Object.values(reach).reduce((sum, count) => sum + count, 0);
  if (counted !== rows || answered !== rows) throw new Error(`${rows} rows went in, ${counted} came out, ${answered} with an answer`);
  return { reach, reachByPlace, whatIf: supposed };
}

/** Rows with each kind of issue, and rows with any. */
export async function countIssues(
  connection: DuckDBConnection,
  { issueRows }: Dictionaries,
  view: SourceView,
  issues: RowIssues,
): Promise<Pick<Manifest['counts'], 'issues' | 'rowsWithIssues'>> {
  const found = new Map<string, number>();
  // A row of tags shows in its place, its days and its kind of event; it counts once.
  for (const kind of Object.values(issueRows))
    for (const [code, rows] of kind)
      found.set(code, code === 'hxl-tag-row' ? Math.max(rows, found.get(code) ?? 0) : rows + (found.get(code) ?? 0));
  if (issues.duplicates)
    found.set(
      'duplicate-id',
      await oneNumber(connection, `SELECT count(*) FROM event e JOIN duplicate x ON x.id = e.id AND x.first_row < ${EVENT_WORDS.row}`),
    );
  const broken = view.told ? await oneNumber(connection, 'SELECT count(*) FROM event WHERE problem IS NOT NULL') : 0;
  if (broken > 0) found.set('record-broken', broken);
  const rowsWithIssues =
    found.size === 0
      ? 0
      : await oneNumber(connection, `SELECT count(*) FROM ${EVENTS}${withDuplicates(issues)} WHERE ${issuesOf(view, issues).any}`);
  return { issues: sortedByName(found), rowsWithIssues };
}

export function sortedByName<Name extends string>(counts: ReadonlyMap<Name, number>): Readonly<Record<Name, number>> {
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1))) as Record<Name, number>;
}

function none(): Record<Headline, number> {
  return { yes: 0, no: 0, depends: 0, contested: 0 };
}

function isHeadline(text: string | null | undefined): text is Headline {
  return text === 'yes' || text === 'no' || text === 'depends' || text === 'contested';
}
