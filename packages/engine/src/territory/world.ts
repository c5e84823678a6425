import type { StateId, UnitId } from '../record/shape.ts';
import type { Day } from '../time/day.ts';
import { type AnsweredTables, answeredOver, answeredTables, listsOf, standTogether, type TogetherTables } from './answered.ts';
import { type BorderTables, bordersOf, borderTables } from './borders.ts';
import { type CandidateTitle, Eras } from './eras.ts';
import { type Grid, type GridOwner, type GridTables, gridOver, gridTables } from './grid.ts';
import { decodeLand, type Land, type LandHeader, type LandPlace, onGrid, STEPS } from './land.ts';
import type { TerritoryIndex } from './place.ts';
import { borderLimits, type PointAnswer, type PointCandidate, pointReader } from './point.ts';
import { type SettledTables, settledOver, settledTables } from './settled.ts';
import { decodeTables, encodeTables } from './tables.ts';
import { type Continuity, type TitleAnswer, type TitlePosition, titleChanges, titleReader } from './world-title.ts';

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
  readonly titles: readonly CandidateTitle[];
}

const noContinuity: Continuity = { continuityOf: (state: StateId) => state, continuityChanges: () => [] };

/** Builds the world from a land file (packages/record/dist/land.bin). Takes some tenths of a second: keep it. */
export function buildWorld(
  land: Uint8Array,
  territory: Pick<TerritoryIndex, 'unit' | 'code' | 'unitFor'>,
  continuity: Continuity = noContinuity,
): World {
  const { header, tables } = layOut(decodeLand(land), territory);
  return worldOver(header, tables, territory, continuity);
}

const KEPT_AS_RUNS = ['cells', 'whole', 'around', 'reach', 'tiles', 'tileLand'];

const FORMAT = 'ratione-world-3';

interface PreparedHead {
  readonly format: typeof FORMAT;
  readonly header: LandHeader;
}

/** The world of a land file laid out ahead of time, for `openWorld`: large, and read in a hundredth of a second. */
export function prepareWorld(land: Uint8Array, territory: Pick<TerritoryIndex, 'unit'>): Uint8Array {
  const { header, tables } = layOut(decodeLand(land), territory);
  const grid = gridOver(tables, meaningOf(header));
  const isLand = landIn(header);
  const gathered = borderTables(grid, isLand, drawnAlikeIn(header));
  const borders = bordersOf(grid, isLand, drawnAlikeIn(header), gathered);
  const limits = borderLimits({ header, isLand, toleranceOf: toleranceIn(header) });
  const together = standTogether(tables, borders, limits, settledOver(tables), header.places.length);
  return encodeTables<PreparedHead>({ format: FORMAT, header }, { ...tables, ...gathered, ...together }, KEPT_AS_RUNS);
}

/** Opens what `prepareWorld` laid out, over the same record. */
export function openWorld(
  prepared: Uint8Array,
  territory: Pick<TerritoryIndex, 'unit' | 'code' | 'unitFor'>,
  continuity: Continuity = noContinuity,
): World {
  const { meta, tables } = decodeTables<PreparedHead>(prepared);
  if (meta.format !== FORMAT) throw new Error(`a world of another format: ${String(meta.format)}`);
  // The tables are those of `prepareWorld`, by the names it gave them.
  return worldOver(meta.header, tables as unknown as WorldTables & AheadTables, territory, continuity);
}

/** What is only laid out ahead. */
type AheadTables = BorderTables & TogetherTables;

type WorldTables = GridTables & SettledTables & AnsweredTables;

interface LaidOut {
  readonly header: LandHeader;
  readonly tables: WorldTables;
}

function layOut(land: Land, territory: Pick<TerritoryIndex, 'unit'>): LaidOut {
  const { header } = land;
  const owners = ownersOf(land, territory);
  const grid = gridTables(owners);
  const settled = settledTables(owners, toleranceIn(header));
  const answered = answeredTables(owners, gridOver(grid, owners), settledOver(settled), landIn(header));
  return { header, tables: { ...grid, ...settled, ...answered } };
}

/** By place: whether it is land, not the sea or water. */
function landIn(header: LandHeader): readonly boolean[] {
  return header.places.map((place, at) => at > 0 && place.water !== true);
}

/** How closely the edges of an owner are drawn, in kilometres. */
function toleranceIn(header: LandHeader): (owner: number) => number {
  const tolerances = Float64Array.from(
    { length: header.regions.length + header.cuts.length },
    (_, owner) => header.cuts[owner - header.regions.length]?.toleranceKm ?? header.toleranceKm,
  );
  return (owner) => tolerances[owner] as number;
}

