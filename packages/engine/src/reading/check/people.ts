import type { Person, PersonEvent, StateId } from '../../record/shape.ts';
import { type Day, inWords } from '../../time/day.ts';
import { readEdtf } from '../../time/edtf.ts';
import { peopleLexicon } from '../generated/people.ts';
import type { CaseEvent, Exactness, People, PeopleDid, Proposition, When } from '../statement.ts';
import { detailsHold } from './case-details.ts';
import { STEPS } from './case-steps.ts';
import { type CheckWorld, type Finding, finding, open } from './finding.ts';

type Counted = Extract<Proposition, { readonly kind: 'docket-people' }>;
type Ranked = Extract<Proposition, { readonly kind: 'docket-rank' }>;
type Held = 'yes' | 'no' | 'unknown';

const KINDS: Readonly<Partial<Record<CaseEvent, readonly string[]>>> = {
  warrant: ['warrant-issued', 'second-warrant'],
  unsealed: ['made-public'],
  summons: ['summons-issued'],
  charged: ['warrant-issued', 'summons-issued', 'charges-confirmed', 'second-warrant'],
  confirmed: ['charges-confirmed'],
  tried: ['trial-opened'],
  'trial-opened': ['trial-opened'],
  convicted: ['convicted'],
  acquitted: ['acquitted'],
  sentenced: ['sentenced'],
  custody: ['arrested-or-surrendered'],
  arrested: ['arrested-or-surrendered'],
  died: ['died'],
  released: ['released'],
  dropped: ['proceedings-ended', 'charges-declined'],
  inadmissible: ['inadmissible'],
  appeared: ['first-appearance'],
};

const GONE = /^(?:arrested-or-surrendered|died|proceedings-ended|acquitted|charges-declined|inadmissible)$/;

const ALL: readonly string[] = [
  'made-public',
  'warrant-issued',
  'arrested-or-surrendered',
  'died',
  'proceedings-ended',
  'acquitted',
  'charges-declined',
  'inadmissible',
  'released',
  'sentenced',
];

/** Kinds of events on which an answer about people may turn. */
export function stepsOf(p: Counted | Ranked): ReadonlySet<string> {
  const events =
    p.kind === 'docket-people' ? [...p.among.did, ...p.are.did].map((did) => did.event) : [p.event, ...p.among.did.map((did) => did.event)];
  return new Set(
    events.flatMap((event) =>
      event === 'convicted' || event === 'sentenced' ? [...(KINDS[event] ?? []), 'acquitted'] : (KINDS[event] ?? ALL),
    ),
  );
}

function publicFrom(person: Person): Day {
  return person.events.find((event) => event.kind === 'made-public')?.known ?? person.events[0]?.known ?? '9999';
}

/** Whether `did` befell the person, as known on `asOf`; its days. */
function befell(
  did: PeopleDid,
  person: Person,
  world: CheckWorld,
  asOf: Day,
): { readonly held: Held; readonly events: readonly PersonEvent[] } {
  const known = person.events.filter((event) => event.known <= asOf);
  const none = { held: 'no' as const, events: [] };
  if (did.event === 'at-large' || did.event === 'wanted') {
    const issued = person.events.find((event) => event.kind === 'warrant-issued')?.known ?? '';
    // A death before the warrant was not taken for one by the judges.
    const open = person.instrument !== 'summons' && !known.some((event) => GONE.test(event.kind) && event.known >= issued);
    const since = known.filter((event) => event.kind === 'made-public' || event.kind === 'warrant-issued');
    if (!open || crimesHeld(did, person, known, world, asOf) !== 'yes') return none;
    // "since": when the warrant came; "in August": how it stood then.
    const begun = did.when.filter((when) => when.as === 'since');
    if (!begun.every((when) => since.some((event) => fits(event, { ...when, as: 'on' })))) return none;
    const then = did.when.every((when) => when.as === 'since' || (when.range.from <= asOf && asOf < when.range.until));
    return { held: then ? 'yes' : 'unknown', events: known };
  }
  if (did.event === 'in-custody') {
    const came = known.some((event) => event.kind === 'arrested-or-surrendered');
    const left = known.some((event) => /^(?:released|died|acquitted|proceedings-ended|charges-declined|inadmissible)$/.test(event.kind));
    return {
      held: came && !left ? (person.sentence !== undefined && person.sentence.on <= asOf ? 'unknown' : 'yes') : 'no',
      events: known,
    };
  }
  if (did.event === 'serving') {
    const sentenced = person.sentence !== undefined && person.sentence.on <= asOf;
    const over = known.some((event) => event.kind === 'released' || event.kind === 'acquitted');
    return {
      held:
        !sentenced || over
          ? 'no'
          : /serving/.test(person.status) && (did.place === undefined || person.status.includes(world.ledger.name(did.place)))
            ? 'yes'
            : 'unknown',
      events: known,
    };
  }
  const kinds = KINDS[did.event];
  const step = kinds === undefined ? STEPS[did.event] : (event: PersonEvent) => kinds.includes(event.kind);
  if (step === undefined) return { held: 'unknown', events: [] };
  if (did.event === 'warrant' && person.instrument === 'summons') return none;
  const events = known.filter(
    (event) => step(event) && (did.absent !== true || /absence/.test(event.says)) && did.when.every((when) => fits(event, when)),
  );
  if (events.length === 0) return none;
  const crimes = crimesHeld(did, person, events, world, asOf);
  if (crimes !== 'yes') return { held: crimes, events };
  if ((did.event === 'convicted' || did.event === 'sentenced') && known.some((event) => event.kind === 'acquitted'))
    return { held: 'unknown', events };
  return { held: 'yes', events };
}

