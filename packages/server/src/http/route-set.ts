import type { FastifyInstance } from 'fastify';
import type { Service } from '../session/open-service.ts';
import type { BuildMark } from './freshness.ts';
import type { Metrics } from './metrics.ts';

/** What every route may use. */
export interface Serving {
  readonly service: Service;
  readonly build: BuildMark;
  readonly metrics: Metrics;
}

/** Routes that belong together. `app` is a scope of its own below /api: its hooks and body readers reach no other routes. */
export type RouteSet = (app: FastifyInstance, serving: Serving) => void | Promise<void>;
