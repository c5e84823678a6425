import type { Determination } from '../determine/answer.ts';
import type { Ratione } from '../ratione.ts';
import type { Issue } from '../terms/issue.ts';
import type { Day } from '../time/day.ts';

/** The facts block of cases/README.md, as written: the engine reads and judges it. */
export interface Facts {
  readonly [key: string]: unknown;
}

export type Answered = { readonly determination: Determination } | { readonly issues: readonly Issue[] };

/** Answers one question, or says what is wrong with its facts. */
export function answer(ratione: Ratione, facts: unknown, path: string): Answered {
  const read = ratione.read(facts, path);
  if ('issues' in read) return read;
  return { determination: ratione.ask(read.question, read.notes) };
}

/** A row of a case table holds its facts under `facts`; the engine sees nothing else of it. */
export function unwrapped(element: unknown): { readonly title: string | null; readonly facts: unknown } {
  if (!isMapping(element)) return { title: null, facts: element };
  const title = typeof element['title'] === 'string' ? element['title'] : null;
  return isMapping(element['facts']) ? { title, facts: element['facts'] } : { title, facts: element };
}

export function withAsOf(facts: unknown, asOf: Day): unknown {
  return isMapping(facts) ? { ...facts, as_of: asOf } : facts;
}

export function isMapping(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
