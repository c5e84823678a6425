import type { Unit } from '../../src/record/shape.ts';
import { type Land, STEPS } from '../../src/territory/land.ts';

interface Ring {
  readonly owner: number;
  readonly corners: ArrayLike<number>;
  readonly box: readonly [number, number, number, number];
}

/** The plain way: every ring of every region and cut whose box holds the point. */
export function plainPlaceAt(land: Land, unitOf: (id: string) => Unit | undefined): (lat: number, lon: number) => number {
  const { header } = land;
  const parts = [...header.regions, ...header.cuts];
  const bands = Array.from({ length: 181 }, (): Ring[] => []);
  let next = 0;
  parts.forEach((part, owner) => {
    const drawn = land.rings.slice(next, next + part.rings);
    next += part.rings;
    const outline = 'unit' in part && part.rings === 0 ? (unitOf(part.unit ?? '')?.polygons ?? []) : [];
    const own = outline.map((ring) => Int32Array.from(ring.flatMap(([lon, lat]) => [Math.round(lon * STEPS), Math.round(lat * STEPS)])));
    for (const corners of [...drawn, ...own]) {
      const lons = corners.filter((_, at) => at % 2 === 0);
      const lats = corners.filter((_, at) => at % 2 === 1);
      const box = [
        lons.reduce((a, b) => Math.min(a, b)),
        lats.reduce((a, b) => Math.min(a, b)),
        lons.reduce((a, b) => Math.max(a, b)),
        lats.reduce((a, b) => Math.max(a, b)),
      ] as const;
      for (let band = Math.floor(box[1] / STEPS) + 90; band <= Math.floor(box[3] / STEPS) + 90; band += 1)
        bands[band]?.push({ owner, corners, box });
    }
  });
  return (lat, lon) => {
    const x = lon * STEPS;
    const y = lat * STEPS;
    const inside = new Set<number>();
    for (const { owner, corners, box } of bands[Math.floor(lat) + 90] ?? []) {
      if (y < box[1] || y > box[3] || x < box[0] || x > box[2] || !holds(corners, x, y)) continue;
      if (inside.has(owner)) inside.delete(owner);
      else inside.add(owner);
    }
    const region = header.regions.findIndex((_, at) => inside.has(at));
    const key = header.regions[region]?.key;
    const cut = header.cuts.find(
      (one, at) => inside.has(header.regions.length + at) && (key === undefined ? one.sea : one.over.includes(key)),
    );
    return cut?.place ?? header.regions[region]?.place ?? 0;
  };
}

function holds(corners: ArrayLike<number>, x: number, y: number): boolean {
  let inside = false;
  let x0 = corners[corners.length - 2] ?? 0;
  let y0 = corners[corners.length - 1] ?? 0;
  for (let at = 0; at < corners.length; at += 2) {
    const x1 = corners[at] ?? 0;
    const y1 = corners[at + 1] ?? 0;
    if (y1 > y !== y0 > y && x > ((x0 - x1) * (y - y1)) / (y0 - y1) + x1) inside = !inside;
    x0 = x1;
    y0 = y1;
  }
  return inside;
}

/** The same numbers in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Points spread evenly over the globe. */
export function globePoint(random: () => number): { readonly lat: number; readonly lon: number } {
  return { lat: (Math.asin(2 * random() - 1) * 180) / Math.PI, lon: 360 * random() - 180 };
}
