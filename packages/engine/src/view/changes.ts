import type { Bar, Base, Determination, Headline, TriggerType } from '../determine/answer.ts';
import type { Ratione } from '../ratione.ts';
import type { Act, CouncilAct, DocketEvent } from '../record/shape.ts';
import type { Issue } from '../terms/issue.ts';
import type { Day } from '../time/day.ts';
import type { EdtfText } from '../time/edtf.ts';
import { type ActView, actView } from './act.ts';
import type { ViewContext } from './context.ts';
import { answer, isMapping, unwrapped, withAsOf } from './question.ts';
import { oldestCheck, type RecordStamp, recordStamp } from './record-stamp.ts';
import { type UnofficialMark, unofficialMark } from './unofficial.ts';

export interface Outcome {
  readonly jurisdiction: Headline;
  readonly bases: readonly Base[];
  readonly bars: readonly Bar[];
  readonly trigger: TriggerType;
}

/** One question asked on both days. */
export type Compared =
  | { readonly question: string; readonly changed: boolean; readonly before: Outcome; readonly after: Outcome }
  | { readonly question: string; readonly issues: readonly Issue[] };

/** What was done after the first day and up to the second, and which questions answer differently. */
export interface ChangesView extends UnofficialMark {
  readonly schema: 'ratione/changes/1';
  readonly as_of: Day;
  readonly between: readonly [Day, Day];
  readonly acts: readonly ActView[];
  readonly decisions: readonly { readonly situation: string; readonly on: EdtfText; readonly kind: string; readonly says: string }[];
  /** Null where no question was given. */
  readonly questions: readonly Compared[] | null;
  readonly record: RecordStamp;
}

/** `questions`: facts or rows of a case table, asked as of the one day and the other; null where none were given. */
export function changesView(context: ViewContext, from: Day, to: Day, questions: readonly unknown[] | null = null): ChangesView {
  const { ratione, asOf } = context;
  return {
    schema: 'ratione/changes/1',
    ...unofficialMark(context),
    as_of: asOf,
    between: [from, to],
    acts: actsBetween(ratione, from, to).map((act) => actView(act, ratione.record, asOf)),
    decisions: decisionsBetween(ratione, from, to).map((event) => ({
      situation: event.situation,
      on: event.on,
      kind: event.kind,
      says: event.says,
    })),
    questions: questions === null ? null : questions.map((element, index) => compare(ratione, element, index, from, to)),
    record: recordStamp(context, oldestCheck(ratione)),
  };
}

/**
 * Acts that became known after `from` and by `to`, in order of that day. An acceptance whose day was not found is none of them: it is
 * known from the day of the record only because nothing earlier can be shown.
 */
export function actsBetween(ratione: Ratione, from: Day, to: Day): readonly (Act | CouncilAct)[] {
  const states = ratione.record.states
    .flatMap((file) => file.acts)
    .filter((act) => act.act !== 'amendment-acceptance-undated' && act.known > from && act.known <= to);
  const council = ratione.record.council.filter((act) => act.kind !== 'none-found' && act.on > from && act.on <= to);
  const dayOf = (act: Act | CouncilAct) => ('known' in act ? act.known : act.on);
  return [...states, ...council].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.id < b.id ? -1 : 1));
}

function decisionsBetween(ratione: Ratione, from: Day, to: Day): readonly (DocketEvent & { readonly situation: string })[] {
  const { situations, cases } = ratione.record;
  const events = [
    ...situations.flatMap((entry) => entry.events.map((event) => ({ ...event, situation: entry.name }))),
    ...cases.flatMap((entry) => entry.events.map((event) => ({ ...event, situation: entry.name }))),
  ];
  return events.filter((event) => event.known > from && event.known <= to).sort((a, b) => (a.known < b.known ? -1 : 1));
}

function compare(ratione: Ratione, element: unknown, index: number, from: Day, to: Day): Compared {
  const { title, facts } = unwrapped(element);
  const question = title ?? (isMapping(element) && typeof element['id'] === 'string' ? element['id'] : `facts[${index}]`);
  const before = answer(ratione, withAsOf(facts, from), `facts[${index}]`);
  const after = answer(ratione, withAsOf(facts, to), `facts[${index}]`);
  if ('issues' in before) return { question, issues: before.issues };
  if ('issues' in after) return { question, issues: after.issues };
  const first = outcome(before.determination);
  const second = outcome(after.determination);
  return { question, changed: JSON.stringify(first) !== JSON.stringify(second), before: first, after: second };
}

function outcome({ jurisdiction, bases, bars, trigger }: Determination): Outcome {
  return { jurisdiction, bases, bars, trigger: trigger.type };
}
