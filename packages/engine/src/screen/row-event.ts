import { crimeById, pinpointOf } from '../law/crimes/catalogue.ts';
import type { CrimeId } from '../terms/pinpoint.ts';
import type { CountryReader } from './country.ts';
import { acledEvent } from './crosswalk/acled.ts';
import { namesCivilians, sidesInName, statesOfSide } from './crosswalk/actors.ts';
import type { CandidateCrime, EventSeen } from './crosswalk/candidate.ts';
import { ucdpEvent } from './crosswalk/ucdp.ts';
import { hxlIssue, isHxlTag, type ReadingRule, type RowIssue } from './row-reading.ts';

export interface EventCells {
  /** UCDP’s type of violence. */
  readonly type: string;
  readonly event: string;
  readonly subEvent: string;
  readonly actorA: string;
  readonly actorB: string;
  /** Names of the conflict and the dyad, read where the sides are blank. */
  readonly conflict: string;
  readonly dyad: string;
  /** Whether the row counts any civilian dead. */
  readonly civilianDeaths: boolean;
}

export interface RowEvent {
  /** The paragraph asked about: the best-ranked candidate in the Statute since 1998, or a generic war crime. */
  readonly crime: CrimeId;
  readonly generic: boolean;
  readonly candidates: readonly CandidateCrime[];
  readonly missing: readonly string[];
  /** The State whose forces the row names as the acting side. */
  readonly actorState: string | null;
  readonly issues: readonly RowIssue[];
  readonly rules: readonly ReadingRule[];
}

/** Violence to life, the war crime that every armed conflict knows, where a row points to no paragraph. */
const GENERIC = { iac: '8.2.a.i', niac: '8.2.c.i-1' } as const;

export function readRowEvent(cells: EventCells, countries: CountryReader): RowEvent {
  const tagged = [cells.type, cells.event, cells.subEvent, cells.actorA].find(isHxlTag);
  if (tagged !== undefined) return { ...asked(NOTHING), actorState: null, issues: [hxlIssue('event type', tagged)], rules: [] };
  const type = cells.type.trim().replace(/\.0+$/, '');
  if (type === '1' || type === '2' || type === '3') {
    const { a, b, rules } = sidesOf(cells, type, countries);
    const seen = ucdpEvent({ type, civilianDeaths: cells.civilianDeaths, statesA: a, statesB: b });
    return { ...asked(seen), actorState: type === '3' ? only(a) : null, issues: [], rules };
  }
  const [statesA, statesB] = [statesOfSide(cells.actorA, countries), statesOfSide(cells.actorB, countries)];
  const subEvent = cells.subEvent.trim();
  const seen = subEvent === '' ? null : acledEvent({ subEvent, states1: statesA, states2: statesB });
  if (seen !== null) return { ...asked(seen), actorState: againstCivilians(cells, only(statesA), only(statesB)), issues: [], rules: [] };
  const words = [type, cells.event.trim(), subEvent].find((text) => text !== '');
  if (words === undefined) return { ...asked(NOTHING), actorState: null, issues: [], rules: ['no-event-type'] };
  const issue: RowIssue = {
    code: 'event-type-unknown',
    role: 'event type',
    found: words.slice(0, 60),
    expected: 'a type of violence of UCDP (1, 2, 3) or a sub-event type of ACLED',
  };
  return { ...asked(NOTHING), actorState: null, issues: [issue], rules: [] };
}

interface Sides {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly rules: readonly ReadingRule[];
}

/** The sides by their own columns; where both are blank, by the name of the dyad, else of the conflict. */
function sidesOf(cells: EventCells, type: '1' | '2' | '3', countries: CountryReader): Sides {
  const [a, b] = [statesOfSide(cells.actorA, countries), statesOfSide(cells.actorB, countries)];
  const blank = cells.actorA.trim() === '' && cells.actorB.trim() === '';
  if (type === '2' || !blank) return { a, b, rules: [] };
  const found = sidesInName(cells.dyad.trim(), countries) ?? sidesInName(cells.conflict.trim(), countries);
  return found === null ? { a, b, rules: [] } : { a: found[0], b: found[1], rules: ['sides-by-name-of-conflict'] };
}

function only(states: readonly string[]): string | null {
  return states.length === 1 ? (states[0] ?? null) : null;
}

const NOTHING: EventSeen = { candidates: [], missing: ['what happened'], conflict: 'niac' };

function asked(seen: EventSeen): Pick<RowEvent, 'crime' | 'generic' | 'candidates' | 'missing'> {
  const original = seen.candidates.find(({ crime }) => crimeById(crime)?.amendment === null);
  return {
    crime: original?.crime ?? GENERIC[seen.conflict],
    generic: original === undefined,
    candidates: seen.candidates,
    missing: seen.missing,
  };
}

/** ACLED does not say which actor attacked; where the other side is civilians, it is plain. */
function againstCivilians({ actorA, actorB }: EventCells, stateA: string | null, stateB: string | null): string | null {
  if (namesCivilians(actorB)) return stateA;
  return namesCivilians(actorA) ? stateB : null;
}

/** "7(1)(a); 8(2)(e)(i)", best-ranked first. */
export function candidatesInWords(candidates: readonly CandidateCrime[]): string {
  return candidates.map(({ crime }) => `${pinpointOf(crime)}${/-\d+$/.exec(crime)?.[0] ?? ''}`).join('; ');
}
