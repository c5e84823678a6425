import type { Day } from '@ratione/engine';
import { isMapping, unwrapped } from '@ratione/engine/views';
import type { Session } from './session.ts';

/** One question of those given: its facts, and where they stood in the input. */
export interface QuestionItem {
  readonly title: string | null;
  readonly facts: unknown;
  readonly path: string;
}

/** Questions in the order given, each by itself; `many` where a list was given, so that a list goes out. */
export interface QuestionItems {
  readonly items: readonly QuestionItem[];
  readonly many: boolean;
}

export function questionItems(value: unknown, session: Session): QuestionItems {
  const many = Array.isArray(value);
  const items = listOf(value).map((element, index) => {
    const { title, facts } = unwrapped(element);
    return { title, facts: dated(facts, session), path: many ? `facts[${index}]` : 'facts' };
  });
  return { items, many };
}

/** The earliest day of asking that the questions name: acts supposed without a day count from it. */
export function earliestAsOf(value: unknown): Day | undefined {
  const days = listOf(value)
    .map((element) => unwrapped(element).facts)
    .flatMap((facts) => (isMapping(facts) && typeof facts['as_of'] === 'string' ? [facts['as_of']] : []));
  return days.length === 0 ? undefined : days.reduce((a, b) => (a < b ? a : b));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** An as-of day given for all replaces those of the questions; otherwise it fills in where one is absent. */
function dated(facts: unknown, session: Session): unknown {
  if (!isMapping(facts)) return facts;
  const own = facts['as_of'];
  return session.asOfGiven || own === undefined || own === null ? { ...facts, as_of: session.asOf } : facts;
}
