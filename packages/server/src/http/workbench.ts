import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Serves the workbench from its folder; where it was not built, a page that says how. */
export async function serveWorkbench(app: FastifyInstance, folder: string | null): Promise<void> {
  if (folder === null || !existsSync(join(folder, 'index.html'))) {
    app.get('/', { schema: { hide: true } }, (_request, reply) =>
      reply.code(503).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(NOT_BUILT),
    );
    return;
  }
  leadToPages(app);
  await app.register(fastifyStatic, {
    root: folder,
    schemaHide: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Names under assets/ carry a hash of what they hold.
      const lasting = /[\\/]assets[\\/]/.test(path) && /-[\w-]{8,}\.\w+$/.test(basename(path));
      reply.setHeader('cache-control', lasting ? 'private, max-age=31536000, immutable' : 'private, no-cache');
    },
  });
}

/** Pages stand behind `#`: an address typed without it leads there. */
const PAGES = [
  'world',
  'state',
  'docket',
  'situation',
  'person',
  'screen',
  'read',
  'law',
  'crime',
  'rule',
  'issue',
  'reading',
  'code',
  'record',
];

function leadToPages(app: FastifyInstance): void {
  for (const page of PAGES)
    for (const path of [`/${page}`, `/${page}/*`])
      app.get(path, { schema: { hide: true } }, (request, reply) =>
        reply.header('cache-control', 'no-store').redirect(`/#${request.url}`, 302),
      );
}

const NOT_BUILT = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Ratione: not built</title>
<body><h1>The workbench is not built</h1>
<p>The API answers: see <a href="/api/reference/">/api/reference</a>.</p>
<p>To build the workbench, run <code>npm start</code> in the repository, or <code>node scripts/build-workbench.mjs</code>.</p></body></html>
`;
