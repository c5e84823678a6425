import type { Issue } from '@ratione/engine';

/** Thrown inside one file's reading and caught at its edge: the file is refused with these words. */
export class IntakeProblem extends Error {
  readonly issue: Omit<Issue, 'path'>;

  constructor(code: string, found: string, expected: string, help: string) {
    super(`${found}; expected ${expected}`);
    this.name = 'IntakeProblem';
    this.issue = { code: `intake.${code}`, found, expected, help };
  }
}

export function intakeIssue(path: string, code: string, found: string, expected: string, help: string): Issue {
  return { code: `intake.${code}`, path, found, expected, help };
}

/** The problem as an issue of that file; what is no problem of the file is thrown on. */
export function issueFrom(problem: unknown, path: string): Issue {
  if (problem instanceof IntakeProblem) return { ...problem.issue, path };
  const code = problem instanceof Error && 'code' in problem && typeof problem.code === 'string' ? problem.code : null;
  if (code === 'ENOENT') return intakeIssue(path, 'file', 'no such file', 'a file that can be read', 'check the name');
  if (code === 'EACCES' || code === 'EPERM')
    return intakeIssue(path, 'file', 'a file we may not read', 'a file that can be read', 'check the right to read it');
  if (code !== null && /^E[A-Z]+$/.test(code))
    return intakeIssue(path, 'file', `a file that cannot be read (${code})`, 'a file that can be read', 'check the name and the disk');
  throw problem;
}

export function megabytes(bytes: number): string {
  const size = bytes / 1024 / 1024;
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} MB`;
}
