import type { StateId, UnitId } from '../record/shape.ts';
import type { Day } from '../time/day.ts';
import type { Point } from './polygon.ts';

/** Whose place a point may be in: a territory code or a unit, as the record knows them. */
export type PlaceMember = { readonly code: string } | { readonly unit: UnitId };

/** One answer a map of the land can give; several members where the drawing may not decide between them. */
export interface LandPlace {
  readonly members: readonly PlaceMember[];
  /** Water that a State counts as internal though it lies far from any coast: the open sea stays possible. */
  readonly water?: boolean;
  /** How far a border of this place may lie from where the source draws it. */
  readonly toleranceKm: number;
}

/** Land as one feature of the source draws it. */
export interface LandRegion {
  /** Territory code or unit the feature is filed under: what `over` of a cut refers to. */
  readonly key: string;
  readonly place: number;
  readonly rings: number;
}

/** A piece cut out of the land, or laid over the sea, by a ring of our own. */
export interface LandCut {
  readonly place: number;
  /** Keys of the regions the piece may be cut from. */
  readonly over: readonly string[];
  readonly sea: boolean;
  /** How far the border we drew may lie from the true one. */
  readonly toleranceKm: number;
  /** Rings that follow in the file; 0: the polygons of the unit are used. */
  readonly rings: number;
  readonly unit?: UnitId;
}

/** Whose territory a code was before it was its own State's, where no State of the record continues it. */
export interface EarlierTitle {
  readonly code: string;
  readonly from: Day | null;
  readonly until: Day;
  readonly state: StateId | null;
  readonly entity: string;
}

export interface LandHeader {
  readonly format: 'ratione-land-1';
  readonly source: { readonly package: string; readonly version: string; readonly licence: string; readonly hash: string };
  /** How far any border may lie from where the source draws it; some places say less. */
  readonly toleranceKm: number;
  /** Nearer than this to a coast, a point at sea counts as that coast's. */
  readonly coastKm: number;
  readonly territorialSeaKm: number;
  readonly places: readonly LandPlace[];
  readonly regions: readonly LandRegion[];
  readonly cuts: readonly LandCut[];
  readonly earlierTitles: readonly EarlierTitle[];
}

/** A ring as whole hundred-thousandths of a degree: longitude, latitude, longitude, ... */
export type GridRing = Int32Array;

export interface Land {
  readonly header: LandHeader;
  /** Rings in the order of the header: those of each region, then those of each cut. */
  readonly rings: readonly GridRing[];
}

/** Steps in a degree. One step is about a metre. */
export const STEPS = 100_000;

export function onGrid(ring: readonly Point[]): GridRing {
  return Int32Array.from(ring.flatMap(([lon, lat]) => [Math.round(lon * STEPS), Math.round(lat * STEPS)]));
}

/** Header as JSON, then each ring as its length and the differences between corners. */
export function encodeLand(land: Land): Uint8Array {
  const header = new TextEncoder().encode(JSON.stringify(land.header));
  const body = new Uint8Array(4 + header.length + land.rings.reduce((sum, ring) => sum + 5 + 5 * ring.length, 0));
  new DataView(body.buffer).setUint32(0, header.length, true);
  body.set(header, 4);
  let at = 4 + header.length;
  const write = (value: number): void => {
    let rest = value;
    while (rest > 127) {
      body[at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    body[at++] = rest;
  };
  for (const ring of land.rings) {
    write(ring.length / 2);
    for (let step = 0; step < ring.length; step += 1) {
      const difference = (ring[step] ?? 0) - (step < 2 ? 0 : (ring[step - 2] ?? 0));
      write(((difference << 1) ^ (difference >> 31)) >>> 0);
    }
  }
  return body.slice(0, at);
}

export function decodeLand(bytes: Uint8Array): Land {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as LandHeader;
  if (header.format !== 'ratione-land-1') throw new Error(`land file of another format: ${String(header.format)}`);
  let at = 4 + length;
  const read = (): number => {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error('land file ends in the middle of a ring');
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
      shift += 7;
    }
  };
  const count = [...header.regions, ...header.cuts].reduce((sum, part) => sum + part.rings, 0);
  const rings: GridRing[] = [];
  for (let ring = 0; ring < count; ring += 1) {
    const corners = new Int32Array(2 * read());
    for (let step = 0; step < corners.length; step += 1) {
      const folded = read();
      corners[step] = (step < 2 ? 0 : (corners[step - 2] ?? 0)) + ((folded >>> 1) ^ -(folded & 1));
    }
    rings.push(corners);
  }
  return { header, rings };
}
