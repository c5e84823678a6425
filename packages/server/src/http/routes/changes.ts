import { isDay } from '@ratione/engine';
import { changesView } from '@ratione/engine/views';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { dayIssue, flagIssue } from '../../session/flag-issue.ts';
import { type Asking, sessionFor } from '../asking.ts';
import { readBodies } from '../bodies.ts';
import { ref } from '../components.ts';
import { gives, HELD, oneOf, problems } from '../describe.ts';
import { formatOf, TYPES } from '../format.ts';
import { isHeld } from '../freshness.ts';
import { AS_OF, formatParameter, query, WHAT_IF } from '../parameters.ts';
import { Problem } from '../problem.ts';
import type { RouteSet } from '../route-set.ts';
import { sendJson, sendTable } from '../send.ts';

interface ChangesQuery extends Asking {
  readonly between: readonly string[];
}

/** Each question is asked twice, at once: fewer than /api/ask takes. */
const MOST_COMPARED = 1000;

const TAGS = ['Changes'];
const BETWEEN = {
  type: 'array',
  items: { type: 'string', format: 'date' },
  minItems: 2,
  maxItems: 2,
  description: 'Two days, the earlier first: `between=2016-11-29&between=2016-11-30`.',
} as const;

/** GET changes: what was done between two days. POST changes: also which questions answer differently. */
export const changes: RouteSet = (app, { service, build, metrics }) => {
  readBodies(app);
  app.get<{ Querystring: ChangesQuery }>(
    '/changes',
    {
      schema: {
        operationId: 'changes',
        tags: TAGS,
        summary: 'Acts and decisions after the first day and up to the second',
        querystring: query({ between: BETWEEN, as_of: AS_OF, what_if: WHAT_IF, format: formatParameter('csv') }, ['between']),
        response: { ...gives(ref('Changes'), 'csv'), ...HELD, ...problems(400, 422) },
      },
    },
    (request, reply) => answerChanges(request, reply, null),
  );

  app.post<{ Querystring: ChangesQuery }>(
    '/changes',
    {
      bodyLimit: 4 * 1024 * 1024,
      schema: {
        operationId: 'changesFor',
        tags: TAGS,
        summary: 'The same, and which questions answer differently asked on the one day and the other',
        querystring: query({ between: BETWEEN, as_of: AS_OF, what_if: WHAT_IF, format: formatParameter() }, ['between']),
        body: { content: { [TYPES.json]: { schema: oneOf(ref('Question'), ref('Questions')) } } },
        response: { ...gives(ref('Changes')), ...problems(400, 413, 415, 422) },
      },
    },
    (request, reply) => {
      const given: readonly unknown[] = Array.isArray(request.body) ? request.body : [request.body];
      if (given.length > MOST_COMPARED)
        throw new Problem('too-large', 'Too many questions at once', [
          {
            code: 'request.too-many-questions',
            path: 'body',
            found: `${given.length} questions`,
            expected: `at most ${MOST_COMPARED}`,
            help: 'send them in several requests',
          },
        ]);
      metrics.questions.inc(2 * given.length);
      return answerChanges(request, reply, given);
    },
  );

  function answerChanges(
    request: FastifyRequest<{ Querystring: ChangesQuery }>,
    reply: FastifyReply,
    questions: readonly unknown[] | null,
  ): FastifyReply {
    const [from = '', to = ''] = request.query.between;
    const wrong = [from, to].flatMap((day) => (isDay(day) ? [] : [dayIssue('between', day)]));
    if (wrong.length === 0 && from > to)
      wrong.push(flagIssue('between', `${from} ${to}`, 'the earlier day first', `try ${to}, then ${from}`));
    // As on the command line: where no day of asking is given, it is the second day.
    const asked = request.query.as_of === undefined && isDay(to) ? { ...request.query, as_of: to } : request.query;
    const session = sessionFor(service, asked, { wrong });
    const format = questions === null ? formatOf(request, ['csv']) : formatOf(request, []);
    if (questions !== null) reply.header('cache-control', 'no-store');
    else if (isHeld(request, reply, build, session, format)) return reply.code(304).send();
    const view = changesView(session, from, to, questions);
    if (format === 'json') return sendJson(reply, view);
    const acts = view.acts.map((act) => ({
      known: act.known,
      what: String(act['act'] ?? act['kind']),
      of: String(act['state'] ?? 'Security Council'),
      says: act.says,
    }));
    const decisions = view.decisions.map(({ on, kind, situation, says }) => ({ known: on, what: kind, of: situation, says }));
    return sendTable(
      reply,
      `changes-${from}-${to}`,
      [
        ['known', (row) => row.known],
        ['what', (row) => row.what],
        ['of', (row) => row.of],
        ['says', (row) => row.says],
      ],
      [...acts, ...decisions].sort((a, b) => (a.known < b.known ? -1 : 1)),
    );
  }
};
