import { createReadStream, rmSync, statSync } from 'node:fs';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { problems } from '../describe.ts';
import { TYPES } from '../format.ts';
import { query } from '../parameters.ts';
import { JOB, NOTHING, type OfJob, says } from './addresses.ts';
import { FILTER, type FilterQuery, filterFrom } from './row-query.ts';
import type { ScreenDesk } from './screen-desk.ts';
import { DOWNLOADS, type Download, type ScreenJob } from './screen-job.ts';

/** GET screen/jobs/:job/download, issues.csv and report.html. */
export function downloadRoutes(app: FastifyInstance, desk: ScreenDesk): void {
  app.get<OfJob & { readonly Querystring: FilterQuery & { readonly format?: Download } }>(
    '/screen/jobs/:job/download',
    {
      compress: false,
      schema: {
        ...says('screenedFile', 'The rows of a filter as a file'),
        params: JOB,
        querystring: query({ ...FILTER, format: { type: 'string', enum: DOWNLOADS, description: 'csv if left out.' } }),
        response: { 200: file(...Object.values(DOWNLOAD_TYPES)), ...problems(400, 404, 409) },
      },
    },
    async (request, reply) => {
      const { format = 'csv', ...filter } = request.query;
      const job = desk.job(request.params.job);
      const { path, passing } = await job.download(format, filterFrom(filter));
      return sendFile(reply, { path, type: DOWNLOAD_TYPES[format], name: `${stemOf(job)}-screened.${format}`, passing });
    },
  );

  app.get<OfJob>(
    '/screen/jobs/:job/issues.csv',
    {
      compress: false,
      schema: {
        ...says('screenedIssues', 'What in which row could not be read'),
        params: JOB,
        querystring: NOTHING,
        response: { 200: file(TYPES.csv), ...problems(404, 409) },
      },
    },
    async (request, reply) => {
      const job = desk.job(request.params.job);
      return sendFile(reply, { path: await job.issuesFile(), type: DOWNLOAD_TYPES.csv, name: `${stemOf(job)}-issues.csv` });
    },
  );

  app.get<OfJob>(
    '/screen/jobs/:job/report.html',
    {
      compress: false,
      schema: {
        ...says('screenedReport', 'The whole result on one page that needs nothing else'),
        params: JOB,
        querystring: NOTHING,
        response: { 200: file(TYPES.html), ...problems(404, 409) },
      },
    },
    async (request, reply) => {
      const job = desk.job(request.params.job);
      const path = await job.report();
      // The page has its own style within and needs nothing else.
      reply.header(
        'content-security-policy',
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox allow-modals",
      );
      return sendFile(reply, { path, type: `${TYPES.html}; charset=utf-8`, name: `${stemOf(job)}-report.html`, shown: true });
    },
  );
}

const DOWNLOAD_TYPES: Readonly<Record<Download, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  parquet: 'application/vnd.apache.parquet',
  jsonl: 'application/x-ndjson; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
};

function file(...types: readonly string[]) {
  return {
    description: 'A file',
    content: Object.fromEntries(types.map((type) => [type.split(';')[0] ?? type, { schema: { type: 'string' } }])),
  };
}

interface Sent {
  readonly path: string;
  readonly type: string;
  readonly name: string;
  /** Made for this answer only. */
  readonly passing?: boolean;
  /** To be looked at rather than saved. */
  readonly shown?: boolean;
}

function sendFile(reply: FastifyReply, { path, type, name, passing = false, shown = false }: Sent): FastifyReply {
  const content = createReadStream(path);
  if (passing) content.once('close', () => rmSync(path, { force: true }));
  const plain = name.replace(/[^\w.-]/g, '_');
  return reply
    .type(type)
    .header('content-length', statSync(path).size)
    .header('content-disposition', `${shown ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(content);
}

function stemOf(job: ScreenJob): string {
  return job.file.name.replace(/(\.[A-Za-z0-9]{1,8}){1,2}$/, '') || 'table';
}
