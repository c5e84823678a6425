import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What a monitor may know: how many requests, how long, how many questions. Nothing of what was asked. */
export interface Metrics {
  readonly registry: Registry;
  readonly questions: Counter;
}

export function measure(app: FastifyInstance): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'ratione_http_request_duration_seconds',
    help: 'Time from the request to the last byte of the answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30],
    registers: [registry],
  });
  const questions = new Counter({ name: 'ratione_questions_total', help: 'Questions asked', registers: [registry] });
  app.addHook('onResponse', (request, reply, done) => {
    // The pattern of the address, never the address: it may hold a name.
    const route = request.routeOptions.url ?? 'none';
    durations.observe({ method: request.method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
    done();
  });
  return { registry, questions };
}
