import type { Issue } from '@ratione/engine';
import { PAGE_ROWS, type RowQuery } from '../../screen/result.ts';
import type { RowFilter } from '../../screen/row-filter.ts';
import { DeskProblem } from './desk-problem.ts';

/** A filter as it stands in an address: every value a text. */
export interface FilterWords {
  readonly reach?: string;
  readonly reachByPlace?: string;
  readonly why?: string;
  readonly base?: string;
  readonly state?: string;
  readonly place?: string;
  readonly conflict?: string;
  /** A year, or `none` for rows without a day. */
  readonly year?: string;
  readonly rowIssue?: string;
  readonly id?: string;
  readonly text?: string;
  /** `all` for all supposed acts together, else the number of one of them. */
  readonly changedBy?: string;
  /** West, south, east and north in degrees, between commas. */
  readonly box?: string;
}

export interface PageWords extends FilterWords {
  readonly offset?: string;
  readonly limit?: string;
  /** `row`, `first_day` or `deaths`; with `-` in front the other way round. */
  readonly order?: string;
  /** Names of columns, between commas. */
  readonly columns?: string;
}

const REACHES = ['yes', 'no', 'depends', 'contested'] as const;
const ORDERS = ['row', 'first_day', 'deaths'] as const;

/** Reads a filter out of an address; every problem at once, as a `DeskProblem`. */
export function filterFrom(words: FilterWords): RowFilter {
  return read(words, (take) => filterOf(words, take));
}

export function pageFrom(words: PageWords): RowQuery {
  return read(words, (take) => {
    const filter = filterOf(words, take);
    const offset = take('offset', 'a whole number from 0', (text) => (/^\d{1,12}$/.test(text) ? Number(text) : null));
    const limit = take('limit', `a whole number from 1 to ${PAGE_ROWS}`, (text) =>
      /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= PAGE_ROWS ? Number(text) : null,
    );
    const order = take('order', `one of ${ORDERS.join(', ')}, each also with a hyphen in front`, (text) => {
      const by = ORDERS.find((one) => one === text.replace(/^-/, ''));
      return by === undefined ? null : { by, descending: text.startsWith('-') };
    });
    const columns = take('columns', 'names of columns between commas', (text) => text.split(',').map((name) => name.trim()));
    return {
      filter,
      ...(offset === undefined ? {} : { offset }),
      ...(limit === undefined ? {} : { limit }),
      ...(order === undefined ? {} : { order }),
      ...(columns === undefined ? {} : { columns }),
    };
  });
}

type Take = <Value>(key: keyof PageWords, expected: string, read: (text: string) => Value | null) => Value | undefined;

function filterOf(words: FilterWords, take: Take): RowFilter {
  const reachOf = (text: string) => REACHES.find((reach) => reach === text) ?? null;
  const reach = take('reach', REACHES.join(', '), reachOf);
  const reachByPlace = take('reachByPlace', REACHES.join(', '), reachOf);
  const year = words.year === 'none' ? null : take('year', 'a year, or `none`', (text) => (/^-?\d{1,4}$/.test(text) ? Number(text) : null));
  const changedBy = take('changedBy', '`all`, or the number of a supposed act', (text) =>
    text === 'all' ? '' : /^\d{1,3}$/.test(text) ? text : null,
  );
  const box = take('box', 'west, south, east and north in degrees, between commas', boxOf);
  const same = (key: 'why' | 'base' | 'state' | 'place' | 'conflict' | 'rowIssue' | 'id' | 'text') =>
    words[key] === undefined || words[key] === '' ? {} : { [key]: words[key] };
  return {
    ...(reach === undefined ? {} : { reach }),
    ...(reachByPlace === undefined ? {} : { reachByPlace }),
    ...(year === undefined ? {} : { year }),
    ...(changedBy === undefined ? {} : { changedBy }),
    ...(box === undefined ? {} : { box }),
    ...same('why'),
    ...same('base'),
    ...same('state'),
    ...same('place'),
    ...same('conflict'),
    ...same('rowIssue'),
    ...same('id'),
    ...same('text'),
  };
}

function boxOf(text: string): RowFilter['box'] | null {
  const [west, south, east, north, ...more] = text.split(',').map((edge) => (edge.trim() === '' ? Number.NaN : Number(edge)));
  if (west === undefined || south === undefined || east === undefined || north === undefined || more.length > 0) return null;
  return [west, south, east, north].every(Number.isFinite) ? [west, south, east, north] : null;
}

function read<Value>(words: PageWords, work: (take: Take) => Value): Value {
  const issues: Issue[] = [];
  const value = work((key, expected, readOne) => {
    const text = words[key];
    if (text === undefined || text === '') return undefined;
    const found = readOne(text);
    if (found !== null) return found;
    issues.push({ code: 'input.query', path: key, found: `\`${text.slice(0, 80)}\``, expected, help: 'See docs/screening.md.' });
    return undefined;
  });
  if (issues.length > 0) throw new DeskProblem(422, issues);
  return value;
}
