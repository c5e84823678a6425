import type { Act } from '../record/shape.ts';
import type { Day } from '../time/day.ts';
import type { CheckWorld } from './check/finding.ts';
import { stepsOf } from './check/people.ts';
import type { Proposition } from './statement.ts';

/** Days on which the answer to these propositions may change, in order. */
export function turningDays(parts: readonly Proposition[], world: CheckWorld): readonly Day[] {
  const days = new Set<Day>();
  for (const part of parts) {
    if ('states' in part) for (const entry of part.states) addState(days, world, typeof entry === 'string' ? entry : entry.state);
    if ('by' in part && Array.isArray(part.by)) for (const entry of part.by) addState(days, world, entry.state);
    if ('about' in part) addSituations(days, world, part.about);
    if ('persons' in part) for (const mention of part.persons) addPerson(days, world, mention.person);
    if (
      part.kind === 'count' ||
      part.kind === 'party-rank' ||
      part.kind === 'withdrawal-set' ||
      part.kind === 'withdrawal-count' ||
      part.kind === 'withdrawal-rank' ||
      part.kind === 'party-set' ||
      part.kind === 'act-order' ||
      part.kind === 'opt-out' ||
      part.kind === 'amendment'
    )
      addAll(days, world, part);
    if (part.kind === 'docket-people' || part.kind === 'docket-rank') {
      const kinds = stepsOf(part);
      for (const person of world.record.persons) for (const event of person.events) if (kinds.has(event.kind)) days.add(event.known);
    }
    if (part.kind === 'either') for (const day of turningDays(part.parts, world)) days.add(day);
    if (part.kind === 'jurisdiction') for (const entry of part.states) addSituations(days, world, entry.state);
    if (part.kind === 'council-referral' || part.kind === 'council-veto') for (const act of world.record.council) days.add(act.on);
  }
  return [...days].sort();
}

function addState(days: Set<Day>, world: CheckWorld, state: string): void {
  for (const act of world.ledger.file(state)?.acts ?? []) addAct(days, act);
}

function addAct(days: Set<Day>, act: Act): void {
  days.add(act.known);
  if ('inForceFrom' in act && act.inForceFrom !== null) days.add(act.inForceFrom);
  if ('takesEffect' in act) days.add(act.takesEffect);
}

function addSituations(days: Set<Day>, world: CheckWorld, state: string): void {
  for (const situation of world.record.situations) {
    if (!situation.states.includes(state)) continue;
    for (const event of situation.events) days.add(event.known);
    if (situation.investigationOpened !== undefined) days.add(situation.investigationOpened);
    if (situation.investigationKnown !== undefined) days.add(situation.investigationKnown);
    if (situation.closed !== undefined) days.add(situation.closed.on);
  }
}

function addPerson(days: Set<Day>, world: CheckWorld, id: string): void {
  const person = world.record.persons.find((entry) => entry.id === id);
  for (const event of person?.events ?? []) days.add(event.known);
}

const MOVES: ReadonlySet<Act['act']> = new Set([
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'withdrawal',
  'withdrawal-rescinded',
  'instrument-withdrawn',
  'signature',
] as const);

function addAll(days: Set<Day>, world: CheckWorld, part: Proposition): void {
  if (part.kind === 'count' && (part.of === 'sentences' || part.of === 'convictions')) {
    for (const person of world.record.persons)
      for (const event of person.events)
        if (event.kind === 'convicted' || event.kind === 'sentenced' || event.kind === 'acquitted') days.add(event.known);
    return;
  }
  const signatures = part.kind === 'count' && part.of === 'signatories';
  for (const file of world.record.states)
    for (const act of file.acts) if (MOVES.has(act.act) && (act.act !== 'signature' || signatures)) addAct(days, act);
}
