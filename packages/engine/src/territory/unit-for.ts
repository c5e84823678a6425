import type { RecordData, StateId, TerritoryCode, Unit, UnitId } from '../record/shape.ts';
import type { Issue } from '../terms/issue.ts';
import { homonyms } from './homonyms.ts';
import { type NameIndex, indexNames, listsPlaces, unitsNamed } from './names.ts';
import { type Area, areaOf, borderKm, contains, encloses, inBox } from './polygon.ts';

export interface PlaceInput {
  /** Territory code under which a common map files the place: never a State by itself. */
  readonly iso3: string | null;
  readonly region?: string | null;
  readonly lat?: number | null;
  readonly lon?: number | null;
  readonly precisionKm?: number | null;
  readonly setting?: string;
}

/** A unit, whose titles say whose territory it was; or a State's territory at large; or, with neither, somewhere no code names. */
export interface PlaceCandidate {
  readonly unit: UnitId | null;
  readonly state: StateId | null;
  readonly name: string;
  readonly how: 'region' | 'coordinates' | 'code';
}

export interface PlaceLookup {
  readonly candidates: readonly PlaceCandidate[];
  readonly issues: readonly Issue[];
}

export interface TerritoryIndex {
  unitFor(place: PlaceInput): PlaceLookup;
  unit(id: UnitId): Unit | undefined;
  code(iso3: string): TerritoryCode | undefined;
}

interface Entry {
  readonly unit: Unit;
  readonly area: Area | null;
  /** Positions of the units drawn around this one: East Jerusalem lies in the West Bank. */
  readonly containers: readonly number[];
}

/** Where a point stands to a drawn unit, given the unit's tolerance and the point's own. */
type Standing = 'inside' | 'inside-near-border' | 'outside-near-border' | 'outside';

const nowhere: PlaceLookup = { candidates: [], issues: [] };
const unnamedPlace: PlaceCandidate = { unit: null, state: null, name: 'a place beside it that no code names', how: 'coordinates' };
/** At sea beyond any State's territory, coordinates and names of nearby land decide nothing. */
const beyondTerritory = new Set(['high-seas', 'eez']);

