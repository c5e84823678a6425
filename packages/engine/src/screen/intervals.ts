import { segmentsOf } from '../determine/segments.ts';
import type { Question } from '../law/question.ts';
import type { Ratione } from '../ratione.ts';
import type { SituationScope } from '../record/shape.ts';
import { addDays, type Day, nextDay } from '../time/day.ts';

/** Days outside these have no events in any dataset; answers hold from the first to the last. */
export const FIRST_DAY: Day = '1900-01-01';
export const LAST_DAY: Day = '2200-01-01';

/**
 * The first day of each stretch in which the answer to `question`, asked for one day, stays the same: every day on which the engine
 * cuts a period, and every day on which a referral or an authorisation begins or ends to cover the place. Ascending, from FIRST_DAY.
 */
export function intervalStarts(question: Question, ratione: Ratione): readonly Day[] {
  const span = { from: FIRST_DAY, until: LAST_DAY, precision: 'century', qualified: false } as const;
  const days = new Set<Day>(
    segmentsOf({ ...question, when: { kind: 'one-of', span } }, ratione.ledger, ratione.territory).map((segment) => segment.from),
  );
  const ids = new Set(question.place.candidates.flatMap((candidate) => [candidate.unit, candidate.state]).filter((id) => id !== null));
  const nationals = new Set(question.suspect.nationalities ?? []);
  for (const situation of ratione.ledger.situations()) {
    const scopes = [
      ...situation.triggers.map((trigger) => trigger.scope),
      ...(situation.examinationScope === undefined ? [] : [situation.examinationScope]),
    ];
    for (const scope of scopes) {
      if (!scope.places.some((place) => ids.has(place)) && !scope.nationalsOf?.some((state) => nationals.has(state))) continue;
      for (const day of daysOf(scope)) days.add(day);
    }
  }
  for (const kind of ['referral', 'exclusive-jurisdiction'] as const)
    for (const act of ratione.ledger.councilActs(kind, question.asOf)) days.add(nextDay(act.on));
  return [...days].filter((day) => day >= FIRST_DAY && day < LAST_DAY).sort();
}

function daysOf(scope: SituationScope): readonly Day[] {
  return [scope.from, scope.until, scope.linkedFrom].filter((day): day is Day => day !== null && day !== undefined);
}

/** Which stretch `day` lies in. */
export function intervalOf(starts: readonly Day[], day: Day): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? LAST_DAY) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The days of one stretch: `until` is the first day after it. */
export function intervalAt(starts: readonly Day[], index: number): { readonly from: Day; readonly until: Day; readonly last: Day } {
  const from = starts[index] ?? FIRST_DAY;
  const until = starts[index + 1] ?? LAST_DAY;
  return { from, until, last: addDays(until, -1) };
}
