import type { Day, Ratione } from '@ratione/engine';
import { daysBetween, inWords } from '@ratione/engine';
import { remark } from './print.ts';
import type { Session } from './session.ts';
import { unofficialLine } from './unofficial.ts';

/** An entry looked at longer ago than this may no longer be true. */
const STALE_AFTER = 90;

/** "Record of ...; checked ...; asked as of ...": the last lines of every answer in text. */
export function footer(session: Session, lastChecked: Day): string {
  const { version } = session.ratione.record;
  const lines = [
    `Asked as of ${inWords(session.asOf)}. Record of ${inWords(version.date)} (${version.hash.slice(0, 8)}), last checked for this on ${inWords(lastChecked)}.`,
  ];
  return [...lines, staleness(lastChecked, session.asOf), unofficialLine(session)].filter((line) => line !== null).join('\n');
}

/** A warning where the record was last checked more than 90 days before the day of asking. */
export function staleness(lastChecked: Day, asOf: Day): string | null {
  const age = daysBetween(lastChecked, asOf);
  return age > STALE_AFTER ? `Warning: last checked ${age} days before the day of asking; later acts may be missing.` : null;
}

export function recordStamp(session: Session, lastChecked: Day) {
  const { version } = session.ratione.record;
  return { date: version.date, hash: version.hash, last_checked: lastChecked, stale: staleness(lastChecked, session.asOf) !== null };
}

/** The day on which the least recently checked State of the record was looked at. */
export function oldestCheck(ratione: Ratione): Day {
  return ratione.record.states.map((state) => state.checked.on).reduce((a, b) => (a < b ? a : b), ratione.record.version.date);
}

export function remarkAll(session: Session): void {
  for (const text of session.remarks) remark(text);
}
