import type { PartyRow } from '../record/status.ts';
import type { Day } from '../time/day.ts';
import type { ViewContext } from './context.ts';
import { type UnofficialMark, unofficialMark } from './unofficial.ts';

/** Every State for which the Statute was in force on a day. */
export interface PartiesView extends UnofficialMark {
  readonly schema: 'ratione/parties/1';
  readonly on: Day;
  readonly as_of: Day;
  readonly count: number;
  readonly parties: readonly PartyRow[];
}

export function partiesView(context: ViewContext, on: Day): PartiesView {
  const rows = context.ratione.parties(on, context.asOf);
  return {
    schema: 'ratione/parties/1',
    ...unofficialMark(context),
    on,
    as_of: context.asOf,
    count: rows.length,
    parties: rows.map(({ iso3, name, since, basis }) => ({ iso3, name, since, basis })),
  };
}
