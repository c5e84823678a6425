import { type TerritoryView, territoryView, unitsGeoJson, unitsView } from '@ratione/engine/views';
import { type Asking, sessionOn } from '../asking.ts';
import { ref } from '../components.ts';
import { gives, HELD, problems } from '../describe.ts';
import { formatOf, TYPES } from '../format.ts';
import { isHeld } from '../freshness.ts';
import { AS_OF, CURSOR, formatParameter, LIMIT, ON, query, WHAT_IF } from '../parameters.ts';
import { notFound, Problem } from '../problem.ts';
import type { RouteSet } from '../route-set.ts';
import { sendJson, sendList } from '../send.ts';

interface PointQuery extends Asking {
  readonly on?: string;
  readonly lat: number;
  readonly lon: number;
  readonly precision_km?: number;
}

const TAGS = ['Territory'];

/** GET territory: a point, its units and whose they were on a day. GET units, unit/:id: the units, as a list or as a map. */
export const territory: RouteSet = (app, { service, build }) => {
  const world = () => {
    const found = service.world();
    if (found === null) throw new Problem('not-found', 'The map of the world was not built beside this program');
    return found;
  };

  app.get<{ Querystring: PointQuery }>(
    '/territory',
    {
      schema: {
        operationId: 'territory',
        tags: TAGS,
        summary: 'Every place a point may be in, with its title on a day',
        description: 'A line on a map decides nothing about title: near a border every place comes, each with the position it rests on.',
        querystring: query(
          {
            lat: { type: 'number', minimum: -90, maximum: 90, description: 'Degrees, WGS84.', examples: [44.95] },
            lon: { type: 'number', minimum: -180, maximum: 180, description: 'Degrees, WGS84.', examples: [34.1] },
            precision_km: { type: 'number', minimum: 0, maximum: 1000, description: 'How far off the point may be.' },
            on: ON,
            as_of: AS_OF,
            what_if: WHAT_IF,
            format: formatParameter('geojson'),
          },
          ['lat', 'lon'],
        ),
        response: { ...gives(ref('Territory'), 'geojson'), ...problems(400, 404, 422) },
      },
    },
    (request, reply) => {
      const { lat, lon, precision_km: precisionKm = 0 } = request.query;
      const { session, on } = sessionOn(service, request.query);
      const format = formatOf(request, ['geojson']);
      const view = territoryView(session, world(), { lat, lon, precisionKm }, on);
      // A place may tell what is being looked into: it is kept nowhere.
      reply.header('cache-control', 'no-store').header('vary', 'accept');
      return format === 'json' ? sendJson(reply, view) : sendJson(reply, pointFeature(view), TYPES.geojson);
    },
  );

  app.get<{ Querystring: Asking & { on?: string } }>(
    '/units',
    {
      schema: {
        operationId: 'units',
        tags: TAGS,
        summary: 'Pieces of territory that a lookup can name, and whose they were on a day',
        querystring: query({
          on: ON,
          as_of: AS_OF,
          what_if: WHAT_IF,
          limit: LIMIT,
          cursor: CURSOR,
          format: formatParameter('csv', 'ndjson', 'geojson'),
        }),
        response: { ...gives(ref('Units'), 'csv', 'ndjson', 'geojson'), ...HELD, ...problems(400, 404, 422) },
      },
    },
    (request, reply) => {
      const { session, on } = sessionOn(service, request.query);
      if (formatOf(request, ['geojson', 'csv', 'ndjson']) === 'geojson') {
        if (isHeld(request, reply, build, session, 'geojson')) return reply.code(304).send();
        return sendJson(reply, unitsGeoJson(session, unitsView(session, world(), on)), TYPES.geojson);
      }
      return sendList(request, reply, { build, session }, () => {
        const view = unitsView(session, world(), on);
        return {
          rows: view.units,
          around: (page) => ({ ...view, units: page }),
          name: `units-${on}`,
          columns: [
            ['id', (row) => row.id],
            ['name', (row) => row.name],
            ['kind', (row) => row.kind],
            ['codes', (row) => row.codes],
            ['within', (row) => row.within],
            ['states', (row) => row.title.states],
            ['entities', (row) => row.title.entities],
            ['position', (row) => row.title.position],
            ['by', (row) => row.title.by],
            ['issue', (row) => row.title.issue],
            ['administering', (row) => row.administering],
            ['confidence', (row) => row.confidence],
          ],
        };
      });
    },
  );

  app.get<{ Params: { id: string }; Querystring: Asking & { on?: string } }>(
    '/unit/:id',
    {
      schema: {
        operationId: 'unit',
        tags: TAGS,
        summary: 'One such piece',
        params: query({ id: { type: 'string', examples: ['UKR-crimea'] } }, ['id']),
        querystring: query({ on: ON, as_of: AS_OF, what_if: WHAT_IF, format: formatParameter('geojson') }),
        response: { ...gives(ref('Units'), 'geojson'), ...HELD, ...problems(400, 404, 422) },
      },
    },
    (request, reply) => {
      const { id } = request.params;
      const { session, on } = sessionOn(service, request.query);
      const format = formatOf(request, ['geojson']);
      const view = unitsView(session, world(), on, id);
      if (view.count === 0)
        throw notFound({
          code: 'unit.unknown',
          path: 'unit',
          found: `\`${id}\``,
          expected: 'the id of a unit, such as UKR-crimea',
          help: 'list them: /api/units',
        });
      if (isHeld(request, reply, build, session, format)) return reply.code(304).send();
      return format === 'json' ? sendJson(reply, view) : sendJson(reply, unitsGeoJson(session, view), TYPES.geojson);
    },
  );
};

function pointFeature({ point, ...properties }: TerritoryView): object {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [point.lon, point.lat] },
    properties: { ...properties, precision_km: point.precision_km },
  };
}
