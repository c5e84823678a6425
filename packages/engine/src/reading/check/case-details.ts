import type { Person, PersonEvent, StateId } from '../../record/shape.ts';
import type { Day } from '../../time/day.ts';
import { CRIMES } from '../docket/crimes.ts';
import { isSpan } from '../docket/spans.ts';
import type { CaseDetails, CaseEvent } from '../statement.ts';
import type { DayRange } from '../token.ts';
import { heldBy } from './called.ts';
import { STEPS } from './case-steps.ts';
import { doerHolds, served } from './doers.ts';
import type { CheckWorld } from './finding.ts';
import { heldThere, orderHolds, sceneHolds } from './step-places.ts';

export type Held = 'yes' | 'no' | 'unknown';

const WORDS: Readonly<Record<string, number>> = {
  three: 3,
  seven: 7,
  eight: 8,
  ten: 10,
  eleven: 11,
  twelve: 12,
  'thirty-one': 31,
  'thirty-nine': 39,
  seventy: 70,
};

/** Counts of charges that an entry of the record tells of. */
export function countsOf(says: string): { readonly number: number; readonly of: number | null; readonly all: boolean } | null {
  const found = /\b(?:(all) )?(\d+|[a-z]+(?:-[a-z]+)?)(?: of (\d+))? counts\b/i.exec(says);
  if (found === null) return null;
  const number = /^\d/.test(found[2] ?? '') ? Number(found[2]) : WORDS[(found[2] ?? '').toLowerCase()];
  if (number === undefined) return null;
  return { number, of: found[3] === undefined ? null : Number(found[3]), all: found[1] !== undefined };
}

/** Whether what is told beside the step holds: each detail by itself, the worst counts. */
export function detailsHold(
  details: CaseDetails,
  event: CaseEvent,
  person: Person,
  events: readonly PersonEvent[],
  world: CheckWorld,
  asOf: Day,
): Held {
  const checks: Held[] = [];
  const says = events.map((entry) => entry.says).join(' ');
  if (
    details.counts !== undefined &&
    !(details.counts.all && details.counts.number === null && (event === 'acquitted' || event === 'dropped'))
  )
    checks.push(countsHold(details.counts, event, person, says));
  for (const crime of details.crimes ?? []) checks.push(crimeHolds(crime, event, person, says, events));
  if (details.chamber !== undefined) checks.push(chamberHolds(details.chamber, event, person, events, world));
  if (details.majority !== undefined) checks.push(majorityHolds(details.majority, says, person, events, world));
  if (details.absent === true) checks.push(/absence/.test(says) ? 'yes' : 'no');
  if (details.onAppeal === true && event === 'acquitted') checks.push(/on appeal/.test(says) ? 'yes' : 'no');
  if (details.mode === 'accessory') checks.push(/accessory/.test(says) ? 'yes' : 'unknown');
  if (details.mode === 'commander')
    checks.push(/commander/.test(says) || person.modes.some((mode) => mode.startsWith('28')) ? 'yes' : 'unknown');
  if (details.by !== undefined) checks.push(placeHolds(details.by, details.town, person, says, world));
  if (details.second === true) checks.push(events.some((entry) => entry.kind === 'second-warrant') ? 'yes' : 'no');
  if (details.conduct !== undefined)
    checks.push(details.conduct.every((range) => inScope(range, person, events, world)) ? 'yes' : 'unknown');
  for (const span of details.spans ?? []) checks.push(spanHeld(span, person, events, world, asOf));
  if (details.agent !== undefined) checks.push(agentHolds(details.agent, says));
  if (details.doer !== undefined) checks.push(doerHolds(details.doer, event, says));
  if (details.present === true) checks.push(/absence/.test(says) ? 'no' : 'unknown');
  if (details.served === true) checks.push(served(person));
  if (details.heldIn !== undefined) checks.push(heldThere(details.heldIn, event, person, events, asOf));
  if (details.scene !== undefined) checks.push(sceneHolds(details.scene, person, world));
  if (details.order !== undefined) checks.push(orderHolds(details.order, person, events, asOf));
  if (details.office !== undefined) {
    const { word, held } = details.office;
    const each = events.map((entry) => heldBy(word, person.id, entry.known, held));
    checks.push(each.includes('yes') ? 'yes' : each.includes('no') ? 'no' : 'unknown');
  }
  if (details.onAppeal === true && event === 'convicted') checks.push('no');
  if (details.voluntary === true) checks.push(willing(person));
  if (details.reason === 'evidence')
    checks.push(/withdrew|declined|vacated/.test(says) || (event === 'acquitted' && !/on appeal/.test(says)) ? 'yes' : 'unknown');
  if (details.warrants !== undefined)
    checks.push(
      person.events.filter((entry) => /^(?:warrant-issued|second-warrant)$/.test(entry.kind)).length === details.warrants
        ? 'yes'
        : 'unknown',
    );
  if (details.unweighed === true) checks.push('unknown');
  if (details.names !== undefined) checks.push(details.names.every((name) => fileText(person, world).includes(name)) ? 'yes' : 'unknown');
  if (details.topic !== undefined) checks.push(says.includes(details.topic) ? 'yes' : 'unknown');
  if (details.related !== undefined) checks.push(relatedHold(details.related, person, world));
  if (details.first !== undefined) checks.push(isFirst(details, event, person, world) ? 'yes' : 'no');
  return checks.includes('no') ? 'no' : checks.includes('unknown') ? 'unknown' : 'yes';
}

