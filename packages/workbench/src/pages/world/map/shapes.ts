import type { RecordData, Unit } from '@ratione/engine';
import { type GeoContext, type GeoPermissibleObjects, geoArea, geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { LonLat, WorldAsset, WorldCut } from '../../../record/world-shape.ts';

export type XY = readonly [number, number];
/** Corners as x, y, x, y in map units. */
export type Ring = readonly number[];

/** A piece of land on the map under one id. */
export interface Piece {
  readonly key: string;
  /** A territory code or a unit; where the drawing may not decide, several joined by `+`. */
  readonly id: string;
  /** The first piece of its id: it carries the name, and a dot where the land is too small to be seen. */
  readonly main: boolean;
  readonly rings: readonly Ring[];
  /** Drawn only within these pieces, and over the open sea where `sea`. Null: as drawn. */
  readonly over: readonly string[] | null;
  /** Where a mark stands. */
  readonly anchor: XY;
  /** In square map units. */
  readonly area: number;
}

export interface WorldShapes {
  readonly width: number;
  readonly height: number;
  readonly sphere: readonly Ring[];
  /** The land as drawn, then what is cut from it, the outermost first. */
  readonly pieces: readonly Piece[];
  readonly byId: ReadonlyMap<string, Piece>;
}

const WIDTH = 960;
/** Cuts the map in the Bering Strait, so that no State is split. */
const ROTATION: [number, number] = [-11, 0];
const EARTH_KM2 = 510_065_622;

/** Projects the world once: equal areas, every later drawing only simplifies. */
export function shapesOf(world: WorldAsset, record: Pick<RecordData, 'units' | 'states'>): WorldShapes {
  const projection = geoEqualEarth().rotate(ROTATION).fitWidth(WIDTH, { type: 'Sphere' });
  const recorder = new Recorder();
  const draw = geoPath(projection, recorder);
  const ringsOf = (shape: GeoPermissibleObjects): readonly Ring[] => {
    recorder.rings = [];
    draw(shape);
    return recorder.rings;
  };
  const sphere = ringsOf({ type: 'Sphere' });
  const height = Math.ceil(Math.max(...sphere.flatMap((ring) => ring.filter((_, at) => at % 2 === 1))));
  const perKm2 = areaOf(sphere) / EARTH_KM2;
  const at = (place: LonLat): XY => projection([place[0], place[1]]) ?? [0, 0];
  const units = new Map(record.units.map((unit) => [unit.id, unit]));

  const byCode = new Map<string, Ring[]>();
  for (const shape of world.objects.countries.geometries) {
    const id = shape.properties.codes.join('+');
    byCode.set(id, [...(byCode.get(id) ?? []), ...ringsOf(feature(world, shape))]);
  }
  const land = [...byCode].map(([id, rings]): Piece => {
    const point = world.points[id];
    return {
      key: id,
      id,
      main: true,
      rings,
      over: null,
      anchor: point === undefined ? middleOf(rings) : at(point.at),
      area: areaOf(rings),
    };
  });
  const cuts = world.cuts.map((cut, index) => cutOf(cut, index, byCode, units, ringsOf)).filter(({ rings }) => rings.length > 0);
  const present = new Set([...byCode.keys(), ...cuts.map(({ id }) => id)]);
  const points = Object.entries(world.points).flatMap(([id, { at: place, km2 }]): readonly Piece[] =>
    present.has(id) ? [] : [{ key: id, id, main: true, rings: [], over: null, anchor: at(place), area: km2 * perKm2 }],
  );
  // The first cut that holds a point wins, so it is drawn last.
  const pieces = [...land, ...cuts.reverse(), ...points];
  return { width: WIDTH, height, sphere, pieces, byId: new Map(pieces.filter(({ main }) => main).map((piece) => [piece.id, piece])) };
}

function cutOf(
  cut: WorldCut,
  index: number,
  drawn: ReadonlyMap<string, unknown>,
  units: ReadonlyMap<string, Unit>,
  ringsOf: (shape: GeoPermissibleObjects) => readonly Ring[],
): Piece {
  const outlines = cut.rings.length > 0 ? cut.rings : (units.get(cut.unit ?? '')?.polygons ?? []);
  const own = ringsOf(polygonsOf(units.get(cut.unit ?? '')?.polygons ?? outlines));
  const id = cut.unit ?? cut.codes.join('+');
  return {
    key: `${id}-cut-${index}`,
    id,
    main: !drawn.has(id),
    rings: ringsOf(polygonsOf(outlines)),
    over: cut.sea ? null : cut.over,
    anchor: middleOf(own),
    area: areaOf(own),
  };
}

/** Rings of the record run either way round; on the sphere the wrong one means all the rest of the world. */
function polygonsOf(rings: readonly (readonly LonLat[])[]): GeoPermissibleObjects {
  const coordinates = rings.map((ring) => {
    const closed = [...ring, ring[0] ?? [0, 0]].map(([lon, lat]): [number, number] => [lon, lat]);
    return geoArea({ type: 'Polygon', coordinates: [closed] }) > 2 * Math.PI ? [closed.reverse()] : [closed];
  });
  return { type: 'MultiPolygon', coordinates };
}

class Recorder implements GeoContext {
  rings: number[][] = [];
  beginPath(): void {}
  closePath(): void {}
  arc(): void {}
  moveTo(x: number, y: number): void {
    this.rings.push([x, y]);
  }
  lineTo(x: number, y: number): void {
    this.rings.at(-1)?.push(x, y);
  }
}

function areaOf(rings: readonly Ring[]): number {
  let sum = 0;
  for (const ring of rings) {
    let [px = 0, py = 0] = ring.slice(-2);
    for (let at = 0; at < ring.length; at += 2) {
      const x = ring[at] ?? 0;
      const y = ring[at + 1] ?? 0;
      sum += (px * y - x * py) / 2;
      px = x;
      py = y;
    }
  }
  return Math.abs(sum);
}

/** The middle of the largest ring. */
function middleOf(rings: readonly Ring[]): XY {
  const largest = rings.reduce<Ring>((best, ring) => (areaOf([ring]) > areaOf([best]) ? ring : best), rings[0] ?? [0, 0]);
  const xs = largest.filter((_, at) => at % 2 === 0);
  const ys = largest.filter((_, at) => at % 2 === 1);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

/** A path of the rings without what is smaller than `detail` map units: fewer corners to fill while a reader drags. */
export function pathText(rings: readonly Ring[], detail: number): string {
  const digits = detail < 0.1 ? 2 : 1;
  const least = detail * detail;
  let text = '';
  for (const ring of rings) {
    let x = ring[0] ?? 0;
    let y = ring[1] ?? 0;
    let corners = 0;
    let part = `M${x.toFixed(digits)} ${y.toFixed(digits)}`;
    for (let at = 2; at < ring.length; at += 2) {
      const nextX = ring[at] ?? 0;
      const nextY = ring[at + 1] ?? 0;
      if ((nextX - x) ** 2 + (nextY - y) ** 2 < least) continue;
      x = nextX;
      y = nextY;
      corners += 1;
      part += `L${x.toFixed(digits)} ${y.toFixed(digits)}`;
    }
    if (corners > 1) text += `${part}Z`;
  }
  return text;
}
