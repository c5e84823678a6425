import type { Act, CouncilAct, Day, Determination, DocketEvent, Issue, Ratione } from '@ratione/engine';
import { inWords, isDay } from '@ratione/engine';
import { describeAct, listed } from '../act-view.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED, ISSUES } from '../exit-code.ts';
import { dayIssue, flagIssue } from '../flag-issue.ts';
import { footer, oldestCheck, recordStamp, remarkAll } from '../freshness.ts';
import { bold, print, printJson, wrap } from '../print.ts';
import { answer, isMapping, unwrapped, withAsOf } from '../questions.ts';
import { readInput } from '../read-input.ts';
import type { SharedOptions } from '../session.ts';
import { openSession } from '../session.ts';
import { unofficialMark } from '../unofficial.ts';

export interface ChangesOptions extends SharedOptions {
  readonly between: readonly string[];
  readonly facts?: string;
}

/** What was done after the first day and up to the second, and which questions answer differently asked on the one and the other. */
export async function changes(options: ChangesOptions): Promise<ExitCode> {
  const [from = '', to = ''] = options.between;
  const wrong = options.between.slice(0, 2).flatMap((day) => (isDay(day) ? [] : [dayIssue('--between', day)]));
  const order =
    wrong.length === 0 && to !== '' && from > to
      ? [flagIssue('--between', `${from} ${to}`, 'the earlier day first', `try --between ${to} ${from}`)]
      : [];
  const extra =
    options.between.length === 2
      ? []
      : [flagIssue('--between', options.between.join(' '), 'two days', 'the earlier first, as in --between 2016-11-29 2016-11-30')];
  const flags = [...wrong, ...order, ...extra];
  const session = await openSession(options.asOf === undefined && isDay(to) ? { ...options, asOf: to } : options);
  const input = options.facts === undefined ? { value: [] } : await readInput(options.facts);
  if (flags.length > 0 || 'issues' in session || 'issues' in input) {
    const others = [session, input].flatMap((read) => ('issues' in read ? read.issues : []));
    return refuse([...flags, ...others], options.json);
  }
  const given: readonly unknown[] = Array.isArray(input.value) ? input.value : [input.value];
  const compared = given.map((element, index) => compare(session.ratione, element, index, from, to));
  const acts = actsBetween(session.ratione, from, to);
  const decisions = decisionsBetween(session.ratione, from, to);
  const { record } = session.ratione;
  remarkAll(session);
  if (options.json === true) {
    await printJson({
      schema: 'ratione/changes/1',
      ...unofficialMark(session),
      as_of: session.asOf,
      between: [from, to],
      acts: acts.map((act) => listed(act, record, session.asOf)),
      decisions: decisions.map((event) => ({ situation: event.situation, on: event.on, kind: event.kind, says: event.says })),
      questions: options.facts === undefined ? null : compared,
      record: recordStamp(session, oldestCheck(session.ratione)),
    });
  } else {
    await print(
      [
        bold(`After ${inWords(from)}, up to ${inWords(to)}`),
        '',
        acts.length === 0
          ? 'No act of a State or of the Security Council.'
          : acts.map((act) => describeAct(act, session.ratione)).join('\n'),
        ...(decisions.length === 0
          ? []
          : [
              '',
              'Before the Court',
              ...decisions.map((event) => wrap(`${event.on}  ${event.situation}: ${event.says}`, 80, ' '.repeat(12))),
            ]),
        ...(options.facts === undefined ? [] : ['', comparedText(compared)]),
        '',
        wrap(footer(session, oldestCheck(session.ratione))),
      ].join('\n'),
    );
  }
  return compared.some((entry) => 'issues' in entry) ? ISSUES : ANSWERED;
}

/** Acts that became known after `from` and by `to`, in order of that day. */
export function actsBetween(ratione: Ratione, from: Day, to: Day): readonly (Act | CouncilAct)[] {
  const states = ratione.record.states.flatMap((file) => file.acts).filter((act) => act.known > from && act.known <= to);
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

type Compared =
  | { readonly question: string; readonly changed: boolean; readonly before: Outcome; readonly after: Outcome }
  | { readonly question: string; readonly issues: readonly Issue[] };

export interface Outcome {
  readonly jurisdiction: string;
  readonly bases: readonly string[];
  readonly bars: readonly string[];
  readonly trigger: string;
}

export function compare(ratione: Ratione, element: unknown, index: number, from: Day, to: Day): Compared {
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

function comparedText(compared: readonly Compared[]): string {
  const changed = compared.filter((entry) => 'changed' in entry && entry.changed);
  const lines = compared.flatMap((entry) => {
    if ('issues' in entry) return [wrap(`  ${entry.question}: not answered`)];
    return entry.changed ? [wrap(`  ${entry.question}: ${inOutcome(entry.before)} became ${inOutcome(entry.after)}`, 80, '    ')] : [];
  });
  return [
    `${compared.length} questions asked on both days; ${changed.length === 0 ? 'none answers' : changed.length === 1 ? '1 answers' : `${changed.length} answer`} differently.`,
    ...lines,
  ].join('\n');
}

function inOutcome({ jurisdiction, bases, bars, trigger }: Outcome): string {
  const details = [...bases, ...bars, trigger].filter((part) => part !== 'none');
  return details.length === 0 ? jurisdiction : `${jurisdiction} (${details.join(', ')})`;
}
