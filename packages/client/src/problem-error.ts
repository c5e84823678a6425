import type { Issue, Problem } from './generated.ts';

/** A request that was not answered: what the server said of it (RFC 9457). `issues` is empty where it sent none. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  /** HTTP status. */
  readonly status: number;
  /** `urn:ratione:problem:` and the kind; `about:blank` where something else than Ratione answered. */
  readonly type: string;
  readonly title: string;
  readonly issues: readonly Issue[];

  constructor({ status, type, title, detail, issues }: Problem) {
    super(detail === '' ? title : detail);
    this.status = status;
    this.type = type;
    this.title = title;
    this.issues = issues;
  }
}

/** The problem a failed response holds. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const title = response.statusText === '' ? `Status ${response.status}` : response.statusText;
  const blank: Problem = { type: 'about:blank', title, status: response.status, detail: '', issues: [] };
  const text = await response.text();
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return new ProblemError(blank);
  try {
    return new ProblemError({ ...blank, ...(JSON.parse(text) as Partial<Problem>) });
  } catch {
    return new ProblemError(blank);
  }
}
