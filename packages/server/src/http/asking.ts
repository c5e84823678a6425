import type { Act, CouncilAct, Day, Issue } from '@ratione/engine';
import { isDay } from '@ratione/engine';
import { dayIssue } from '../session/flag-issue.ts';
import { judgeActs } from '../session/judge-acts.ts';
import type { Service } from '../session/open-service.ts';
import { ownActsOf } from '../session/own-acts.ts';
import { laidOver, type Session } from '../session/session.ts';
import { readSupposition } from '../session/what-if.ts';
import { notAnswered } from './problem.ts';

/** What every answer from the record may be asked with. */
export interface Asking {
  readonly as_of?: string;
  readonly what_if?: readonly string[];
}

/**
 * The record as asked for: acts supposed or supplied are laid over it. `withActs`: acts in the record's form; `supposedOn`: the
 * day from which acts supposed without a day count. Throws a Problem with every issue at once.
 */
export function sessionFor(
  { official, today }: Service,
  { as_of, what_if = [] }: Asking,
  {
    withActs,
    supposedOn,
    wrong = [],
  }: { readonly withActs?: unknown; readonly supposedOn?: Day | undefined; readonly wrong?: readonly Issue[] } = {},
): Session {
  const issues = [...wrong];
  if (as_of !== undefined && !isDay(as_of)) issues.push(dayIssue('as_of', as_of));
  const asked = as_of !== undefined && isDay(as_of) ? as_of : today();
  const ownActs: (Act | CouncilAct)[] = [];
  if (withActs !== undefined) {
    const read = ownActsOf(withActs, 'with_acts', official, asked);
    if ('issues' in read) issues.push(...read.issues);
    else ownActs.push(...read.acts);
  }
  for (const words of what_if) {
    const read = readSupposition(words, official, supposedOn ?? asked);
    if ('issues' in read) issues.push(...read.issues.map((issue) => ({ ...issue, path: 'what_if' })));
    else ownActs.push(read.act);
  }
  if (issues.length === 0 && ownActs.length > 0) issues.push(...judgeActs(ownActs, official));
  if (issues.length > 0) throw notAnswered(issues);
  return laidOver(official, ownActs, asked, as_of !== undefined);
}

/** The same with the day asked about: the day of asking where none is given. */
export function sessionOn(service: Service, asking: Asking & { readonly on?: string }): { readonly session: Session; readonly on: Day } {
  const { on } = asking;
  const wrong = on === undefined || isDay(on) ? [] : [dayIssue('on', on)];
  const session = sessionFor(service, asking, { wrong });
  return { session, on: on ?? session.asOf };
}
