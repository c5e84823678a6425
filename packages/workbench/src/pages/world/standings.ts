import type { Act, Day, Ratione, StateFile, StateId, StateStatus } from '@ratione/engine';
import { type Track, trackOf, valueOn } from './track.ts';

export type Standing = StateStatus['standing'];

/** In the order of a key: from bound to not. */
export const STANDINGS: readonly Standing[] = [
  'party',
  'ratified-not-in-force',
  'signatory',
  'signatory-no-intention',
  'withdrawn',
  'non-party',
];

/** Where a State stood, as it could be known on that day. */
export interface StandingOn {
  readonly standing: Standing;
  readonly since: Day | null;
  /** A notice of withdrawal received and not yet in effect. */
  readonly leaving: Act | null;
  /** The State of which it was then part, whose treaty acts applied to it. */
  readonly through: StateId | null;
}

export type Standings = ReadonlyMap<StateId, Track<StandingOn>>;

/** Every State over all days. Asked of the engine once for each day on which an act of the State may change its standing. */
export function standingsOf(ratione: Ratione): Standings {
  return new Map(ratione.record.states.map((file) => [file.state, standingTrack(ratione, file)]));
}

function standingTrack(ratione: Ratione, file: StateFile): Track<StandingOn> {
  const before = file.predecessor;
  const predecessor = before === undefined ? undefined : ratione.ledger.file(before.state);
  const days = [file, ...(predecessor === undefined ? [] : [predecessor])].flatMap((one) => one.acts.flatMap(actDays));
  return trackOf(
    before === undefined ? days : [...days, before.until],
    (day) => {
      const status = ratione.status(file.state, day, day);
      if (status === null) throw new Error(`the record has no State ${file.state}`);
      const through = before !== undefined && day < before.until ? before.state : null;
      return { standing: status.standing, since: sinceOf(status), leaving: status.pendingWithdrawal, through };
    },
    (a, b) => a.standing === b.standing && a.since === b.since && a.leaving === b.leaving && a.through === b.through,
  );
}

/** The day from which the standing holds, where an act began it. */
function sinceOf(status: StateStatus): Day | null {
  if (status.standing === 'withdrawn') return status.until;
  if (status.standing === 'party' || status.standing === 'ratified-not-in-force') return status.since;
  const act = status.acts.findLast((one) =>
    status.standing === 'signatory'
      ? one.act === 'signature'
      : status.standing === 'signatory-no-intention'
        ? one.act === 'no-intention-notice'
        : one.act === 'instrument-withdrawn',
  );
  return act?.known ?? null;
}

/** Every day an act carries. */
export function actDays(act: Act): readonly Day[] {
  return Object.entries(act).flatMap(([key, value]) => (DAY_KEYS.has(key) && typeof value === 'string' ? [value] : []));
}

const DAY_KEYS = new Set([
  'on',
  'known',
  'deposited',
  'inForceFrom',
  'received',
  'takesEffect',
  'lodged',
  'coversFrom',
  'coversUntil',
  'from',
  'until',
]);

/** States that existed on `day`, with where they stood. A State still part of another is left out. */
export function standingsOn(standings: Standings, day: Day): readonly (StandingOn & { readonly state: StateId })[] {
  return [...standings].flatMap(([state, track]) => {
    const value = valueOn(track, day);
    return value === undefined || value.through !== null ? [] : [{ state, ...value }];
  });
}

export function countOn(standings: Standings, day: Day): Readonly<Record<Standing, number>> {
  const counts: Record<Standing, number> = {
    party: 0,
    'ratified-not-in-force': 0,
    signatory: 0,
    'signatory-no-intention': 0,
    withdrawn: 0,
    'non-party': 0,
  };
  for (const { standing } of standingsOn(standings, day)) counts[standing] += 1;
  return counts;
}
