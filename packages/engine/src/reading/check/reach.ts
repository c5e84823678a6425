import type { SegmentAnswer } from '../../determine/answer.ts';
import type { StateId } from '../../record/shape.ts';
import { type Day, inWords, previousDay, STATUTE_IN_FORCE } from '../../time/day.ts';
import { peopleLexicon } from '../generated/people.ts';
import type { Proposition } from '../statement.ts';
import type { DayRange } from '../token.ts';
import { type CheckWorld, type Finding, finding, name, open } from './finding.ts';
import { checkJurisdiction } from './jurisdiction.ts';

type Reach = Extract<Proposition, { readonly kind: 'reach' }>;
type Answer = 'yes' | 'no' | 'mixed' | 'open' | 'unknown';

/** A crime with no requirement of its own, so that the answer turns on place, person and time alone. */
const PLAIN = '7(1)(a)';
/** A State that is no Party and claims none of the places of the record. */
const OUTSIDER = 'PRK';
const WAR = '8(2)(a)(i)';

/** Asks the engine whether the Court could try such conduct, on every day the words leave open. */
export function checkReach(p: Reach, world: CheckWorld, asOf: Day): Finding {
  const found = overBorder(p, world, asOf) ?? reachFound(p, world, asOf);
  return p.aside && found.verdict !== 'contradicted' ? open('The reason that is told was not weighed.') : found;
}

/** Of crimes in Myanmar told without more, chambers have ruled: those that end in Bangladesh are within reach. */
function overBorder(p: Reach, world: CheckWorld, asOf: Day): Finding | null {
  if (p.territory !== 'MMR' || p.nationals.length > 0 || p.persons.length > 0 || p.when !== undefined || p.crime !== 'any' || p.group)
    return null;
  return checkJurisdiction(
    {
      kind: 'jurisdiction',
      over: 'territory',
      states: [{ state: p.territory, orElse: [] }],
      ...(p.region === null ? {} : { place: 'rakhine' }),
      positive: p.positive,
      limbs: 'any',
    },
    world,
    asOf,
  );
}

function reachFound(p: Reach, world: CheckWorld, asOf: Day): Finding {
  if (p.territory === null && p.crime !== 'aggression') return open('No place is told.');
  const nationals = [...p.nationals, ...p.persons.flatMap((mention) => nationalityOf(mention.person, world))];
  if (p.persons.length > 0 && nationals.length === 0) return open('Of which State the person is a national is not on record.');
  const asked = askedOf(p, nationals, world, asOf);
  // What a State accepted while a Party stays accepted where the matter was before the Court in time (C-04), as it was for all that have left.
  const left = p.territory !== null && world.ledger.standing(p.territory, asOf, asOf).kind === 'withdrawn';
  const found = asked?.map((one) => (left && one.jurisdiction === 'contested' ? { ...one, jurisdiction: 'yes' as const } : one)) ?? null;
  if (found === null) return open('The question cannot be put to the law.');
  const says = saysOf(p, found, world);
  if (p.begins === true && p.when !== undefined) return beginning(found, p.when.range, says);
  if (p.only === true && p.when !== undefined && p.positive) {
    const { when } = p;
    if (when.as === 'since') {
      const first = found.find((one) => one.jurisdiction === 'yes');
      return first !== undefined && first.from < when.range.from
        ? finding('contradicted', says, 'Articles 11 and 12')
        : beginning(found, when.range, says);
    }
    if (found.some((one) => one.jurisdiction === 'yes' && isOutside(one, when))) return finding('contradicted', says, 'Articles 11 and 12');
  }
  const because = p.crime === 'aggression' ? 'Article 15bis' : 'Articles 11, 12 and 13';
  const answer = answerOf(
    p,
    found,
    asOf,
    found
      .filter((one, at) => one.jurisdiction === 'yes' && found[at - 1]?.jurisdiction !== 'yes')
      .map((one) => one.from)
      .concat(startsOf(p, world, asOf)),
  );
  if (answer === 'open') return finding('unsettled', says, because, [], 'A ruling of a chamber.');
  if (answer === 'unknown' || (p.group && answer !== 'yes')) return open('Further facts decide.');
  if (p.anybody && !p.positive && p.crime !== 'aggression')
    return finding('contradicted', `${says} Nationals of Parties are within reach wherever they act.`, 'Article 12(2)(b)');
  if (answer === 'mixed') {
    const last = found.at(-1)?.jurisdiction;
    if (p.leaver === 'while-member' || (p.leaver !== undefined && last !== 'yes'))
      return finding(p.positive ? 'supported' : 'contradicted', says, 'Article 127(2)');
    // Two days told, and one of them wrong: reach is claimed for days on which there is none.
    if (p.when !== undefined && p.positive && p.when.as === 'on' && p.when.range.precision === 'day')
      return finding('contradicted', says, because);
    if (p.when !== undefined) return open('The answer differs within the time that is told.');
    if (last === 'yes') return finding(p.positive ? 'supported' : 'contradicted', says, because);
    return finding('misleading', says, because);
  }
  return finding((answer === 'yes') === p.positive ? 'supported' : 'contradicted', says, because);
}

