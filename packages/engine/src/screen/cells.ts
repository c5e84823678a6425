import type { RecordData } from '../record/shape.ts';
import type { Locator } from './row-place.ts';

type Found = ReturnType<Locator['unitAt']>;

/** Degrees on a side of the cells that may share an answer. */
const CELL = 0.5;
const KM_PER_DEGREE = 111.4;
/** From this distance on a point only stands for an area: every point of a small cell is given the same places, at most 20 km wider. */
const AREA_KM = 50;

/**
 * A locator with most points spared a search. Where one place alone lies within reach of a whole cell, it is the answer for every
 * point of it: the reach is half the cell’s diagonal beyond the point’s own precision or the widest tolerance.
 */
export function withCells(locator: Locator, units: RecordData['units']): Locator {
  const widest = Math.max(15, ...units.map((unit) => unit.toleranceKm));
  const known = new Map<number, Map<number, Found | null>>();
  return {
    unitAt(lat, lon, precisionKm = 0) {
      const size = precisionKm < AREA_KM ? CELL : precisionKm < 3 * AREA_KM ? 0.1 : 0.25;
      const cells = known.get(precisionKm) ?? new Map<number, Found | null>();
      known.set(precisionKm, cells);
      const south = Math.floor(lat / size);
      const west = Math.floor(lon / size);
      const cell = (south + 4000) * 10_000 + west + 4000;
      let found = cells.get(cell);
      if (found === undefined) {
        const whole = wholeCell(locator, south * size, west * size, size, Math.max(precisionKm, widest));
        found = precisionKm >= AREA_KM || (whole.candidates.length === 1 && whole.sea === 'land') ? whole : null;
        cells.set(cell, found);
      }
      return found ?? locator.unitAt(lat, lon, precisionKm);
    },
  };
}

/** Every place within `km` of some point of the cell. */
function wholeCell(locator: Locator, south: number, west: number, size: number, km: number): Found {
  const nearest = Math.min(Math.abs(south), Math.abs(south + size));
  const half = (size / 2) * KM_PER_DEGREE;
  const diagonal = Math.hypot(half, half * Math.cos((nearest * Math.PI) / 180));
  const lat = Math.max(-90, Math.min(90, south + size / 2));
  const lon = Math.max(-180, Math.min(180, west + size / 2));
  return { ...locator.unitAt(lat, lon, km + diagonal), nearBorder: false };
}
