import type { CourtCase, DocketEvent, Person, PersonEvent, Situation } from '../record/shape.ts';
import type { Day } from '../time/day.ts';

/** The docket as it could be seen on a day: nothing that came later, nothing still sealed. */
export const STAGES = [
  'wanted',
  'summoned',
  'before-confirmation',
  'charges-declined',
  'committed-for-trial',
  'on-trial',
  'convicted',
  'acquitted',
  'inadmissible',
  'ended-without-judgment',
] as const;

export type Stage = (typeof STAGES)[number];

export const STAGE_WORDS = {
  wanted: 'warrant public, not before the Court',
  summoned: 'summoned, not yet before the Court',
  'before-confirmation': 'before the Court, charges not yet decided',
  'charges-declined': 'charges not confirmed',
  'committed-for-trial': 'charges confirmed, trial not begun',
  'on-trial': 'on trial',
  convicted: 'convicted',
  acquitted: 'acquitted',
  inadmissible: 'case inadmissible',
  'ended-without-judgment': 'ended without a judgment',
} as const satisfies Record<Stage, string>;

/** The day from which the public knew of the person: the unsealing where one is on record, else the first event. */
export function publicFrom(person: Person): Day {
  const unsealed = person.events.find((event) => event.kind === 'made-public');
  return (
    unsealed?.known ??
    person.events.reduce((first, event) => (event.known < first ? event.known : first), person.events[0]?.known ?? '9999-12-31')
  );
}

export function eventsBy(person: Person, day: Day): readonly PersonEvent[] {
  return publicFrom(person) > day ? [] : person.events.filter((event) => event.known <= day);
}

/** Where the person's case stood on `day`; null: not public, or nothing on record by then. */
export function stageOn(person: Person, day: Day): Stage | null {
  let stage: Stage | null = null;
  for (const event of [...eventsBy(person, day)].sort((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : 0)))
    stage = stageAfter(event, stage, person);
  return stage;
}

function stageAfter(event: PersonEvent, before: Stage | null, person: Person): Stage | null {
  switch (event.kind) {
    case 'warrant-issued':
    case 'made-public':
    case 'second-warrant':
      return before ?? (person.instrument === 'summons' ? 'summoned' : 'wanted');
    case 'summons-issued':
      return before ?? 'summoned';
    case 'arrested-or-surrendered':
    case 'first-appearance':
      return before === null || before === 'wanted' || before === 'summoned' ? 'before-confirmation' : before;
    case 'charges-confirmed':
      return 'committed-for-trial';
    case 'charges-declined':
      return 'charges-declined';
    case 'trial-opened':
      return 'on-trial';
    case 'convicted':
    case 'sentenced':
    case 'sentence-reduced':
      return 'convicted';
    case 'acquitted':
      return 'acquitted';
    case 'inadmissible':
      return 'inadmissible';
    case 'died':
    case 'proceedings-ended':
      return before === 'convicted' || before === 'acquitted' || before === 'charges-declined' ? before : 'ended-without-judgment';
    case 'appeal-decided':
    case 'released':
    case 'reparations':
    case 'other':
      return before;
  }
}

/** Events of a situation or a case that had happened by `day`. */
export function happenedBy(of: Pick<Situation | CourtCase, 'events'>, day: Day): readonly DocketEvent[] {
  return of.events.filter((event) => event.known <= day);
}

/** The recorded status where it had been seen by `day`; an older day gets none rather than a later one. */
export function statusBy(of: { readonly status: string; readonly statusAsOf: string }, day: Day): string | null {
  return of.statusAsOf <= day ? of.status : null;
}

/** The role held at the conduct charged; what the person became later is known only from the day the entry was checked. */
export function roleBy(person: Person, day: Day): string {
  return person.checked.on <= day ? person.role : person.role.replace(/, later .*$/, '');
}

/** The day the investigation was opened, once that was public. */
export function openedBy({ investigationOpened, investigationKnown = investigationOpened }: Situation, day: Day): Day | null {
  return investigationOpened !== undefined && investigationKnown !== undefined && investigationKnown <= day ? investigationOpened : null;
}

/** The charges as far as the record can tell them for `day`. */
export interface Charges {
  readonly crimes: readonly string[];
  readonly modes: readonly string[];
  /** A later decision changed the charges, and of some the record does not say since when. */
  readonly complete: boolean;
}

/** The record holds the charges as they last stood; of an earlier day it tells those whose day it knows, and no later one. */
export function chargesBy({ chargedCrimes, chargedSince = {}, modes, events }: Person, day: Day): Charges {
  const changed = events.some((event) => CHANGES_CHARGES.includes(event.kind) && event.known > day);
  const crimes = chargedCrimes.filter((crime) => {
    const since = chargedSince[crime];
    return since === undefined ? !changed : since <= day;
  });
  const complete = !changed || chargedCrimes.every((crime) => chargedSince[crime] !== undefined);
  return { crimes, modes: complete ? modes : [], complete };
}

const CHANGES_CHARGES: readonly string[] = ['second-warrant', 'charges-confirmed'];

/** What a situation was on `day`: an investigation only once opened, and under examination before that. */
export function kindBy(situation: Situation, day: Day): Situation['kind'] {
  if (openedBy(situation, day) !== null) return 'investigation';
  return situation.kind === 'investigation' ? 'preliminary-examination' : situation.kind;
}

/** The Court's number where it had been given by `day`; its last part is the year. */
export function numberBy(situation: Situation, day: Day): string | null {
  const year = /\/(\d\d)$/.exec(situation.number ?? '')?.[1];
  return situation.number === undefined || (year !== undefined && `20${year}` > day.slice(0, 4)) ? null : situation.number;
}

export function underExamination(situation: Situation, day: Day): boolean {
  const closed = situation.closed !== undefined && situation.closed.on <= day;
  return kindBy(situation, day) === 'preliminary-examination' && firstKnown(situation) <= day && !closed;
}

export function firstKnown(situation: Situation): Day {
  const days = [
    situation.examinationOpened,
    situation.investigationKnown,
    ...situation.triggers.map((trigger) => trigger.known),
    ...situation.events.map((event) => event.known),
    situation.closed?.on,
  ];
  return days.filter((day) => day !== undefined).reduce((a, b) => (a < b ? a : b), '9999-12-31');
}

/** A term of months as a judgment says it: "18 years", "11 months", "2 years and 6 months". */
export function termInWords(months: number | 'life'): string {
  if (months === 'life') return 'life';
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [years === 0 ? '' : years === 1 ? '1 year' : `${years} years`, rest === 0 ? '' : rest === 1 ? '1 month' : `${rest} months`];
  return parts.filter((part) => part !== '').join(' and ') || 'no prison term';
}
