import type { Day } from '@ratione/engine';
import { today } from '../../app/today.ts';

/** The search part that carries the day of a page to the next; empty where it is today. */
export function onSearch(on: Day): Readonly<Record<string, string>> {
  return on === today() ? {} : { on };
}
