import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type Filter, filterOf, withFilter, withoutFilter } from '../filter.ts';

export interface FilterControl {
  readonly filter: Filter;
  /** Changes what is given; a blank value takes that condition away. */
  readonly change: (change: Filter) => void;
  readonly clear: () => void;
  /** Number of the row whose proof is open; null: none. */
  readonly row: number | null;
  readonly open: (row: number | null) => void;
}

/** The filter and the open row, kept in the address. */
export function useFilter(): FilterControl {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const key = JSON.stringify(filterOf(search));
  const filter = useMemo(() => JSON.parse(key) as Filter, [key]);
  const go = useCallback(
    (next: (search: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>, replace = false) =>
      void navigate({ to: '/screen', search: next, resetScroll: false, replace }),
    [navigate],
  );
  const row = Number(search['row']);
  return {
    filter,
    change: useCallback((change) => go((now) => withFilter(now, change)), [go]),
    clear: useCallback(() => go(withoutFilter), [go]),
    row: Number.isInteger(row) && row > 0 ? row : null,
    open: useCallback((wanted) => go(({ row: _, ...rest }) => (wanted === null ? rest : { ...rest, row: wanted })), [go]),
  };
}
