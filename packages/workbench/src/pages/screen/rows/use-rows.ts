import { useQueries } from '@tanstack/react-query';
import { rowsOf } from '../api.ts';
import type { Filter } from '../filter.ts';
import type { Row } from '../shapes.ts';

/** Rows fetched at once. */
export const PAGE = 200;

interface Wanted {
  readonly job: string;
  readonly filter: Filter;
  readonly order: string;
  readonly columns: readonly string[];
  /** First and last row in view, from 0. */
  readonly first: number;
  readonly last: number;
}

/** The rows in view, by their place in the order; those not yet there are undefined. */
export function useRows({ job, filter, order, columns, first, last }: Wanted): {
  readonly at: (index: number) => Row | undefined;
  readonly error: unknown;
} {
  const from = Math.floor(first / PAGE);
  const pages = Array.from({ length: Math.max(1, Math.floor(last / PAGE) - from + 1) }, (_, at) => from + at);
  const found = useQueries({
    queries: pages.map((page) => ({
      queryKey: ['screen', 'rows', job, filter, order, columns, page],
      queryFn: () => rowsOf(job, filter, { offset: page * PAGE, limit: PAGE, order, columns }),
      gcTime: 60_000,
    })),
  });
  return {
    at: (index) => found[Math.floor(index / PAGE) - from]?.data?.rows[index % PAGE],
    error: found.find(({ isError }) => isError)?.error ?? null,
  };
}
