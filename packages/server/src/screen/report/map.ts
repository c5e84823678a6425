import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geo, sphere } from '@observablehq/plot';
import { feature } from 'topojson-client';
import type { MapCell, Reach, ReportData } from '../report-data.ts';
import type { Drawing } from './figure.ts';
import type { ReportNames, Ring } from './names.ts';
import { DISPUTED, EDGE, FILL } from './paint.ts';
import { drawn, NARROW, WIDE } from './surface.ts';
import { type ByReach, gathered, sumByReach, totalOf } from './tallies.ts';
import { REACHES } from './words.ts';

/** A square of the map by its south-western corner, with what fell into it. */
export interface Square {
  readonly latitude: number;
  readonly longitude: number;
  readonly degrees: number;
  readonly by: ByReach;
  /** The answer most of its events have. */
  readonly most: Reach;
  readonly disputed: boolean;
}

export interface MapDrawing extends Drawing {
  /** Squares of the wide drawing. */
  readonly squares: readonly Square[];
}

/** The world in an equal-area projection, or the part of it the events lie in. Land only: no border is drawn. */
export function mapDrawing({ map }: ReportData, names: ReportNames): MapDrawing {
  const bounds = boundsOf(map.cells, map.degrees);
  const wide = squaresOf(map.cells, sideFor(bounds, WIDE, map.degrees));
  const narrow = squaresOf(map.cells, sideFor(bounds, NARROW, map.degrees));
  const land = landOutline();
  const units = names.disputed.flatMap(({ rings }) => rings.map((ring) => outline(ring)));
  return { label: '', wide: draw(WIDE, wide, land, units, bounds), narrow: draw(NARROW, narrow, land, units, bounds), squares: wide };
}

function draw(width: number, squares: readonly Square[], land: object, units: readonly object[], bounds: Bounds): string {
  const { west, south, east, north, whole } = bounds;
  const middle = (south + north) / 2;
  const ratio = whole ? 0.487 : Math.min(0.66, (north - south) / Math.max(1, (east - west) * Math.cos((middle * Math.PI) / 180)));
  const corners = {
    type: 'MultiPoint',
    coordinates: [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
      [(west + east) / 2, south],
      [(west + east) / 2, north],
    ],
  };
  return drawn({
    width,
    height: Math.max(180, Math.round(width * ratio)),
    margin: 2,
    projection: whole ? 'equal-earth' : { type: 'equal-earth', domain: corners as never, rotate: [-(west + east) / 2, 0] },
    marks: [
      ...(whole ? [sphere({ stroke: 'var(--rule)', fill: 'none' })] : []),
      geo(land as never, { fill: 'var(--land)' }),
      ...REACHES.map((reach) =>
        geo(together(squares.filter(({ most }) => most === reach)) as never, {
          fill: FILL[reach],
          stroke: EDGE[reach],
          strokeWidth: 0.5,
        }),
      ),
      geo(units as never, { fill: DISPUTED, stroke: 'var(--ink)', strokeWidth: 0.5 }),
    ],
  });
}

interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly whole: boolean;
}

function boundsOf(cells: readonly MapCell[], degrees: number): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { longitude, latitude } of cells) {
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude + degrees);
    north = Math.max(north, latitude + degrees);
  }
  if (cells.length === 0 || east - west > 120 || north - south > 90) return { west: -180, south: -90, east: 180, north: 90, whole: true };
  const margin = Math.max(2, (east - west) / 10, (north - south) / 10);
  return {
    west: west - margin,
    south: Math.max(-85, south - margin),
    east: east + margin,
    north: Math.min(85, north + margin),
    whole: false,
  };
}

/** The side of a square that a pattern can be told on, in whole cells. */
function sideFor({ west, east }: Bounds, width: number, degrees: number): number {
  const wanted = (8 * (east - west)) / width;
  return degrees * Math.max(1, Math.ceil(wanted / degrees));
}

function squaresOf(cells: readonly MapCell[], degrees: number): readonly Square[] {
  const corner = (value: number): number => Math.floor(value / degrees) * degrees;
  const groups = gathered(cells, ({ latitude, longitude }) => `${corner(latitude)} ${corner(longitude)}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const by = sumByReach(group, ({ reach }) => reach);
    const most = REACHES.reduce((one, other) => (by[other].events > by[one].events ? other : one), REACHES[0]);
    const disputedEvents = group.reduce((sum, cell) => sum + (cell.disputed ? cell.events : 0), 0);
    return [
      {
        latitude: corner(first.latitude),
        longitude: corner(first.longitude),
        degrees,
        by,
        most,
        disputed: disputedEvents * 2 > totalOf(by).events,
      },
    ];
  });
}

/** One shape for all squares of an answer: a printed page repeats its pattern for every shape. */
function together(squares: readonly Square[]): object {
  return { type: 'MultiPolygon', coordinates: squares.map((square) => [wound(cornersOf(square))]) };
}

function cornersOf({ latitude, longitude, degrees }: Square): Ring {
  const [top, right] = [Math.min(90, latitude + degrees), Math.min(180, longitude + degrees)];
  return [
    [longitude, latitude],
    [longitude, top],
    [right, top],
    [right, latitude],
    [longitude, latitude],
  ];
}

/** A ring wound clockwise and closed: the other way round a sphere it would be all the world but the place. */
function outline(ring: Ring): object {
  return { type: 'Polygon', coordinates: [wound(ring)] };
}

function wound(ring: Ring): Ring {
  const turn = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (nextX - x) * (nextY + y);
  }, 0);
  const clockwise = turn >= 0 ? ring : [...ring].reverse();
  return [...clockwise, ...clockwise.slice(0, 1)];
}

function landOutline(): object {
  const path = createRequire(import.meta.url).resolve('world-atlas/land-110m.json');
  const topology = JSON.parse(readFileSync(path, 'utf8')) as { readonly objects: { readonly land: object } };
  return feature(topology, topology.objects.land);
}
