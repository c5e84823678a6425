import type { Person, PersonEvent, StateId } from '../../record/shape.ts';
import type { Day } from '../../time/day.ts';
import { readEdtf } from '../../time/edtf.ts';
import { peopleLexicon } from '../generated/people.ts';
import type { CaseDetails, CaseEvent } from '../statement.ts';
import type { Held } from './case-details.ts';
import { STEPS } from './case-steps.ts';
import { chronicleOf } from './chronicle.ts';
import type { CheckWorld } from './finding.ts';

const LEFT = /^(?:released|died|acquitted|proceedings-ended|charges-declined|inadmissible)$/;

/** Whether somebody is held there, was arrested there or died there; the Court holds in The Hague alone. */
export function heldThere(
  told: NonNullable<CaseDetails['heldIn']>,
  event: CaseEvent,
  person: Person,
  events: readonly PersonEvent[],
  asOf: Day,
): Held {
  const known = person.events.filter((entry) => entry.known <= asOf);
  const came = known.some((entry) => entry.kind === 'arrested-or-surrendered');
  const gone = known.some((entry) => LEFT.test(entry.kind));
  const hague = told.includes('NLD');
  if (event === 'died') return hague && !came ? 'no' : 'unknown';
  const wasCaught = events.some((entry) => /\barrested\b/i.test(entry.says));
  if (event === 'arrested' && hague && wasCaught) return events.some((entry) => /Hague|Netherlands/.test(entry.says)) ? 'yes' : 'no';
  if (!came) return hague ? 'no' : 'unknown';
  if (gone || (person.sentence !== undefined && person.sentence.on <= asOf)) return 'unknown';
  return hague ? 'yes' : told.includes('unknown') ? 'unknown' : 'no';
}

/** Whether the crimes charged were done there, as far as the situation and the list of scenes tell. */
export function sceneHolds(told: NonNullable<CaseDetails['scene']>, person: Person, world: CheckWorld): Held {
  const situation = world.record.situations.find((entry) => entry.id === person.situation);
  const inside = told.states.some((state: StateId) => situation?.states.includes(state) === true);
  // What Hamas is charged with was done in Israel too.
  if (!inside) return person.id === 'deif' ? 'unknown' : 'no';
  const scenes = peopleLexicon.scenes[person.id];
  if (scenes === undefined || scenes.some((scene) => scene.toLowerCase() === told.name.toLowerCase())) return 'yes';
  const whole = told.states.some((state) =>
    [world.ledger.name(state).replace(/^the /, ''), ...(world.ledger.file(state)?.names ?? [])].some(
      (name) => name.toLowerCase() === told.name.toLowerCase(),
    ),
  );
  return whole ? 'yes' : 'no';
}

/** Whether the step came before or after another of the same person. */
export function orderHolds(told: NonNullable<CaseDetails['order']>, person: Person, events: readonly PersonEvent[], asOf: Day): Held {
  const step = STEPS[told.event];
  const asked = chronicleOf('applied-for-warrant', asOf)
    .filter((entry) => told.event === 'applied' && entry.persons?.includes(person.id) === true)
    .map((entry) => ({ from: entry.on, until: entry.on }));
  const others = [
    ...person.events.filter((entry) => entry.known <= asOf && step?.(entry) === true).map((entry) => spanOf(entry)),
    ...asked,
  ];
  // "died before he was convicted": what never came, came later.
  if (others.length === 0) return told.as === 'before' && step !== undefined ? 'yes' : 'unknown';
  const own = events.map(spanOf);
  const before = own.some((one) => others.some((other) => one.until <= other.from || one.from < other.from));
  const after = own.some((one) => others.some((other) => one.from >= other.until || one.from > other.from));
  const same = own.some((one) => others.some((other) => one.from === other.from));
  if (told.as === 'before') return before ? 'yes' : same ? 'unknown' : 'no';
  return after ? 'yes' : same ? 'unknown' : 'no';
}

function spanOf(entry: PersonEvent): { readonly from: Day; readonly until: Day } {
  return readEdtf(entry.on) ?? { from: entry.known, until: entry.known };
}
