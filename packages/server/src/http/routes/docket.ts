import {
  docketDay,
  docketOn,
  docketView,
  findPersons,
  findSituations,
  personsView,
  personView,
  situationsView,
  situationView,
  unknownPerson,
  unknownSituation,
} from '@ratione/engine/views';
import { type Asking, sessionFor, sessionOn } from '../asking.ts';
import { ref } from '../components.ts';
import type { Column } from '../csv.ts';
import { gives, HELD, listOf, oneOf, problems } from '../describe.ts';
import { formatOf } from '../format.ts';
import { isHeld } from '../freshness.ts';
import { AS_OF, CURSOR, formatParameter, LIMIT, ON, query, WHAT_IF } from '../parameters.ts';
import { notFound } from '../problem.ts';
import type { RouteSet } from '../route-set.ts';
import { sendJson, sendList, sendTable, sendView } from '../send.ts';

const TAGS = ['Docket'];
const LIST = query({
  as_of: AS_OF,
  what_if: WHAT_IF,
  limit: LIMIT,
  cursor: CURSOR,
  format: formatParameter('csv', 'ndjson'),
});
const ONE = query({ as_of: AS_OF, what_if: WHAT_IF, format: formatParameter() });

const TABLES = ['persons', 'situations', 'sentences', 'stages', 'budget'] as const;

interface DocketQuery extends Asking {
  readonly on?: string;
  readonly stats?: boolean;
  readonly table?: (typeof TABLES)[number];
}

/** GET docket, situations, situation/:id, persons, person/:id. */
export const docket: RouteSet = (app, { service, build }) => {
  app.get<{ Querystring: DocketQuery }>(
    '/docket',
    {
      schema: {
        operationId: 'docket',
        tags: TAGS,
        summary: 'What the Court had opened, charged, decided and been granted by a day',
        querystring: query({
          on: ON,
          as_of: AS_OF,
          what_if: WHAT_IF,
          stats: { type: 'boolean', description: 'The figures only.' },
          table: { type: 'string', enum: TABLES, description: 'Which table CSV gives; persons if left out.' },
          format: formatParameter('csv'),
        }),
        response: { ...gives(ref('Docket'), 'csv'), ...HELD, ...problems(400, 422) },
      },
    },
    (request, reply) => {
      const { stats, table = 'persons' } = request.query;
      const { session, on } = sessionOn(service, request.query);
      const format = formatOf(request, ['csv']);
      if (isHeld(request, reply, build, session, format)) return reply.code(304).send();
      if (format === 'json') return sendJson(reply, docketView(session, on, { statsOnly: stats === true }));
      const day = docketDay(session, on);
      const { columns, rows } = tableOf(table, docketOn(session.ratione.record, day));
      return sendTable(reply, `docket-${table}-${day}`, columns, rows);
    },
  );

  app.get<{ Querystring: Asking }>(
    '/situations',
    {
      schema: {
        operationId: 'situations',
        tags: TAGS,
        summary: 'Every situation known by the day of asking',
        querystring: LIST,
        response: { ...gives(listOf(ref('Situation')), 'csv', 'ndjson'), ...HELD, ...problems(400, 422) },
      },
    },
    (request, reply) => {
      const session = sessionFor(service, request.query);
      return sendList(request, reply, { build, session }, () => ({
        rows: situationsView(session),
        around: (page) => page,
        name: `situations-${session.asOf}`,
        columns: [
          ['id', (row) => row.id],
          ['name', (row) => row.name],
          ['number', (row) => row.number],
          ['kind', (row) => row.kind],
          ['states', (row) => row.states],
          ['triggers', (row) => row.triggers.map((trigger) => `${trigger.type} ${trigger.on}`)],
          ['investigation_opened', (row) => row.investigation_opened],
          ['closed', (row) => row.closed?.on ?? null],
          ['status', (row) => row.status],
          ['confidence', (row) => row.confidence],
        ],
      }));
    },
  );

  app.get<{ Params: { id: string }; Querystring: Asking }>(
    '/situation/:id',
    {
      schema: {
        operationId: 'situation',
        tags: TAGS,
        summary: 'A situation: what was referred, authorised, opened and decided',
        description: 'A State may have several situations; then they come as a list.',
        params: query({ id: { type: 'string', description: 'Id, name, number or State.', examples: ['libya'] } }, ['id']),
        querystring: ONE,
        response: { ...gives(oneOf(ref('Situation'), listOf(ref('Situation')))), ...HELD, ...problems(400, 404, 422) },
      },
    },
    (request, reply) => {
      const session = sessionFor(service, request.query);
      const found = findSituations(session, request.params.id);
      if (found.length === 0) throw notFound(unknownSituation(session, request.params.id));
      return sendView(request, reply, { build, session }, () => oneOrAll(found.map((entry) => situationView(session, entry))));
    },
  );

  app.get<{ Querystring: Asking }>(
    '/persons',
    {
      schema: {
        operationId: 'persons',
        tags: TAGS,
        summary: 'Everybody publicly charged by the day of asking',
        querystring: LIST,
        response: { ...gives(listOf(ref('Person')), 'csv', 'ndjson'), ...HELD, ...problems(400, 422) },
      },
    },
    (request, reply) => {
      const session = sessionFor(service, request.query);
      return sendList(request, reply, { build, session }, () => ({
        rows: personsView(session),
        around: (page) => page,
        name: `persons-${session.asOf}`,
        columns: [
          ['id', (row) => row.id],
          ['name', (row) => row.name],
          ['nationalities', (row) => row.nationalities],
          ['situation', (row) => row.situation],
          ['case', (row) => row.case],
          ['role', (row) => row.role],
          ['charged_crimes', (row) => row.charged_crimes],
          ['stage', (row) => row.stage],
          ['sentence_on', (row) => row.sentence?.on ?? null],
          ['sentence_months', (row) => row.sentence?.months ?? null],
          ['status', (row) => row.status],
          ['confidence', (row) => row.confidence],
        ],
      }));
    },
  );

  app.get<{ Params: { id: string }; Querystring: Asking }>(
    '/person/:id',
    {
      schema: {
        operationId: 'person',
        tags: TAGS,
        summary: 'A person publicly charged: charges, stage and decisions',
        description: 'One person may stand in two cases, and a name may fit several; then they come as a list.',
        params: query({ id: { type: 'string', description: 'Id, name or part of a name.', examples: ['al-mahdi'] } }, ['id']),
        querystring: ONE,
        response: { ...gives(oneOf(ref('Person'), listOf(ref('Person')))), ...HELD, ...problems(400, 404, 422) },
      },
    },
    (request, reply) => {
      const session = sessionFor(service, request.query);
      const found = findPersons(session, request.params.id);
      if (found.length === 0) throw notFound(unknownPerson(request.params.id));
      return sendView(request, reply, { build, session }, () => oneOrAll(found.map((entry) => personView(session, entry))));
    },
  );
};

