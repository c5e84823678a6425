import type { Issue } from '@ratione/engine';

/** The file as a whole cannot be read. */
export class InputProblem extends Error {
  readonly issue: Issue;

  constructor(code: string, found: string, expected: string, help: string) {
    super(`${found}; expected ${expected}`);
    this.issue = { code, path: 'file', found, expected, help };
  }
}
