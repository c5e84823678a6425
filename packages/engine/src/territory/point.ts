import type { StateId, UnitId } from '../record/shape.ts';
import type { Borders } from './borders.ts';
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
  /** By place: whether it is land, not water. */
  readonly isLand: readonly boolean[];
  /** What is known of a point without looking at edges, as `AnsweredTables` numbers it. */
  readonly answerAt: (x: number, y: number) => number;
  /** Places that stand together round whole tiles: the one drawn first, then the others in their order. */
  readonly together: readonly (readonly number[])[];
  readonly places: readonly (readonly PointCandidate[])[];
  readonly toleranceOf: (owner: number) => number;
  readonly settled: Settled;
}

export const openSea: PointCandidate = { unit: null, state: null, code: null, name: 'the sea beyond 12 nautical miles from any coast' };

export interface PointReader {
  readonly unitAt: (lat: number, lon: number, precisionKm?: number) => PointAnswer;
  /** Number of the ready answer of a point; 0 or less where there is more to ask, or no such point. */
  readonly readyAt: (lat: number, lon: number) => number;
  /** Answers of whole tiles: of each place where no other is near, then of the places that stand together. */
  readonly ready: readonly PointAnswer[];
}

export function pointReader(source: PointSource): PointReader {
  const { header, grid, borders, isLand, answerAt, together, places, settled } = source;
  const limitOf = borderLimits(source);
  const widest = places.map((_, place) =>
    Math.max(header.places[place]?.toleranceKm ?? 0, ...header.cuts.filter((cut) => cut.place === place).map((cut) => cut.toleranceKm)),
  );
  const alone = places.map(
    (candidates, place): PointAnswer => ({ candidates, sea: 'land', toleranceKm: widest[place] ?? 0, nearBorder: candidates.length > 1 }),
  );
  const beyond: PointAnswer = { candidates: [openSea], sea: 'beyond', toleranceKm: header.coastKm, nearBorder: false };

  function onLand(x: number, y: number, drawn: number, precisionKm: number): PointAnswer {
    const others: number[] = [];
    const limit = (a: number, b: number, owner: number): number => Math.max(limitOf(a, b, owner, drawn), precisionKm);
    borders.addLandsNear(x, y, Math.max(settled.reachAt(x, y), precisionKm), drawn, limit, others);
    if (others.length === 0 && precisionKm === 0) return alone[drawn] ?? beyond;
    return landAnswer([drawn, ...others.sort((a, b) => a - b)], precisionKm);
  }

  function landAnswer(order: readonly number[], precisionKm: number): PointAnswer {
    const candidates = gathered(order);
    return { candidates, sea: 'land', toleranceKm: Math.max(widest[order[0] ?? 0] ?? 0, precisionKm), nearBorder: candidates.length > 1 };
  }

  function atSea(x: number, y: number, drawn: number, precisionKm: number): PointAnswer {
    const { coastKm, territorialSeaKm } = header;
    const coasts = borders.coastsNear(x, y, territorialSeaKm + coastKm + precisionKm);
    const { places: near, apart } = coasts;
    let nearest = Number.POSITIVE_INFINITY;
    for (const km of apart) if (km < nearest) nearest = km;
    const within = (km: number): number[] => {
      if (near.length === 1) return (apart[0] as number) <= km ? [near[0] as number] : [];
      const order = near.flatMap((_, at) => ((apart[at] as number) <= km ? [at] : []));
      return order
        .sort((a, b) => (apart[a] as number) - (apart[b] as number) || (near[a] as number) - (near[b] as number))
        .map((at) => near[at] as number);
    };
    const toleranceKm = Math.max(coastKm, precisionKm);
    if (nearest <= coastKm) {
      const candidates = gathered(within(toleranceKm));
      return { candidates, sea: 'territorial', toleranceKm, nearBorder: candidates.length > 1 };
    }
    const open = nearest + toleranceKm > territorialSeaKm;
    const claimed = gathered([...within(territorialSeaKm + toleranceKm), ...(open && drawn > 0 ? [drawn] : [])]);
    if (claimed.length === 0) return beyond;
    return { candidates: open ? withSea(claimed) : claimed, sea: 'territorial', toleranceKm, nearBorder: open || claimed.length > 1 };
  }

  const seaward = new Map<readonly PointCandidate[], readonly PointCandidate[]>();

  /** The same candidates and the open sea, the same list each time. */
  function withSea(candidates: readonly PointCandidate[]): readonly PointCandidate[] {
    const found = seaward.get(candidates) ?? [...candidates, openSea];
    seaward.set(candidates, found);
    return found;
  }

  const kept = new Map<string, readonly PointCandidate[]>();
  const pairs = new Map<number, readonly PointCandidate[]>();

  /** The candidates of several places, in their order, made once for each combination. */
  function gathered(order: readonly number[]): readonly PointCandidate[] {
    const [one = 0, other = 0] = order;
    const pair = order.length === 2 ? one * places.length + other : -1;
    const known = pair < 0 ? kept.get(order.join()) : pairs.get(pair);
    if (known !== undefined) return known;
    const all = order.flatMap((place) => places[place] ?? []);
    const candidates = all.filter(
      (candidate, at) => all.findIndex((same) => same.unit === candidate.unit && same.code === candidate.code) === at,
    );
    if (pair < 0) kept.set(order.join(), candidates);
    else pairs.set(pair, candidates);
    return candidates;
  }

  function unitAt(lat: number, lon: number, precisionKm = 0): PointAnswer {
    if (!(isPoint(lat, lon) && precisionKm >= 0)) throw new RangeError(`no such point: ${lat}, ${lon}, ${precisionKm} km`);
    const x = stepsEast(lon);
    const y = lat * STEPS;
    const known = answerAt(x, y);
    if (known > 0 && precisionKm === 0) return ready[known] as PointAnswer;
    const drawn =
      known === 0 ? grid.placeAt(x, y) : known < places.length ? Math.abs(known) : ((together[known - places.length] ?? [])[0] ?? 0);
    return isLand[drawn] === true ? onLand(x, y, drawn, precisionKm) : atSea(x, y, drawn, precisionKm);
  }

  const ready = [...alone, ...together.map((order) => landAnswer(order, 0))];

  return { unitAt, readyAt: (lat, lon) => (isPoint(lat, lon) ? answerAt(stepsEast(lon), lat * STEPS) : 0), ready };
}

/** How near, in kilometres, a border between two places must be for the land beyond it to be possible, seen from `drawn`. */
export type BorderLimit = (a: number, b: number, owner: number, drawn: number) => number;

export function borderLimits({ header, isLand, toleranceOf }: Pick<PointSource, 'header' | 'isLand' | 'toleranceOf'>): BorderLimit {
  const limits = header.places.map((place) => place.toleranceKm);

  /** How far a border between two places may be off: a line of ours by its cut, else the closer drawn of the two. */
  function toleranceBetween(a: number, b: number, owner: number, drawn: number): number {
    // A line between two units says nothing about a third place beside them.
    if (owner >= header.regions.length)
      return a === drawn || b === drawn ? toleranceOf(owner) : Math.min(toleranceOf(owner), header.toleranceKm);
    return Math.min(limits[a] ?? 0, limits[b] ?? 0);
  }

  return (a, b, owner, drawn) => (isLand[a] === true && isLand[b] === true ? toleranceBetween(a, b, owner, drawn) : header.coastKm);
}

function isPoint(lat: number, lon: number): boolean {
  return lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180;
}

/** The meridian itself belongs to its western side, where the last cells end. */
function stepsEast(lon: number): number {
  return lon === -180 ? 180 * STEPS : lon * STEPS;
}
