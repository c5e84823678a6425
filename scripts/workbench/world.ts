import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { geoArea, geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import { parse } from 'yaml';
import type { DrawnShape, LonLat, WorldAsset, WorldCut, WorldPoint } from '../../packages/workbench/src/record/world-shape.ts';
import type { Boundaries, FeatureEntry } from '../boundaries.ts';

const EARTH_KM = 6371.0088;

interface Source {
  readonly type: 'Topology';
  readonly arcs: readonly unknown[];
  readonly objects: { readonly countries: { readonly type: 'GeometryCollection'; readonly geometries: readonly SourceShape[] } };
}
type SourceShape = Pick<DrawnShape, 'type' | 'arcs'> & { readonly id?: string; readonly properties: { readonly name: string } };

/** Shapes from the scale 1:50 million; where marks stand, from 1:10 million, which draws the small islands too. */
export function worldOf(): WorldAsset {
  const boundaries = parse(readFileSync('record/territory/boundaries.yaml', 'utf8')) as Boundaries;
  const topology = drawn('countries-50m.json');
  const geometries = topology.objects.countries.geometries.flatMap((shape) => filed(shape, topology, boundaries));
  return {
    ...topology,
    objects: { countries: { type: 'GeometryCollection', geometries } },
    cuts: boundaries.cuts.map(
      (cut): WorldCut => ({
        unit: cut.unit ?? null,
        codes: cut.codes ?? [],
        name: cut.name ?? null,
        over: cut.over,
        sea: cut.sea === true,
        toleranceKm: cut['tolerance-km'],
        rings: cut.rings ?? (cut.ring === undefined ? [] : [cut.ring]),
      }),
    ),
    points: pointsOf(drawn('countries-10m.json'), boundaries),
    earlierTitles: boundaries['earlier-titles'].map(({ code, from, until, state, entity }) => ({ code, from, until, state, entity })),
  };
}

function drawn(file: string): Source {
  const path = createRequire(resolve('package.json')).resolve(`world-atlas/${file}`);
  return JSON.parse(readFileSync(path, 'utf8')) as Source;
}

/** One shape of the source under its codes; pieces that lie in a box of the record stand under codes of their own. */
function filed(shape: SourceShape, topology: Source, boundaries: Boundaries): readonly DrawnShape[] {
  const { name } = shape.properties;
  const entry = boundaries.features.find(({ feature: named }) => named === name);
  const code = shape.id === undefined ? undefined : boundaries.m49[shape.id];
  const codes = entry?.members ?? (code === undefined ? [] : [code]);
  if (entry?.splits === undefined || shape.type !== 'MultiPolygon')
    return [{ type: shape.type, arcs: shape.arcs, properties: { codes, name } }];
  const pieces = new Map<string, { readonly codes: readonly string[]; readonly arcs: unknown[] }>();
  for (const polygon of shape.arcs) {
    const [outer] = ringsOf({ type: 'Polygon', arcs: polygon as readonly unknown[] }, topology);
    const own = splitOf(entry, outer ?? []) ?? codes;
    const piece = pieces.get(own.join('+')) ?? { codes: own, arcs: [] };
    pieces.set(own.join('+'), piece);
    piece.arcs.push(polygon);
  }
  return [...pieces.values()].map((piece) => ({ type: 'MultiPolygon', arcs: piece.arcs, properties: { codes: piece.codes, name } }));
}

function splitOf(entry: FeatureEntry, ring: readonly LonLat[]): readonly string[] | undefined {
  return entry.splits?.find(({ box: [west, south, east, north] }) =>
    ring.every(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north),
  )?.members;
}

/** Marks stand in the middle of the largest piece of land. */
function pointsOf(topology: Source, boundaries: Boundaries): Readonly<Record<string, WorldPoint>> {
  const largest = new Map<string, { readonly at: LonLat; readonly area: number }>();
  const whole = new Map<string, number>();
  for (const shape of topology.objects.countries.geometries.flatMap((one) => filed(one, topology, boundaries))) {
    const polygons = shape.type === 'Polygon' ? [shape.arcs] : (shape.arcs as readonly (readonly unknown[])[]);
    for (const arcs of polygons) {
      const polygon = {
        type: 'Polygon' as const,
        coordinates: ringsOf({ type: 'Polygon', arcs }, topology).map((ring) => ring.map(([lon, lat]) => [lon, lat])),
      };
      const area = geoArea(polygon);
      for (const code of shape.properties.codes) {
        whole.set(code, (whole.get(code) ?? 0) + area);
        if (area > (largest.get(code)?.area ?? -1)) largest.set(code, { at: rounded(geoCentroid(polygon)), area });
      }
    }
  }
  return Object.fromEntries(
    [...largest].map(([code, { at }]) => [code, { at, km2: Math.round((whole.get(code) ?? 0) * EARTH_KM * EARTH_KM) }]),
  );
}

function rounded([lon, lat]: readonly [number, number]): LonLat {
  return [Math.round(lon * 100) / 100, Math.round(lat * 100) / 100];
}

function ringsOf(shape: Pick<DrawnShape, 'type' | 'arcs'>, topology: Source): readonly (readonly LonLat[])[] {
  return feature(topology, shape).geometry.coordinates as unknown as readonly (readonly LonLat[])[];
}
