/** Something given that a server could not work with: what was found where, what was expected, what to do. English. */
export interface ApiIssue {
  readonly code: string;
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly help: string;
}

/** A refusal of the server, or its silence (status 0). */
export class ApiProblem extends Error {
  readonly status: number;
  readonly issues: readonly ApiIssue[];

  constructor(status: number, title: string, issues: readonly ApiIssue[] = []) {
    super(title);
    this.status = status;
    this.issues = issues;
  }
}

/** Asks the server that sent this page. Throws `ApiProblem` where it refuses, or where something else answers in its place. */
export async function api<Shape>(path: string, init: RequestInit = {}): Promise<Shape> {
  const answer = await asked(path, init);
  if (answer.status === 204) return undefined as Shape;
  return (await jsonOf(answer)) as Shape;
}

export function apiPost<Shape>(path: string, body: object): Promise<Shape> {
  return api(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

/** The address of something the server holds, for links and workers. */
export function apiAddress(path: string): string {
  return new URL(`./api/${path}`, document.baseURI).href;
}

/** What a body of a refusal says. */
export function problemOf(status: number, body: unknown): ApiProblem {
  const { title, detail, issues } = (typeof body === 'object' && body !== null ? body : {}) as {
    readonly title?: string;
    readonly detail?: string;
    readonly issues?: readonly ApiIssue[];
  };
  return new ApiProblem(status, detail ?? title ?? String(status), issues ?? []);
}

async function asked(path: string, init: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(apiAddress(path), init);
  } catch (problem) {
    if (problem instanceof DOMException && problem.name === 'AbortError') throw problem;
    throw new ApiProblem(0, 'no answer');
  }
  if (!answer.ok) throw problemOf(answer.status, await jsonOf(answer).catch(() => null));
  return answer;
}

async function jsonOf(answer: Response): Promise<unknown> {
  const type = answer.headers.get('content-type') ?? '';
  // A plain file server may send the page itself for any address.
  if (!/\bjson\b/.test(type)) throw new ApiProblem(answer.status, `an answer of type ${type}`);
  return answer.json();
}
