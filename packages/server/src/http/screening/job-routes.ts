import { PassThrough } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { ref } from '../components.ts';
import { gives, problems } from '../describe.ts';
import { TYPES } from '../format.ts';
import { sendJson } from '../send.ts';
import { GONE, JOB, NOTHING, type OfJob, says } from './addresses.ts';
import { eventsOf } from './job-events.ts';
import type { ScreenDesk } from './screen-desk.ts';
import { readJob } from './screen-words.ts';

/** POST screen/jobs, screen/jobs/:job/stop; GET screen/jobs/:job with its events; DELETE screen/jobs/:job. */
export function jobRoutes(app: FastifyInstance, desk: ScreenDesk): void {
  app.post(
    '/screen/jobs',
    {
      schema: {
        ...says('startScreening', 'Screen a table', 'One screening runs at a time; others wait for their turn.'),
        querystring: NOTHING,
        body: { content: { [TYPES.json]: { schema: ref('ScreenJobAsked') } } },
        response: { 202: gives(ref('ScreenJob'))[200], ...problems(400, 404, 422, 429) },
      },
    },
    (request, reply) => {
      const job = desk.start(readJob(request.body));
      return sendJson(reply.code(202).header('location', `/api/screen/jobs/${job.id}`), job.view);
    },
  );

  app.get<OfJob>(
    '/screen/jobs/:job',
    {
      schema: {
        ...says('screening', 'How far a screening has come; its settings and counts once done'),
        params: JOB,
        querystring: NOTHING,
        response: { ...gives(ref('ScreenJob')), ...problems(404) },
      },
    },
    (request, reply) => sendJson(reply, desk.job(request.params.job).view),
  );

  app.get<OfJob>(
    '/screen/jobs/:job/events',
    {
      compress: false,
      schema: {
        ...says('screeningEvents', 'The same as server-sent events: `progress` on each change, `end` last'),
        params: JOB,
        querystring: NOTHING,
        produces: ['text/event-stream'],
        response: { 200: { description: 'Events', content: { 'text/event-stream': { schema: { type: 'string' } } } }, ...problems(404) },
      },
    },
    (request, reply) => {
      const events = eventsOf(desk.job(request.params.job), new PassThrough());
      request.raw.once('close', () => events.destroy());
      return reply.type('text/event-stream; charset=utf-8').send(events);
    },
  );

  app.post<OfJob>(
    '/screen/jobs/:job/stop',
    {
      schema: {
        ...says('stopScreening', 'Stop a screening; nothing of it is kept'),
        params: JOB,
        querystring: NOTHING,
        response: { ...gives(ref('ScreenJob')), ...problems(404) },
      },
    },
    (request, reply) => {
      const job = desk.job(request.params.job);
      job.stop();
      return sendJson(reply, job.view);
    },
  );

  app.delete<OfJob>(
    '/screen/jobs/:job',
    {
      schema: {
        ...says('removeScreening', 'Stop a screening and remove its result'),
        params: JOB,
        querystring: NOTHING,
        response: { ...GONE, ...problems(404) },
      },
    },
    async (request, reply) => {
      await desk.removeJob(request.params.job);
      return reply.code(204).send();
    },
  );
}
