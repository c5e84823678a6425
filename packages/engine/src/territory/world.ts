import type { StateId, UnitId } from '../record/shape.ts';
import type { Day } from '../time/day.ts';
import { bordersOf } from './distance.ts';
import { buildGrid, type Grid, type GridOwner } from './grid.ts';
import { decodeLand, type Land, type LandHeader, type LandPlace, onGrid, STEPS } from './land.ts';
import type { TerritoryIndex } from './place.ts';
import { type PointAnswer, type PointCandidate, pointReader } from './point.ts';
import { settledLand } from './settled.ts';
import { type Continuity, type TitleAnswer, type TitlePosition, titleReader } from './world-title.ts';

export type { PointAnswer, PointCandidate } from './point.ts';
export type { Continuity, TitleAnswer, TitlePosition } from './world-title.ts';

/** The land of the world under the record's units. Coordinates are degrees, WGS84. */
export interface World {
  readonly source: LandHeader['source'];
  /** What each answer of `unitIndexAt` means; 0 is the sea. Several candidates: the drawing may not decide. */
  readonly places: readonly (readonly PointCandidate[])[];
  /** Where the drawing alone puts a point, for millions of points a second. */
  unitIndexAt(lat: number, lon: number): number;
  /** Whether `place`, which `unitIndexAt` gave, can stand: on land, no border near. Otherwise ask `unitAt`. */
  isSettled(lat: number, lon: number, place: number): boolean;
  /** Every place a point may be in, given the tolerance of the borders and the precision of the point. */
  unitAt(lat: number, lon: number, precisionKm?: number): PointAnswer;
  /** Whose territory a unit or code was on `day`; the answer names the position it rests on. */
  titleAt(place: UnitId | string, day: Day, position?: TitlePosition, asOf?: Day): TitleAnswer;
  /** Both in one: the candidates of a point, each with its title on `day`. */
  at(
    point: { readonly lat: number; readonly lon: number; readonly precisionKm?: number },
    day: Day,
    position?: TitlePosition,
    asOf?: Day,
  ): LocatedAnswer;
}

export interface LocatedAnswer extends PointAnswer {
  readonly titles: readonly (TitleAnswer & { readonly candidate: PointCandidate })[];
}

const noContinuity: Continuity = { continuityOf: (state: StateId) => state };

/** Builds the world from a land file (packages/record/dist/land.bin). Takes some tenths of a second: keep it. */
export function buildWorld(
  land: Uint8Array,
  territory: Pick<TerritoryIndex, 'unit' | 'code' | 'unitFor'>,
  continuity: Continuity = noContinuity,
): World {
  const decoded = decodeLand(land);
  const { header } = decoded;
  const owners = ownersOf(decoded, territory);
  const grid = buildGrid(owners);
  const tolerances = Float64Array.from(owners, (_, owner) => header.cuts[owner - header.regions.length]?.toleranceKm ?? header.toleranceKm);
  const toleranceOf = (owner: number): number => tolerances[owner] as number;
  const settled = settledLand(owners, toleranceOf);
  const places = header.places.map((place) => candidatesOf(place, territory));
  const unitAt = pointReader({ header, grid, borders: bordersOf(grid), places, toleranceOf, settled });
  const settledPlaces = header.places.map((place, at) => at > 0 && place.water !== true);
  const titleAt = titleReader({ territory, continuity, earlier: header.earlierTitles });

  return {
    source: header.source,
    places,
    unitIndexAt: (lat, lon) => placeAt(grid, lat, lon),
    isSettled: (lat, lon, place) => settledPlaces[place] === true && settled.isSettled(lon * STEPS, lat * STEPS, place),
    unitAt,
    titleAt,
    at({ lat, lon, precisionKm = 0 }, day, position, asOf) {
      const found = unitAt(lat, lon, precisionKm);
      return {
        ...found,
        titles: found.candidates.map((candidate) => ({ candidate, ...titleOfCandidate(titleAt, candidate, day, position, asOf) })),
      };
    },
  };
}

const openSea: TitleAnswer = { states: [], entities: [], position: 'no State', by: null, issue: null, settled: true };

function titleOfCandidate(
  titleAt: World['titleAt'],
  { unit, code }: PointCandidate,
  day: Day,
  position?: TitlePosition,
  asOf?: Day,
): TitleAnswer {
  const place = unit ?? code;
  return place === null ? openSea : titleAt(place, day, position, asOf);
}

function placeAt(grid: Grid, lat: number, lon: number): number {
  // The meridian itself belongs to its western side, where the last cells end.
  return grid.placeAt(lon === -180 ? 180 * STEPS : lon * STEPS, lat * STEPS);
}

function ownersOf({ header, rings }: Land, territory: Pick<TerritoryIndex, 'unit'>): readonly GridOwner[] {
  let next = 0;
  const take = (count: number): Land['rings'] => {
    next += count;
    return rings.slice(next - count, next);
  };
  const regions = header.regions.map((region): GridOwner => ({ place: region.place, rings: take(region.rings) }));
  const cuts = header.cuts.map((cut): GridOwner => {
    const own = cut.rings > 0 ? take(cut.rings) : (territory.unit(cut.unit ?? '')?.polygons ?? []).map(onGrid);
    return {
      place: cut.place,
      rings: own,
      over: { regions: Uint8Array.from(header.regions, ({ key }) => (cut.over.includes(key) ? 1 : 0)), sea: cut.sea },
    };
  });
  return [...regions, ...cuts];
}

function candidatesOf(place: LandPlace, territory: Pick<TerritoryIndex, 'unit' | 'unitFor'>): readonly PointCandidate[] {
  return place.members.flatMap((member): PointCandidate[] => {
    if ('unit' in member) {
      const unit = territory.unit(member.unit);
      return [{ unit: member.unit, state: null, code: unit?.codes[0] ?? null, name: unit?.name ?? member.unit }];
    }
    const [found] = territory.unitFor({ iso3: member.code }).candidates;
    return [{ unit: found?.unit ?? null, state: found?.state ?? null, code: member.code, name: found?.name ?? member.code }];
  });
}