function crimesHeld(did: PeopleDid, person: Person, events: readonly PersonEvent[], world: CheckWorld, asOf: Day): Held {
  if (did.crimes.length === 0) return 'yes';
  const event =
    did.event === 'at-large' || did.event === 'tried' || did.event === 'custody' || did.event === 'trial-opened' ? 'charged' : did.event;
  const each = did.crimes.map((crime) => detailsHold({ crimes: [crime] }, event, person, events, world, asOf));
  return each.includes('yes') ? 'yes' : each.includes('unknown') ? 'unknown' : 'no';
}

function fits(event: PersonEvent, when: When): boolean {
  const span = readEdtf(event.on);
  if (span === null) return false;
  if (when.as === 'before') return span.from < when.range.from;
  if (when.as === 'after') return span.from >= when.range.until;
  if (when.as === 'since') return span.until > when.range.from;
  if (when.as === 'by' || when.as === 'until') return span.from < when.range.until;
  return span.from < when.range.until && when.range.from < span.until;
}

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  african: ['African'],
  asian: ['Asia-Pacific'],
  european: ['Eastern European', 'WEOG'],
  latin: ['GRULAC'],
};
/** Of whom a region cannot be told by the groups of the United Nations. */
const BETWEEN: ReadonlySet<StateId> = new Set(['ISR', 'TUR', 'CYP', 'GEO', 'ARM', 'AZE', 'RUS', 'AUS', 'NZL', 'USA', 'CAN']);

function inRegion(state: StateId, region: NonNullable<People['region']>, world: CheckWorld): Held {
  if (BETWEEN.has(state))
    return region === 'african' || region === 'latin' ? 'no' : state === 'RUS' && region === 'european' ? 'yes' : 'unknown';
  return GROUPS[region]?.includes(world.ledger.file(state)?.group ?? '') === true ? 'yes' : 'no';
}

/** Whether somebody of the docket is one of these people. */
function isOf(people: People, person: Person, world: CheckWorld, asOf: Day): Held {
  const held: Held[] = [];
  if (people.states !== undefined) {
    const own = person.nationalities.some((state) => people.states?.includes(state) === true);
    held.push(own === (people.outside !== true) ? 'yes' : 'no');
  }
  if (people.region !== undefined) {
    const { region } = people;
    const all = person.nationalities.map((state) => inRegion(state, region, world));
    const own: Held = all.includes('yes') ? 'yes' : all.includes('unknown') ? 'unknown' : 'no';
    held.push(people.outside === true && people.states === undefined ? (own === 'yes' ? 'no' : own === 'no' ? 'yes' : own) : own);
  }
  const situation = world.record.situations.find((entry) => entry.id === person.situation);
  if (people.of !== undefined) held.push(people.of.some((state) => situation?.states.includes(state) === true) ? 'yes' : 'no');
  if (people.situation !== undefined) held.push(people.situation === person.situation ? 'yes' : 'no');
  if (people.group !== undefined) held.push((person.affiliation ?? '').toLowerCase().includes(people.group) ? 'yes' : 'no');
  if (people.kind === 'woman') held.push(peopleLexicon.women.includes(person.id) ? 'yes' : 'no');
  if (people.kind === 'man') held.push(peopleLexicon.women.includes(person.id) ? 'no' : 'yes');
  if (people.kind === 'head') held.push(/head of State|head of government/.test(person.role) ? 'yes' : 'no');
  for (const did of people.did) {
    const { held: so } = befell(did, person, world, asOf);
    held.push(did.positive ? so : so === 'yes' ? 'no' : so === 'no' ? 'yes' : so);
  }
  return held.includes('no') ? 'no' : held.includes('unknown') ? 'unknown' : 'yes';
}

