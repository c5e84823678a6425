import { Problem, type ProblemKind } from '../problem.ts';

/** Why the desk does not do what was asked. */
export function deskProblem(kind: ProblemKind, code: string, path: string, found: string, expected: string, help: string): Problem {
  return new Problem(kind, `${found}; expected ${expected}`, [{ code: `screen.${code}`, path, found, expected, help }]);
}

/** A mistake of ours in a process of its own; its words may quote a table and go to nobody but the one who handed it in. */
export function fellOver(path: string, problem: string): Problem {
  return deskProblem(
    'our-mistake',
    'failed',
    path,
    `work that fell over (${problem})`,
    'an answer',
    'This is a mistake of ours. Try the same file with the command line: ratione screen FILE --out RESULT.parquet',
  );
}
