import { inWords, isDay } from '@ratione/engine';
import type { Compared, Outcome } from '@ratione/engine/views';
import { actsBetween, changesView, oldestCheck } from '@ratione/engine/views';
import { readInput } from '../../input/read-input.ts';
import { dayIssue, flagIssue } from '../../session/flag-issue.ts';
import type { SharedOptions } from '../../session/session.ts';
import { openSession } from '../../session/session.ts';
import { describeAct } from '../act-text.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED, ISSUES } from '../exit-code.ts';
import { footer, remarkAll } from '../freshness.ts';
import { bold, print, printJson, wrap } from '../print.ts';

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
  const view = changesView(session, from, to, options.facts === undefined ? null : given);
  const compared = view.questions ?? [];
  remarkAll(session);
  if (options.json === true) {
    await printJson(view);
  } else {
    const acts = actsBetween(session.ratione, from, to);
    await print(
      [
        bold(`After ${inWords(from)}, up to ${inWords(to)}`),
        '',
        acts.length === 0
          ? 'No act of a State or of the Security Council.'
          : acts.map((act) => describeAct(act, session.ratione)).join('\n'),
        ...(view.decisions.length === 0
          ? []
          : [
              '',
              'Before the Court',
              ...view.decisions.map((event) => wrap(`${event.on}  ${event.situation}: ${event.says}`, 80, ' '.repeat(12))),
            ]),
        ...(options.facts === undefined ? [] : ['', comparedText(compared)]),
        '',
        wrap(footer(session, oldestCheck(session.ratione))),
      ].join('\n'),
    );
  }
  return compared.some((entry) => 'issues' in entry) ? ISSUES : ANSWERED;
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
