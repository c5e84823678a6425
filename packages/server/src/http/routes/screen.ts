import multipart from '@fastify/multipart';
import { readBodies } from '../bodies.ts';
import type { RouteSet } from '../route-set.ts';
import { downloadRoutes } from '../screening/download-routes.ts';
import { fileRoutes } from '../screening/file-routes.ts';
import { jobRoutes } from '../screening/job-routes.ts';
import { proofRoutes } from '../screening/proof-routes.ts';
import { resultRoutes } from '../screening/result-routes.ts';
import { ScreenDesk } from '../screening/screen-desk.ts';

/** Screening a table of events: handed in, screened, and read until it is removed. Everything lies in a private folder and goes with the server. */
export const screen: RouteSet = async (app, { service: { official } }) => {
  const desk = new ScreenDesk();
  // Before connections are waited for: the events of a screening end with it.
  app.addHook('preClose', () => desk.close());
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  readBodies(app);
  // The desk counts bytes itself, so that what is too large is refused with an issue.
  await app.register(multipart, { limits: { files: 1, fields: 0, parts: 1, fileSize: Number.POSITIVE_INFINITY } });
  fileRoutes(app, desk);
  jobRoutes(app, desk);
  resultRoutes(app, desk);
  proofRoutes(app, desk, official);
  downloadRoutes(app, desk);
};
