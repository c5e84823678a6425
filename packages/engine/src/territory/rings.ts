import type { Point } from './polygon.ts';

/**
 * Cuts a ring at the 180th meridian, so that no edge runs the long way round the globe.
 *
 * TRAP: data stitched across the meridian puts Russia over Canada in a planar test. A ring round a pole is first
 * closed through the pole. Pieces may carry edges along the meridian itself; by the even-odd rule these do no harm.
 */
export function cutAtAntimeridian(ring: readonly Point[]): readonly (readonly Point[])[] {
  const open = withoutRepeats(ring);
  if (open.length < 3) return [];
  const flat = unwrapped(open);
  const west = Math.min(...flat.map(([lon]) => lon));
  const east = Math.max(...flat.map(([lon]) => lon));
  const pieces: (readonly Point[])[] = [];
  for (let turn = Math.floor((west + 180) / 360); turn * 360 - 180 < east; turn += 1) {
    const from = turn * 360 - 180;
    const kept = clipped(clipped(flat, from, 1), from + 360, -1).map(([lon, lat]): Point => [lon - turn * 360, lat]);
    if (kept.length >= 3) pieces.push(kept);
  }
  return pieces;
}

function withoutRepeats(ring: readonly Point[]): readonly Point[] {
  return ring.filter(([lon, lat], at) => {
    const next = ring[(at + 1) % ring.length];
    return next === undefined || next[0] !== lon || next[1] !== lat;
  });
}

/** The ring with longitudes that run on past 180; round a pole it is closed through the pole. */
function unwrapped(ring: readonly Point[]): readonly Point[] {
  const flat: Point[] = [];
  let turn = 0;
  let before: number | undefined;
  for (const [lon, lat] of ring) {
    turn += stepOver(before, lon);
    before = lon;
    flat.push([lon + turn, lat]);
  }
  const [first] = flat;
  if (first === undefined || before === undefined) return flat;
  turn += stepOver(before, first[0]);
  if (turn === 0) return flat;
  const pole = first[1] < 0 ? -90 : 90;
  return [...flat, [first[0] + turn, first[1]], [first[0] + turn, pole], [first[0], pole]];
}

function stepOver(before: number | undefined, lon: number): number {
  if (before === undefined || Math.abs(lon - before) <= 180) return 0;
  return lon < before ? 360 : -360;
}

/** The part of the ring on one side of a meridian (Sutherland and Hodgman). */
function clipped(ring: readonly Point[], meridian: number, side: 1 | -1): readonly Point[] {
  const kept: Point[] = [];
  let previous = ring[ring.length - 1];
  for (const point of ring) {
    if (previous !== undefined) {
      const inside = side * (point[0] - meridian) >= 0;
      if (inside !== side * (previous[0] - meridian) >= 0) {
        const share = (meridian - previous[0]) / (point[0] - previous[0]);
        kept.push([meridian, previous[1] + share * (point[1] - previous[1])]);
      }
      if (inside) kept.push(point);
    }
    previous = point;
  }
  return kept;
}
