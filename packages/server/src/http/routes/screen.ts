import { createReadStream, rmSync, statSync } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import { type Ratione, toJson } from '@ratione/engine';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { explainRow } from '../../screen/explain.ts';
import { POINT_BYTES, POINT_REACHES } from '../../screen/points.ts';
import { openSession } from '../../session/session.ts';
import { DeskProblem, deskProblem } from '../screening/desk-problem.ts';
import { eventsOf } from '../screening/job-events.ts';
import { type FilterWords, filterFrom, type PageWords, pageFrom } from '../screening/row-query.ts';
import type { ScreenDesk } from '../screening/screen-desk.ts';
import { DOWNLOADS, type Download, type ScreenJob } from '../screening/screen-job.ts';
import { type JobWords, wordsFrom } from '../screening/screen-words.ts';

interface OfFile {
  readonly Params: { readonly file: string };
}
interface OfJob {
  readonly Params: { readonly job: string };
}
interface OfRow {
  readonly Params: { readonly job: string; readonly row: string };
}

/** Screening over HTTP: a table is handed in, looked at, screened, and its result read until it is removed. */
export async function screenRoutes(app: FastifyInstance, desk: ScreenDesk, ratione: Ratione): Promise<void> {
  // The desk counts bytes itself, so that what is too large is refused with an issue.
  await app.register(multipart, { limits: { files: 1, fields: 0, parts: 1, fileSize: Number.POSITIVE_INFINITY } });
  app.addHook('onClose', () => desk.close());

  app.post('/api/screen/files', async (request, reply) => {
    const part = request.isMultipart() ? await request.file() : undefined;
    if (part === undefined)
      throw deskProblem(422, 'file-missing', 'body', 'no file', 'one file, as multipart/form-data', 'As curl -F file=@EVENTS.csv does.');
    const file = await desk.receive(part.filename, part.file);
    try {
      const preview = await desk.preview(file.id);
      return await reply.code(201).send({ id: file.id, name: file.name, bytes: file.bytes, preview });
    } catch (problem) {
      desk.removeFile(file.id);
      throw problem;
    }
  });

  app.post<OfFile & { readonly Body: { readonly mapping?: unknown; readonly rows?: number } }>(
    '/api/screen/files/:file/preview',
    async (request) => {
      const { id, name, bytes } = desk.file(request.params.file);
      const { mapping, rows } = request.body;
      return { id, name, bytes, preview: await desk.preview(id, rows, mapping) };
    },
  );

  app.delete<OfFile>('/api/screen/files/:file', async (request, reply) => {
    desk.removeFile(request.params.file);
    return reply.code(204).send();
  });

  app.post<{ readonly Body: JobWords }>('/api/screen/jobs', async (request, reply) => {
    const job = desk.start(request.body.file, wordsFrom(request.body));
    return reply.code(202).header('location', `/api/screen/jobs/${job.id}`).send(job.view);
  });

  app.get<OfJob>('/api/screen/jobs/:job', async (request) => desk.job(request.params.job).view);

  app.get<OfJob>('/api/screen/jobs/:job/events', async (request, reply) => {
    const events = eventsOf(desk.job(request.params.job), new PassThrough());
    request.raw.once('close', () => events.destroy());
    return unpacked(reply).type('text/event-stream; charset=utf-8').send(events);
  });

  app.delete<OfJob>('/api/screen/jobs/:job', async (request, reply) => {
    await desk.removeJob(request.params.job);
    return reply.code(204).send();
  });

  app.post<OfJob>('/api/screen/jobs/:job/stop', async (request) => {
    const job = desk.job(request.params.job);
    job.stop();
    return job.view;
  });

  app.get<OfJob & { readonly Querystring: PageWords }>('/api/screen/jobs/:job/rows', async (request) => {
    const result = await desk.job(request.params.job).result();
    const page = await result.rows(pageFrom(request.query));
    const next = page.offset + page.rows.length;
    return { ...page, next: next < page.total && page.rows.length > 0 ? addressOf(request.url, next) : null };
  });

  app.get<OfJob & { readonly Querystring: FilterWords }>('/api/screen/jobs/:job/aggregates', async (request) => {
    const result = await desk.job(request.params.job).result();
    return result.aggregates(filterFrom(request.query));
  });

  app.get<OfJob & { readonly Querystring: FilterWords }>('/api/screen/jobs/:job/points', async (request, reply) => {
    const result = await desk.job(request.params.job).result();
    const points = result.points(filterFrom(request.query));
    if ((request.headers.accept ?? '').includes('application/json')) return { reaches: POINT_REACHES, ...(await asColumns(points)) };
    return unpacked(reply).type('application/octet-stream').send(Readable.from(points));
  });

  app.get<OfRow>('/api/screen/jobs/:job/rows/:row', async (request) => {
    const { row, result } = await rowOf(desk.job(request.params.job), request.params.row);
    const [first] = (await result.rows({ offset: row - 1, limit: 1 })).rows;
    if (first === undefined) throw noRow(request.params.row);
    return first;
  });

  app.get<OfRow & { readonly Querystring: { readonly supposing?: string } }>('/api/screen/jobs/:job/rows/:row/proof', async (request) => {
    const { row, result } = await rowOf(desk.job(request.params.job), request.params.row);
    const explained = await result.explained(row);
    if (explained === null) throw noRow(request.params.row);
    const { manifest } = result;
    const supposed = suppositionOf(request.query.supposing, manifest.whatIf);
    const asked = supposed === null ? ratione : await supposing(supposed, manifest.settings.asOf);
    const answer = explainRow(explained, asked, manifest);
    return {
      row: explained.row,
      id: explained.id,
      reach: explained.reach,
      reachByPlace: explained.reachByPlace,
      rowIssues: explained.rowIssue === '' ? [] : explained.rowIssue.split('; '),
      question: explained.question,
      answer: toJson(answer),
    };
  });

  app.get<OfJob & { readonly Querystring: FilterWords & { readonly form?: string } }>(
    '/api/screen/jobs/:job/download',
    async (request, reply) => {
      const job = desk.job(request.params.job);
      const { form = 'csv', ...filter } = request.query;
      const known = DOWNLOADS.find((one) => one === form);
      if (known === undefined)
        throw deskProblem(422, 'form', 'form', `\`${form.slice(0, 40)}\``, DOWNLOADS.join(', '), 'Choose one of these.');
      const { path, passing } = await job.download(known, filterFrom(filter));
      return sendFile(reply, path, TYPES[known], `${stemOf(job)}-screened.${known}`, passing);
    },
  );

  app.get<OfJob>('/api/screen/jobs/:job/issues.csv', async (request, reply) => {
    const job = desk.job(request.params.job);
    return sendFile(reply, await job.issuesFile(), TYPES.csv, `${stemOf(job)}-issues.csv`, false);
  });

  app.get<OfJob>('/api/screen/jobs/:job/report.html', async (request, reply) => {
    const job = desk.job(request.params.job);
    const path = await job.report();
    // The page has its own style within and needs nothing else.
    reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox allow-modals");
    return sendFile(reply, path, 'text/html; charset=utf-8', `${stemOf(job)}-report.html`, false, 'inline');
  });
}

