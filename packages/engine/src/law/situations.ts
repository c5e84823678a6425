import type { Ledger } from '../record/ledger.ts';
import type { ScopeSubject, Situation, SituationScope, SituationTrigger, StateId } from '../record/shape.ts';
import type { Day } from '../time/day.ts';
import type { Incident } from './incident.ts';
import { statesOfElements } from './places.ts';
import type { Question } from './question.ts';

export interface CoveringTrigger {
  readonly situation: Situation;
  readonly trigger: SituationTrigger;
  readonly fit: SubjectFit;
}

/**
 * How the conduct stands to what a referral or authorisation was given for: it names nothing, or all it names is told; a context it
 * names is not told; or the crime is of a family it does not name.
 */
export type SubjectFit = 'within' | 'context-not-told' | 'other-crime';

/**
 * The trigger known on the day of asking whose scope covers the incident. Where a State referred twice, as the Central
 * African Republic did, the later window is the one that was opened for the conduct. One that takes the conduct in as it is told goes
 * before one that does so only if it is linked.
 */
export function coveringTrigger(incident: Incident, accept: (trigger: SituationTrigger) => boolean = () => true): CoveringTrigger | null {
  if (incident.question.matter.outsideKnownSituations) return null;
  let found: CoveringTrigger | null = null;
  for (const situation of situationsInPlay(incident)) {
    for (const trigger of situation.triggers) {
      if (trigger.known > incident.question.asOf || !accept(trigger)) continue;
      const fit = subjectFit(incident, situation, trigger.scope);
      const plainer = found !== null && found.fit !== 'within' && fit === 'within';
      if (found !== null && !plainer && !(opensLater(trigger, found.trigger) && (fit === 'within' || found.fit !== 'within'))) continue;
      if (scopeCovers(incident, situation, trigger.scope)) found = { situation, trigger, fit };
    }
  }
  return found;
}

export const FAMILY_WORDS = {
  genocide: 'genocide',
  crimes_against_humanity: 'crimes against humanity',
  war_crimes: 'war crimes',
  aggression: 'aggression',
} as const;

/** “crimes against humanity in connection with the road blockades of August 2020”. */
export function subjectWords({ crimes, context }: ScopeSubject): string {
  const named = crimes?.map((family) => FAMILY_WORDS[family]).join(', ') ?? 'crimes';
  return context === undefined ? named : `${named} in connection with ${context}`;
}

/** R-13.d. */
function subjectFit(incident: Incident, situation: Situation, { subject }: SituationScope): SubjectFit {
  if (subject === undefined || nexusNames(incident.question.matter.nexusTo, situation)) return 'within';
  if (subject.crimes !== undefined && !subject.crimes.includes(incident.crime.family)) return 'other-crime';
  return subject.context === undefined ? 'within' : 'context-not-told';
}

function opensLater(trigger: SituationTrigger, other: SituationTrigger): boolean {
  return (
    trigger.type === 'state-referral' && other.type === trigger.type && trigger.by === other.by && trigger.scope.from > other.scope.from
  );
}

/** The situations this question could fall under at all. */
export function situationsInPlay(incident: Incident): readonly Situation[] {
  const remembered = inPlay.get(incident.question);
  if (remembered !== undefined && remembered.ledger === incident.ledger) return remembered.situations;
  const situations = findInPlay(incident);
  inPlay.set(incident.question, { ledger: incident.ledger, situations });
  return situations;
}

const inPlay = new WeakMap<Question, { readonly ledger: Ledger; readonly situations: readonly Situation[] }>();

function findInPlay(incident: Incident): readonly Situation[] {
  const { place, matter, suspect } = incident.question;
  const keys = new Set<string>(suspect.nationalities ?? []);
  for (const candidate of place.candidates) {
    if (candidate.unit !== null) keys.add(candidate.unit);
    if (candidate.state !== null) keys.add(candidate.state);
  }
  for (const state of [...matter.alsoAt, ...matter.elementOn, ...matter.launchedFrom, ...matter.capturedIn]) keys.add(state);
  for (const flag of flagsOf(incident)) keys.add(flag);
  if (matter.nexusTo !== undefined) keys.add(matter.nexusTo.trim().toLowerCase());
  return incident.ledger.situationsTouching(keys);
}