function seen(world: CheckWorld, asOf: Day): readonly Person[] {
  return world.record.persons.filter((person) => publicFrom(person) <= asOf);
}

/** Persons by name: of two files on one person the one that fits better counts. */
function byName(persons: readonly Person[], held: (person: Person) => Held): Map<string, Held> {
  const out = new Map<string, Held>();
  for (const person of persons) {
    const now = held(person);
    const before = out.get(person.name);
    if (before === undefined || now === 'yes' || (now === 'unknown' && before === 'no')) out.set(person.name, now);
  }
  return out;
}

/** Those tried for offences against justice alone count with the others or not: either way of counting will do. */
export function checkPeople(p: Counted, world: CheckWorld, asOf: Day): Finding {
  const judged = [...p.among.did, ...p.are.did].some(
    (did) => /^(?:convicted|acquitted|sentenced|tried|trial-opened)$/.test(did.event) && did.crimes.length === 0,
  );
  const all = checkAmong(p, world, asOf, () => true);
  if (!judged || all.verdict === 'supported') return all;
  const core = checkAmong(p, world, asOf, (person) => !person.chargedCrimes.every((crime) => crime.startsWith('70')));
  return core.verdict === all.verdict || core.verdict === 'supported' ? core : open('Whether offences against justice count is not clear.');
}

function checkAmong(p: Counted, world: CheckWorld, asOf: Day, counts_: (person: Person) => boolean): Finding {
  if ([...p.among.did, ...p.are.did].some((did) => did.when.some((when) => when.range.from > asOf))) return open('The day had not come.');
  const all = seen(world, asOf).filter(counts_);
  const among = new Map(all.map((person) => [person, isOf(p.among, person, world, asOf)]));
  const domain = byName(all, (person) => among.get(person) ?? 'no');
  const inside = [...domain].filter(([, held]) => held !== 'no').map(([name]) => name);
  const are = byName(
    all.filter((person) => among.get(person) !== 'no'),
    (person) => isOf(p.are, person, world, asOf),
  );
  const yes = inside.filter((name) => are.get(name) === 'yes' && domain.get(name) === 'yes');
  const maybe = inside.filter((name) => are.get(name) !== 'no' && !yes.includes(name));
  const no = inside.filter((name) => are.get(name) === 'no' && domain.get(name) === 'yes');
  const files = all.filter((person) => yes.includes(person.name)).slice(0, 6);
  const says =
    yes.length === 0
      ? `By ${inWords(asOf)} nobody of them is on record for that.`
      : `${inWords(asOf)}: ${yes.slice(0, 12).join(', ')} (${yes.length}).`;
  const named = p.persons.map((mention) => world.record.persons.find((person) => person.id === mention.person)?.name ?? '');
  const tell = (right: boolean) => finding(right ? 'supported' : 'contradicted', says, 'Article 58', files);
  if (named.some((name) => are.get(name) === 'no' || !inside.includes(name))) return tell(false);
  if (named.some((name) => maybe.includes(name))) return open('The record does not hold every detail of it.');
  if (p.quant === 'all') {
    if (inside.length === 0) return open('Nobody of that kind is on record.');
    const doubtful = maybe.filter((name) => are.get(name) !== 'yes');
    return no.length > 0 ? counter(no, asOf, all) : doubtful.length > 0 ? open('The record does not hold every detail of it.') : tell(true);
  }
  if (p.quant === 'none')
    return yes.length > 0 ? tell(false) : maybe.length > 0 ? open('The record does not hold every detail of it.') : tell(true);
  if (p.quant === 'some')
    return yes.length > 0 ? tell(true) : maybe.length > 0 ? open('The record does not hold every detail of it.') : tell(false);
  const count = p.others === undefined ? p.count : p.persons.length + p.others;
  if (count === undefined) return open('How many is not said.');
  // "six Russians": those of one situation, where one more stands in another.
  if (p.among.states !== undefined && p.are.of === undefined && maybe.length === 0) {
    const sizes = world.record.situations.map(
      (situation) =>
        new Set(all.filter((person) => person.situation === situation.id && yes.includes(person.name)).map((person) => person.name)).size,
    );
    if (!counts(yes.length, count, p.exactness ?? 'exact') && counts(Math.max(...sizes), count, p.exactness ?? 'exact'))
      return open('One more of them stands in another situation.');
  }
  const low = counts(yes.length, count, p.exactness ?? 'exact');
  return maybe.every((_, at) => counts(yes.length + at + 1, count, p.exactness ?? 'exact') === low)
    ? tell(low)
    : open('The record does not hold every detail of it.');
}

