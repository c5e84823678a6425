export interface Laps {
  /** Per second of processor time, so that other work on the machine does not count. */
  readonly perSecond: number;
  /** Microseconds. */
  readonly median: number;
  readonly p95: number;
}

/** Runs `once` over every item, again and again for about `seconds`, after a warm-up of the same work. */
export function laps<T>(items: readonly T[], once: (item: T) => number, seconds = 2): Laps {
  warm(items, once, seconds / 4);
  const times: number[] = [];
  const begun = performance.now();
  const before = process.cpuUsage();
  let spent = 0;
  while (spent < seconds * 1000) {
    for (const item of items) {
      const start = performance.now();
      sink += once(item);
      times.push(performance.now() - start);
    }
    spent = performance.now() - begun;
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  return { perSecond: (times.length / (user + system)) * 1_000_000, median: at(times, 0.5) * 1000, p95: at(times, 0.95) * 1000 };
}

/** Items per second without a clock reading for each, for work too short to time one by one. */
export function rate<T>(items: readonly T[], once: (item: T) => number, seconds = 1): number {
  warm(items, once, seconds / 4);
  const begun = performance.now();
  let count = 0;
  while (performance.now() - begun < seconds * 1000) {
    for (const item of items) sink += once(item);
    count += items.length;
  }
  return (count / (performance.now() - begun)) * 1000;
}

function warm<T>(items: readonly T[], once: (item: T) => number, seconds: number): void {
  const until = performance.now() + seconds * 1000;
  do for (const item of items) sink += once(item);
  while (performance.now() < until);
}

/** What the work returns is added up and looked at, so that none of it can be left out. */
let sink = 0;
export const worked = (): boolean => Number.isFinite(sink);

export function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const number = (value: number, digits = 0): string =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });

export function line(what: string, figure: string, aim = ''): void {
  process.stdout.write(`${what.padEnd(52)} ${figure}${aim === '' ? '' : `   (aim: ${aim})`}\n`);
}
