import type { StateId, UnitId } from '../record/shape.ts';
import type { Borders } from './distance.ts';
import type { Grid } from './grid.ts';
import { type LandHeader, STEPS } from './land.ts';
import type { Settled } from './settled.ts';

/** A place a point may be in. All null: the sea beyond every State's territory. */
export interface PointCandidate {
  readonly unit: UnitId | null;
  /** State whose territory the code is where no unit says more; titles over time are asked with `titleAt`. */
  readonly state: StateId | null;
  readonly code: string | null;
  readonly name: string;
}

export interface PointAnswer {
  /** Where the drawing puts the point comes first, then what the tolerance leaves open. Never empty. */
  readonly candidates: readonly PointCandidate[];
  readonly sea: 'land' | 'territorial' | 'beyond';
  /** How far the point, or a border of the place drawn there, may be from where it stands. */
  readonly toleranceKm: number;
  readonly nearBorder: boolean;
}

export interface PointSource {
  readonly header: LandHeader;
  readonly grid: Grid;
  readonly borders: Borders;
  readonly places: readonly (readonly PointCandidate[])[];
  readonly toleranceOf: (owner: number) => number;
  readonly settled: Settled;
}

export const openSea: PointCandidate = { unit: null, state: null, code: null, name: 'the sea beyond 12 nautical miles from any coast' };

export function pointReader(source: PointSource): (lat: number, lon: number, precisionKm?: number) => PointAnswer {
  const { header, grid, borders, places, toleranceOf, settled } = source;
  const isLand = header.places.map((place, at) => at > 0 && place.water !== true);
  const limits = header.places.map((place) => place.toleranceKm);
  const widest = places.map((_, place) =>
    Math.max(limits[place] ?? 0, ...header.cuts.filter((cut) => cut.place === place).map((cut) => cut.toleranceKm)),
  );
  const alone = places.map(
    (candidates, place): PointAnswer => ({ candidates, sea: 'land', toleranceKm: widest[place] ?? 0, nearBorder: candidates.length > 1 }),
  );
  const beyond: PointAnswer = { candidates: [openSea], sea: 'beyond', toleranceKm: header.coastKm, nearBorder: false };

  /** How far a border between two places may be off: a line of ours by its cut, else the closer drawn of the two. */
  function toleranceBetween(a: number, b: number, owner: number, drawn: number): number {
    // A line between two units says nothing about a third place beside them.
    if (owner >= header.regions.length)
      return a === drawn || b === drawn ? toleranceOf(owner) : Math.min(toleranceOf(owner), header.toleranceKm);
    return Math.min(limits[a] ?? 0, limits[b] ?? 0);
  }

  function onLand(x: number, y: number, drawn: number, precisionKm: number): PointAnswer {
    if (precisionKm === 0 && settled.isSettled(x, y, drawn)) return alone[drawn] ?? beyond;
    const km = Math.max(settled.reachAt(x, y), precisionKm);
    const others: number[] = [];
    const add = (place: number): void => {
      if (place !== drawn && isLand[place] === true && !others.includes(place)) others.push(place);
    };
    borders.near(x, y, km, (apart, a, b, owner) => {
      const overland = isLand[a] === true && isLand[b] === true;
      if (apart > Math.max(overland ? toleranceBetween(a, b, owner, drawn) : header.coastKm, precisionKm)) return;
      add(a);
      add(b);
    });
    if (others.length === 0 && precisionKm === 0) return alone[drawn] ?? beyond;
    const candidates = gathered([drawn, ...others.sort((a, b) => a - b)]);
    return { candidates, sea: 'land', toleranceKm: Math.max(widest[drawn] ?? 0, precisionKm), nearBorder: candidates.length > 1 };
  }

  function atSea(x: number, y: number, drawn: number, precisionKm: number): PointAnswer {
    const { coastKm, territorialSeaKm } = header;
    const coasts = new Map<number, number>();
    let nearest = Number.POSITIVE_INFINITY;
    borders.near(x, y, territorialSeaKm + coastKm + precisionKm, (apart, a, b) => {
      for (const place of [a, b]) {
        if (isLand[place] !== true) continue;
        nearest = Math.min(nearest, apart);
        coasts.set(place, Math.min(apart, coasts.get(place) ?? apart));
      }
    });
    const within = (km: number): number[] =>
      [...coasts]
        .filter(([, apart]) => apart <= km)
        .sort((a, b) => a[1] - b[1] || a[0] - b[0])
        .map(([place]) => place);
    const toleranceKm = Math.max(coastKm, precisionKm);
    if (nearest <= coastKm) {
      const candidates = gathered(within(toleranceKm));
      return { candidates, sea: 'territorial', toleranceKm, nearBorder: candidates.length > 1 };
    }
    const open = nearest + toleranceKm > territorialSeaKm;
    const claimed = gathered([...within(territorialSeaKm + toleranceKm), ...(open && drawn > 0 ? [drawn] : [])]);
    if (claimed.length === 0) return beyond;
    return { candidates: open ? [...claimed, openSea] : claimed, sea: 'territorial', toleranceKm, nearBorder: open || claimed.length > 1 };
  }

  const kept = new Map<string, readonly PointCandidate[]>();

  function gathered(order: readonly number[]): readonly PointCandidate[] {
    const key = order.join();
    let candidates = kept.get(key);
    if (candidates === undefined) {
      const all = order.flatMap((place) => places[place] ?? []);
      candidates = all.filter((one, at) => all.findIndex((other) => other.unit === one.unit && other.code === one.code) === at);
      kept.set(key, candidates);
    }
    return candidates;
  }

  return (lat, lon, precisionKm = 0) => {
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && precisionKm >= 0))
      throw new RangeError(`no such point: ${lat}, ${lon}, ${precisionKm} km`);
    const x = lon === -180 ? 180 * STEPS : lon * STEPS;
    const y = lat * STEPS;
    const drawn = grid.placeAt(x, y);
    return isLand[drawn] === true ? onLand(x, y, drawn, precisionKm) : atSea(x, y, drawn, precisionKm);
  };
}
