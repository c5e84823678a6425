import type { PlaceInput, TerritoryIndex } from '../territory/place.ts';
import type { PointAnswer, PointCandidate } from '../territory/point.ts';
import type { FactReader } from './fact-reader.ts';

/** Coordinates beside what else was said of the place; `codes` are those the asker gave. */
export interface PlacedFacts extends Pick<PlaceInput, 'lat' | 'lon' | 'precisionKm' | 'setting'> {
  readonly codes: readonly string[];
}

/**
 * Notes what a map of the world says of coordinates: where they lie when no code says it, and that they lie elsewhere than the code
 * or the setting says. What the asker said still decides. Does nothing without coordinates or without a map.
 */
export function comparePlaceWithMap(reader: FactReader, path: string, territory: TerritoryIndex, facts: PlacedFacts): void {
  const { lat, lon, precisionKm, setting, codes } = facts;
  if (typeof lat !== 'number' || typeof lon !== 'number') return;
  const answer = territory.onMap(lat, lon, precisionKm ?? 0);
  if (answer === null) return;
  const lies = `the coordinates ${lat}, ${lon} lie in ${namesOf(answer)}`;
  if (setting === 'high-seas' || setting === 'eez') {
    if (answer.candidates.every((candidate) => !isOpenSea(candidate)))
      reader.note(`${path}: ${lies}; the setting \`${setting}\` says that they lie beyond every State’s territory, and was followed.`);
    return;
  }
  if (codes.length === 0) {
    reader.note(`${path}: no code is given; ${lies}.`);
    return;
  }
  if (answer.candidates.some((candidate) => codes.some((code) => mayMean(territory, candidate, code)))) return;
  const said = codes.map((code) => `${code} (${nameOf(territory, code)})`).join(' or ');
  const followed = codes.length === 1 ? 'the code was followed' : 'the codes were followed';
  reader.note(`${path}: ${lies}, not in ${said}; ${followed}. Check which is meant.`);
}

/** Whether texts and maps under this code may mean the place. */
function mayMean(territory: TerritoryIndex, { unit: id, code: filed }: PointCandidate, code: string): boolean {
  const unit = id === null ? undefined : territory.unit(id);
  return filed === code || unit?.codes.includes(code) === true || unit?.within.includes(code) === true;
}

function isOpenSea({ unit, state, code }: PointCandidate): boolean {
  return unit === null && state === null && code === null;
}

function namesOf({ candidates, toleranceKm, sea }: PointAnswer): string {
  const names = [...new Set(candidates.map(({ name }) => name))].join(' or ');
  const waters = sea === 'territorial' ? ', at sea' : '';
  return candidates.length > 1 ? `${names}${waters} (which of these cannot be told within ${toleranceKm} km)` : `${names}${waters}`;
}

function nameOf(territory: TerritoryIndex, code: string): string {
  return territory.code(code)?.name ?? territory.unitFor({ iso3: code }).candidates[0]?.name ?? code;
}