/** An examination opened before `day` whose scope covers the incident: the matter was "under consideration" (Article 127(2)). */
export function examinationPending(incident: Incident, day: Day): Situation | null {
  if (incident.question.matter.outsideKnownSituations) return null;
  for (const situation of situationsInPlay(incident)) {
    const opened = situation.examinationOpened;
    if (opened === undefined || opened >= day || opened > incident.question.asOf) continue;
    const scope = situation.examinationScope ?? situation.triggers[0]?.scope;
    if (scope !== undefined && scopeCovers(incident, situation, scope)) return situation;
  }
  return null;
}

/** Whether the words of a referral or authorisation take in the place, day, persons and link of the incident. */
export function scopeCovers(incident: Incident, situation: Situation, scope: SituationScope): boolean {
  const { question } = incident;
  const nexus = nexusNames(question.matter.nexusTo, situation);
  const inTime = incident.day >= scope.from && (scope.until === null || incident.day < scope.until || continuesFrom(incident, scope));
  // .a.6: linked to the situation, on the territory of other Parties.
  if (nexus && scope.linkedFrom !== undefined && incident.day >= scope.linkedFrom) return true;
  if (!inTime) return false;
  if (scope.flags !== undefined && flagsOf(incident).some((flag) => scope.flags?.includes(flag))) return true;
  if (
    scope.nationalsOf !== undefined &&
    (question.suspect.nationalities ?? []).some((state) => scope.nationalsOf?.includes(state)) &&
    (scope.abroadIn === undefined || placeIn(incident, scope.abroadIn))
  )
    return true;
  if (scope.elementIn !== undefined) {
    const elements = statesOfElements(incident);
    return scope.elementIn.every((state) => elements.includes(state)) && placeIn(incident, scope.places);
  }
  return nexus || placeIn(incident, scope.places);
}

/** A continuing crime begun inside the window may be followed past its end (Burundi, Pre-Trial Chamber III, 2017). */
function continuesFrom(incident: Incident, scope: SituationScope): boolean {
  return (
    incident.crime.continuing === 'yes' &&
    incident.question.matter.continuing === true &&
    scope.until !== null &&
    incident.began < scope.until
  );
}

function flagsOf(incident: Incident): readonly StateId[] {
  const { vesselFlag, aircraftRegistration } = incident.question.matter;
  return [vesselFlag, aircraftRegistration].filter((flag): flag is StateId => typeof flag === 'string');
}

export function placeIn(incident: Incident, places: readonly string[]): boolean {
  const { place, matter } = incident.question;
  // An exclusive economic zone is no territory, so a referral of the State does not reach it by place.
  const ashore = place.setting !== 'eez' && place.setting !== 'high-seas';
  const inPlace =
    ashore &&
    place.candidates.length > 0 &&
    place.candidates.every(
      (candidate) =>
        (candidate.unit !== null && places.includes(candidate.unit)) ||
        (candidate.state !== null && places.includes(candidate.state) && inWhole(incident, candidate.unit, candidate.state)),
    );
  return inPlace || matter.alsoAt.some((state) => places.includes(state)) || matter.elementOn.some((state) => places.includes(state));
}

/** A referral of a State reaches the units that are that State's territory, not units it merely claims on a map. */
function inWhole(incident: Incident, unit: string | null, state: StateId): boolean {
  if (unit === null) return true;
  const entry = incident.territory.unit(unit);
  return (
    entry === undefined ||
    entry.kind === 'part-of-state' ||
    entry.titles.some((title) => title.claims.some((claim) => claim.state === state))
  );
}

/** Whether the alleged link names this situation: "Afghanistan" for the Afghanistan situation. */
export function nexusNames(nexus: string | undefined, situation: Situation): boolean {
  if (nexus === undefined) return false;
  const words = nexus.trim().toLowerCase();
  return situation.id === words || situation.name.toLowerCase() === words || situation.names.some((name) => name.toLowerCase() === words);
}
