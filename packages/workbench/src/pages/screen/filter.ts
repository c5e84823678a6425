/** Which rows are shown. Stands in the address, so that a link and the button Back keep it. */
export interface Filter {
  readonly reach?: string;
  readonly reachByPlace?: string;
  readonly why?: string;
  readonly base?: string;
  readonly state?: string;
  readonly place?: string;
  readonly conflict?: string;
  readonly year?: string;
  readonly rowIssue?: string;
  readonly text?: string;
  readonly changedBy?: string;
  readonly box?: string;
}

export type FilterKey = keyof Filter;

export const FILTER_KEYS: readonly FilterKey[] = [
  'reach',
  'reachByPlace',
  'why',
  'base',
  'state',
  'place',
  'conflict',
  'year',
  'rowIssue',
  'text',
  'changedBy',
  'box',
];

/** Where the API says it otherwise. */
const PARAMETERS: Readonly<Partial<Record<FilterKey, string>>> = {
  reachByPlace: 'reach_by_place',
  rowIssue: 'row_issue',
  changedBy: 'changed_by',
};

type Search = Readonly<Record<string, unknown>>;

export function filterOf(search: Search): Filter {
  return Object.fromEntries(
    FILTER_KEYS.flatMap((key) => {
      const value = search[key];
      return typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [];
    }),
  );
}

/** The filter as the query of an address of the API. */
export function queryOf(filter: Filter, more: Readonly<Record<string, string | number>> = {}): string {
  const words = new URLSearchParams();
  for (const key of FILTER_KEYS) {
    const value = filter[key];
    if (value !== undefined && value !== '') words.set(PARAMETERS[key] ?? key, value);
  }
  for (const [key, value] of Object.entries(more)) words.set(key, String(value));
  const text = words.toString();
  return text === '' ? '' : `?${text}`;
}

export function isEmpty(filter: Filter): boolean {
  return FILTER_KEYS.every((key) => filter[key] === undefined || filter[key] === '');
}

/** The search part of the address with a filter changed. Whole years stand as numbers, which need no quotes there. */
export function withFilter(search: Search, change: Filter): Search {
  const next: Record<string, unknown> = { ...search };
  for (const key of FILTER_KEYS) {
    if (!(key in change)) continue;
    const value = change[key];
    if (value === undefined || value === '') delete next[key];
    else next[key] = key === 'year' && /^\d+$/.test(value) ? Number(value) : value;
  }
  delete next['row'];
  return next;
}

export function withoutFilter(search: Search): Search {
  return Object.fromEntries(Object.entries(search).filter(([key]) => !(FILTER_KEYS as readonly string[]).includes(key) && key !== 'row'));
}
