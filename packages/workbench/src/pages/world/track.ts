import type { Day } from '@ratione/engine';

/** What holds from a day until the next step. */
export interface Step<Value> {
  readonly from: Day;
  readonly value: Value;
}

/** Steps in order of their days; the first is the day of adoption. Looked up many times a second while the reader drags. */
export type Track<Value> = readonly Step<Value>[];

/** The day on which the Statute was adopted: the first day of every track. */
export const ADOPTED: Day = '1998-07-17';

/** Evaluates on each day on which the value may change, and keeps the days on which it does. */
export function trackOf<Value>(days: Iterable<Day>, valueOn: (day: Day) => Value, same: (a: Value, b: Value) => boolean): Track<Value> {
  const steps: Step<Value>[] = [];
  for (const day of [...new Set([ADOPTED, ...days])].filter((one) => one >= ADOPTED).sort()) {
    const value = valueOn(day);
    const last = steps.at(-1);
    if (last === undefined || !same(last.value, value)) steps.push({ from: day, value });
  }
  return steps;
}

/** The value on a day; undefined before the first step. */
export function valueOn<Value>(track: Track<Value>, day: Day): Value | undefined {
  return stepOn(track, day)?.value;
}

export function stepOn<Value>(track: Track<Value>, day: Day): Step<Value> | undefined {
  let low = 0;
  let high = track.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((track[middle]?.from ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return track[low - 1];
}
