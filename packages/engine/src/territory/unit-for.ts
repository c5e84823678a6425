import type { RecordData } from '../record/shape.ts';
import type { Issue } from '../terms/issue.ts';
import { baseLookups, unknownCode } from './code-lookups.ts';
import { cellOf, entriesOf, gridOf, nameIndexes } from './entries.ts';
import { listsPlaces, type NamedUnit, unitsNamed } from './names.ts';
import type { PlaceCandidate, PlaceInput, PlaceLookup, TerritoryIndex } from './place.ts';
import type { PointAnswer } from './point.ts';
import { borderKm, contains, inBox, type Point } from './polygon.ts';
import type { World } from './world.ts';

export type { PlaceCandidate, PlaceInput, PlaceLookup, TerritoryIndex } from './place.ts';

/** Where a point stands to a drawn unit, given the unit's tolerance and the point's own. */
type Standing = 'inside' | 'inside-near-border' | 'outside-near-border' | 'outside';

const nowhere: PlaceLookup = { candidates: [], issues: [] };
const unnamedPlace: PlaceCandidate = { unit: null, state: null, name: 'a place beside it that no code names', how: 'coordinates' };
/** At sea beyond any State's territory, coordinates and names of nearby land decide nothing. */
const beyondTerritory = new Set(['high-seas', 'eez']);

/**
 * With a world, coordinates without a code find their land or sea too; without one, only the units drawn in the record. `openMap` is
 * called when coordinates are first looked up, and never again.
 */
