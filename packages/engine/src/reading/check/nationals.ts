import type { Person } from '../../record/shape.ts';
import { type Day, inWords } from '../../time/day.ts';
import { readEdtf } from '../../time/edtf.ts';
import { CRIMES } from '../docket/crimes.ts';
import type { Proposition } from '../statement.ts';
import { type CheckWorld, type Finding, finding, open } from './finding.ts';

type Nationals = Extract<Proposition, { readonly kind: 'nationals' }>;

const KINDS: Readonly<Record<Nationals['act'], readonly string[]>> = {
  warrant: ['warrant-issued', 'second-warrant'],
  wanted: ['warrant-issued', 'second-warrant'],
  charged: ['warrant-issued', 'summons-issued', 'charges-confirmed'],
  convicted: ['convicted'],
  acquitted: ['acquitted'],
  tried: ['trial-opened'],
};

/** How many nationals of a State are, in public, where the words put them. */
export function checkNationalsFact(p: Nationals, world: CheckWorld, asOf: Day): Finding {
  const state = p.states[0]?.state;
  if (p.group === undefined && (state === undefined || p.states.length > 1)) return open('Which people are meant is not clear.');
  const found = world.record.persons.filter(
    (person) =>
      belongs(p, person) && isPublic(person, asOf) && did(p, person, asOf) && fitsCrimes(p, person) && fitsPlace(p, person, world),
  );
  const names = new Set(found.map((person) => person.name));
  const who = p.group ?? world.ledger.file(state ?? '')?.adjective ?? '';
  const says =
    names.size === 0 ? `By ${inWords(asOf)} nobody of them is on record for that.` : `${who}: ${[...names].join(', ')} (${names.size}).`;
  if (p.crimes.length > 0 && p.count === undefined && !p.positive) return open('Which charges are meant is not clear.');
  if (p.related.length > 0 && names.size === 0 && p.positive) return open('Which situation is meant is not clear.');
  const largest = Math.max(
    0,
    ...world.record.situations.map(
      (situation) => new Set(found.filter((person) => person.situation === situation.id).map((person) => person.name)).size,
    ),
  );
  // "six Russians": those of one situation, where one more stands in another.
  if (p.count !== undefined && p.related.length === 0 && p.positive && largest === p.count && names.size !== p.count)
    return open('One more of them stands in another situation.');
  const right = p.count === undefined ? names.size > 0 : counts(names.size, p.count, p.exactness ?? 'exact');
  return finding(right === p.positive ? 'supported' : 'contradicted', says, 'Article 58', found.slice(0, 6));
}

/** Of the State, or of the group by what the record says of the person. */
function belongs(p: Nationals, person: Person): boolean {
  const state = p.states[0]?.state;
  if (p.group === undefined) return state !== undefined && person.nationalities.includes(state);
  const group = p.group.replace(/^lord's resistance army$/, 'lra');
  return (person.affiliation ?? '').toLowerCase().includes(group);
}

function counts(real: number, told: number, exactness: string): boolean {
  if (exactness === 'more') return real >= told;
  if (exactness === 'fewer') return real < told;
  if (exactness === 'about') return Math.abs(real - told) <= Math.max(1, told * 0.1);
  return real === told;
}

function isPublic(person: Person, asOf: Day): boolean {
  const day = person.events.find((event) => event.kind === 'made-public')?.known ?? person.events[0]?.known ?? '9999';
  return day <= asOf;
}

function did(p: Nationals, person: Person, asOf: Day): boolean {
  if (
    p.act === 'wanted' &&
    person.events.some(
      (event) =>
        event.known <= asOf &&
        /^(?:arrested-or-surrendered|died|proceedings-ended|acquitted|charges-declined|inadmissible)$/.test(event.kind),
    )
  )
    return false;
  if (p.act === 'warrant' && person.instrument === 'summons') return false;
  return person.events.some((event) => {
    if (event.known > asOf || !KINDS[p.act].includes(event.kind)) return false;
    const span = readEdtf(event.on);
    return (
      span !== null &&
      p.when.every((when) =>
        when.as === 'since'
          ? span.until > when.range.from
          : when.as === 'before'
            ? span.from < when.range.from
            : span.from < when.range.until && when.range.from < span.until,
      )
    );
  });
}

function fitsCrimes(p: Nationals, person: Person): boolean {
  return p.crimes.every((crime) => {
    const entry = CRIMES.find((candidate) => candidate.crime === crime);
    return entry !== undefined && person.chargedCrimes.some((charge) => entry.charged.test(charge));
  });
}

function fitsPlace(p: Nationals, person: Person, world: CheckWorld): boolean {
  const states = world.record.situations.find((entry) => entry.id === person.situation)?.states ?? [];
  return p.related.every((state) => states.includes(state) || person.nationalities.includes(state) || state === 'NLD');
}
