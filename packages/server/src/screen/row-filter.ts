import type { Headline } from '@ratione/engine';
import { sqlName, sqlText } from './duck.ts';
import { suppositionColumns } from './supposition.ts';

/** Which rows of a result are wanted. Every condition that is given must hold; without any, all rows are. */
export interface RowFilter {
  readonly reach?: Headline;
  readonly reachByPlace?: Headline;
  /** A bar (`no-link`), a fact the row waits for (`nationality`) or a contested issue (`C-10`, with or without its subject). */
  readonly why?: string;
  /** `territorial`, `nationality`, `declaration-12(3)`, `unsc-referral` or `vessel-or-aircraft`. */
  readonly base?: string;
  /** A State whose territory the place was, or that claimed it. */
  readonly state?: string;
  /** A place id, alone or among others. */
  readonly place?: string;
  readonly conflict?: string;
  /** Year of the first day; null: no day could be read. */
  readonly year?: number | null;
  /** Code of a row issue. */
  readonly rowIssue?: string;
  /** The id exactly. */
  readonly id?: string;
  /** Words in any cell, in either case. */
  readonly text?: string;
  /** Key of a set of supposed acts, of those the manifest lists: only rows whose answer they change. */
  readonly changedBy?: string;
  /** Rows with a point in this box, its edges included. A west greater than the east crosses the 180th meridian. */
  readonly box?: readonly [west: number, south: number, east: number, north: number];
}

/** Name of the year of the first day beside the columns of a result, of which one may be called `year`. */
export const YEAR = 'ratione_year';

/** The condition in SQL over the columns of a result, which `columns` names; TRUE without any. */
export function conditionOf(filter: RowFilter, columns: readonly string[]): string {
  const parts: string[] = [];
  const equal = (column: string, value: string | undefined): void => {
    if (value !== undefined) parts.push(`"${column}" = ${sqlText(value)}`);
  };
  const listed = (column: string, value: string | undefined, between = '; '): void => {
    if (value !== undefined) parts.push(oneOf(column, value, between));
  };
  equal('reach', filter.reach);
  equal('reach_by_place', filter.reachByPlace);
  equal('conflict', filter.conflict);
  equal('id', filter.id);
  listed('bases', filter.base);
  listed('states', filter.state);
  listed('place', filter.place, '|');
  listed('row_issue', filter.rowIssue);
  if (filter.why !== undefined)
    parts.push(`(${oneOf('bars', filter.why)} OR ${oneOf('settled_by', filter.why)} OR ${issueIn(filter.why)})`);
  if (filter.year === null) parts.push('first_day IS NULL');
  else if (filter.year !== undefined) parts.push(`${YEAR} = ${whole(filter.year)}`);
  if (filter.text !== undefined && filter.text.trim() !== '') {
    const words = sqlText(filter.text.trim().toLowerCase());
    parts.push(`(${columns.map((name) => `contains(lower(CAST(${sqlName(name)} AS VARCHAR)), ${words})`).join(' OR ') || 'FALSE'})`);
  }
  if (filter.changedBy !== undefined) {
    const [after, afterByPlace] = suppositionColumns(filter.changedBy);
    parts.push(columns.includes(after) ? `(reach <> ${sqlName(after)} OR reach_by_place <> ${sqlName(afterByPlace)})` : 'FALSE');
  }
  if (filter.box !== undefined) {
    const [west, south, east, north] = filter.box.map(finite);
    const across = `longitude >= ${west} ${Number(west) > Number(east) ? 'OR' : 'AND'} longitude <= ${east}`;
    parts.push(`(latitude BETWEEN ${south} AND ${north} AND (${across}))`);
  }
  return parts.length === 0 ? 'TRUE' : parts.join(' AND ');
}

function whole(value: number): number {
  return Number.isFinite(value) ? Math.trunc(value) : 0;
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}

function oneOf(column: string, value: string, between = '; '): string {
  return `coalesce(list_contains(string_split("${column}", ${sqlText(between)}), ${sqlText(value)}), false)`;
}

/** A contested issue is named with what it arises about, as in `C-10 UKR-crimea`; the issue alone finds every subject. */
function issueIn(why: string): string {
  return `coalesce(len(list_filter(string_split(settled_by, '; '), lambda one: starts_with(one, ${sqlText(`${why} `)}))) > 0, false)`;
}
