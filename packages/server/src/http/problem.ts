import type { Issue } from '@ratione/engine';

/** Kinds of problem, each with its status and its title. */
const KINDS = {
  'malformed-request': [400, 'The request cannot be read'],
  'foreign-request': [403, 'Requests from other sites are refused'],
  'not-found': [404, 'There is no such thing here'],
  'not-acceptable': [406, 'The answer has no such form'],
  'request-timeout': [408, 'The request took too long to arrive'],
  conflict: [409, 'Not as things stand'],
  'too-large': [413, 'The request is too large'],
  'media-type': [415, 'The body has a form that is not read here'],
  'not-answered': [422, 'What was given has problems'],
  'too-many': [429, 'There are too many already'],
  'our-mistake': [500, 'A mistake of ours'],
  'took-too-long': [503, 'The answer took too long'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemKind = keyof typeof KINDS;

/** RFC 9457, with the engine's issues: what was found where, what was expected, what to do. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly issues: readonly Issue[];
}

/** Thrown by a route that cannot answer; the error handler sends it as application/problem+json. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly issues: readonly Issue[];

  constructor(kind: ProblemKind, detail: string, issues: readonly Issue[] = []) {
    super(detail);
    this.kind = kind;
    this.issues = issues;
  }

  get status(): number {
    return KINDS[this.kind][0];
  }

  details(): ProblemDetails {
    const [status, title] = KINDS[this.kind];
    return { type: `urn:ratione:problem:${this.kind}`, title, status, detail: this.message, issues: this.issues };
  }
}

/** Problems of content, counted in words. */
export function notAnswered(issues: readonly Issue[]): Problem {
  return new Problem(
    'not-answered',
    issues.length === 1 ? '1 problem in what was given' : `${issues.length} problems in what was given`,
    issues,
  );
}

export function notFound(issue: Issue): Problem {
  return new Problem('not-found', `${issue.found} is not known`, [issue]);
}
