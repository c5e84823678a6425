import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Session } from '../session/session.ts';
import { Problem } from './problem.ts';

export interface Paging {
  readonly limit?: number;
  readonly cursor?: string;
}

/** The entries of one page. The header Link leads to the next; a cursor holds only for the record and the query it came from. */
export function pageOf<Row>(request: FastifyRequest, reply: FastifyReply, session: Session, rows: readonly Row[]): readonly Row[] {
  const { limit, cursor } = request.query as Paging;
  if (limit === undefined && cursor === undefined) return rows;
  const list = markOf(request, session);
  const start = cursor === undefined ? 0 : startOf(cursor, list);
  const end = limit === undefined ? rows.length : start + limit;
  if (end < rows.length) {
    const next = Buffer.from(`${end}.${list}`).toString('base64url');
    reply.header('link', `<${withCursor(request, next)}>; rel="next"`);
  }
  return rows.slice(start, end);
}

function startOf(cursor: string, list: string): number {
  const [, start, mark] = /^(\d{1,9})\.(.+)$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (start !== undefined && mark === list) return Number(start);
  throw new Problem('malformed-request', 'The cursor belongs to another list', [
    {
      code: 'request.cursor',
      path: 'query.cursor',
      found: `\`${cursor.slice(0, 60)}\``,
      expected: 'a cursor that the header Link of the same query gave, over the same record',
      help: 'begin again without a cursor',
    },
  ]);
}

function markOf(request: FastifyRequest, { ratione, asOf }: Session): string {
  const { cursor: _, limit: __, ...rest } = request.query as Readonly<Record<string, unknown>>;
  const list = JSON.stringify([request.url.split('?')[0], rest, ratione.record.version.hash, asOf]);
  return createHash('sha256').update(list).digest('base64url').slice(0, 12);
}

function withCursor(request: FastifyRequest, cursor: string): string {
  const [path = '', search = ''] = request.url.split('?');
  const parameters = new URLSearchParams(search);
  parameters.set('cursor', cursor);
  return `${path}?${parameters.toString()}`;
}
