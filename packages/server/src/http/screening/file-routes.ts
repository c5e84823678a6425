import type { FastifyInstance } from 'fastify';
import { ref } from '../components.ts';
import { gives, problems } from '../describe.ts';
import { TYPES } from '../format.ts';
import { sendJson } from '../send.ts';
import { FILE, GONE, NOTHING, type OfFile, says } from './addresses.ts';
import { deskProblem } from './desk-problem.ts';
import type { ScreenDesk } from './screen-desk.ts';

/** POST screen/files, screen/files/:file/preview; DELETE screen/files/:file. */
export function fileRoutes(app: FastifyInstance, desk: ScreenDesk): void {
  app.post(
    '/screen/files',
    {
      config: { files: true },
      schema: {
        ...says(
          'handIn',
          'Hand in a table of events',
          'As multipart/form-data with one file: CSV, JSON Lines, JSON, GeoJSON or Parquet, also packed as .gz or .zst. It is kept in a private folder until it is removed or the server ends. Comes back with its columns, what each is read as, its first rows and what in them cannot be read.',
        ),
        querystring: NOTHING,
        body: {
          content: {
            'multipart/form-data': {
              schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] },
            },
          },
        },
        response: { 201: gives(ref('ScreenFile'))[200], ...problems(400, 413, 415, 422, 429) },
      },
    },
    async (request, reply) => {
      const part = request.isMultipart() ? await request.file() : undefined;
      if (part === undefined)
        throw deskProblem(
          'not-answered',
          'file-missing',
          'body',
          'no file',
          'one file, as multipart/form-data',
          'As curl -F file=@EVENTS.csv does.',
        );
      const { id, name, bytes } = await desk.receive(part.filename, part.file);
      try {
        return sendJson(reply.code(201), { id, name, bytes, preview: await desk.preview(id) });
      } catch (problem) {
        desk.removeFile(id);
        throw problem;
      }
    },
  );

  app.post<OfFile>(
    '/screen/files/:file/preview',
    {
      schema: {
        ...says('preview', 'The head of a table again, with a mapping to try'),
        params: FILE,
        querystring: NOTHING,
        body: { content: { [TYPES.json]: { schema: ref('ScreenPreviewAsked') } } },
        response: { ...gives(ref('ScreenFile')), ...problems(400, 404, 422, 429) },
      },
    },
    async (request, reply) => {
      const { id, name, bytes } = desk.file(request.params.file);
      const { mapping, rows } = (request.body ?? {}) as { readonly mapping?: unknown; readonly rows?: unknown };
      const preview = await desk.preview(id, typeof rows === 'number' ? rows : undefined, mapping ?? undefined);
      return sendJson(reply, { id, name, bytes, preview });
    },
  );

  app.delete<OfFile>(
    '/screen/files/:file',
    {
      schema: { ...says('removeFile', 'Remove a table'), params: FILE, querystring: NOTHING, response: { ...GONE, ...problems(404, 409) } },
    },
    (request, reply) => {
      desk.removeFile(request.params.file);
      return reply.code(204).send();
    },
  );
}
