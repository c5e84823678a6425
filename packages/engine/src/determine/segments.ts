import type { Question } from '../law/question.ts';
import type { Ledger } from '../record/ledger.ts';
import type { CouncilAct } from '../record/shape.ts';
import { titleBoundaries } from '../territory/title.ts';
import type { TerritoryIndex } from '../territory/unit-for.ts';
import { addDays, addYears, type Day, nextDay, previousDay, STATUTE_IN_FORCE } from '../time/day.ts';
import { splitAt } from '../time/period.ts';

/** A stretch of days with one legal status throughout. `sure`: the conduct certainly went on then. */
export interface Segment {
  readonly from: Day;
  readonly until: Day;
  readonly sure: boolean;
}

/** Rule 3.2: an incident is cut at every day on which a status may change, and each piece is answered by itself. */
export function segmentsOf(question: Question, ledger: Ledger, territory: TerritoryIndex): readonly Segment[] {
  const { when } = question;
  if (when.kind !== 'period') {
    return splitAt(when.span, boundariesOf(question, ledger, territory)).map((piece) => ({ ...piece, sure: false }));
  }
  const whole = { from: when.from.from, until: when.to.until };
  if (when.from.precision === 'day' && when.to.precision === 'day' && !when.from.qualified && !when.to.qualified) {
    if (addDays(whole.from, 1) === whole.until) return [{ ...whole, sure: true }];
    return splitAt(whole, boundariesOf(question, ledger, territory)).map((piece) => ({ ...piece, sure: true }));
  }
  // Imprecise ends: only the days between the latest start and the earliest end are sure.
  const sureFrom = previousDay(when.from.until);
  const sureUntil = nextDay(when.to.from);
  const cuts = [...boundariesOf(question, ledger, territory), sureFrom, sureUntil];
  return splitAt(whole, cuts).map((piece) => ({ ...piece, sure: piece.from >= sureFrom && piece.until <= sureUntil }));
}

function* boundariesOf(question: Question, ledger: Ledger, territory: TerritoryIndex): Generator<Day> {
  const { asOf, place, suspect, matter, crimes } = question;
  yield STATUTE_IN_FORCE;
  const states = new Set<string>([
    ...(suspect.nationalities ?? []),
    ...matter.alsoAt,
    ...matter.elementOn,
    ...matter.effectsOn,
    ...matter.launchedFrom,
    ...matter.accessoryActOn,
    ...matter.capturedIn,
  ]);
  for (const flag of [matter.vesselFlag, matter.aircraftRegistration, matter.aggressor, matter.victim])
    if (typeof flag === 'string') states.add(flag);
  for (const candidate of place.candidates) {
    if (candidate.state !== null) states.add(candidate.state);
    const unit = candidate.unit === null ? undefined : territory.unit(candidate.unit);
    if (unit === undefined) continue;
    yield* titleBoundaries(unit);
    for (const title of unit.titles) for (const claim of title.claims) if (claim.state !== null) states.add(claim.state);
  }
  const kinds = crimes.flatMap((asked) => asked.kinds);
  const amended = kinds.some((crime) => crime.amendment !== null);
  for (const state of states) yield* ledger.boundaries(state, asOf, amended);
  for (const kind of ['referral', 'exclusive-jurisdiction'] as const) {
    for (const act of ledger.councilActs(kind, asOf)) {
      if (!touches(act, question, territory)) continue;
      if (act.from !== undefined) yield act.from;
      if (act.until !== undefined && act.until !== null) yield act.until;
      yield act.on;
    }
  }
  for (const crime of kinds)
    if (crime.amendment !== null) {
      const turn = crime.family === 'aggression' ? '2018-07-17' : crime.firstInForce;
      if (turn <= asOf) yield turn;
    }
  if (suspect.age.kind === 'born') {
    yield addYears(suspect.age.span.from, 18);
    yield addYears(suspect.age.span.until, 18);
  }
  yield* Object.values(matter.nationalityAcquired);
}

/** Whether an act of the Council names a place in play, or the question alleges a link to a situation. */
function touches(act: CouncilAct, question: Question, territory: TerritoryIndex): boolean {
  if (question.matter.nexusTo !== undefined) return true;
  return (act.units ?? []).some((unit) => {
    const state = territory.unit(unit)?.titles[0]?.claims[0]?.state ?? unit;
    return question.place.candidates.some((candidate) => candidate.unit === unit || candidate.state === unit || candidate.state === state);
  });
}
