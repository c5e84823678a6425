import { problemOf } from './problem-error.ts';

export interface CallOptions {
  /** Ends the call; it then rejects with the reason of the signal. */
  readonly signal?: AbortSignal;
}

export interface ClientOptions {
  /** Used in place of the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/** Parameters as the API names them; a list is sent as the same name several times. */
export type Parameters = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

export interface Call extends CallOptions {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly query?: object | undefined;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly body?: string | Blob | FormData;
  readonly contentType?: string;
  readonly accept?: string;
}

/** One server. Each call is one request, never repeated; what fails comes back as a ProblemError, or as what `fetch` throws. */
export class Connection {
  readonly #home: string;
  readonly #fetch: typeof fetch;

  /** `home`: where the server is, as in `http://127.0.0.1:4280`. */
  constructor(home: string | URL, options: ClientOptions = {}) {
    this.#home = String(home).replace(/\/+$/, '');
    this.#fetch = options.fetch ?? ((input, init) => fetch(input, init));
  }

  async json<Answer>(path: string, call: Call = {}): Promise<Answer> {
    return (await (await this.send(path, call)).json()) as Answer;
  }

  async text(path: string, call: Call = {}): Promise<string> {
    return (await this.send(path, { accept: '*/*', ...call })).text();
  }

  /** The response, its status below 300. `path` begins with a slash and follows `/api`. */
  async send(
    path: string,
    { method = 'GET', query, json, body, contentType, accept = 'application/json', signal }: Call,
  ): Promise<Response> {
    const headers = new Headers({ accept });
    if (json !== undefined) headers.set('content-type', 'application/json');
    else if (contentType !== undefined) headers.set('content-type', contentType);
    const sent = json === undefined ? body : JSON.stringify(json);
    const response = await this.#fetch(`${this.#home}/api${path}${search(query)}`, {
      method,
      headers,
      ...(sent === undefined ? {} : { body: sent }),
      ...(signal === undefined ? {} : { signal }),
    });
    if (!response.ok) throw await problemOf(response);
    return response;
  }
}

/** A part of a path: an id may hold slashes, brackets and spaces. */
export function segment(part: string | number): string {
  return encodeURIComponent(part);
}

function search(query: object = {}): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(query as Parameters))
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) words.append(name, String(one));
  return words.size === 0 ? '' : `?${words.toString()}`;
}