/** Whether a stretch of days holds one that the time told leaves out. */
function isOutside(one: SegmentAnswer, when: NonNullable<Reach['when']>): boolean {
  const { from, until } = when.range;
  if (when.as === 'after') return one.from < until;
  if (when.as === 'before') return one.to >= from;
  if (when.as === 'until' || when.as === 'by') return one.to >= until;
  return one.from < from || one.to >= until;
}

/** Whether the day told is the first on which the Court could try such conduct. */
function beginning(segments: readonly SegmentAnswer[], told: DayRange, says: string): Finding {
  if (segments.some((one) => one.jurisdiction !== 'yes' && one.jurisdiction !== 'no')) return open('The answer is not plain on every day.');
  const first = segments.find((one) => one.jurisdiction === 'yes');
  if (first === undefined) return finding('contradicted', says, 'Articles 11 and 12');
  return finding(first.from >= told.from && first.from < told.until ? 'supported' : 'contradicted', says, 'Articles 11 and 12');
}

function nationalityOf(person: string, world: CheckWorld): readonly StateId[] {
  const file = world.record.persons.find((entry) => entry.id === person);
  if (file !== undefined) return file.nationalities;
  const known = peopleLexicon['without-warrant'][person]?.state ?? peopleLexicon.leaders[person];
  return known === undefined ? [] : [known];
}

/** The law's answer for each stretch of days, from the first day of the Court to the day of asking. */
function askedOf(p: Reach, nationals: readonly StateId[], world: CheckWorld, asOf: Day): readonly SegmentAnswer[] | null {
  // Of a place with a standing of its own the territory alone is asked for: by somebody whose State is outside.
  const suspects = nationals.length > 0 ? nationals : p.territory === null ? [] : [p.region === null ? p.territory : OUTSIDER];
  const facts = (region: string | null) => ({
    as_of: asOf,
    date_from: STATUTE_IN_FORCE,
    date_to: asOf,
    place: { iso3: p.territory ?? suspects[0] ?? null, ...(region === null ? {} : { region }), setting: 'land' },
    suspect: { nationalities: suspects },
    crimes: [p.crime === 'aggression' ? 'aggression' : p.crime === 'war-crime' ? WAR : PLAIN],
    conflict: p.crime === 'war-crime' ? 'both' : 'not-required',
    ...(p.crime === 'aggression' ? { matter: { aggressor: suspects[0] ?? null, victim: p.territory ?? null } } : {}),
  });
  if (asOf < STATUTE_IN_FORCE) return null;
  return (world.ask(facts(p.region)) ?? world.ask(facts(null)))?.segments ?? null;
}