/** Edges of regions are told apart by the places on their sides alone; a cut has a tolerance of its own. */
function drawnAlikeIn(header: LandHeader): (owner: number) => number {
  return (owner) => (owner < header.regions.length ? -1 : owner);
}

function worldOver(
  header: LandHeader,
  tables: WorldTables | (WorldTables & AheadTables),
  territory: Pick<TerritoryIndex, 'unit' | 'code' | 'unitFor'>,
  continuity: Continuity,
): World {
  const grid = gridOver(tables, meaningOf(header));
  const places = header.places.map((place) => candidatesOf(place, territory));
  const isLand = landIn(header);
  const settled = settledOver(tables);
  const borders = bordersOf(grid, isLand, drawnAlikeIn(header), 'borders' in tables ? tables : undefined);
  const points = pointReader({
    header,
    grid,
    borders,
    isLand,
    answerAt: answeredOver(tables),
    together: 'together' in tables ? listsOf(tables) : [],
    places,
    toleranceOf: toleranceIn(header),
    settled,
  });
  const source = { territory, continuity, earlier: header.earlierTitles };
  const titleAt = titleReader(source);
  const changesOf = ({ unit, code }: PointCandidate): readonly Day[] =>
    (unit ?? code) === null ? [] : titleChanges(source, unit ?? code ?? '');
  const titleOf = (candidate: PointCandidate, day: Day): TitleAnswer => titleOfCandidate(titleAt, candidate, day);
  const eras = new Map<readonly PointCandidate[], Eras>();

  /** Candidates are known by their list, of which there is one for each combination. */
  function erasOf(candidates: readonly PointCandidate[]): Eras {
    const known = eras.get(candidates) ?? new Eras(candidates, changesOf, titleOf);
    eras.set(candidates, known);
    return known;
  }

  const readyEras: (Eras | undefined)[] = points.ready.map(() => undefined);
  const located = points.ready.map((): LocatedAnswer[] => []);

  /** A ready answer and its titles; made once for each stretch of days. */
  function locatedReady(ready: number, day: Day): LocatedAnswer {
    const own = readyEras[ready];
    const known = own === undefined ? undefined : (located[ready] as LocatedAnswer[])[own.of(day)];
    return known ?? locate(ready, day);
  }

  function locate(ready: number, day: Day): LocatedAnswer {
    const point = points.ready[ready] as PointAnswer;
    const own = erasOf(point.candidates);
    readyEras[ready] = own;
    const answer = { ...point, titles: own.titlesOn(day) };
    (located[ready] as LocatedAnswer[])[own.of(day)] = answer;
    return answer;
  }

  return {
    source: header.source,
    places,
    unitIndexAt: (lat, lon) => placeAt(grid, lat, lon),
    isSettled: (lat, lon, place) => isLand[place] === true && settled.isSettled(lon * STEPS, lat * STEPS, place),
    unitAt: points.unitAt,
    titleAt,
    at({ lat, lon, precisionKm = 0 }, day, position, asOf) {
      const plain = position === undefined && asOf === undefined;
      const ready = plain && precisionKm === 0 ? points.readyAt(lat, lon) : 0;
      if (ready > 0) return locatedReady(ready, day);
      const { candidates, sea, toleranceKm, nearBorder } = points.unitAt(lat, lon, precisionKm);
      const titles = plain
        ? erasOf(candidates).titlesOn(day)
        : candidates.map((candidate) => ({ candidate, ...titleOfCandidate(titleAt, candidate, day, position, asOf) }));
      return { candidates, sea, toleranceKm, nearBorder, titles };
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

/** What each owner stands for: regions first, then cuts. */
function meaningOf(header: LandHeader): readonly Omit<GridOwner, 'rings'>[] {
  const cuts = header.cuts.map((cut) => ({
    place: cut.place,
    over: { regions: Uint8Array.from(header.regions, ({ key }) => (cut.over.includes(key) ? 1 : 0)), sea: cut.sea },
  }));
  return [...header.regions.map(({ place }) => ({ place })), ...cuts];
}

function ownersOf({ header, rings }: Land, territory: Pick<TerritoryIndex, 'unit'>): readonly GridOwner[] {
  let next = 0;
  const take = (count: number): Land['rings'] => {
    next += count;
    return rings.slice(next - count, next);
  };
  const drawn = [
    ...header.regions.map((region) => take(region.rings)),
    ...header.cuts.map((cut) => (cut.rings > 0 ? take(cut.rings) : (territory.unit(cut.unit ?? '')?.polygons ?? []).map(onGrid))),
  ];
  return meaningOf(header).map((owner, at) => ({ ...owner, rings: drawn[at] ?? [] }));
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
