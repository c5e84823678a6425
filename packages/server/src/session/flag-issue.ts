import type { Issue } from '@ratione/engine';

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
