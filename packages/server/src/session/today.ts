import type { Day } from '@ratione/engine';

/** Today by this machine's calendar: the one place where a clock is read. */
export function today(): Day {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
