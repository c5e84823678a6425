import type { Day } from '@ratione/engine';
import { isDay } from '@ratione/engine';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { today } from './today.ts';

/** State of a page that a link keeps: one text in the search part of the address. The empty text stands for its absence. */
export function useLinkText(name: string): readonly [string, (text: string) => void] {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const set = useCallback(
    (text: string) =>
      void navigate({
        to: '.',
        replace: true,
        resetScroll: false,
        search: (before: Readonly<Record<string, unknown>>) => {
          const { [name]: _, ...others } = before;
          return text === '' ? others : { ...others, [name]: text };
        },
      }),
    [navigate, name],
  );
  const value = search[name];
  return [typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '', set];
}

/** A day that a link keeps; today where it keeps none. Today itself is not written down, so that such a link stays current. */
export function useLinkDay(name: string): readonly [Day, (day: Day) => void] {
  const [text, set] = useLinkText(name);
  const now = today();
  return [isDay(text) ? text : now, (day) => set(day === now ? '' : day)];
}
