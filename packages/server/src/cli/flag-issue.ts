import type { Day, Issue } from '@ratione/engine';
import { isDay } from '@ratione/engine';

export function flagIssue(path: string, found: string, expected: string, help: string): Issue {
  return { code: 'input.flag', path, found: `\`${found}\``, expected, help };
}

export function dayIssue(path: string, found: string): Issue {
  return {
    code: 'input.day.impossible',
    path,
    found: `\`${found}\``,
    expected: 'a calendar day that exists, as in 2016-11-30',
    help: 'write year, month and day with hyphens',
  };
}

/** A day given by flag, or the issue with it. */
export function dayFlag(path: string, given: string | undefined, otherwise: Day): Day | { readonly issues: readonly Issue[] } {
  if (given === undefined) return otherwise;
  return isDay(given) ? given : { issues: [dayIssue(path, given)] };
}
