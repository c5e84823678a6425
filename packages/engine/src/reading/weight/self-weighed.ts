import type { Proposition } from '../statement.ts';

/** Kinds whose readers weigh each word they take: a step of a case, an inquiry, an office, a report, a finding against a State. */
export const SELF_WEIGHED: ReadonlySet<Proposition['kind']> = new Set([
  'case-event',
  'inquiry',
  'nationals',
  'office',
  'report',
  'non-compliance',
]);
