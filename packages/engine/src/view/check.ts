import type { VerdictWord } from '../reading/check/finding.ts';
import type { Checked, Period } from '../reading/check-proposition.ts';
import type { Proposition } from '../reading/statement.ts';
import type { RecordData } from '../record/shape.ts';
import type { Day } from '../time/day.ts';
import { type DecidingView, decidingView } from './deciding.ts';

/** What is said to one statement taken as given; `ratione check` and each line of its batch. */
export interface CheckView {
  readonly verdict: VerdictWord;
  /** The correct statement; empty where there is no verdict. */
  readonly statement: string;
  readonly because: string;
  readonly sources: readonly DecidingView[];
  readonly would_change: string;
  readonly as_of: Day;
  readonly types: readonly Proposition['kind'][];
  readonly note?: string;
  /** What holds on the day of the record, only where it differs. */
  readonly today?: TodayView;
  /** For a statement without a date: when it is true. */
  readonly true_in?: readonly Period[];
}

export interface TodayView {
  readonly verdict: VerdictWord;
  readonly statement: string;
}

export function todayView({ verdict, says }: { readonly verdict: VerdictWord; readonly says: string }): TodayView {
  return { verdict, statement: says };
}

export function checkView(checked: Checked, record: RecordData): CheckView {
  return {
    verdict: checked.verdict,
    statement: checked.statement,
    because: checked.because,
    sources: checked.sources.map((id) => decidingView(id, record)),
    would_change: checked.wouldChange,
    as_of: checked.asOf,
    types: checked.types,
    ...(checked.note === undefined ? {} : { note: checked.note }),
    ...(checked.today === undefined ? {} : { today: todayView(checked.today) }),
    ...(checked.trueIn === undefined ? {} : { true_in: checked.trueIn }),
  };
}
