import type { AmendmentId, Day, RecordData, StateId } from '@ratione/engine';
import { isInstrument } from '../validators/entries.ts';
import { memberships } from '../validators/standing.ts';

/** What the record would expect of one State's row. */
export interface RecordRow {
  readonly state: StateId;
  readonly name: string;
  readonly signature: Day | null;
  readonly instrument: { readonly day: Day | null; readonly kind: string } | null;
  /** Last day as a Party where the State has left: the depositary then drops it from the list. */
  readonly leftOn: Day | null;
}

/** Rows the record expects on the page of the Statute, as known on `asAt`. */
export function statuteRows(record: RecordData, asAt: Day): readonly RecordRow[] {
  return record.states.flatMap((file): readonly RecordRow[] => {
    const acts = file.acts.filter((act) => act.known <= asAt);
    const signature = acts.find((act) => act.act === 'signature');
    const takenBack = new Set(acts.flatMap((act) => (act.act === 'instrument-withdrawn' ? [act.withdraws] : [])));
    const instrument = acts
      .filter(isInstrument)
      .filter((act) => !takenBack.has(act.id))
      .at(-1);
    if (signature === undefined && instrument === undefined) return [];
    const until = memberships(acts).at(-1)?.until ?? null;
    return [
      {
        state: file.state,
        name: file.name,
        signature: signature?.known ?? null,
        instrument: instrument === undefined ? null : { day: instrument.deposited, kind: instrument.act },
        leftOn: until !== null && until <= asAt ? until : null,
      },
    ];
  });
}

/** Rows the record expects on the page of an amendment. An acceptance without a day is expected without one. */
export function amendmentRows(record: RecordData, amendment: AmendmentId, asAt: Day): readonly RecordRow[] {
  return record.states.flatMap((file): readonly RecordRow[] => {
    for (const act of file.acts) {
      const row = { state: file.state, name: file.name, signature: null, leftOn: null };
      if (act.act === 'amendment-acceptance' && act.amendment === amendment && act.known <= asAt)
        return [{ ...row, instrument: { day: act.deposited, kind: act.instrument } }];
      if (act.act === 'amendment-acceptance-undated' && act.amendment === amendment)
        return [{ ...row, instrument: { day: null, kind: 'acceptance' } }];
    }
    return [];
  });
}
