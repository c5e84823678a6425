import type { RecordData } from '../record/shape.ts';
import type { Locator } from './row-place.ts';

type Found = ReturnType<Locator['unitAt']>;

/** Degrees on a side. */
const CELL = 0.5;
const KM_PER_DEGREE = 111.4;

/**
 * The same answers, with most points spared a search: where one place alone lies within reach of a whole cell, it is the answer for
 * every point of the cell. The reach is half the cell’s diagonal beyond the point’s own precision or the widest tolerance.
 */
export function withCells(locator: Locator, units: RecordData['units']): Locator {
  const widest = Math.max(15, ...units.map((unit) => unit.toleranceKm));
  const known = new Map<number, Map<number, Found | null>>();
  return {
    unitAt(lat, lon, precisionKm = 0) {
      let cells = known.get(precisionKm);
      if (cells === undefined) {
        cells = new Map();
        known.set(precisionKm, cells);
      }
      const south = Math.floor(lat / CELL);
      const west = Math.floor(lon / CELL);
      const cell = (south + 400) * 1000 + west + 400;
      let found = cells.get(cell);
      if (found === undefined) {
        found = wholeCell(locator, south * CELL, west * CELL, Math.max(precisionKm, widest));
        cells.set(cell, found);
      }
      return found ?? locator.unitAt(lat, lon, precisionKm);
    },
  };
}

/** The answer for every point of a cell; null where they may differ. */
function wholeCell(locator: Locator, south: number, west: number, km: number): Found | null {
  const nearest = Math.min(Math.abs(south), Math.abs(south + CELL));
  const half = (CELL / 2) * KM_PER_DEGREE;
  const diagonal = Math.hypot(half, half * Math.cos((nearest * Math.PI) / 180));
  const found = locator.unitAt(south + CELL / 2, west + CELL / 2, km + diagonal);
  return found.candidates.length === 1 && found.sea === 'land' ? { ...found, nearBorder: false } : null;
}
