import { ENGINE_VERSION } from '@ratione/engine';
import { ref } from '../components.ts';
import { gives } from '../describe.ts';
import { query } from '../parameters.ts';
import type { RouteSet } from '../route-set.ts';
import { sendJson } from '../send.ts';

const TAGS = ['Service'];

/** GET health, metrics. */
export const service: RouteSet = (app, { service: { official, today }, metrics }) => {
  app.get(
    '/health',
    {
      schema: {
        operationId: 'health',
        tags: TAGS,
        summary: 'Whether the server answers, and from which record',
        querystring: query({}),
        response: gives(ref('Health')),
      },
    },
    (_request, reply) => {
      const { date, hash } = official.record.version;
      reply.header('cache-control', 'no-store');
      return sendJson(reply, { schema: 'ratione/health/1', status: 'ok', engine: ENGINE_VERSION, record: { date, hash }, today: today() });
    },
  );

  app.get(
    '/metrics',
    {
      schema: {
        operationId: 'metrics',
        tags: TAGS,
        summary: 'Counts and times for a monitor (Prometheus); nothing of what was asked',
        querystring: query({}),
        produces: ['text/plain'],
        response: { 200: { description: 'Metrics', content: { 'text/plain': { schema: { type: 'string' } } } } },
      },
    },
    async (_request, reply) => {
      reply.header('cache-control', 'no-store').type(metrics.registry.contentType);
      return reply.send(await metrics.registry.metrics());
    },
  );
};