function answerOf(p: Reach, segments: readonly SegmentAnswer[], asOf: Day, starts: readonly Day[]): Answer {
  const { when } = p;
  if (when === undefined) {
    // Told of today: what was open once does not make it so now.
    const last = segments.at(-1)?.jurisdiction;
    return segments.some((one) => one.jurisdiction === 'contested') && (last === 'yes' || last === 'no') ? 'mixed' : together(segments);
  }
  const { from, until } = when.range;
  const first = from < STATUTE_IN_FORCE ? STATUTE_IN_FORCE : from;
  const at = (day: Day) => (day < STATUTE_IN_FORCE ? 'no' : together(segments.filter((one) => one.from <= day && day <= one.to)));
  switch (when.as) {
    case 'since':
    case 'after': {
      // A day that is no beginning of anything is not told as one: "since February 2022" is when the deeds began.
      const begun = starts.find((day) => day >= from && day < until);
      if (p.positive && begun !== undefined && between(segments, begun, asOf) === 'yes') return 'yes';
      const start = when.as === 'after' ? until : first;
      const rest = between(segments, start, asOf);
      if (rest === 'mixed')
        return at(start) === 'no' && p.positive && at(previousDay(until)) === 'no'
          ? 'no'
          : p.positive && starts.some((day) => day >= from && day < until)
            ? 'yes'
            : 'mixed';
      if (rest !== 'yes' || when.as === 'after' || when.range.precision !== 'day') return rest;
      return starts.includes(from) ? 'yes' : at(previousDay(first)) === 'yes' ? 'unknown' : 'yes';
    }
    case 'before':
    case 'until':
    case 'by': {
      const end = when.as === 'before' ? previousDay(from) : previousDay(until);
      if (end < STATUTE_IN_FORCE) return 'no';
      const whole = between(segments, STATUTE_IN_FORCE, end);
      return whole === 'mixed' ? at(end) : whole;
    }
    default:
      if (until <= STATUTE_IN_FORCE) return 'no';
      return between(segments, first, previousDay(until));
  }
}

/** Days from which an acceptance, membership or referral runs. */
function startsOf(p: Reach, world: CheckWorld, asOf: Day): readonly Day[] {
  if (p.territory === null) return [];
  const { territory } = p;
  const joined = world.ledger.standing(territory, asOf, asOf);
  return [
    ...world.ledger.declarations(territory, asOf).map((act) => act.coversFrom),
    ...(joined.kind === 'party' ? [joined.membership.instrument.inForceFrom] : []),
    ...world.record.council.flatMap((act) =>
      act.kind === 'referral' && act.from !== undefined && (act.units ?? []).some((unit) => unit.startsWith(territory)) ? [act.from] : [],
    ),
  ];
}

function between(segments: readonly SegmentAnswer[], from: Day, to: Day): Answer {
  return together(segments.filter((one) => one.from <= to && one.to >= from));
}

function together(segments: readonly SegmentAnswer[]): Answer {
  if (segments.length === 0) return 'unknown';
  const words = new Set(segments.map((one) => one.jurisdiction));
  if (words.has('contested')) return 'open';
  if (words.size > 1) return words.has('depends') ? 'unknown' : 'mixed';
  return words.has('yes') ? 'yes' : words.has('no') ? 'no' : 'unknown';
}

function saysOf(p: Reach, segments: readonly SegmentAnswer[], world: CheckWorld): string {
  const who = p.nationals.length === 0 ? 'such conduct' : `nationals of ${p.nationals.map((state) => name(world, state)).join(' and ')}`;
  const where = p.territory === null ? '' : ` in ${p.region ?? name(world, p.territory)}`;
  const stretches = segments
    .filter((one, at) => segments[at - 1]?.jurisdiction !== one.jurisdiction)
    .map((one) => `from ${inWords(one.from)}: ${one.jurisdiction}`);
  return `Whether the Court could try ${who}${where}${p.crime === 'aggression' ? ' for aggression' : ''}, by the day of the conduct: ${stretches.join('; ')}.`;
}

/** What a chamber said of its own reach, by the event on record. */
export function checkReachRuling(p: Extract<Proposition, { readonly kind: 'reach-ruling' }>, world: CheckWorld, asOf: Day): Finding {
  const events = world.record.situations
    .filter((situation) => situation.states.includes(p.territory) || (p.territory === 'MMR' && situation.id === 'mmr-bgd'))
    .flatMap((situation) => situation.events.filter((event) => event.kind === 'jurisdiction-ruling'));
  const known = events.filter((event) => event.known <= asOf);
  const [event] = known;
  if (event === undefined) return open('The record has no such ruling by that day.');
  const says = `${event.says} ${inWords(event.known)}.`;
  const { on } = p;
  if (on !== undefined && !known.some((entry) => entry.known >= on.from && entry.known < on.until))
    return finding('contradicted', says, 'day of the ruling', [event]);
  return finding(p.positive ? 'supported' : 'contradicted', says, 'Article 12(2)(a)', [event]);
}
