import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { POINT_BYTES, POINT_REACHES } from '../../screen/points.ts';
import { ref } from '../components.ts';
import { gives, problems } from '../describe.ts';
import { TYPES } from '../format.ts';
import { query } from '../parameters.ts';
import { sendJson } from '../send.ts';
import { JOB, type OfJob, says } from './addresses.ts';
import { FILTER, type FilterQuery, filterFrom, PAGE, type PageQuery, pageFrom } from './row-query.ts';
import type { ScreenDesk } from './screen-desk.ts';

/** GET screen/jobs/:job/rows, aggregates and points. */
export function resultRoutes(app: FastifyInstance, desk: ScreenDesk): void {
  app.get<OfJob & { readonly Querystring: PageQuery }>(
    '/screen/jobs/:job/rows',
    {
      schema: {
        ...says('screenedRows', 'Rows of a result, a page at a time'),
        params: JOB,
        querystring: query({ ...FILTER, ...PAGE }),
        response: { ...gives(ref('ScreenRows')), ...problems(400, 404, 409) },
      },
    },
    async (request, reply) => {
      const result = await desk.job(request.params.job).result();
      const page = await result.rows(pageFrom(request.query));
      const next = page.offset + page.rows.length;
      if (next < page.total && page.rows.length > 0) reply.header('link', `<${from(request.url, next)}>; rel="next"`);
      return sendJson(reply, page);
    },
  );

  app.get<OfJob & { readonly Querystring: FilterQuery }>(
    '/screen/jobs/:job/aggregates',
    {
      schema: {
        ...says(
          'screenedFigures',
          'Figures over the rows of a filter: by year, base, State, conflict, reason; before and after supposed acts',
        ),
        params: JOB,
        querystring: query(FILTER),
        response: { ...gives(ref('ScreenAggregates')), ...problems(400, 404, 409) },
      },
    },
    async (request, reply) => {
      const result = await desk.job(request.params.job).result();
      return sendJson(reply, await result.aggregates(filterFrom(request.query)));
    },
  );

  app.get<OfJob & { readonly Querystring: FilterQuery & { readonly format?: 'json' | 'binary' } }>(
    '/screen/jobs/:job/points',
    {
      compress: false,
      schema: {
        ...says(
          'screenedPoints',
          'Every row of a filter that has a point, for a map',
          'As binary, sixteen bytes a row, little-endian: longitude and latitude as 32-bit floats, the number of the row, and a word of flags: bits 0 and 1 the reach (0 yes, 1 contested, 2 depends, 3 no), bits 2 and 3 the reach by place, bit 4 a place in dispute. As JSON, the same in columns.',
        ),
        params: JOB,
        querystring: query({ ...FILTER, format: { type: 'string', enum: ['json', 'binary'], description: 'binary if left out.' } }),
        response: {
          200: {
            description: 'Points',
            content: { 'application/octet-stream': { schema: { type: 'string' } }, [TYPES.json]: { schema: ref('ScreenPoints') } },
          },
          ...problems(400, 404, 409),
        },
      },
    },
    async (request, reply) => {
      const { format = 'binary', ...filter } = request.query;
      const result = await desk.job(request.params.job).result();
      const points = result.points(filterFrom(filter));
      if (format === 'json') return sendJson(reply, { reaches: POINT_REACHES, ...(await asColumns(points)) });
      return reply.type('application/octet-stream').send(Readable.from(points));
    },
  );
}

async function asColumns(points: AsyncIterable<Buffer>): Promise<object> {
  const columns = { longitude: [], latitude: [], row: [], reach: [], reachByPlace: [], disputed: [] } as Record<string, number[]>;
  for await (const piece of points) {
    for (let at = 0; at < piece.length; at += POINT_BYTES) {
      const flags = piece.readUInt32LE(at + 12);
      columns['longitude']?.push(rounded(piece.readFloatLE(at)));
      columns['latitude']?.push(rounded(piece.readFloatLE(at + 4)));
      columns['row']?.push(piece.readUInt32LE(at + 8));
      columns['reach']?.push(flags & 3);
      columns['reachByPlace']?.push((flags >> 2) & 3);
      columns['disputed']?.push((flags >> 4) & 1);
    }
  }
  return columns;
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

/** The same address from another row on. */
function from(url: string, offset: number): string {
  const [path = '', search = ''] = url.split('?');
  const words = new URLSearchParams(search);
  words.set('offset', String(offset));
  return `${path}?${words.toString()}`;
}
