import type { StateId } from '../record/shape.ts';
import type { StateStatus } from '../record/status.ts';
import type { Day } from '../time/day.ts';
import type { ViewContext } from './context.ts';
import { oldestCheck, type RecordStamp, recordStamp } from './record-stamp.ts';
import { type UnofficialMark, unofficialMark } from './unofficial.ts';

export interface StateRowView {
  readonly state: StateId;
  readonly name: string;
  readonly standing: StateStatus['standing'];
  readonly is_party: boolean;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly basis: string;
  readonly says: string;
}

/** Every State of the record and where it stood on a day, in order of code. */
export interface StatesView extends UnofficialMark {
  readonly schema: 'ratione/states/1';
  readonly on: Day;
  readonly as_of: Day;
  readonly count: number;
  readonly states: readonly StateRowView[];
  readonly record: RecordStamp;
}

export function statesView(context: ViewContext, on: Day): StatesView {
  const { ratione, asOf } = context;
  const states = ratione.record.states.flatMap((file) => {
    const status = ratione.status(file.state, on, asOf);
    if (status === null) return [];
    const { state, name, standing, isParty, since, until, basis, says } = status;
    return [{ state, name, standing, is_party: isParty, since, until, basis, says }];
  });
  return {
    schema: 'ratione/states/1',
    ...unofficialMark(context),
    on,
    as_of: asOf,
    count: states.length,
    states: [...states].sort((a, b) => (a.state < b.state ? -1 : 1)),
    record: recordStamp(context, oldestCheck(ratione)),
  };
}