const TYPES: Readonly<Record<Download, string>> = {
  csv: 'text/csv; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  jsonl: 'application/x-ndjson; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
};

/** No packing: it would hold back what is to arrive at once, or chew on what is already small. */
function unpacked(reply: FastifyReply): FastifyReply {
  return reply.header('content-encoding', 'identity').header('cache-control', 'no-store');
}

function sendFile(
  reply: FastifyReply,
  path: string,
  type: string,
  name: string,
  passing: boolean,
  how: 'attachment' | 'inline' = 'attachment',
): FastifyReply {
  const content = createReadStream(path);
  if (passing) content.once('close', () => rmSync(path, { force: true }));
  return unpacked(reply)
    .type(type)
    .header('content-length', statSync(path).size)
    .header('content-disposition', `${how}; filename="${name.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(content);
}

function stemOf(job: ScreenJob): string {
  return job.file.name.replace(/(\.[A-Za-z0-9]{1,8}){1,2}$/, '') || 'table';
}

async function asColumns(points: AsyncIterable<Buffer>): Promise<object> {
  const [longitude, latitude, row, reach, reachByPlace, disputed]: number[][] = [[], [], [], [], [], []];
  for await (const piece of points) {
    for (let at = 0; at < piece.length; at += POINT_BYTES) {
      const flags = piece.readUInt32LE(at + 12);
      longitude?.push(rounded(piece.readFloatLE(at)));
      latitude?.push(rounded(piece.readFloatLE(at + 4)));
      row?.push(piece.readUInt32LE(at + 8));
      reach?.push(flags & 3);
      reachByPlace?.push((flags >> 2) & 3);
      disputed?.push((flags >> 4) & 1);
    }
  }
  return { longitude, latitude, row, reach, reachByPlace, disputed };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

async function rowOf(job: ScreenJob, text: string) {
  const result = await job.result();
  if (!/^\d{1,12}$/.test(text) || Number(text) < 1) throw noRow(text);
  return { row: Number(text), result };
}

function noRow(text: string): DeskProblem {
  return deskProblem(404, 'row-unknown', 'row', `\`${text.slice(0, 40)}\``, 'the number of a row of the result', 'Rows count from 1.');
}

type Supposed = { readonly key: string; readonly acts: readonly string[] };

function suppositionOf(key: string | undefined, known: readonly Supposed[]): Supposed | null {
  if (key === undefined || key === '') return null;
  const found = known.find((one) => one.key === (key === 'all' ? '' : key));
  if (found === undefined)
    throw deskProblem(
      404,
      'supposition-unknown',
      'supposing',
      `\`${key.slice(0, 40)}\``,
      '`all`, or the number of a supposed act',
      'The manifest of the job lists them.',
    );
  return found;
}

async function supposing({ acts }: Supposed, asOf: string): Promise<Ratione> {
  const session = await openSession({ asOf, whatIf: acts });
  if ('issues' in session) throw new DeskProblem(422, session.issues);
  return session.ratione;
}

/** The same address from another row on. */
function addressOf(url: string, offset: number): string {
  const [path = '', query = ''] = url.split('?');
  const words = new URLSearchParams(query);
  words.set('offset', String(offset));
  return `${path}?${words.toString()}`;
}
