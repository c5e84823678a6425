import type { Issue } from '@ratione/engine';

/** Why the desk does not do what was asked. */
export class DeskProblem extends Error {
  /** As HTTP would put it: 404 no such thing, 409 not now, 413 too large, 422 not to be worked with, 429 too many. */
  readonly status: 404 | 409 | 413 | 422 | 429 | 500;
  readonly issues: readonly Issue[];

  constructor(status: DeskProblem['status'], issues: readonly Issue[]) {
    super(issues.map(({ found, expected }) => `${found}; expected ${expected}`).join('. '));
    this.status = status;
    this.issues = issues;
  }
}

export function deskProblem(
  status: DeskProblem['status'],
  code: string,
  path: string,
  found: string,
  expected: string,
  help: string,
): DeskProblem {
  return new DeskProblem(status, [{ code: `screen.${code}`, path, found, expected, help }]);
}