/** Whether crimes of that time lie in the situation, and before what is told of the case. */
function inScope(range: DayRange, person: Person, events: readonly PersonEvent[], world: CheckWorld): boolean {
  const scopes = (world.record.situations.find((entry) => entry.id === person.situation)?.triggers ?? []).map((trigger) => trigger.scope);
  const year = (day: string) => day.slice(0, 4);
  return (
    scopes.some((scope) => year(range.from) >= year(scope.from) && (scope.until === null || range.from < scope.until)) &&
    events.every((event) => range.from < event.known)
  );
}

function spanHeld(span: Span, person: Person, events: readonly PersonEvent[], world: CheckWorld, asOf: Day): Held {
  const step = span.from === undefined ? undefined : STEPS[span.from];
  if (step === undefined) return spanHolds(span, person, events, world, asOf) ? 'yes' : 'unknown';
  const anchors = person.events.filter((event) => event.known <= asOf && step(event));
  if (anchors.length === 0) return 'unknown';
  const at = (day: string) => Date.parse(day.length === 10 ? day : `${day.slice(0, 7)}-15`.padEnd(10, '0')) / 86400000;
  return events.some((event) => anchors.some((anchor) => isSpan(Math.abs(at(anchor.on) - at(event.on)), span))) ? 'yes' : 'no';
}

type Span = NonNullable<CaseDetails['spans']>[number];

/** Whether so much time lies between the step and another day of the case, or the day of asking. */
function spanHolds(
  span: NonNullable<CaseDetails['spans']>[number],
  person: Person,
  events: readonly PersonEvent[],
  world: CheckWorld,
  asOf: Day,
): boolean {
  const situation = world.record.situations.find((entry) => entry.id === person.situation);
  const days = [...person.events.map((event) => event.on), ...(situation?.events ?? []).map((event) => event.on), asOf];
  const at = (day: string) => Date.parse(day.length === 10 ? day : `${day.slice(0, 7)}-15`.padEnd(10, '0')) / 86400000;
  return events.some((event) => days.some((day) => Math.abs(at(day) - at(event.on)) > 0 && isSpan(Math.abs(at(day) - at(event.on)), span)));
}

/** Sought by warrant, they came of their own accord; the entries of their files do not say so. */
const WILLING: ReadonlySet<string> = new Set(['ntaganda', 'ongwen', 'abd-al-rahman', 'gicheru']);

function willing(person: Person): Held {
  if (person.events.some((entry) => /arrested/i.test(entry.says))) return 'no';
  return WILLING.has(person.id) || person.instrument !== 'warrant' ? 'yes' : 'unknown';
}

/** Charges that the Prosecutor withdrew were not thrown out by judges, nor the other way round. */
function agentHolds(agent: NonNullable<CaseDetails['agent']>, says: string): Held {
  if (agent === 'others') return 'no';
  const prosecutor = /Prosecutor withdrew/.test(says);
  const chamber = /vacated|declined|ended|reversed/.test(says);
  if (agent === 'prosecutor') return prosecutor ? 'yes' : 'no';
  return prosecutor ? 'no' : chamber ? 'yes' : 'unknown';
}

/** All that the record says of a person and of the situation, for names that nothing else knows. */
export function fileText(person: Person, world: CheckWorld): string {
  const situation = world.record.situations.find((entry) => entry.id === person.situation);
  return [
    person.name,
    person.role,
    person.affiliation ?? '',
    person.status,
    noteOf(person),
    ...person.events.map((event) => event.says),
    ...(situation?.names ?? []),
    ...person.nationalities.flatMap((state) => CITIES[state] ?? []),
  ].join(' ');
}

