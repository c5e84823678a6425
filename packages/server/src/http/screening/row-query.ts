import { PAGE_ROWS, type RowQuery } from '../../screen/result.ts';
import type { RowFilter } from '../../screen/row-filter.ts';

const REACH = { type: 'string', enum: ['yes', 'no', 'depends', 'contested'] } as const;
const text = (description: string, examples: readonly string[] = []) => ({
  type: 'string',
  minLength: 1,
  maxLength: 300,
  description,
  examples,
});

/** Which rows are meant. Each condition that is given must hold. */
export const FILTER = {
  reach: { ...REACH, description: 'The answer on all grounds.' },
  reach_by_place: { ...REACH, description: 'The answer by place, time and referral alone.' },
  why: text('A bar, a fact the row waits for, or a contested issue with or without its subject.', ['no-link', 'nationality', 'C-10']),
  base: text('A base that carries it, or would.', ['territorial']),
  state: text('A State whose territory the place was, or that claimed it.', ['SYR']),
  place: text('A place id, alone or among others.', ['UKR-crimea']),
  conflict: text('A conflict, as the file names it.'),
  year: { type: 'string', pattern: '^(none|\\d{1,4})$', description: 'Year of the first day; `none` for rows without a day.' },
  row_issue: text('Code of a row issue.', ['day-unreadable']),
  id: text('The id exactly.'),
  text: text('Words in any cell, in either case.'),
  changed_by: {
    type: 'string',
    pattern: '^(all|\\d{1,2})$',
    description: 'Only rows whose answer supposed acts change: `all` together, or the one of that number.',
  },
  box: {
    type: 'string',
    pattern: '^-?\\d{1,3}(\\.\\d{1,12})?(,-?\\d{1,3}(\\.\\d{1,12})?){3}$',
    description: 'West, south, east and north in degrees.',
    examples: ['35.5,32.3,42.4,37.3'],
  },
} as const;

/** One page of them. */
export const PAGE = {
  offset: { type: 'integer', minimum: 0, maximum: 1_000_000_000, description: 'Rows to pass over.' },
  limit: {
    type: 'integer',
    minimum: 1,
    maximum: PAGE_ROWS,
    description: 'At most so many rows; 100 if left out. The header Link leads on.',
  },
  order: {
    type: 'string',
    enum: ['row', '-row', 'first_day', '-first_day', 'deaths', '-deaths'],
    description: 'With a hyphen, the other way round.',
  },
  columns: { type: 'string', maxLength: 4000, description: 'Columns wanted, between commas; all if left out.' },
} as const;

/** What the schemas above let through. */
export interface FilterQuery extends Omit<RowFilter, 'reachByPlace' | 'year' | 'rowIssue' | 'changedBy' | 'box'> {
  readonly reach_by_place?: NonNullable<RowFilter['reach']>;
  readonly year?: string;
  readonly row_issue?: string;
  readonly changed_by?: string;
  readonly box?: string;
}

export interface PageQuery extends FilterQuery {
  readonly offset?: number;
  readonly limit?: number;
  readonly order?: string;
  readonly columns?: string;
}

export function filterFrom(query: FilterQuery): RowFilter {
  const { reach, why, base, state, place, conflict, id, text: words, reach_by_place: byPlace, year, row_issue: issue } = query;
  const box = query.box?.split(',').map(Number);
  const [west, south, east, north] = box ?? [];
  return given({
    reach,
    reachByPlace: byPlace,
    why,
    base,
    state,
    place,
    conflict,
    year: year === undefined ? undefined : year === 'none' ? null : Number(year),
    rowIssue: issue,
    id,
    text: words,
    changedBy: query.changed_by === 'all' ? '' : query.changed_by,
    box:
      west === undefined || south === undefined || east === undefined || north === undefined
        ? undefined
        : ([west, south, east, north] as const),
  });
}

export function pageFrom({ offset, limit, order, columns, ...filter }: PageQuery): RowQuery {
  const by = (['row', 'first_day', 'deaths'] as const).find((one) => one === order?.replace(/^-/, ''));
  return {
    filter: filterFrom(filter),
    ...given({
      offset,
      limit,
      order: by === undefined ? undefined : { by, descending: order?.startsWith('-') === true },
      columns: columns?.split(',').map((name) => name.trim()),
    }),
  };
}

/** Without what was left out. */
function given<Members extends object>(members: Members): { [Key in keyof Members]?: Exclude<Members[Key], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}
