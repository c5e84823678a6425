import type { Confidence, StateId, Unit, UnitId } from '../record/shape.ts';
import { titleOn } from '../territory/title.ts';
import type { PointAnswer, TitleAnswer, World } from '../territory/world.ts';
import type { Day } from '../time/day.ts';
import { type SourceView, sourceViews } from './act.ts';
import type { ViewContext } from './context.ts';
import { type RecordStamp, recordStamp } from './record-stamp.ts';
import { type UnofficialMark, unofficialMark } from './unofficial.ts';

/** Whose territory it was on a day: one State, each claimant, or none. */
export interface TitleView {
  readonly states: readonly StateId[];
  readonly entities: readonly string[];
  /** The position followed: `undisputed`, `characterised`, `claims`, `no State` or `not on record`. */
  readonly position: string;
  readonly by: string | null;
  readonly issue: string | null;
  readonly settled: boolean;
}

export interface TerritoryCandidateView {
  readonly unit: UnitId | null;
  readonly code: string | null;
  readonly name: string;
  readonly title: TitleView;
}

/** Every place a point may be in, the likeliest first, with its title on a day. */
export interface TerritoryView extends UnofficialMark {
  readonly schema: 'ratione/territory/1';
  readonly as_of: Day;
  readonly on: Day;
  readonly point: { readonly lat: number; readonly lon: number; readonly precision_km: number };
  readonly sea: PointAnswer['sea'];
  readonly near_border: boolean;
  readonly tolerance_km: number;
  readonly candidates: readonly TerritoryCandidateView[];
  /** Who drew the land: a line on it decides nothing about title. */
  readonly drawn_by: { readonly package: string; readonly version: string };
  readonly record: RecordStamp;
}

/** Degrees, WGS84; `precisionKm`: how far off the point may be. */
export function territoryView(
  context: ViewContext,
  world: World,
  { lat, lon, precisionKm = 0 }: { readonly lat: number; readonly lon: number; readonly precisionKm?: number },
  on: Day,
): TerritoryView {
  const found = world.at({ lat, lon, precisionKm }, on, undefined, context.asOf);
  return {
    schema: 'ratione/territory/1',
    ...unofficialMark(context),
    as_of: context.asOf,
    on,
    point: { lat, lon, precision_km: precisionKm },
    sea: found.sea,
    near_border: found.nearBorder,
    tolerance_km: found.toleranceKm,
    candidates: found.titles.map((title) => ({
      unit: title.candidate.unit,
      code: title.candidate.code,
      name: title.candidate.name,
      title: titleView(title),
    })),
    drawn_by: { package: world.source.package, version: world.source.version },
    record: recordStamp(context, context.ratione.record.version.date),
  };
}

export function titleView({ states, entities, position, by, issue, settled }: TitleAnswer): TitleView {
  return { states, entities, position, by, issue, settled };
}

/** A piece of territory that a lookup can name, and whose it was on a day. Its outline is coarse and decides nothing. */
export interface UnitView {
  readonly id: UnitId;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: Unit['kind'];
  readonly codes: readonly string[];
  readonly within: readonly string[];
  readonly administering: string | null;
  readonly title: TitleView;
  readonly claims: readonly {
    readonly state: StateId | null;
    readonly entity: string | null;
    readonly says: string;
    readonly holders: readonly string[];
  }[];
  readonly tolerance_km: number;
  readonly sources: readonly SourceView[];
  readonly confidence: Confidence;
}

export interface UnitsView extends UnofficialMark {
  readonly schema: 'ratione/units/1';
  readonly as_of: Day;
  readonly on: Day;
  readonly count: number;
  readonly units: readonly UnitView[];
  readonly record: RecordStamp;
}

/** Every unit, or the one of that id; none where the record has no such unit. */
export function unitsView(context: ViewContext, world: Pick<World, 'titleAt'>, on: Day, id?: UnitId): UnitsView {
  const { record } = context.ratione;
  const units = record.units
    .filter((unit) => id === undefined || unit.id.toLowerCase() === id.toLowerCase())
    .map((unit) => unitView(context, world, unit, on));
  return {
    schema: 'ratione/units/1',
    ...unofficialMark(context),
    as_of: context.asOf,
    on,
    count: units.length,
    units,
    record: recordStamp(context, record.version.date),
  };
}

export function unitView({ ratione, asOf }: ViewContext, world: Pick<World, 'titleAt'>, unit: Unit, on: Day): UnitView {
  const title = titleOn(unit, on);
  return {
    id: unit.id,
    name: unit.name,
    names: unit.names,
    kind: unit.kind,
    codes: unit.codes,
    within: unit.within,
    administering: title?.administering ?? null,
    title: titleView(world.titleAt(unit.id, on, undefined, asOf)),
    claims: (title?.claims ?? []).map(({ state, entity, says, holders }) => ({ state, entity: entity ?? null, says, holders })),
    tolerance_km: unit.toleranceKm,
    sources: sourceViews(unit, ratione.record),
    confidence: unit.confidence,
  };
}

/** Units as GeoJSON (RFC 7946): one feature each, its outline as drawn, no outline for a unit that was never drawn. */
export interface UnitsGeoJson {
  readonly type: 'FeatureCollection';
  readonly features: readonly {
    readonly type: 'Feature';
    readonly id: UnitId;
    readonly geometry: {
      readonly type: 'MultiPolygon';
      readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[];
    } | null;
    readonly properties: Omit<UnitView, 'id'>;
  }[];
}

export function unitsGeoJson(context: ViewContext, view: UnitsView): UnitsGeoJson {
  return {
    type: 'FeatureCollection',
    features: view.units.map(({ id, ...properties }) => {
      const rings = context.ratione.territory.unit(id)?.polygons ?? [];
      const geometry = rings.length === 0 ? null : { type: 'MultiPolygon' as const, coordinates: rings.map((ring) => [outward(ring)]) };
      return { type: 'Feature' as const, id, geometry, properties };
    }),
  };
}

/** Closed, and counter-clockwise as GeoJSON wants an outer ring. */
function outward(ring: readonly (readonly [number, number])[]): readonly (readonly number[])[] {
  const [first] = ring;
  const last = ring[ring.length - 1];
  if (first === undefined || last === undefined) return [];
  const closed = first[0] === last[0] && first[1] === last[1] ? [...ring] : [...ring, first];
  let doubled = 0;
  for (let at = 1; at < closed.length; at++) {
    const [x1 = 0, y1 = 0] = closed[at - 1] ?? [];
    const [x2 = 0, y2 = 0] = closed[at] ?? [];
    doubled += (x2 - x1) * (y2 + y1);
  }
  return doubled > 0 ? closed.reverse() : closed;
}