/** A State named beside the step is the person's, or that of the situation; else it says something that was not read. */
function relatedHold(told: readonly StateId[], person: Person, world: CheckWorld): Held {
  const situation = world.record.situations.find((entry) => entry.id === person.situation);
  const own = new Set([...person.nationalities, ...(situation?.states ?? []), 'NLD', ...(person.situation === 'car1' ? ['COD'] : [])]);
  return told.every((state) => own.has(state)) ? 'yes' : 'unknown';
}

const RANKS: Readonly<Partial<Record<CaseEvent, readonly string[]>>> = {
  convicted: ['convicted'],
  acquitted: ['acquitted'],
  sentenced: ['sentenced'],
  tried: ['trial-opened'],
  'trial-opened': ['trial-opened'],
  arrested: ['arrested-or-surrendered'],
  custody: ['arrested-or-surrendered'],
  warrant: ['warrant-issued'],
  wanted: ['warrant-issued'],
  charged: ['warrant-issued', 'summons-issued'],
};

/** Whether nobody was before: of all, of the same situation, of those who led a State, or of those charged with the crime named. */
function isFirst(details: CaseDetails, event: CaseEvent, person: Person, world: CheckWorld): boolean {
  const among = details.first;
  const kinds = RANKS[event] ?? [];
  const day = (other: Person) =>
    other.events
      .filter((entry) => kinds.includes(entry.kind))
      .map((entry) => entry.known)
      .sort()[0];
  const own = day(person);
  const head = (other: Person) => /head of State|head of government/.test(other.role);
  const council = (other: Person) => /^(?:darfur|lby)$/.test(other.situation);
  const crimes = CRIMES.filter((entry) => details.crimes?.includes(entry.crime) === true);
  const charged = (other: Person) => crimes.every((entry) => other.chargedCrimes.some((charge) => entry.charged.test(charge)));
  const inside = (other: Person) =>
    charged(other) &&
    (among === 'council'
      ? council(other)
      : among === 'situation'
        ? other.situation === person.situation
        : among === 'heads'
          ? head(other)
          : true);
  return own !== undefined && inside(person) && !world.record.persons.some((other) => inside(other) && (day(other) ?? '9999') < own);
}

function countsHold(told: NonNullable<CaseDetails['counts']>, event: CaseEvent, person: Person, says: string): Held {
  const held = countsOf(says);
  const confirmed = countsOf(person.events.find((entry) => entry.kind === 'charges-confirmed')?.says ?? '');
  if (held === null && /^(?:trial-opened|tried|charged|warrant|wanted)$/.test(event) && confirmed !== null && told.number !== null)
    return told.number === confirmed.number ? 'yes' : event === 'trial-opened' ? 'no' : 'unknown';
  if (held === null) return told.all && event === 'confirmed' && /in part/.test(says) ? 'no' : 'unknown';
  const total = held.of ?? (event === 'convicted' ? (confirmed?.number ?? null) : held.all ? held.number : null);
  if (told.number === null) return total === null ? 'unknown' : held.number === total ? 'yes' : 'no';
  if (told.number !== held.number) return 'no';
  if (told.all && event === 'convicted' && total !== null && total !== held.number) return 'no';
  if (told.all && event === 'confirmed') return held.all ? 'yes' : 'unknown';
  if (told.of !== null) return total === null ? 'unknown' : told.of === total ? 'yes' : 'no';
  return 'yes';
}

function crimeHolds(crime: string, event: CaseEvent, person: Person, says: string, events: readonly PersonEvent[]): Held {
  const entry = CRIMES.find((candidate) => candidate.crime === crime);
  if (entry === undefined) return 'unknown';
  const cleared =
    entry.cleared !== undefined &&
    ((/acquitted/.test(says) && entry.cleared.test(says.slice(says.indexOf('acquitted')))) ||
      (/^Acquitted of/.test(noteOf(person)) && entry.cleared.test(noteOf(person))));
  if (event === 'acquitted' && person.events.some((other) => other.kind === 'acquitted'))
    return person.chargedCrimes.some((charge) => entry.charged.test(charge)) ? 'yes' : 'no';
  if (event === 'acquitted') return cleared || !person.events.some((other) => other.kind === 'convicted') ? 'yes' : 'unknown';
  if (event === 'convicted' && cleared) return 'no';
  const since = person.chargedCrimes.filter((charge) => entry.charged.test(charge)).map((charge) => person.chargedSince?.[charge]);
  const told =
    events
      .map((other) => other.known)
      .sort()
      .at(-1) ?? '9999';
  if (since.length > 0 && since.every((day) => day !== undefined && day > told)) return 'no';
  if (
    event === 'convicted' ||
    event === 'warrant' ||
    event === 'charged' ||
    event === 'wanted' ||
    event === 'confirmed' ||
    event === 'unsealed' ||
    event === 'summons' ||
    event === 'sentenced' ||
    event === 'term' ||
    event === 'serving'
  )
    return person.chargedCrimes.some((charge) => entry.charged.test(charge)) ? 'yes' : 'no';
  return person.chargedCrimes.some((charge) => entry.charged.test(charge)) ? 'yes' : 'unknown';
}

