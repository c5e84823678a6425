import type { Issue } from '@ratione/engine';
import { type DatelineDay, readDateline } from '@ratione/engine/reading';
import { intakeIssue } from './intake-issue.ts';

/** The day of a file's text from a line of it; where lines differ or can be read in two ways, that as an issue. */
export function dateline(text: string, path: string): { readonly date: DatelineDay | null; readonly issues: readonly Issue[] } {
  const { date, problem } = readDateline(text);
  if (problem === null) return { date, issues: [] };
  const { code, found, expected } = problem;
  return { date, issues: [intakeIssue(path, code, found, expected, 'say --as-of with the day of the text')] };
}
