import type { CandidateCrime, EventSeen } from './candidate.ts';
import { conflictBetween } from './candidate.ts';

export interface AcledEvent {
  readonly subEvent: string;
  /** States whose forces make up each side; empty for groups and civilians. */
  readonly states1: readonly string[];
  readonly states2: readonly string[];
}

interface Entry {
  readonly any?: readonly CandidateCrime[];
  readonly iac?: readonly CandidateCrime[];
  readonly niac?: readonly CandidateCrime[];
  readonly missing: readonly string[];
}

const CIVILIANS = 'civilians were the object of the attack';
const OUT_OF_FIGHT = 'the victims were in custody or out of the fight';
const PATTERN = 'part of a widespread or systematic attack on civilians under a policy';

const strike: Entry = {
  iac: [
    { crime: '8.2.b.i', onlyIf: CIVILIANS },
    { crime: '8.2.b.ii', onlyIf: 'civilian objects were the object of the attack' },
    { crime: '8.2.b.iv', onlyIf: 'the harm was clearly excessive beside the advantage expected' },
  ],
  niac: [{ crime: '8.2.e.i', onlyIf: CIVILIANS }],
  missing: ['object struck', 'military use of it', 'what was known beforehand', 'estimate of harm', 'warnings'],
};
const shelling: Entry = {
  ...strike,
  iac: [
    ...(strike.iac ?? []),
    { crime: '8.2.b.v', onlyIf: 'the town was undefended' },
    { crime: '8.2.b.ix', onlyIf: 'a protected building was aimed at' },
  ],
  niac: [...(strike.niac ?? []), { crime: '8.2.e.iv', onlyIf: 'a protected building was aimed at' }],
};
const placed: Entry = {
  iac: [{ crime: '8.2.b.i', onlyIf: CIVILIANS }],
  niac: [{ crime: '8.2.e.i', onlyIf: CIVILIANS }],
  missing: ['who placed it and where', 'intended target'],
};
const blast: Entry = {
  iac: [
    { crime: '8.2.b.i', onlyIf: CIVILIANS },
    { crime: '8.2.b.xi', onlyIf: 'protected status was feigned' },
  ],
  niac: [
    { crime: '8.2.e.i', onlyIf: CIVILIANS },
    { crime: '8.2.e.ix', onlyIf: 'protected status was feigned' },
  ],
  missing: ['disguise', 'intended target'],
};
const control: Entry = {
  niac: [{ crime: '8.2.e.viii', onlyIf: 'civilians were ordered to leave' }],
  missing: ['who holds authority', 'later acts'],
};
const crowd: Entry = {
  any: [
    { crime: '7.1.a', onlyIf: PATTERN },
    { crime: '7.1.e', onlyIf: PATTERN },
    { crime: '7.1.h', onlyIf: PATTERN },
  ],
  missing: ['scale', 'policy', 'whether there was an armed conflict at all'],
};
const nothing = (...missing: readonly string[]): Entry => ({ missing });

/** Sub-event types of ACLED. Its categories exclude one another by a ranking of its own; none of them is a term of law. */
const ENTRIES: Readonly<Record<string, Entry>> = {
  'armed clash': nothing('status of the dead'),
  'government regains territory': control,
  'non-state actor overtakes territory': control,
  'non-violent transfer of territory': control,
  'air/drone strike': strike,
  'shelling/artillery/missile attack': shelling,
  'remote explosive/landmine/ied': placed,
  grenade: blast,
  'suicide bomb': blast,
  'chemical weapon': {
    iac: [{ crime: '8.2.b.xvii' }, { crime: '8.2.b.xviii' }],
    niac: [{ crime: '8.2.e.xiii' }, { crime: '8.2.e.xiv' }],
    missing: ['agent', 'acceptance of the amendment by the States concerned'],
  },
  attack: {
    any: [{ crime: '7.1.a', onlyIf: PATTERN }],
    iac: [
      { crime: '8.2.a.i', onlyIf: OUT_OF_FIGHT },
      { crime: '8.2.b.i', onlyIf: CIVILIANS },
    ],
    niac: [
      { crime: '8.2.c.i-1', onlyIf: OUT_OF_FIGHT },
      { crime: '8.2.e.i', onlyIf: CIVILIANS },
    ],
    missing: ['custody', 'status of the victims', 'link to an armed conflict'],
  },
  'sexual violence': {
    any: [{ crime: '7.1.g-1', onlyIf: PATTERN }],
    iac: [{ crime: '8.2.b.xxii-1' }],
    niac: [{ crime: '8.2.e.vi-1' }],
    missing: ['nature of the act', 'coercion', 'age of the victim', 'link to an armed conflict'],
  },
  'abduction/forced disappearance': {
    any: [
      { crime: '7.1.i', onlyIf: 'by or with a State or political organisation that denies it' },
      { crime: '7.1.e', onlyIf: PATTERN },
    ],
    iac: [{ crime: '8.2.a.viii', onlyIf: 'a demand was made for release' }, { crime: '8.2.a.vii-2' }],
    niac: [{ crime: '8.2.c.iii', onlyIf: 'a demand was made for release' }],
    missing: ['link to a State or political organisation', 'refusal to acknowledge', 'threat or demand', 'how long'],
  },
  arrests: {
    any: [
      { crime: '7.1.e', onlyIf: PATTERN },
      { crime: '7.1.h', onlyIf: 'on a ground of group or identity' },
    ],
    missing: ['law applied', 'fair trial', 'ground of selection'],
  },
  'looting/property destruction': {
    iac: [{ crime: '8.2.b.xvi' }, { crime: '8.2.b.xiii' }, { crime: '8.2.a.iv' }, { crime: '8.2.b.ii' }],
    niac: [{ crime: '8.2.e.v' }, { crime: '8.2.e.xii' }],
    missing: ['consent of the owner', 'private use', 'military need', 'whose property'],
  },
  'disrupted weapons use': nothing(),
  'headquarters or base established': { iac: [{ crime: '8.2.b.xxiii', onlyIf: 'civilians were used as a shield' }], missing: ['purpose'] },
  'change to group/activity': nothing(),
  agreement: nothing(),
  'excessive force against protesters': crowd,
  'protest with intervention': crowd,
  'violent demonstration': nothing('organisation'),
  'mob violence': nothing('organisation'),
  'peaceful protest': nothing(),
  other: nothing('what happened'),
};

/** Null: a sub-event type ACLED does not publish. */
export function acledEvent({ subEvent, states1, states2 }: AcledEvent): EventSeen | null {
  const entry = ENTRIES[subEvent.trim().toLowerCase()];
  if (entry === undefined) return null;
  const conflict = conflictBetween(states1, states2);
  const bound = conflict === 'iac' ? entry.iac : entry.niac;
  return { candidates: [...(entry.any ?? []), ...(bound ?? [])], missing: entry.missing, conflict };
}
