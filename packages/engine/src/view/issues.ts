import type { ContestedIssue, IssueId, IssueMode, PositionId } from '../record/shape.ts';
import type { Pinpoint } from '../terms/pinpoint.ts';
import type { Day } from '../time/day.ts';
import type { EdtfText } from '../time/edtf.ts';
import type { ViewContext } from './context.ts';
import { type RecordStamp, recordStamp } from './record-stamp.ts';
import { type PositionView, positionView } from './rule.ts';
import { type UnofficialMark, unofficialMark } from './unofficial.ts';

export interface IssueModeView {
  /** `live`: nobody with the last word has answered it; `noted`: a ruling or the words have. */
  readonly mode: IssueMode['mode'];
  readonly from: Day | 'always';
  readonly rulings: readonly { readonly says: string; readonly on: EdtfText | null }[];
  readonly applies_when: string | null;
}

/** A question of law on which named authorities differ, as it stood on the day of asking. */
export interface IssueView {
  readonly id: IssueId;
  readonly question: string;
  readonly provision: Pinpoint;
  /** The position shown first. */
  readonly default_position: PositionId;
  readonly positions: readonly PositionView[];
  readonly modes: readonly IssueModeView[];
  /** What another reading would change. */
  readonly matters: string;
}

export interface IssuesView extends UnofficialMark {
  readonly schema: 'ratione/issues/1';
  readonly as_of: Day;
  readonly count: number;
  readonly issues: readonly IssueView[];
  readonly record: RecordStamp;
}

/** Every contested issue, or the one of that id; none where the record has no such issue. */
export function issuesView(context: ViewContext, id?: IssueId): IssuesView {
  const { record } = context.ratione;
  const issues = record.issues
    .filter((issue) => id === undefined || issue.id.toLowerCase() === id.toLowerCase())
    .map((issue) => issueView(context, issue));
  return {
    schema: 'ratione/issues/1',
    ...unofficialMark(context),
    as_of: context.asOf,
    count: issues.length,
    issues,
    record: recordStamp(context, record.version.date),
  };
}

/** No voice and no ruling later than the day of asking. */
export function issueView(context: Pick<ViewContext, 'asOf' | 'ratione'>, issue: ContestedIssue): IssueView {
  const { asOf } = context;
  const byThen = (on: EdtfText | undefined) => on === undefined || on <= asOf.slice(0, on.length);
  return {
    id: issue.id,
    question: issue.question,
    provision: issue.provision,
    default_position: issue.defaultPosition,
    positions: issue.positions.map((position) => positionView(context, position)),
    modes: issue.modes
      .filter((mode) => mode.from === 'always' || mode.from <= asOf)
      .map((mode) => ({
        mode: mode.mode,
        from: mode.from,
        rulings: (mode.rulings ?? []).filter((ruling) => byThen(ruling.on)).map(({ says, on }) => ({ says, on: on ?? null })),
        applies_when: mode.appliesWhen ?? null,
      })),
    matters: issue.matters,
  };
}
