import { partiesView, statesView, stateView, unknownState } from '@ratione/engine/views';
import { type Asking, sessionOn } from '../asking.ts';
import { ref } from '../components.ts';
import { gives, HELD, problems } from '../describe.ts';
import { AS_OF, CURSOR, formatParameter, LIMIT, ON, query, WHAT_IF } from '../parameters.ts';
import { notFound } from '../problem.ts';
import type { RouteSet } from '../route-set.ts';
import { sendList, sendView } from '../send.ts';

type OnDay = Asking & { readonly on?: string };

const TAGS = ['States'];

/** GET state/:id, states, parties. */
export const states: RouteSet = (app, { service, build }) => {
  app.get<{ Params: { id: string }; Querystring: OnDay }>(
    '/state/:id',
    {
      schema: {
        operationId: 'state',
        tags: TAGS,
        summary: 'Where a State stood toward the Court on a day, and its acts',
        params: query({ id: { type: 'string', description: 'Three-letter code, or name.', examples: ['RUS'] } }, ['id']),
        querystring: query({ on: ON, as_of: AS_OF, what_if: WHAT_IF, format: formatParameter() }),
        response: { ...gives(ref('State')), ...HELD, ...problems(400, 404, 422) },
      },
    },
    (request, reply) => {
      const { session, on } = sessionOn(service, request.query);
      const file = session.ratione.find(request.params.id);
      if (file === undefined) throw notFound(unknownState(request.params.id, session.ratione));
      return sendView(request, reply, { build, session }, () => stateView(session, file.state, on));
    },
  );

  app.get<{ Querystring: OnDay }>(
    '/states',
    {
      schema: {
        operationId: 'states',
        tags: TAGS,
        summary: 'Where every State of the record stood on a day',
        querystring: query({
          on: ON,
          as_of: AS_OF,
          what_if: WHAT_IF,
          limit: LIMIT,
          cursor: CURSOR,
          format: formatParameter('csv', 'ndjson'),
        }),
        response: { ...gives(ref('States'), 'csv', 'ndjson'), ...HELD, ...problems(400, 422) },
      },
    },
    (request, reply) => {
      const { session, on } = sessionOn(service, request.query);
      return sendList(request, reply, { build, session }, () => {
        const view = statesView(session, on);
        return {
          rows: view.states,
          around: (page) => ({ ...view, states: page }),
          name: `states-${on}`,
          columns: [
            ['state', (row) => row.state],
            ['name', (row) => row.name],
            ['standing', (row) => row.standing],
            ['is_party', (row) => row.is_party],
            ['since', (row) => row.since],
            ['until', (row) => row.until],
            ['basis', (row) => row.basis],
            ['says', (row) => row.says],
          ],
        };
      });
    },
  );

  app.get<{ Querystring: OnDay }>(
    '/parties',
    {
      schema: {
        operationId: 'parties',
        tags: TAGS,
        summary: 'Every State for which the Statute was in force on a day',
        querystring: query({
          on: ON,
          as_of: AS_OF,
          what_if: WHAT_IF,
          limit: LIMIT,
          cursor: CURSOR,
          format: formatParameter('csv', 'ndjson'),
        }),
        response: { ...gives(ref('Parties'), 'csv', 'ndjson'), ...HELD, ...problems(400, 422) },
      },
    },
    (request, reply) => {
      const { session, on } = sessionOn(service, request.query);
      return sendList(request, reply, { build, session }, () => {
        const view = partiesView(session, on);
        return {
          rows: view.parties,
          around: (page) => ({ ...view, parties: page }),
          name: `parties-${on}`,
          columns: [
            ['iso3', (row) => row.iso3],
            ['name', (row) => row.name],
            ['since', (row) => row.since],
            ['basis', (row) => row.basis],
          ],
        };
      });
    },
  );
};