function noteOf(person: Person): string {
  return 'note' in person && typeof person.note === 'string' ? person.note : '';
}

const TRIAL: ReadonlySet<CaseEvent> = new Set(['convicted', 'acquitted', 'sentenced', 'term']);
const PRETRIAL: ReadonlySet<CaseEvent> = new Set(['warrant', 'unsealed', 'summons', 'confirmed', 'warrant-stands']);

function chamberHolds(told: string, event: CaseEvent, person: Person, events: readonly PersonEvent[], world: CheckWorld): Held {
  if (told === 'Appeals Chamber') {
    if (events.some((entry) => entry.kind === 'appeal-decided' || /appeal/i.test(entry.says))) return 'yes';
    return TRIAL.has(event) || PRETRIAL.has(event) ? 'no' : 'unknown';
  }
  const family = told.replace(/ [IVX]+$/, '');
  if (/^(?:conviction|acquittal|term)-/.test(event)) return 'no';
  if (family === 'Pre-Trial Chamber' && TRIAL.has(event)) return 'no';
  if (family === 'Trial Chamber' && event === 'warrant') return person.instrument === 'warrant' ? 'no' : 'unknown';
  if (family === 'Trial Chamber' && event === 'acquitted' && events.every((entry) => /on appeal/.test(entry.says))) return 'no';
  if (family === 'Trial Chamber' && PRETRIAL.has(event) && event !== 'warrant') return 'no';
  if (family === told) return TRIAL.has(event) || PRETRIAL.has(event) ? 'yes' : 'unknown';
  const situation = world.record.situations.find((entry) => entry.id === person.situation);
  const sameDay = situation?.events.find(
    (entry) => entry.chamber?.startsWith(family) === true && events.some((other) => other.known === entry.known),
  );
  if (sameDay !== undefined) return sameDay.chamber === told ? 'yes' : 'no';
  const all = new Set((situation?.events ?? []).flatMap((entry) => (entry.chamber?.startsWith(family) === true ? [entry.chamber] : [])));
  return family === 'Pre-Trial Chamber' && all.size === 1 && all.has(told) ? 'yes' : 'unknown';
}

function majorityHolds(
  told: 'majority' | 'unanimous',
  says: string,
  person: Person,
  events: readonly PersonEvent[],
  world: CheckWorld,
): Held {
  const situation = world.record.situations.find((entry) => entry.id === person.situation);
  const near = (situation?.events ?? []).filter((entry) => events.some((other) => other.known === entry.known)).map((entry) => entry.says);
  const same = person.events.filter((entry) => events.some((other) => other.known === entry.known)).map((entry) => entry.says);
  const majority = /majority/i.test([says, ...near, ...same].join(' '));
  if (!majority) return 'unknown';
  return told === 'majority' ? 'yes' : 'no';
}

function placeHolds(told: readonly StateId[], town: string | undefined, person: Person, says: string, world: CheckWorld): Held {
  const text = `${says} ${noteOf(person)}`;
  const names = (state: StateId) => {
    const file = world.ledger.file(state);
    return [world.ledger.name(state).replace(/^the /, ''), ...(file?.names ?? []), ...(CITIES[state] ?? [])];
  };
  if (town !== undefined && text.includes(town)) return 'yes';
  if (told.every((state) => state === 'NLD' || names(state).some((name) => text.includes(name)))) return 'yes';
  const where = /\b(?:[Aa]rrested in|Surrendered by|arrested him|flown? to) ?(\p{Lu}\p{Ll}+)?/u.test(text);
  return where ? 'no' : 'unknown';
}

const CITIES: Readonly<Record<StateId, readonly string[]>> = {
  PHL: ['Manila'],
  DEU: ['Berlin'],
  LBY: ['Tripoli'],
  BEL: ['Brussels'],
  FRA: ['Paris'],
};
