import type { Day } from '../time/day.ts';
import { inWords, previousDay } from '../time/day.ts';
import { type Ledger, shortName } from './ledger.ts';
import type { Act, StateId } from './shape.ts';

/** Where a State stood toward the Court on a day, as known on another. */
export interface StateStatus {
  readonly state: StateId;
  readonly name: string;
  readonly on: Day;
  readonly asOf: Day;
  readonly standing: 'party' | 'signatory' | 'signatory-no-intention' | 'non-party' | 'withdrawn' | 'ratified-not-in-force';
  readonly isParty: boolean;
  readonly since: Day | null;
  /** First day on which it is, or will be by a notice already received, no longer a Party. */
  readonly until: Day | null;
  /** The act it rests on: "ratification deposited 14 November 2023". */
  readonly basis: string;
  /** One sentence in plain words. */
  readonly says: string;
  readonly declarations: readonly Act[];
  readonly pendingWithdrawal: Act | null;
  readonly acts: readonly Act[];
  readonly lastChecked: Day;
}

export interface PartyRow {
  readonly iso3: StateId;
  readonly name: string;
  readonly since: Day;
  readonly basis: string;
}

/** The status of `state` on `on`; null if the record has no such State. A future day applies notices already received. */
export function statusOf(ledger: Ledger, state: StateId, on: Day, asOf: Day): StateStatus | null {
  const file = ledger.file(state);
  if (file === undefined) return null;
  const name = capitalised(shortName(file));
  const standing = ledger.standing(state, on, asOf);
  const common = {
    state,
    name,
    on,
    asOf,
    declarations: file.acts.filter((act) => (act.act === 'declaration-12-3' || act.act === 'declaration-124') && act.known <= asOf),
    acts: file.acts.filter((act) => act.known <= asOf),
    lastChecked: file.checked.on,
  };
  switch (standing.kind) {
    case 'party': {
      const { instrument, withdrawal } = standing.membership;
      const back = withdrawal === null ? ledger.rescinded(standing.through, asOf) : null;
      const leaving =
        back !== null && back.notice.received <= on
          ? ` Its notice of withdrawal of ${inWords(back.notice.received)} was taken back on ${inWords(back.rescission.received)}, before it took effect.`
          : withdrawal === null
            ? ''
            : ` It has given notice of withdrawal, which takes effect on ${inWords(withdrawal.takesEffect)}.`;
      const through = standing.through === state ? '' : ` (through ${ledger.name(standing.through)}, of which it was then part)`;
      return {
        ...common,
        standing: 'party',
        isParty: true,
        since: instrument.inForceFrom,
        until: withdrawal?.takesEffect ?? null,
        basis: basisOf(instrument),
        says: `${name} ${on > asOf ? 'will be' : 'was'} a State Party on ${inWords(on)}${through}: the Statute is in force for it since ${inWords(instrument.inForceFrom)}.${leaving}`,
        pendingWithdrawal: withdrawal,
      };
    }
    case 'withdrawn':
      return {
        ...common,
        standing: 'withdrawn',
        isParty: false,
        since: standing.membership.instrument.inForceFrom,
        until: standing.withdrawal.takesEffect,
        basis: `withdrawal received ${inWords(standing.withdrawal.received)}`,
        says: withdrawnWords(name, on, asOf, standing.withdrawal.takesEffect),
        pendingWithdrawal: null,
      };
    case 'not-yet':
      return {
        ...common,
        standing: 'ratified-not-in-force',
        isParty: false,
        since: standing.membership.instrument.inForceFrom,
        until: null,
        basis: basisOf(standing.membership.instrument),
        says: `${name} was not yet a Party on ${inWords(on)}: the Statute enters into force for it on ${inWords(standing.membership.instrument.inForceFrom)}.`,
        pendingWithdrawal: null,
      };
    case 'never': {
      const signed = standing.signature?.act === 'signature' && standing.signature.on <= on ? standing.signature : null;
      const notice = standing.notice?.act === 'no-intention-notice' && standing.notice.received <= on ? standing.notice : null;
      if (standing.takenBack !== null && standing.takenBack.withdrawal.received <= on)
        return {
          ...common,
          standing: 'non-party',
          isParty: false,
          since: null,
          until: null,
          basis: 'instrument taken back',
          says: `${name} deposited an instrument of ${standing.takenBack.instrument.act} and took it back on ${inWords(standing.takenBack.withdrawal.received)}, before it could enter into force. It never was a Party.`,
          pendingWithdrawal: null,
        };
      if (signed === null)
        return {
          ...common,
          standing: 'non-party',
          isParty: false,
          since: null,
          until: null,
          basis: 'no instrument found',
          says: `${name} had neither signed nor joined the Statute by ${inWords(on)}.`,
          pendingWithdrawal: null,
        };
      const says =
        notice === null
          ? `${name} signed on ${inWords(signed.on)} and had not ratified by ${inWords(on)}; a signature does not make a Party.`
          : `${name} signed on ${inWords(signed.on)}, never ratified, and on ${inWords(notice.received)} gave notice that it does not intend to become a Party. It never was one, so there was nothing to withdraw from.`;
      return {
        ...common,
        standing: notice === null ? 'signatory' : 'signatory-no-intention',
        isParty: false,
        since: null,
        until: null,
        basis: `signature of ${inWords(signed.on)}`,
        says,
        pendingWithdrawal: null,
      };
    }
    default:
      return standing satisfies never;
  }
}

/** Every Party on `on`, in order of name. */
export function partiesOn(ledger: Ledger, on: Day, asOf: Day): readonly PartyRow[] {
  return ledger.record.states
    .flatMap((file) => {
      if (file.predecessor !== undefined && on < file.predecessor.until) return [];
      const standing = ledger.standing(file.state, on, asOf);
      return standing.kind === 'party'
        ? [
            {
              iso3: file.state,
              name: file.name,
              since: standing.membership.instrument.inForceFrom,
              basis: basisOf(standing.membership.instrument),
            },
          ]
        : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function withdrawnWords(name: string, on: Day, asOf: Day, effect: Day): string {
  const last = inWords(previousDay(effect));
  if (effect > asOf)
    return `${name} will no longer be a Party on ${inWords(on)}, unless its notice is taken back first: the withdrawal takes effect on ${inWords(effect)}, and ${last} is its last day.`;
  return `${name} was no longer a Party on ${inWords(on)}: its withdrawal took effect on ${inWords(effect)}, and ${last} was its last day. Crimes committed while it was a Party stay within jurisdiction (Article 127(2)); whether the Court may act where it had nothing under way by then is disputed (C-04).`;
}

function basisOf(instrument: Act & { readonly deposited: Day }): string {
  return `${instrument.act} deposited ${inWords(instrument.deposited)}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
