import type { Determination } from '../determine/answer.ts';
import type { Day } from '../time/day.ts';
import type { ViewContext } from './context.ts';
import { type RecordStamp, recordStamp } from './record-stamp.ts';
import { type UnofficialMark, unofficialMark } from './unofficial.ts';

/** Where else it could be tried, each court with its reason for yes or no. */
export interface ForumsView extends UnofficialMark, Pick<Determination, 'jurisdiction' | 'forums' | 'receipt'> {
  readonly schema: 'ratione/forums/1';
  readonly as_of: Day;
  readonly record: RecordStamp;
}

export function forumsView(context: ViewContext, determination: Determination): ForumsView {
  const { asOf, jurisdiction, forums, receipt, freshness } = determination;
  return {
    schema: 'ratione/forums/1',
    ...unofficialMark(context),
    as_of: asOf,
    jurisdiction,
    forums,
    receipt,
    record: recordStamp({ ...context, asOf }, freshness.lastChecked),
  };
}
