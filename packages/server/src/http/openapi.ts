import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { ENGINE_VERSION } from '@ratione/engine';
import type { FastifyInstance } from 'fastify';
import { components } from './components.ts';

/** Gathers the description of the API from the schemas that check its parameters and the published schemas of its answers. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Ratione',
        version: ENGINE_VERSION,
        description:
          'Can the International Criminal Court try this, and why: answers with their proof over a cited record. What the command line prints with --json, over HTTP.',
        license: { name: 'Apache-2.0 (program), CC-BY-4.0 (record)' },
      },
      tags: [
        { name: 'Questions', description: 'One question, or many' },
        { name: 'States' },
        { name: 'Docket' },
        { name: 'Law' },
        { name: 'Changes' },
        { name: 'Territory' },
        { name: 'Record' },
        { name: 'Texts', description: 'What texts say about the Court, and whom they accuse' },
        { name: 'Screening', description: 'A table of events: handed in, screened, and its result read until it is removed' },
        { name: 'Service' },
      ],
    },
    transformObject: (document) =>
      'openapiObject' in document ? Object.assign(document.openapiObject, { components: { schemas: components } }) : document.swaggerObject,
  });
}

/** The one inline style of the page: what the interface library puts in for its own layout. A test says when the library changes it. */
const REFERENCE_STYLE = "'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='";

/** GET /api/openapi.json, and a page at /api/reference to read and to try it; its parts come from here. */
export async function publishDescription(app: FastifyInstance): Promise<void> {
  app.get('/api/openapi.json', { schema: { hide: true } }, (_request, reply) =>
    reply.header('cache-control', 'private, no-cache').type('application/json; charset=utf-8').send(JSON.stringify(app.swagger())),
  );
  await app.register(swaggerUi, {
    routePrefix: '/api/reference',
    indexPrefix: '',
    uiConfig: { deepLinking: true, docExpansion: 'list', tryItOutEnabled: false, validatorUrl: null },
    transformStaticCSP: (policy) => policy.replace("style-src 'self'", `style-src 'self' ${REFERENCE_STYLE}`),
    theme: { title: 'Ratione: the API' },
  });
}
