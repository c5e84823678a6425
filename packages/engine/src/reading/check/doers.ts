import type { Person } from '../../record/shape.ts';
import type { CaseDetails, CaseEvent } from '../statement.ts';
import type { Held } from './case-details.ts';

/** What judges alone do. */
const OF_JUDGES: ReadonlySet<CaseEvent> = new Set([
  'warrant',
  'summons',
  'confirmed',
  'inadmissible',
  'convicted',
  'acquitted',
  'sentenced',
  'term',
  'term-reduced',
]);
/** What the Prosecutor asks and never orders. */
const UNTOLD: ReadonlySet<CaseEvent> = new Set(['released', 'warrant-undone', 'unsealed', 'tried', 'in-custody']);

/** Whether the organ told may have taken the step: no body of the United Nations takes any, and the Prosecutor does not judge. */
export function doerHolds(doer: NonNullable<CaseDetails['doer']>, event: CaseEvent, says: string): Held {
  if (doer === 'council') return 'no';
  if (OF_JUDGES.has(event)) return 'no';
  if (event === 'dropped') return /Prosecutor withdrew/.test(says) ? 'yes' : /declined|vacated/.test(says) ? 'no' : 'unknown';
  return UNTOLD.has(event) ? 'unknown' : 'yes';
}

/** Nobody who was sentenced and not acquitted later. */
export function served(person: Person): Held {
  if (person.sentence === undefined || person.events.some((event) => event.kind === 'acquitted')) return 'no';
  return 'yes';
}
