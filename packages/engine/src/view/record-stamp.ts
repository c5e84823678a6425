import type { Ratione } from '../ratione.ts';
import type { Day } from '../time/day.ts';
import { daysBetween } from '../time/day.ts';
import type { ViewContext } from './context.ts';

/** An entry looked at longer ago than this may no longer be true. */
const STALE_AFTER = 90;

/** Which record a view was made from, and whether it may be out of date for the day of asking. */
export interface RecordStamp {
  readonly date: Day;
  readonly hash: string;
  readonly last_checked: Day;
  readonly stale: boolean;
}

export function recordStamp({ ratione, asOf }: Pick<ViewContext, 'ratione' | 'asOf'>, lastChecked: Day): RecordStamp {
  const { version } = ratione.record;
  return { date: version.date, hash: version.hash, last_checked: lastChecked, stale: staleness(lastChecked, asOf) !== null };
}

/** A warning where the record was last checked more than 90 days before the day of asking. */
export function staleness(lastChecked: Day, asOf: Day): string | null {
  const age = daysBetween(lastChecked, asOf);
  return age > STALE_AFTER ? `Warning: last checked ${age} days before the day of asking; later acts may be missing.` : null;
}

/** The day on which the least recently checked State of the record was looked at. */
export function oldestCheck(ratione: Ratione): Day {
  return ratione.record.states.map((state) => state.checked.on).reduce((a, b) => (a < b ? a : b), ratione.record.version.date);
}
