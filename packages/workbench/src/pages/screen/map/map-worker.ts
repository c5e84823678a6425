import { type GeoContext, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { type Cells, cellAt, cellsIn, type Points } from './cells.ts';
import { drawMap, type Ground } from './draw.ts';
import type { CellFound, Colours, FromMap, Ring, ToMap } from './messages.ts';
import { boxOf, planeProjection } from './plane.ts';
import { extentOf, pointsFrom } from './points.ts';
import { planeAt, type Size, type View } from './view.ts';

type World = Parameters<typeof feature>[0] & {
  readonly objects: { readonly countries: { readonly geometries: readonly Parameters<typeof feature>[1][] } };
};

/** Reads, counts and draws the points of a screening away from the page, which stays free for its reader. */
let canvas: OffscreenCanvas | null = null;
let ground: Ground | null = null;
let points: Points | null = null;
let cells: Cells | null = null;
let colours: Colours | null = null;
let shown: { readonly view: View; readonly size: Size; readonly pixels: number } | null = null;
let fetching: AbortController | null = null;
let due = false;

self.onmessage = ({ data }: MessageEvent<ToMap>) => {
  switch (data.kind) {
    case 'begin':
      canvas = data.canvas;
      void loadGround(data.world, data.disputed).catch(fail);
      return;
    case 'points':
      void loadPoints(data.address).catch(fail);
      return;
    case 'view':
      shown = { view: data.view, size: data.size, pixels: data.pixels };
      return redraw();
    case 'colours':
      colours = data.colours;
      return redraw();
    case 'at':
      return say({ kind: 'at', ask: data.ask, found: foundAt(data.px, data.py) });
    default:
      return data satisfies never;
  }
};

function say(message: FromMap): void {
  self.postMessage(message);
}

function fail(problem: unknown): void {
  if (problem instanceof DOMException && problem.name === 'AbortError') return;
  say({ kind: 'failed', problem: problem instanceof Error ? problem.message : String(problem) });
}

async function loadGround(address: string, disputed: readonly Ring[]): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const world = (await answer.json()) as World;
  const countries = world.objects.countries.geometries.map((shape) => feature(world, shape));
  ground = {
    sphere: outlined({ type: 'Sphere' }),
    land: outlined({ type: 'FeatureCollection', features: countries }),
    disputed: outlined({ type: 'MultiPolygon', coordinates: disputed.map((ring) => [wound(ring)]) }),
  };
  redraw();
}

function outlined(shape: object): Path2D {
  const path = new Path2D();
  // A path has all that a context needs for outlines.
  geoPath(planeProjection(), path as unknown as GeoContext)(shape as never);
  return path;
}

/** A ring wound clockwise and closed: the other way round a sphere it would be all the world but the place. */
function wound(ring: Ring): Ring {
  const turn = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (nextX - x) * (nextY + y);
  }, 0);
  const clockwise = turn >= 0 ? ring : [...ring].reverse();
  return [...clockwise, ...clockwise.slice(0, 1)];
}

async function loadPoints(address: string): Promise<void> {
  fetching?.abort();
  fetching = new AbortController();
  const answer = await fetch(address, { signal: fetching.signal });
  if (!answer.ok) throw new Error(`${answer.status}`);
  points = pointsFrom(await answer.arrayBuffer());
  say({ kind: 'points', count: points.x.length, extent: extentOf(points) });
  redraw();
}

/** Draws what was asked for last; what was asked meanwhile is passed over. */
function redraw(): void {
  if (due) return;
  due = true;
  setTimeout(() => {
    due = false;
    draw();
  });
}

function draw(): void {
  if (canvas === null || colours === null || shown === null) return;
  const { view, size, pixels } = shown;
  const begun = performance.now();
  const [width, height] = [Math.round(size.width * pixels), Math.round(size.height * pixels)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) return;
  cells = points === null ? null : cellsIn(points, view, size);
  drawMap(context, ground, cells, view, size, pixels, colours);
  say({ kind: 'drawn', marks: cells?.marks ?? 0, events: cells?.events ?? 0, milliseconds: performance.now() - begun });
}

function foundAt(px: number, py: number): CellFound | null {
  if (cells === null || shown === null) return null;
  const found = cellAt(cells, px, py);
  if (found === null) return null;
  const { view, size } = shown;
  const left = cells.left + found.column * cells.side;
  const top = cells.top + found.row * cells.side;
  const [west, north] = planeAt(view, left, top, size);
  const [east, south] = planeAt(view, left + cells.side, top + cells.side, size);
  return { counts: found.counts, box: boxOf(west, north, east, south) };
}
