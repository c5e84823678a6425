import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Session } from '../session/session.ts';
import { type Cell, type Column, cellsOf, csvOf } from './csv.ts';
import { formatOf, TYPES } from './format.ts';
import { type BuildMark, isHeld } from './freshness.ts';
import { pageOf } from './paging.ts';

/** What an answer was made over, for its mark. */
export interface Made {
  readonly build: BuildMark;
  readonly session: Session;
}

export function sendJson(reply: FastifyReply, value: unknown, type: string = TYPES.json): FastifyReply {
  return reply.type(`${type}; charset=utf-8`).send(JSON.stringify(value));
}

/** One view; 304 where the asker holds it. `also`: what it depends on beside its address, the program, the record and the day. */
export function sendView(
  request: FastifyRequest,
  reply: FastifyReply,
  { build, session }: Made,
  view: () => unknown,
  ...also: readonly string[]
): FastifyReply {
  formatOf(request, []);
  return isHeld(request, reply, build, session, ...also) ? reply.code(304).send() : sendJson(reply, view());
}

export interface ListForm<Row> {
  readonly rows: readonly Row[];
  /** The list as JSON around the rows of one page. */
  readonly around: (page: readonly Row[]) => unknown;
  /** Name of the table as a file. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
}

/** A list as JSON, as JSON lines or as a table; paged where a limit is given; 304 where the asker holds it. */
export function sendList<Row>(
  request: FastifyRequest,
  reply: FastifyReply,
  { build, session }: Made,
  list: () => ListForm<Row>,
): FastifyReply {
  const format = formatOf(request, ['csv', 'ndjson']);
  if (isHeld(request, reply, build, session, format)) return reply.code(304).send();
  const { rows, around, name, columns } = list();
  const page = pageOf(request, reply, session, rows);
  switch (format) {
    case 'json':
      return sendJson(reply, around(page));
    case 'ndjson':
      return reply.type(`${TYPES.ndjson}; charset=utf-8`).send(page.map((row) => `${JSON.stringify(row)}\n`).join(''));
    case 'csv':
      return sendTable(reply, name, columns, page);
    default:
      return format satisfies never;
  }
}

export function sendTable<Row>(reply: FastifyReply, name: string, columns: readonly Column<Row>[], rows: readonly Row[]): FastifyReply {
  return sendCells(
    reply,
    name,
    columns,
    rows.map((row) => cellsOf(columns, row)),
  );
}

export function sendCells<Row>(
  reply: FastifyReply,
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly (readonly Cell[])[],
): FastifyReply {
  return reply
    .type(`${TYPES.csv}; charset=utf-8; header=present`)
    .header('content-disposition', `attachment; filename="${name}.csv"`)
    .send(
      csvOf(
        columns.map(([heading]) => heading),
        rows,
      ),
    );
}
