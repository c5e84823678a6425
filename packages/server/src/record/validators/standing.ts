import type { Act, ActOf, Day, RecordData, StateId } from '@ratione/engine';
import { type Instrument, isInstrument } from './entries.ts';

/** A time as a Party, half-open; `until` null while no withdrawal has been announced or it was rescinded. */
export interface Membership {
  readonly instrument: Instrument;
  readonly from: Day;
  readonly until: Day | null;
}

export function actsOfState(record: RecordData, state: StateId): readonly Act[] {
  return record.states.find((file) => file.state === state)?.acts ?? [];
}

/** Withdrawals of these acts that nobody took back. */
export function standingWithdrawals(acts: readonly Act[]): readonly ActOf<'withdrawal'>[] {
  const rescinded = new Set(acts.flatMap((act) => (act.act === 'withdrawal-rescinded' ? [act.rescinds] : [])));
  return acts.flatMap((act) => (act.act === 'withdrawal' && !rescinded.has(act.id) ? [act] : []));
}

export function memberships(acts: readonly Act[]): readonly Membership[] {
  const takenBack = new Set(acts.flatMap((act) => (act.act === 'instrument-withdrawn' ? [act.withdraws] : [])));
  const withdrawals = standingWithdrawals(acts);
  return acts
    .filter(isInstrument)
    .filter((instrument) => !takenBack.has(instrument.id))
    .map((instrument) => {
      const ends = withdrawals
        .filter((withdrawal) => withdrawal.takesEffect > instrument.inForceFrom)
        .map((withdrawal) => withdrawal.takesEffect);
      return { instrument, from: instrument.inForceFrom, until: ends.sort()[0] ?? null };
    });
}

export function isPartyOn(acts: readonly Act[], day: Day): boolean {
  return memberships(acts).some((membership) => membership.from <= day && (membership.until === null || day < membership.until));
}

export function partiesOn(record: RecordData, day: Day): readonly StateId[] {
  return record.states.filter((file) => isPartyOn(file.acts, day)).map((file) => file.state);
}

/** Whether the State had deposited an instrument by `day` and had not left by then. */
export function hasJoinedBy(acts: readonly Act[], day: Day): boolean {
  return memberships(acts).some(({ instrument, until }) => instrument.deposited <= day && (until === null || day < until));
}
