import type { Day } from '@ratione/engine';
import { inWords } from '@ratione/engine';
import { staleness, unofficialLine } from '@ratione/engine/views';
import type { Session } from '../session/session.ts';
import { remark } from './print.ts';

/** "Record of ...; checked ...; asked as of ...": the last lines of every answer in text. */
export function footer(session: Session, lastChecked: Day): string {
  const { version } = session.ratione.record;
  const lines = [
    `Asked as of ${inWords(session.asOf)}. Record of ${inWords(version.date)} (${version.hash.slice(0, 8)}), last checked for this on ${inWords(lastChecked)}.`,
  ];
  return [...lines, staleness(lastChecked, session.asOf), unofficialLine(session)].filter((line) => line !== null).join('\n');
}

export function remarkAll(session: Session): void {
  for (const text of session.remarks) remark(text);
}