export function buildTerritory(data: Pick<RecordData, 'units' | 'codes' | 'states'>): TerritoryIndex {
  const entries = entriesOf(data.units);
  const units = new Map(data.units.map((unit) => [unit.id, unit]));
  const codes = new Map(data.codes.map((code) => [code.code, code]));
  const bases = baseLookups(data, units);
  const names = nameIndexes(entries);
  const cells = gridOf(entries);
  const drawnUnder = new Map<string, readonly number[]>();
  for (const code of new Set(data.units.flatMap((unit) => unit.codes))) {
    drawnUnder.set(code, entries.flatMap((entry, at) => (entry.area !== null && entry.unit.codes.includes(code) ? [at] : [])));
  }
  const everyDrawn = entries.flatMap((entry, at) => (entry.area === null ? [] : [at]));

  function standing(at: number, lon: number, lat: number, precisionKm: number): Standing {
    const entry = entries[at];
    if (entry === undefined || entry.area === null) return 'outside';
    const margin = Math.max(entry.unit.toleranceKm, precisionKm);
    if (!inBox(entry.area, lon, lat, margin)) return 'outside';
    const near = borderKm(entry.area, lon, lat) <= margin;
    if (contains(entry.area, lon, lat)) return near ? 'inside-near-border' : 'inside';
    return near ? 'outside-near-border' : 'outside';
  }

  function candidate(at: number, how: PlaceCandidate['how']): PlaceCandidate[] {
    const entry = entries[at];
    return entry === undefined ? [] : [{ unit: entry.unit.id, state: null, name: entry.unit.name, how }];
  }

  const containersOf = (at: number): readonly number[] => entries[at]?.containers ?? [];
  /** Whether maps or texts under this code may mean the unit; a place without a code may be anywhere. */
  const mayMean = (at: number, iso3: string | null): boolean => {
    const unit = entries[at]?.unit;
    return unit !== undefined && (iso3 === null || unit.codes.includes(iso3) || unit.within.includes(iso3));
  };

  /** Units the point lies in or too near to tell apart, the innermost first. */
  function unitsAt(iso3: string | null, lon: number, lat: number, precisionKm: number): { readonly at: number; readonly standing: Standing }[] {
    const cell = cells.get(cellOf(lon, lat)) ?? [];
    const wide = precisionKm > 0 ? (iso3 === null ? everyDrawn : (drawnUnder.get(iso3) ?? [])) : [];
    const found: { readonly at: number; readonly standing: Standing }[] = [];
    for (const at of wide.length === 0 ? cell : new Set([...cell, ...wide])) {
      const where = standing(at, lon, lat, precisionKm);
      if (where === 'outside') continue;
      // Beside a border the code on the map is better evidence than a coarse ring.
      if (where === 'inside-near-border' && !mayMean(at, iso3)) continue;
      if (where === 'outside-near-border' && iso3 !== null && !entries[at]?.unit.codes.includes(iso3)) continue;
      found.push({ at, standing: where });
    }
    const clear = new Set(found.filter((hit) => hit.standing === 'inside').flatMap((hit) => containersOf(hit.at)));
    return found.filter((hit) => !clear.has(hit.at)).sort((a, b) => containersOf(b.at).length - containersOf(a.at).length || a.at - b.at);
  }

  function byCoordinates(place: PlaceInput, base: PlaceLookup, lon: number, lat: number): PlaceLookup {
    const hits = unitsAt(place.iso3, lon, lat, place.precisionKm ?? 0);
    if (hits.length === 0) return base;
    const found = hits.flatMap((hit) => candidate(hit.at, 'coordinates'));
    const clear = hits.find((hit) => hit.standing === 'inside');
    const surroundings = base.candidates.length > 0 ? base.candidates : place.iso3 === null ? [unnamedPlace] : [];
    if (clear === undefined) return { candidates: distinct([...found, ...surroundings]), issues: base.issues };
    if (mayMean(clear.at, place.iso3) || base.candidates.length === 0) return { candidates: distinct(found), issues: base.issues };
    const issue = conflict('place.code-and-coordinates-conflict', `code ${place.iso3}, coordinates ${lat}, ${lon} in ${found[0]?.name ?? ''}`);
    return { candidates: distinct([...found, ...base.candidates]), issues: [...base.issues, issue] };
  }

  function byRegion(place: PlaceInput, base: PlaceLookup, region: string, named: readonly { readonly unit: number; readonly mention: string }[]): PlaceLookup {
    const { lon, lat, precisionKm } = place;
    const listed = listsPlaces(region);
    // "Sevastopol, Crimea" is an address, so the inner unit is meant; "Crimea and Sevastopol" is a list.
    const meant = listed ? named : named.filter((outer, order) => !named.some((inner, before) => before < order && containersOf(inner.unit).includes(outer.unit)));
    const placed = meant.filter((one) => one.mention !== 'beside');
    if (!onEarth(lon, lat)) {
      const whole = meant.some((one) => one.mention !== 'is');
      const found = meant.flatMap((one) => candidate(one.unit, 'region'));
      return { candidates: distinct(whole ? [...found, ...base.candidates] : found), issues: base.issues };
    }
    if (placed.length === 0) return byCoordinates(place, base, lon, lat);
    const agrees = placed.some((one) => entries[one.unit]?.area === null || standing(one.unit, lon, lat, precisionKm ?? 0) !== 'outside');
    const part = placed.some((one) => one.mention === 'part') ? base.candidates : [];
    if (agrees) {
      const found = placed.flatMap((one) => [...innermost(one.unit, place, lon, lat), ...(listed || placed.length > 1 ? candidate(one.unit, 'region') : [])]);
      return { candidates: distinct([...found, ...part]), issues: base.issues };
    }
    const elsewhere = byCoordinates(place, base, lon, lat);
    if (part.length > 0) return { candidates: distinct([...placed.flatMap((one) => candidate(one.unit, 'region')), ...elsewhere.candidates]), issues: elsewhere.issues };
    const issue = conflict('place.region-and-coordinates-conflict', `region "${region}", coordinates ${lat}, ${lon}`);
    return { candidates: distinct([...placed.flatMap((one) => candidate(one.unit, 'region')), ...elsewhere.candidates]), issues: [...base.issues, issue] };
  }

  /** The named unit, or the unit inside it where the coordinates show that one. */
  function innermost(named: number, place: PlaceInput, lon: number, lat: number): PlaceCandidate[] {
    const inner = unitsAt(place.iso3, lon, lat, place.precisionKm ?? 0).filter((hit) => containersOf(hit.at).includes(named) && hit.standing !== 'outside-near-border');
    const sure = inner.some((hit) => hit.standing === 'inside');
    return [...inner.flatMap((hit) => candidate(hit.at, 'coordinates')), ...(sure ? [] : candidate(named, 'region'))];
  }

  function unitFor(place: PlaceInput): PlaceLookup {
    const { iso3, region, lat, lon, setting } = place;
    const base = iso3 === null ? nowhere : (bases.get(iso3) ?? unknownCode(iso3));
    if (setting !== undefined && beyondTerritory.has(setting)) return base;
    if (region !== undefined && region !== null && region !== '') {
      const index = names.get(bases.has(iso3 ?? '') ? iso3 : null);
      const named = index === undefined ? [] : unitsNamed(index, region);
      if (named.length > 0) return byRegion(place, base, region, named);
    }
    return onEarth(lon, lat) ? byCoordinates(place, base, lon, lat) : base;
  }

  return { unitFor, unit: (id) => units.get(id), code: (iso3) => codes.get(iso3) };
}

