import compress from '@fastify/compress';
import { type FastifyInstance, fastify, LogController } from 'fastify';
import type { Service } from '../session/open-service.ts';
import { answerFailures, answerUnroutable } from './failures.ts';
import type { BuildMark } from './freshness.ts';
import { refuseForeign } from './guard.ts';
import { measure } from './metrics.ts';
import { describeApi, publishDescription } from './openapi.ts';
import { checkParameters } from './parameters.ts';
import { limitWaiting, PATIENCE, type Patience } from './patience.ts';
import { routeSets } from './routes/all.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { serveWorkbench } from './workbench.ts';

export const LOG_LEVELS = ['error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface ServerOptions {
  readonly service: Service;
  readonly build: BuildMark;
  /** Folder of the built workbench; null where it is not there. */
  readonly workbench: string | null;
  /** Names beside those of this machine under which the server may be reached. */
  readonly hosts?: readonly string[];
  /** Where structured logs go; nowhere if left out. */
  /** How long bodies may take. */
  readonly patience?: Patience;
  readonly log?: { readonly level: LogLevel; readonly stream: { write(line: string): void } };
}

/** The workbench and the API as one server, not yet listening. */
export async function buildServer({
  service,
  build,
  workbench,
  hosts = [],
  log,
  patience = PATIENCE,
}: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger: log ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1024 * 1024,
    requestTimeout: 0,
    http: { headersTimeout: 30_000 },
    keepAliveTimeout: 5_000,
    forceCloseConnections: 'idle',
    frameworkErrors: answerUnroutable,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
  });
  answerFailures(app);
  refuseForeign(app, hosts);
  limitWaiting(app, patience);
  logRequests(app);
  const metrics = measure(app);
  await addSecurityHeaders(app);
  await app.register(compress, { global: true, encodings: ['br', 'gzip'], threshold: 1024 });
  checkParameters(app);
  // Answers are serialised where they are made; the schemas of responses describe them and are held to by tests.
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
  await describeApi(app);
  for (const routes of routeSets) await app.register(async (scope) => routes(scope, { service, build, metrics }), { prefix: '/api' });
  await publishDescription(app);
  await serveWorkbench(app, workbench);
  return app;
}

/** The pattern of the address, never the address, a query or a body: they hold what is being looked into. */
function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info({
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    });
    done();
  });
}
