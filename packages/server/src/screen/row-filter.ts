import type { Headline } from '@ratione/engine';
import { sqlText } from './duck.ts';

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
}

/** The condition in SQL over the columns of a result; TRUE without any. */
export function conditionOf(filter: RowFilter): string {
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
  else if (filter.year !== undefined) parts.push(`year = ${Math.trunc(Number(filter.year))}`);
  return parts.length === 0 ? 'TRUE' : parts.join(' AND ');
}

function oneOf(column: string, value: string, between = '; '): string {
  return `coalesce(list_contains(string_split("${column}", ${sqlText(between)}), ${sqlText(value)}), false)`;
}

/** A contested issue is named with what it arises about, as in `C-10 UKR-crimea`; the issue alone finds every subject. */
function issueIn(why: string): string {
  return `coalesce(len(list_filter(string_split(settled_by, '; '), lambda one: starts_with(one, ${sqlText(`${why} `)}))) > 0, false)`;
}