function entriesOf(units: readonly Unit[]): readonly Entry[] {
  const areas = units.map((unit) => areaOf(unit.polygons));
  return units.map((unit, inner) => {
    const area = areas[inner] ?? null;
    const containers = areas.flatMap((outer, at) => {
      if (area === null || outer === null || at === inner || sizeOf(area) >= sizeOf(outer)) return [];
      return encloses(outer, area, units[at]?.toleranceKm ?? 0) ? [at] : [];
    });
    return { unit, area, containers };
  });
}

function sizeOf(area: Area): number {
  return (area.east - area.west) * (area.north - area.south);
}

/** What a code says alone: its unit where it has one, else the State whose territory it is. */
function baseLookups(data: Pick<RecordData, 'codes' | 'states'>, units: ReadonlyMap<UnitId, Unit>): ReadonlyMap<string, PlaceLookup> {
  const lookups = new Map<string, PlaceLookup>();
  for (const { state, name } of data.states) lookups.set(state, { candidates: [{ unit: null, state, name, how: 'code' }], issues: [] });
  for (const { code, state, name, unit } of data.codes) {
    const known = unit === undefined ? undefined : units.get(unit);
    lookups.set(code, { candidates: [known === undefined ? { unit: null, state, name, how: 'code' } : { unit: known.id, state: null, name: known.name, how: 'code' }], issues: [] });
  }
  return lookups;
}

function nameIndexes(entries: readonly Entry[]): ReadonlyMap<string | null, NameIndex> {
  const all = entries.map((entry, at) => ({ at, unit: entry.unit }));
  const indexes = new Map<string | null, NameIndex>([[null, indexNames(all, [])]]);
  for (const code of new Set(all.flatMap(({ unit }) => [...unit.codes, ...unit.within]))) {
    const here = all.filter(({ unit }) => unit.codes.includes(code) || unit.within.includes(code));
    indexes.set(code, indexNames(here, homonyms[code] ?? []));
  }
  return indexes;
}

function cellOf(lon: number, lat: number): number {
  return Math.floor(lat + 90) * 361 + Math.floor(lon + 180);
}

/** Units by one-degree cell, so that a point far from every unit costs one look-up. */
function gridOf(entries: readonly Entry[]): ReadonlyMap<number, readonly number[]> {
  const cells = new Map<number, number[]>();
  entries.forEach((entry, at) => {
    if (entry.area === null) return;
    const { west, south, east, north } = entry.area;
    for (let lat = Math.max(-90, Math.floor(south) - 1); lat <= Math.min(90, north + 1); lat += 1) {
      for (let lon = Math.max(-180, Math.floor(west) - 1); lon <= Math.min(180, east + 1); lon += 1) {
        if (!inBox(entry.area, lon + 0.5, lat + 0.5, entry.unit.toleranceKm + 80)) continue;
        const cell = cells.get(cellOf(lon, lat));
        if (cell === undefined) cells.set(cellOf(lon, lat), [at]);
        else cell.push(at);
      }
    }
  });
  return cells;
}

function onEarth(lon: number | null | undefined, lat: number | null | undefined): lon is number {
  return typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

function distinct(candidates: readonly PlaceCandidate[]): readonly PlaceCandidate[] {
  return candidates.filter((one, at) => candidates.findIndex((other) => other.unit === one.unit && other.state === one.state) === at);
}

function unknownCode(iso3: string): PlaceLookup {
  const help = 'Use the three-letter ISO 3166-1 code under which a map files the place, or XKX for Kosovo; null at sea.';
  return { candidates: [], issues: [{ code: 'place.code-unknown', path: 'place.iso3', found: iso3, expected: 'a territory code of the record', help }] };
}

function conflict(code: string, found: string): Issue {
  return { code, path: 'place', found, expected: 'one and the same place', help: 'Check the name, the code and the coordinates; until then every place they name is considered.' };
}
