import { crimeById, readCrime } from '@ratione/engine';
import { conflictKindIn } from '@ratione/engine/asked';
import {
  crimeSearchView,
  crimesView,
  crimeView,
  issuesView,
  malformedCrime,
  ruleIdOf,
  rulesNamed,
  rulesView,
  ruleView,
  unknownRule,
} from '@ratione/engine/views';
import { type Asking, sessionFor, sessionOn } from '../asking.ts';
import { ref } from '../components.ts';
import { gives, HELD, listOf, oneOf, problems } from '../describe.ts';
import { AS_OF, CURSOR, formatParameter, LIMIT, ON, query, WHAT_IF } from '../parameters.ts';
import { notAnswered, notFound } from '../problem.ts';
import type { RouteSet } from '../route-set.ts';
import { sendList, sendView } from '../send.ts';
import { oneOrAll } from './docket.ts';

const TAGS = ['Law'];
const FAMILIES = ['genocide', 'crimes_against_humanity', 'war_crimes', 'aggression'] as const;

/** GET crimes, crime/:id, rules, rule/:id, issues, issue/:id. */
export const law: RouteSet = (app, { service, build }) => {
  app.get<{ Querystring: Asking & { q?: string; family?: (typeof FAMILIES)[number] } }>(
    '/crimes',
    {
      schema: {
        operationId: 'crimes',
        tags: TAGS,
        summary: 'The offences of Articles 6 to 8 bis, or those that words may point to',
        querystring: query({
          q: { type: 'string', minLength: 1, maxLength: 2000, description: 'Words, as in "bombing of a hospital".' },
          family: { type: 'string', enum: FAMILIES },
          as_of: AS_OF,
          what_if: WHAT_IF,
          limit: LIMIT,
          cursor: CURSOR,
          format: formatParameter('csv', 'ndjson'),
        }),
        response: { ...gives(oneOf(ref('Crimes'), ref('CrimeSearch')), 'csv', 'ndjson'), ...HELD, ...problems(400, 422) },
      },
    },
    (request, reply) => {
      const { q, family } = request.query;
      const session = sessionFor(service, request.query);
      if (q !== undefined)
        return sendList(request, reply, { build, session }, () => {
          const view = crimeSearchView(session, q, conflictKindIn(q, session.ratione));
          return {
            rows: view.found,
            around: (page) => ({ ...view, found: page }),
            name: 'crimes-found',
            columns: [
              ['id', (row) => row.id],
              ['pinpoint', (row) => row.pinpoint],
              ['label', (row) => row.label],
              ['why', (row) => row.why],
            ],
          };
        });
      return sendList(request, reply, { build, session }, () => {
        const view = crimesView(family);
        return {
          rows: view.crimes,
          around: (page) => ({ ...view, crimes: page }),
          name: 'crimes',
          columns: [
            ['id', (row) => row.id],
            ['pinpoint', (row) => row.pinpoint],
            ['label', (row) => row.label],
            ['family', (row) => row.family],
            ['conflict', (row) => row.conflict],
            ['amendment', (row) => row.amendment],
            ['adopted', (row) => row.adopted],
            ['first_in_force', (row) => row.first_in_force],
            ['elements_status', (row) => row.elements_status],
            ['counterpart', (row) => row.counterpart],
            ['continuing', (row) => row.continuing],
          ],
        };
      });
    },
  );

  app.get<{ Params: { id: string }; Querystring: Asking & { on?: string } }>(
    '/crime/:id',
    {
      schema: {
        operationId: 'crime',
        tags: TAGS,
        summary: 'An offence: elements, counterpart, amendment and who accepted it',
        description: 'A parent paragraph gives all its offences as a list.',
        params: query({ id: { type: 'string', description: 'A paragraph, in either form.', examples: ['8.2.b.iv'] } }, ['id']),
        querystring: query({ on: ON, as_of: AS_OF, what_if: WHAT_IF, format: formatParameter() }),
        response: { ...gives(oneOf(ref('Crime'), listOf(ref('Crime')))), ...HELD, ...problems(400, 404, 422) },
      },
    },
    (request, reply) => {
      const { id } = request.params;
      const malformed = malformedCrime(id);
      if (malformed !== null) throw notAnswered([malformed]);
      const reading = readCrime(id);
      if (reading.kind !== 'paragraph') throw notFound(outsideStatute(id));
      const { session, on } = sessionOn(service, request.query);
      const asked = crimeById(reading.id);
      const offences = asked === undefined ? reading.crimes : [asked];
      return sendView(request, reply, { build, session }, () => oneOrAll(offences.map((offence) => crimeView(session, offence, on))));
    },
  );

  app.get<{ Querystring: Asking & { under?: string } }>(
    '/rules',
    {
      schema: {
        operationId: 'rules',
        tags: TAGS,
        summary: 'The catalogue of rules, in the order the law is applied',
        querystring: query({
          under: { type: 'string', maxLength: 100, description: 'The group of this id or provision, as in R-124 or 12(2)(a).' },
          as_of: AS_OF,
          limit: LIMIT,
          cursor: CURSOR,
          format: formatParameter('csv', 'ndjson'),
        }),
        response: { ...gives(ref('Rules'), 'csv', 'ndjson'), ...HELD, ...problems(400, 404, 422) },
      },
    },
    (request, reply) => {
      const { under } = request.query;
      const session = sessionFor(service, request.query);
      if (under !== undefined && rulesNamed(under).length === 0) throw notFound(unknownRule(under));
      return sendList(request, reply, { build, session }, () => {
        const view = rulesView(under);
        return {
          rows: view.rules,
          around: (page) => ({ ...view, rules: page }),
          name: 'rules',
          columns: [
            ['id', (row) => row.id],
            ['title', (row) => row.title],
            ['cites', (row) => row.cites],
            ['standing', (row) => row.standing],
            ['applied', (row) => row.applied],
            ['issues', (row) => row.issues],
          ],
        };
      });
    },
  );

  app.get<{ Params: { id: string }; Querystring: Asking }>(
    '/rule/:id',
    {
      schema: {
        operationId: 'rule',
        tags: TAGS,
        summary: 'A rule, its text, its contested points and the cases that test it',
        params: query({ id: { type: 'string', description: 'Id of a rule or of a group, or a provision.', examples: ['R-12.2.a'] } }, [
          'id',
        ]),
        querystring: query({ as_of: AS_OF, what_if: WHAT_IF, format: formatParameter() }),
        response: { ...gives(ref('Rule')), ...HELD, ...problems(400, 404, 422) },
      },
    },
    (request, reply) => {
      const { id } = request.params;
      const session = sessionFor(service, request.query);
      if (rulesNamed(id).length === 0) throw notFound(unknownRule(id));
      const cases = service.cases();
      return sendView(
        request,
        reply,
        { build, session },
        () => ruleView(session, id, cases?.restingOn(ruleIdOf(id)) ?? null),
        cases?.mark ?? 'no cases',
      );
    },
  );

  app.get<{ Querystring: Asking }>(
    '/issues',
    {
      schema: {
        operationId: 'issues',
        tags: TAGS,
        summary: 'Questions of law on which named authorities differ, with who holds what',
        querystring: query({
          as_of: AS_OF,
          what_if: WHAT_IF,
          limit: LIMIT,
          cursor: CURSOR,
          format: formatParameter('csv', 'ndjson'),
        }),
        response: { ...gives(ref('Issues'), 'csv', 'ndjson'), ...HELD, ...problems(400, 422) },
      },
    },
    (request, reply) => {
      const session = sessionFor(service, request.query);
      return sendList(request, reply, { build, session }, () => {
        const view = issuesView(session);
        return {
          rows: view.issues,
          around: (page) => ({ ...view, issues: page }),
          name: `issues-${session.asOf}`,
          columns: [
            ['id', (row) => row.id],
            ['question', (row) => row.question],
            ['provision', (row) => row.provision],
            ['default_position', (row) => row.default_position],
            ['positions', (row) => row.positions.map((position) => `${position.id}: ${position.says} (${position.holders.join(', ')})`)],
            ['matters', (row) => row.matters],
          ],
        };
      });
    },
  );

  app.get<{ Params: { id: string }; Querystring: Asking }>(
    '/issue/:id',
    {
      schema: {
        operationId: 'issue',
        tags: TAGS,
        summary: 'One such question',
        params: query({ id: { type: 'string', examples: ['C-04'] } }, ['id']),
        querystring: query({ as_of: AS_OF, what_if: WHAT_IF, format: formatParameter() }),
        response: { ...gives(ref('Issues')), ...HELD, ...problems(400, 404, 422) },
      },
    },
    (request, reply) => {
      const { id } = request.params;
      const session = sessionFor(service, request.query);
      const view = issuesView(session, id);
      if (view.count === 0)
        throw notFound({
          code: 'issue.unknown',
          path: 'issue',
          found: `\`${id}\``,
          expected: `one of ${session.ratione.record.issues.map((issue) => issue.id).join(', ')}`,
          help: 'the ids stand in every answer that is disputed',
        });
      return sendView(request, reply, { build, session }, () => view);
    },
  );
};

function outsideStatute(words: string) {
  return {
    code: 'crime.outside-statute',
    path: 'crime',
    found: `\`${words}\``,
    expected: 'a paragraph of Articles 6 to 8 bis',
    help: 'for words, search: /api/crimes?q=WORDS',
  };
}