export function buildTerritory(
  data: Pick<RecordData, 'units' | 'codes' | 'states'>,
  openMap?: (territory: TerritoryIndex) => World | null,
): TerritoryIndex {
  const entries = entriesOf(data.units);
  const units = new Map(data.units.map((unit) => [unit.id, unit]));
  const codes = new Map(data.codes.map((code) => [code.code, code]));
  const bases = baseLookups(data, units);
  const names = nameIndexes(entries);
  const cells = gridOf(entries);
  const drawnUnder = new Map<string, readonly number[]>();
  for (const code of new Set(data.units.flatMap((unit) => unit.codes))) {
    drawnUnder.set(
      code,
      entries.flatMap((entry, at) => (entry.area !== null && entry.unit.codes.includes(code) ? [at] : [])),
    );
  }
  const everyDrawn = entries.flatMap((entry, at) => (entry.area === null ? [] : [at]));

  function standing(at: number, [lon, lat]: Point, precisionKm: number): Standing {
    const entry = entries[at];
    if (entry === undefined || entry.area === null) return 'outside';
    const margin = Math.max(entry.unit.toleranceKm, precisionKm);
    if (!inBox(entry.area, lon, lat, margin)) return 'outside';
    const near = borderKm(entry.area, lon, lat) <= margin;
    if (contains(entry.area, lon, lat)) return near ? 'inside-near-border' : 'inside';
    return near ? 'outside-near-border' : 'outside';
  }

  /** Whether the named unit can be where the point is: inside, near enough, or never drawn. */
  function reaches(at: number, [lon, lat]: Point, precisionKm: number): boolean {
    const entry = entries[at];
    if (entry === undefined || entry.area === null || contains(entry.area, lon, lat)) return true;
    const margin = Math.max(entry.unit.toleranceKm, precisionKm);
    return inBox(entry.area, lon, lat, margin) && borderKm(entry.area, lon, lat) <= margin;
  }

  function candidate(at: number, how: PlaceCandidate['how']): PlaceCandidate[] {
    const entry = entries[at];
    return entry === undefined ? [] : [{ unit: entry.unit.id, state: null, name: entry.unit.name, how }];
  }

  const holdsOthers = new Set(entries.flatMap((entry) => entry.containers));
  const containersOf = (at: number): readonly number[] => entries[at]?.containers ?? [];
  /** Whether maps or texts under this code may mean the unit; a place without a code may be anywhere. */
  const mayMean = (at: number, iso3: string | null): boolean => {
    const unit = entries[at]?.unit;
    return unit !== undefined && (iso3 === null || unit.codes.includes(iso3) || unit.within.includes(iso3));
  };

  /** Units the point lies in or too near to tell apart, the innermost first. */
  function unitsAt(iso3: string | null, point: Point, precisionKm: number): { readonly at: number; readonly standing: Standing }[] {
    const cell = cells.get(cellOf(point[0], point[1])) ?? [];
    const wide = precisionKm > 0 ? (iso3 === null ? everyDrawn : (drawnUnder.get(iso3) ?? [])) : [];
    const found: { readonly at: number; readonly standing: Standing }[] = [];
    for (const at of wide.length === 0 ? cell : new Set([...cell, ...wide])) {
      const where = standing(at, point, precisionKm);
      if (where === 'outside') continue;
      // Beside a border the code on the map is better evidence than a coarse ring.
      if (where === 'inside-near-border' && !mayMean(at, iso3)) continue;
      if (where === 'outside-near-border' && iso3 !== null && !entries[at]?.unit.codes.includes(iso3)) continue;
      found.push({ at, standing: where });
    }
    const clear = new Set(found.filter((hit) => hit.standing === 'inside').flatMap((hit) => containersOf(hit.at)));
    return found.filter((hit) => !clear.has(hit.at)).sort((a, b) => containersOf(b.at).length - containersOf(a.at).length || a.at - b.at);
  }

  function byCoordinates(place: PlaceInput, base: PlaceLookup, point: Point): PlaceLookup {
    const hits = unitsAt(place.iso3, point, place.precisionKm ?? 0);
    if (hits.length === 0) return base;
    const found = hits.flatMap((hit) => candidate(hit.at, 'coordinates'));
    const clear = hits.find((hit) => hit.standing === 'inside');
    const surroundings = base.candidates.length > 0 ? base.candidates : place.iso3 === null ? [unnamedPlace] : [];
    if (clear === undefined) return { candidates: distinct([...found, ...surroundings]), issues: base.issues };
    if (mayMean(clear.at, place.iso3) || base.candidates.length === 0) return { candidates: distinct(found), issues: base.issues };
    const issue = conflict(
      'place.code-and-coordinates-conflict',
      `code ${place.iso3}, coordinates ${point[1]}, ${point[0]} in ${found[0]?.name ?? ''}`,
    );
    return { candidates: distinct([...found, ...base.candidates]), issues: [...base.issues, issue] };
  }

  function byRegion(place: PlaceInput, base: PlaceLookup, region: string, named: readonly NamedUnit[], point: Point | null): PlaceLookup {
    const listed = listsPlaces(region);
    // "Sevastopol, Crimea" is an address, so the inner unit is meant; "Crimea and Sevastopol" is a list.
    const meant = listed
      ? named
      : named.filter((outer, order) => !named.some((inner, before) => before < order && containersOf(inner.unit).includes(outer.unit)));
    const placed = meant.filter((one) => one.mention !== 'beside');
    if (point === null) {
      const whole = meant.some((one) => one.mention !== 'is');
      const found = meant.flatMap((one) => candidate(one.unit, 'region'));
      return { candidates: distinct(whole ? [...found, ...base.candidates] : found), issues: base.issues };
    }
    if (placed.length === 0) return byCoordinates(place, base, point);
    const [lon, lat] = point;
    const agrees = placed.some((one) => reaches(one.unit, point, place.precisionKm ?? 0));
    const part = placed.some((one) => one.mention === 'part') ? base.candidates : [];
    if (agrees) {
      const found = placed.flatMap((one) => [
        ...innermost(one.unit, place, point),
        ...(listed || placed.length > 1 ? candidate(one.unit, 'region') : []),
      ]);
      return { candidates: distinct([...found, ...part]), issues: base.issues };
    }
    const elsewhere = byCoordinates(place, base, point);
    if (part.length > 0)
      return {
        candidates: distinct([...placed.flatMap((one) => candidate(one.unit, 'region')), ...elsewhere.candidates]),
        issues: elsewhere.issues,
      };
    const issue = conflict('place.region-and-coordinates-conflict', `region "${region}", coordinates ${lat}, ${lon}`);
    return {
      candidates: distinct([...placed.flatMap((one) => candidate(one.unit, 'region')), ...elsewhere.candidates]),
      issues: [...base.issues, issue],
    };
  }

  /** The named unit, or the unit inside it where the coordinates show that one. */
  function innermost(named: number, place: PlaceInput, point: Point): PlaceCandidate[] {
    if (!holdsOthers.has(named)) return candidate(named, 'region');
    const inner = unitsAt(place.iso3, point, place.precisionKm ?? 0).filter(
      (hit) => containersOf(hit.at).includes(named) && hit.standing !== 'outside-near-border',
    );
    const sure = inner.some((hit) => hit.standing === 'inside');
    return [...inner.flatMap((hit) => candidate(hit.at, 'coordinates')), ...(sure ? [] : candidate(named, 'region'))];
  }

  function unitFor(place: PlaceInput): PlaceLookup {
    const { iso3, region, setting } = place;
    const point = pointOf(place);
    const base = iso3 === null ? nowhere : (bases.get(iso3) ?? unknownCode(iso3));
    if (setting !== undefined && beyondTerritory.has(setting)) return base;
    const located = iso3 === null && point !== null ? placeOn(onMap(point[1], point[0], place.precisionKm ?? 0)) : null;
    if (region !== undefined && region !== null && region !== '') {
      const known = names(iso3 !== null && bases.has(iso3) ? iso3 : null);
      const named = known === undefined ? [] : unitsNamed(known, region);
      if (named.length > 0) return byRegion(place, located ?? base, region, named, point);
    }
    return located ?? (point === null ? base : byCoordinates(place, base, point));
  }

  let opened: { readonly map: World | null } | undefined;
  function onMap(lat: number, lon: number, precisionKm: number): PointAnswer | null {
    opened ??= { map: openMap?.(index) ?? null };
    return opened.map?.unitAt(lat, lon, precisionKm) ?? null;
  }

  const index: TerritoryIndex = { unitFor, onMap, unit: (id) => units.get(id), code: (iso3) => codes.get(iso3) };
  return index;
}

function placeOn(map: PointAnswer | null): PlaceLookup | null {
  if (map === null) return null;
  const candidates = map.candidates.map(
    ({ unit, state, name }): PlaceCandidate => ({ unit, state: unit === null ? state : null, name, how: 'coordinates' }),
  );
  return { candidates, issues: [] };
}

function pointOf({ lon, lat }: PlaceInput): Point | null {
  if (typeof lon !== 'number' || typeof lat !== 'number') return null;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : null;
}

function distinct(candidates: readonly PlaceCandidate[]): readonly PlaceCandidate[] {
  return candidates.filter((one, at) => candidates.findIndex((other) => other.unit === one.unit && other.state === one.state) === at);
}

function conflict(code: string, found: string): Issue {
  return {
    code,
    path: 'place',
    found,
    expected: 'one and the same place',
    help: 'Check the name, the code and the coordinates; until then every place they name is considered.',
  };
}
