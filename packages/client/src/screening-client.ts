import type { CallOptions, Connection } from './connection.ts';
import { segment } from './connection.ts';
import type {
  ScreenAggregates,
  ScreenedFiguresQuery,
  ScreenedFileQuery,
  ScreenedProofQuery,
  ScreenedRowsQuery,
  ScreenFile,
  ScreenJob,
  ScreenJobAsked,
  ScreenPoints,
  ScreenPreviewAsked,
  ScreenProof,
  ScreenRow,
  ScreenRows,
} from './generated.ts';
import { type JobEvent, jobEvents } from './job-events.ts';

/** Tables of events: handed in, screened, and their results read until they are removed. `file` and `job` are ids. */
export class ScreeningClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Hands in a table. `name` tells its kind by its ending; a `File` has its own. */
  handIn(table: Blob, name?: string, options?: CallOptions): Promise<ScreenFile> {
    const body = new FormData();
    if (name === undefined) body.set('file', table);
    else body.set('file', table, name);
    return this.#connection.json('/screen/files', { ...options, method: 'POST', body });
  }

  /** The head of a table again, with a mapping to try. */
  preview(file: string, asked: ScreenPreviewAsked = {}, options?: CallOptions): Promise<ScreenFile> {
    return this.#connection.json(`/screen/files/${segment(file)}/preview`, { ...options, method: 'POST', json: asked });
  }

  async removeFile(file: string, options?: CallOptions): Promise<void> {
    await this.#connection.send(`/screen/files/${segment(file)}`, { ...options, method: 'DELETE' });
  }

  /** Starts a screening, or puts it in the queue. */
  start(asked: ScreenJobAsked, options?: CallOptions): Promise<ScreenJob> {
    return this.#connection.json('/screen/jobs', { ...options, method: 'POST', json: asked });
  }

  /** How far a screening has come; its settings and counts once done. */
  job(job: string, options?: CallOptions): Promise<ScreenJob> {
    return this.#connection.json(pathOf(job), options);
  }

  /** The same on each change, until it ends. */
  async *events(job: string, options?: CallOptions): AsyncGenerator<JobEvent, void, undefined> {
    const { body } = await this.#connection.send(pathOf(job, 'events'), { ...options, accept: 'text/event-stream' });
    if (body !== null) yield* jobEvents(body);
  }

  /** Stops a screening; nothing of it is kept. */
  stop(job: string, options?: CallOptions): Promise<ScreenJob> {
    return this.#connection.json(pathOf(job, 'stop'), { ...options, method: 'POST' });
  }

  /** Stops a screening and removes its result. */
  async remove(job: string, options?: CallOptions): Promise<void> {
    await this.#connection.send(pathOf(job), { ...options, method: 'DELETE' });
  }

  rows(job: string, query?: ScreenedRowsQuery, options?: CallOptions): Promise<ScreenRows> {
    return this.#connection.json(pathOf(job, 'rows'), { ...options, query });
  }

  /** Every cell of one row. Rows count from 1. */
  row(job: string, row: number, options?: CallOptions): Promise<ScreenRow> {
    return this.#connection.json(pathOf(job, 'rows', row), options);
  }

  /** Why a row has its answer. */
  proof(job: string, row: number, query?: ScreenedProofQuery, options?: CallOptions): Promise<ScreenProof> {
    return this.#connection.json(pathOf(job, 'rows', row, 'proof'), { ...options, query });
  }

  /** Figures over the rows of a filter. */
  aggregates(job: string, query?: ScreenedFiguresQuery, options?: CallOptions): Promise<ScreenAggregates> {
    return this.#connection.json(pathOf(job, 'aggregates'), { ...options, query });
  }

  /** Every row of a filter that has a point, in columns. */
  points(job: string, query?: ScreenedFiguresQuery, options?: CallOptions): Promise<ScreenPoints> {
    return this.#connection.json(pathOf(job, 'points'), { ...options, query: { ...query, format: 'json' } });
  }

  /** The rows of a filter as a file: the response, whose body streams. */
  download(job: string, query?: ScreenedFileQuery, options?: CallOptions): Promise<Response> {
    return this.#connection.send(pathOf(job, 'download'), { ...options, query, accept: '*/*' });
  }

  /** What in which row could not be read, as CSV. */
  issues(job: string, options?: CallOptions): Promise<string> {
    return this.#connection.text(pathOf(job, 'issues.csv'), options);
  }

  /** The whole result on one page of HTML. */
  report(job: string, options?: CallOptions): Promise<string> {
    return this.#connection.text(pathOf(job, 'report.html'), options);
  }
}

function pathOf(job: string, ...rest: readonly (string | number)[]): string {
  return ['/screen/jobs', job, ...rest].map((part, at) => (at === 0 ? part : segment(part))).join('/');
}
