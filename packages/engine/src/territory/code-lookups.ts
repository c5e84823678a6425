import type { RecordData, Unit, UnitId } from '../record/shape.ts';
import type { PlaceLookup } from './place.ts';

/** What a code says alone: its unit where it has one, else the State whose territory it is. */
export function baseLookups(
  data: Pick<RecordData, 'codes' | 'states'>,
  units: ReadonlyMap<UnitId, Unit>,
): ReadonlyMap<string, PlaceLookup> {
  const lookups = new Map<string, PlaceLookup>();
  for (const { state, name } of data.states) lookups.set(state, { candidates: [{ unit: null, state, name, how: 'code' }], issues: [] });
  for (const { code, state, name, unit } of data.codes) {
    const known = unit === undefined ? undefined : units.get(unit);
    lookups.set(code, {
      candidates: [
        known === undefined ? { unit: null, state, name, how: 'code' } : { unit: known.id, state: null, name: known.name, how: 'code' },
      ],
      issues: [],
    });
  }
  return lookups;
}

export function unknownCode(iso3: string): PlaceLookup {
  const help = 'Use the three-letter ISO 3166-1 code under which a map files the place, or XKX for Kosovo; null at sea.';
  return {
    candidates: [],
    issues: [{ code: 'place.code-unknown', path: 'place.iso3', found: iso3, expected: 'a territory code of the record', help }],
  };
}
