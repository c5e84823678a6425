import { openService } from '../session/open-service.ts';
import { buildServer } from './server.ts';

/** The OpenAPI document, without serving it. */
export async function apiDocument(): Promise<object> {
  const app = await buildServer({ service: openService(), build: 'document', workbench: null });
  await app.ready();
  const document = app.swagger();
  await app.close();
  return document;
}
