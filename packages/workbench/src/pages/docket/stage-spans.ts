import type { Day, Person } from '@ratione/engine';
import { eventsBy, type Stage, stageOn } from '@ratione/engine/views';

/** A stretch of days in one stage: from its first day to the day before `until`; null while it lasted on the day of asking. */
export interface StageSpan {
  readonly stage: Stage;
  readonly from: Day;
  readonly until: Day | null;
}

/** Stages in which proceedings against the person have come to an end. */
export const ENDED: ReadonlySet<Stage> = new Set<Stage>([
  'charges-declined',
  'convicted',
  'acquitted',
  'inadmissible',
  'ended-without-judgment',
]);

/** The stages of a person's case in order, as they could be told on `day`: once a warrant is public, also the days it was sealed. */
export function stageSpans(person: Person, day: Day): readonly StageSpan[] {
  const visible = eventsBy(person, day);
  const days = [...new Set(visible.map((event) => event.known))].sort();
  const told = { ...person, events: visible.filter((event) => event.kind !== 'made-public' || event.known === days[0]) };
  const spans: { stage: Stage; from: Day; until: Day | null }[] = [];
  for (const from of days) {
    const stage = stageOn(told, from);
    const last = spans.at(-1);
    if (stage === null || last?.stage === stage) continue;
    if (last !== undefined) last.until = from;
    spans.push({ stage, from, until: null });
  }
  return spans;
}
