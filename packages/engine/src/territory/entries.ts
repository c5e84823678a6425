import type { Unit } from '../record/shape.ts';
import { homonyms } from './homonyms.ts';
import { indexNames, type NameIndex } from './names.ts';
import { type Area, areaOf, encloses } from './polygon.ts';

export interface Entry {
  readonly unit: Unit;
  readonly area: Area | null;
  /** Positions of the units drawn around this one: East Jerusalem lies in the West Bank. */
  readonly containers: readonly number[];
}

export function entriesOf(units: readonly Unit[]): readonly Entry[] {
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

/** Names under each code, indexed when a code is first asked for; null is every unit. */
export function nameIndexes(entries: readonly Entry[]): (code: string | null) => NameIndex | undefined {
  const all = entries.map((entry, at) => ({ at, unit: entry.unit }));
  const codes = new Set(all.flatMap(({ unit }) => [...unit.codes, ...unit.within]));
  const indexed = new Map<string | null, NameIndex>();
  return (code) => {
    const known = indexed.get(code);
    if (known !== undefined || (code !== null && !codes.has(code))) return known;
    const here = code === null ? all : all.filter(({ unit }) => unit.codes.includes(code) || unit.within.includes(code));
    const index = indexNames(here, code === null ? [] : (homonyms[code] ?? []));
    indexed.set(code, index);
    return index;
  };
}

const cellDegrees = 5;

export function cellOf(lon: number, lat: number): number {
  return Math.floor((lat + 90) / cellDegrees) * 100 + Math.floor((lon + 180) / cellDegrees);
}

/** Units by cell of five degrees, so that a point far from every unit costs one look-up. */
export function gridOf(entries: readonly Entry[]): ReadonlyMap<number, readonly number[]> {
  const cells = new Map<number, number[]>();
  entries.forEach((entry, at) => {
    if (entry.area === null) return;
    const { west, south, east, north } = entry.area;
    // One degree of slack is more than any tolerance; towards the poles degrees of longitude shrink.
    const slack = south < -60 || north > 75 ? 10 : 1;
    for (let lat = Math.max(-90, cornerOf(south - 1)); lat <= Math.min(90, north + 1); lat += cellDegrees) {
      for (let lon = Math.max(-180, cornerOf(west - slack)); lon <= Math.min(180, east + slack); lon += cellDegrees) {
        const here = cells.get(cellOf(lon, lat));
        if (here === undefined) cells.set(cellOf(lon, lat), [at]);
        else here.push(at);
      }
    }
  });
  return cells;
}

function cornerOf(degrees: number): number {
  return Math.floor(degrees / cellDegrees) * cellDegrees;
}
