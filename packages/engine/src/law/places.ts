import type { StateId } from '../record/shape.ts';
import type { Incident } from './incident.ts';

/** States, besides the place itself, on whose territory the question puts conduct or an element of this crime. */
export function statesOfElements(incident: Incident): readonly StateId[] {
  const { matter } = incident.question;
  const captured = incident.crime.captureIsElement === true ? matter.capturedIn : [];
  return [...new Set([...matter.alsoAt, ...matter.elementOn, ...matter.launchedFrom, ...captured])];
}

/** Every State a limb of Article 12(2) could point to in this incident, accepted or not. */
export function linkedStates(incident: Incident): readonly StateId[] {
  const { place, matter, suspect } = incident.question;
  const states = new Set<StateId>();
  if (place.setting !== 'eez' && place.setting !== 'high-seas')
    for (const candidate of place.candidates) for (const state of claimants(incident, candidate)) states.add(state);
  for (const state of statesOfElements(incident)) states.add(state);
  if (typeof matter.vesselFlag === 'string') states.add(matter.vesselFlag);
  if (typeof matter.aircraftRegistration === 'string') states.add(matter.aircraftRegistration);
  for (const state of suspect.nationalities ?? []) states.add(state);
  return [...states];
}

function claimants(incident: Incident, candidate: { readonly unit: string | null; readonly state: StateId | null }): readonly StateId[] {
  const unit = candidate.unit === null ? undefined : incident.territory.unit(candidate.unit);
  if (unit === undefined) return candidate.state === null ? [] : [candidate.state];
  return unit.titles
    .filter((title) => (title.from === null || incident.day >= title.from) && (title.until === null || incident.day < title.until))
    .flatMap((title) => title.claims.flatMap((claim) => (claim.state === null ? [] : [claim.state])));
}
