import type { Determination } from '../determine/answer.ts';
import { type AnswerJson, publishedChanges } from '../render/json.ts';
import type { Day } from '../time/day.ts';
import type { ViewContext } from './context.ts';
import { type FailedLimb, failedLimbs } from './failed-limbs.ts';
import { type RecordStamp, recordStamp } from './record-stamp.ts';
import { type UnofficialMark, unofficialMark } from './unofficial.ts';

/** What stands in the way, limb by limb, and the smallest changes that would remove it. */
export interface WhyNotView
  extends UnofficialMark,
    Pick<AnswerJson, 'jurisdiction' | 'headline' | 'bars' | 'flips' | 'missing' | 'trigger' | 'receipt'> {
  readonly schema: 'ratione/why-not/1';
  readonly as_of: Day;
  readonly failed: readonly FailedLimb[];
  readonly record: RecordStamp;
}

export function whyNotView(context: ViewContext, determination: Determination): WhyNotView {
  const { jurisdiction, headline, bars, trigger, receipt, asOf } = determination;
  const { flips, missing } = publishedChanges(determination);
  return {
    schema: 'ratione/why-not/1',
    ...unofficialMark(context),
    as_of: asOf,
    jurisdiction,
    headline,
    bars,
    failed: failedLimbs(determination.proof),
    flips,
    missing,
    trigger,
    receipt,
    record: recordStamp({ ...context, asOf }, determination.freshness.lastChecked),
  };
}
