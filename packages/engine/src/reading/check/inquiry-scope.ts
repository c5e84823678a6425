import type { Situation } from '../../record/shape.ts';
import { type Day, inWords, previousDay } from '../../time/day.ts';
import { readEdtf } from '../../time/edtf.ts';
import { peopleLexicon } from '../generated/people.ts';
import type { Proposition } from '../statement.ts';
import type { DayRange } from '../token.ts';
import { type CheckWorld, type Finding, finding, inRange, open } from './finding.ts';

type Scope = Extract<Proposition, { readonly kind: 'inquiry-scope' }>;
type Answer = 'yes' | 'no' | 'unknown';

/** The days of the deeds that are inquired into, the last one out. */
interface Stretch {
  readonly from: Day;
  readonly until: Day | null;
  /** Deeds elsewhere that are linked with it, from this day. */
  readonly linked: Day | null;
}

/** From when and until when deeds are inquired into: the scope that was asked or authorised, not what the Court could reach. */
export function checkInquiryScope(p: Scope, world: CheckWorld, asOf: Day): Finding {
  const id = p.place === undefined ? undefined : peopleLexicon.places[p.place]?.situation;
  const found = world.record.situations
    .filter((situation) =>
      id === undefined ? [p.about, ...p.with].every((state) => situation.states.includes(state)) : situation.id === id,
    )
    .flatMap((situation) => {
      const stretch = stretchOf(situation, p.noun, asOf);
      return stretch === null ? [] : [{ situation, stretch }];
    });
  if (found.length === 0) return open('No such inquiry is on record by that day.');
  const answers = found.map(({ stretch }) => answer(p, stretch));
  const says = found.map(({ situation, stretch }) => saysOf(situation, stretch)).join(' ');
  const situations = found.map(({ situation }) => situation);
  if (answers.includes('yes') && (p.positive || !answers.includes('no')))
    return finding(p.positive ? 'supported' : 'contradicted', says, 'scope of the situation', situations);
  if (answers.includes('unknown') || answers.includes('yes')) return open('The words may tell of a part of the time.');
  return finding(p.positive ? 'contradicted' : 'supported', says, 'scope of the situation', situations);
}

function stretchOf(situation: Situation, noun: Scope['noun'], asOf: Day): Stretch | null {
  if (noun === 'examination') {
    const scope = situation.examinationScope;
    const opened = readEdtf(situation.examinationOpened ?? '')?.from;
    return scope === undefined || opened === undefined || opened > asOf ? null : { from: scope.from, until: scope.until, linked: null };
  }
  if (situation.investigationOpened === undefined || (situation.investigationKnown ?? situation.investigationOpened) > asOf) return null;
  const scopes = situation.triggers.filter((trigger) => trigger.on <= asOf).map((trigger) => trigger.scope);
  const [first] = scopes.map((scope) => scope.from).sort();
  if (first === undefined) return null;
  const ends = scopes.flatMap((scope) => scope.until ?? []).sort();
  return {
    from: first,
    until: ends.length < scopes.length ? null : (ends.at(-1) ?? null),
    linked:
      scopes.flatMap((scope) => ('linkedFrom' in scope && typeof scope.linkedFrom === 'string' ? [scope.linkedFrom] : [])).sort()[0] ??
      null,
  };
}

function answer(p: Scope, stretch: Stretch): Answer {
  const { from, until } = stretch;
  if (p.before !== undefined) return (stretch.linked ?? from) < p.before.from ? 'yes' : 'no';
  if (p.after !== undefined) return until === null || until > p.after.until ? 'yes' : 'no';
  if (p.on !== undefined) {
    if (p.on.until <= (stretch.linked ?? from) || (until !== null && p.on.from >= until)) return 'no';
    if (p.only) return until !== null && from >= p.on.from && until <= p.on.until ? 'yes' : 'no';
    return p.on.from >= from && (until === null || p.on.until <= until) ? 'yes' : 'unknown';
  }
  const begins = p.from === undefined ? 'yes' : beginning(p, p.from, stretch);
  return both(begins, ending(p, stretch));
}

function beginning(p: Scope, told: DayRange, { from, until, linked }: Stretch): Answer {
  if (inRange(from, told)) return 'yes';
  if (linked !== null && told.from < from && told.until > linked) return 'unknown';
  if (told.until <= from || (until !== null && told.from >= until)) return 'no';
  return p.only ? 'no' : 'unknown';
}

function ending(p: Scope, { from, until }: Stretch): Answer {
  if (p.open === true) return until === null ? 'yes' : 'no';
  if (p.until === undefined) return until === null ? 'yes' : 'unknown';
  if (until === null) return p.until.until <= from || p.only ? 'no' : 'unknown';
  if (inRange(until, p.until) || inRange(previousDay(until), p.until)) return 'yes';
  if (p.until.from > until || p.until.until <= from) return 'no';
  return p.only ? 'no' : 'unknown';
}

function both(a: Answer, b: Answer): Answer {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'yes' && b === 'yes' ? 'yes' : 'unknown';
}

function saysOf(situation: Situation, { from, until }: Stretch): string {
  return `${situation.name} covers the time from ${inWords(from)}${until === null ? '' : ` until ${inWords(previousDay(until))}`}.`;
}
