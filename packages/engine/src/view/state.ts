import type { Ratione } from '../ratione.ts';
import type { CouncilAct, StateId } from '../record/shape.ts';
import type { StateStatus } from '../record/status.ts';
import type { Issue } from '../terms/issue.ts';
import { whatCodeMayMean } from '../territory/other-codes.ts';
import type { Day } from '../time/day.ts';
import { type ActView, actView } from './act.ts';
import type { ViewContext } from './context.ts';
import { type RecordStamp, recordStamp } from './record-stamp.ts';
import { type UnofficialMark, unofficialMark } from './unofficial.ts';

/** Where a State stood toward the Court on a day. */
export interface StateView extends UnofficialMark {
  readonly schema: 'ratione/state/1';
  readonly as_of: Day;
  readonly on: Day;
  readonly state: StateId;
  readonly name: string;
  readonly standing: StateStatus['standing'];
  readonly is_party: boolean;
  readonly since: Day | null;
  /** First day on which it is, or will be, no longer a Party. */
  readonly until: Day | null;
  readonly basis: string;
  readonly says: string;
  readonly declarations: readonly ActView[];
  readonly pending_withdrawal: ActView | null;
  readonly acts: readonly ActView[];
  readonly council: readonly ActView[];
  readonly record: RecordStamp;
}

/** Each standing in words. */
export const STANDING_WORDS = {
  party: 'State Party',
  signatory: 'signatory, not a Party',
  'signatory-no-intention': 'signatory that has said it will not become a Party',
  'non-party': 'not a Party',
  withdrawn: 'a Party once; it has withdrawn',
  'ratified-not-in-force': 'has joined; the Statute is not yet in force for it',
} as const satisfies Record<StateStatus['standing'], string>;

/** The view of one State by its code; null if the record has no such State. A future day applies notices already received. */
export function stateView(context: ViewContext, state: StateId, on: Day): StateView | null {
  const status = context.ratione.status(state, on, context.asOf);
  return status === null ? null : statusView(context, status);
}

export function statusView(context: ViewContext, status: StateStatus): StateView {
  const { record } = context.ratione;
  return {
    schema: 'ratione/state/1',
    ...unofficialMark(context),
    as_of: status.asOf,
    on: status.on,
    state: status.state,
    name: status.name,
    standing: status.standing,
    is_party: status.isParty,
    since: status.since,
    until: status.until,
    basis: status.basis,
    says: status.says,
    declarations: status.declarations.map((act) => actView(act, record, status.asOf)),
    pending_withdrawal: status.pendingWithdrawal === null ? null : actView(status.pendingWithdrawal, record, status.asOf),
    acts: status.acts.map((act) => actView(act, record, status.asOf)),
    council: councilActs(status, context.ratione).map((act) => actView(act, record, status.asOf)),
    record: recordStamp(context, status.lastChecked),
  };
}

/** What the Security Council did about the State or a part of it, by the day asked about. */
export function councilActs(status: StateStatus, { record }: Ratione): readonly CouncilAct[] {
  const reaches = (unit: string) =>
    unit === status.state || record.units.find((entry) => entry.id === unit)?.within.includes(status.state) === true;
  return record.council.filter((act) => act.on <= status.on && act.on <= status.asOf && act.units?.some(reaches) === true);
}

/** What to say of a name that the record has no State for. */
export function unknownState(name: string, ratione: Ratione): Issue {
  const wanted = name.toLowerCase();
  const near = ratione.record.states
    .filter((file) => wanted.length > 2 && [file.name, ...file.names].some((other) => other.toLowerCase().includes(wanted.slice(0, 4))))
    .slice(0, 5);
  const code = ratione.territory.code(name.toUpperCase());
  const help =
    code !== undefined
      ? `${code.code} is a territory (${code.name}), not a State${code.state === null ? '' : `; see ${code.state}`}`
      : near.length > 0
        ? `perhaps ${near.map((file) => `${file.state} ${file.name}`).join(', ')}`
        : [whatCodeMayMean(name, ratione.record), 'list the Parties with: ratione parties'].filter((words) => words !== '').join(' ');
  return { code: 'state.unknown', path: 'state', found: `\`${name}\``, expected: 'a State by three-letter code or name', help };
}