/** One alone, several as a list: as the command line prints them. */
export function oneOrAll<T>(views: readonly T[]): T | readonly T[] {
  const [first] = views;
  return views.length === 1 && first !== undefined ? first : views;
}

interface AnyTable {
  readonly columns: readonly Column<readonly (string | number | boolean | null)[]>[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

function tableOf(table: (typeof TABLES)[number], view: ReturnType<typeof docketOn>): AnyTable {
  switch (table) {
    case 'persons':
      return tabled(
        ['id', 'name', 'situation', 'public_from', 'stage', 'article_70'],
        view.persons.map((row) => [row.id, row.name, row.situation, row.public_from, row.stage, row.article_70]),
      );
    case 'situations':
      return tabled(
        ['id', 'name', 'opened'],
        view.situations.map((row) => [row.id, row.name, row.opened]),
      );
    case 'sentences':
      return tabled(
        ['person', 'name', 'on', 'months'],
        view.sentences.map((row) => [row.person, row.name, row.on, row.months]),
      );
    case 'stages':
      return tabled(
        ['stage', 'article_5', 'article_70'],
        Object.entries(view.by_stage).map(([stage, count]) => [
          stage,
          count,
          Object.entries(view.article_70_by_stage).find(([other]) => other === stage)?.[1] ?? 0,
        ]),
      );
    case 'budget':
      return tabled(
        ['year', 'approved_eur', 'confidence'],
        view.budget.years.map((row) => [row.year, row.approved_eur, row.confidence]),
      );
    default:
      return table satisfies never;
  }
}

function tabled(headings: readonly string[], rows: AnyTable['rows']): AnyTable {
  return { columns: headings.map((heading, at) => [heading, (row) => row[at] ?? null]), rows };
}