function counter(no: readonly string[], asOf: Day, all: readonly Person[]): Finding {
  return finding(
    'contradicted',
    `${inWords(asOf)}: not so for ${no.slice(0, 4).join(', ')}.`,
    'course of the cases',
    all.filter((person) => no.includes(person.name)).slice(0, 4),
  );
}

export function counts(real: number, told: number, exactness: Exactness): boolean {
  if (exactness === 'more') return real >= told;
  if (exactness === 'fewer') return real < told;
  if (exactness === 'about') return Math.abs(real - told) <= Math.max(1, told * 0.1);
  return real === told;
}

/** The first, last or only one of a kind to have it happen; the longest or shortest term. */
export function checkPeopleRank(p: Ranked, world: CheckWorld, asOf: Day): Finding {
  if (p.when.some((when) => when.range.from > asOf)) return open('The day had not come.');
  const all = seen(world, asOf);
  // Who led a State only later would have to be left out.
  if (
    p.among.kind === 'head' &&
    p.persons.some((mention) => /later|and president/.test(world.record.persons.find((person) => person.id === mention.person)?.role ?? ''))
  )
    return open('Whether he held the office by then is not on record.');
  const fit = all.filter((person) => isOf(p.among, person, world, asOf) !== 'no');
  const did: PeopleDid = {
    event: p.event,
    positive: true,
    when: [],
    crimes: [],
    ...(p.among.did.some((entry) => entry.absent === true) ? { absent: true } : {}),
  };
  const crimes = p.among.did.flatMap((entry) => entry.crimes);
  const taken = fit.flatMap((person) => {
    const { held, events } = befell({ ...did, crimes }, person, world, asOf);
    const days = events.map((event) => event.known).sort();
    const day = p.place === 'last' ? days.at(-1) : days[0];
    return held === 'no' || day === undefined ? [] : [{ person, day, event: events.find((event) => event.known === day) }];
  });
  const [some] = taken;
  if (some === undefined) return open('Nobody of that kind is on record.');
  const months = (person: Person) => (person.sentence?.months === 'life' ? 100_000 : (person.sentence?.months ?? 0));
  const best =
    p.place === 'only'
      ? taken
      : p.place === 'longest' || p.place === 'shortest'
        ? taken.filter(({ person }) =>
            taken.every((other) =>
              p.place === 'longest' ? months(other.person) <= months(person) : months(other.person) >= months(person),
            ),
          )
        : taken.filter(({ day }) => taken.every((other) => (p.place === 'first' ? other.day >= day : other.day <= day)));
  const names = [...new Set(best.map(({ person }) => person.name))];
  const files = best.map(({ person }) => person).slice(0, 6);
  const says = `${p.place === 'only' ? 'Those' : `The ${p.place}`} by ${inWords(asOf)}: ${best
    .slice(0, 6)
    .map(({ person, day }) => `${person.name} (${day})`)
    .join(', ')}.`;
  const told = p.persons.map((mention) => world.record.persons.find((person) => person.id === mention.person)?.name ?? '');
  const tell = (right: boolean) => finding(right === p.positive ? 'supported' : 'contradicted', says, 'course of the cases', files);
  if (p.when.length > 0 && !best.some(({ event }) => event !== undefined && p.when.every((when) => fits(event, when)))) return tell(false);
  if (p.months !== undefined && !files.some((person) => person.sentence?.months === p.months)) return tell(false);
  if (told.length === 0) return p.when.length > 0 || p.months !== undefined ? tell(true) : open('Who is meant is not said.');
  if (told.some((name) => !names.includes(name))) return tell(false);
  if (p.others !== undefined) return tell(told.length + p.others === names.length);
  if (p.place === 'only') return tell(told.length === names.length);
  return told.length === names.length || p.when.length > 0 ? tell(true) : open('Several are the first together.');
}
