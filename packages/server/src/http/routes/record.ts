import { recordView, sourceEntryView, sourcesView } from '@ratione/engine/views';
import { type Asking, sessionFor } from '../asking.ts';
import { ref } from '../components.ts';
import { gives, HELD, problems } from '../describe.ts';
import { CURSOR, formatParameter, LIMIT, query } from '../parameters.ts';
import { notFound } from '../problem.ts';
import type { RouteSet } from '../route-set.ts';
import { sendList, sendView } from '../send.ts';

const TAGS = ['Record'];

/** GET record, sources, source/:id. */
export const record: RouteSet = (app, { service, build }) => {
  app.get(
    '/record',
    {
      schema: {
        operationId: 'record',
        tags: TAGS,
        summary: 'Which record this is, what it holds and how well that is supported',
        querystring: query({ format: formatParameter() }),
        response: { ...gives(ref('Record')), ...HELD, ...problems(400) },
      },
    },
    (request, reply) => {
      const session = sessionFor(service, {});
      return sendView(request, reply, { build, session }, () => recordView(session.ratione.record));
    },
  );

  app.get<{ Querystring: Asking & { kind?: string } }>(
    '/sources',
    {
      schema: {
        operationId: 'sources',
        tags: TAGS,
        summary: 'What the record was taken from',
        querystring: query({
          kind: {
            type: 'string',
            enum: ['official', 'official-copy', 'dataset', 'press', 'scholarship', 'reference', 'memory'],
          },
          limit: LIMIT,
          cursor: CURSOR,
          format: formatParameter('csv', 'ndjson'),
        }),
        response: { ...gives(ref('Sources'), 'csv', 'ndjson'), ...HELD, ...problems(400) },
      },
    },
    (request, reply) => {
      const session = sessionFor(service, {});
      return sendList(request, reply, { build, session }, () => {
        const view = sourcesView(session, request.query.kind);
        return {
          rows: view.sources,
          around: (page) => ({ ...view, sources: page }),
          name: 'sources',
          columns: [
            ['id', (row) => row.id],
            ['kind', (row) => row.kind],
            ['title', (row) => row.title],
            ['publisher', (row) => row.publisher],
            ['date', (row) => row.date],
            ['url', (row) => row.url],
            ['note', (row) => row.note],
          ],
        };
      });
    },
  );

  app.get<{ Params: { id: string } }>(
    '/source/:id',
    {
      schema: {
        operationId: 'source',
        tags: TAGS,
        summary: 'One source',
        params: query({ id: { type: 'string' } }, ['id']),
        querystring: query({ format: formatParameter() }),
        response: { ...gives(ref('SourceEntry')), ...HELD, ...problems(400, 404) },
      },
    },
    (request, reply) => {
      const { id } = request.params;
      const session = sessionFor(service, {});
      const { sources } = session.ratione.record;
      const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
      if (source === undefined)
        throw notFound({
          code: 'source.unknown',
          path: 'source',
          found: `\`${id}\``,
          expected: 'the id of a source',
          help: 'list them: /api/sources',
        });
      return sendView(request, reply, { build, session }, () => sourceEntryView(source));
    },
  );
};
