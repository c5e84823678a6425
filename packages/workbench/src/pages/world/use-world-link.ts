import { type Day, isDay } from '@ratione/engine';
import { useNavigate } from '@tanstack/react-router';
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { useLinkText } from '../../app/link-state.ts';
import { today } from '../../app/today.ts';
import { ADOPTED } from './track.ts';

type Search = Readonly<Record<string, unknown>>;

/** Changes the search part of the address, in place: an empty text takes a key away. */
export function useLinkChange(): (change: Readonly<Record<string, string>>) => void {
  const navigate = useNavigate();
  return useCallback(
    (change) =>
      void navigate({
        to: '.',
        replace: true,
        resetScroll: false,
        search: (before: Search) => Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== '')),
      }),
    [navigate],
  );
}

/** The day in the address, within the years of the Statute; today where there is none. */
function useLinkedDay(name = 'on'): Day {
  const [text] = useLinkText(name);
  const now = today();
  return isDay(text) && text >= ADOPTED && text <= now ? text : now;
}

/** How long a dragged day rests before the address keeps it. */
const REST = 300;

/** The day shown: at once on screen, and in the address once it rests. The third is that of the address. */
export function useShownDay(): readonly [Day, (day: Day) => void, Day] {
  const linked = useLinkedDay();
  const change = useLinkChange();
  const [day, setDay] = useState(linked);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    clearTimeout(timer.current);
    setDay(linked);
  }, [linked]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const show = useCallback(
    (next: Day) => {
      setDay(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => change({ on: next === today() ? '' : next }), REST);
    },
    [change],
  );
  return [day, show, linked];
}

/** How often long lists follow a day that is dragged or played. */
const FOLLOW = 250;

/** The same value for what takes longer to draw: it follows a few times a second, and always arrives. */
export function useFollowing<Value>(value: Value): Value {
  const [following, setFollowing] = useState(value);
  const latest = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = value;
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      startTransition(() => setFollowing(latest.current));
    }, FOLLOW);
  }, [value]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
  return following;
}
