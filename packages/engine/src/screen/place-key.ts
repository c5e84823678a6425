import type { Candidate, Place } from '../law/question.ts';
import type { Ledger } from '../record/ledger.ts';
import type { StateId } from '../record/shape.ts';
import { titleOn } from '../territory/title.ts';
import type { TerritoryIndex } from '../territory/unit-for.ts';
import type { Day } from '../time/day.ts';

/** The places a row may have happened at, as ids of units and codes joined by `|`. Blank: unknown. */
export type PlaceKey = string;

/** Beyond every State’s territorial sea. */
export const HIGH_SEAS: PlaceKey = 'high-seas';
/** One of several candidates, which is no State’s territory. */
export const NO_STATE = 'none';

export function placeKeyOf(tokens: Iterable<string>): PlaceKey {
  const sorted = [...new Set(tokens)].sort();
  return sorted.length === 1 && sorted[0] === NO_STATE ? HIGH_SEAS : sorted.join('|');
}

interface Lookup {
  readonly ledger: Ledger;
  readonly territory: TerritoryIndex;
}

const places = new WeakMap<Ledger, Map<PlaceKey, Place>>();

/** The place of a question, as `readPlace` would give it for these candidates: the same each time it is asked for. */
export function placeOfKey(key: PlaceKey, world: Lookup): Place {
  const known = places.get(world.ledger) ?? new Map<PlaceKey, Place>();
  places.set(world.ledger, known);
  const place = known.get(key) ?? placeFor(key, world);
  known.set(key, place);
  return place;
}

function placeFor(key: PlaceKey, world: Lookup): Place {
  const nowhere = { iso3: null, region: null, together: false };
  if (key === '') return { ...nowhere, setting: 'land', located: false, candidates: [], outside: false };
  if (key === HIGH_SEAS) return { ...nowhere, setting: 'high-seas', located: true, candidates: [], outside: true };
  const candidates = key.split('|').map((token) => candidateOf(token, world));
  return { ...nowhere, setting: 'land', located: true, candidates, outside: false };
}

function candidateOf(token: string, { ledger, territory }: Lookup): Candidate {
  if (token === NO_STATE) return { unit: null, state: null, name: 'the high seas' };
  const unit = territory.unit(token);
  if (unit !== undefined) return { unit: unit.id, state: null, name: unit.name };
  if (ledger.isState(token)) return { unit: null, state: token, name: ledger.name(token) };
  const code = territory.code(token);
  return { unit: null, state: code?.state ?? null, name: code?.name ?? token };
}

/** Every State whose territory the place was, or that claimed it, on `day`. */
export function statesAt(
  place: Place,
  day: Day,
  { ledger, territory }: { readonly ledger: Ledger; readonly territory: TerritoryIndex },
): readonly StateId[] {
  const states = new Set<StateId>();
  for (const candidate of place.candidates) {
    const unit = candidate.unit === null ? undefined : territory.unit(candidate.unit);
    const claims = unit === undefined ? [candidate.state] : (titleOn(unit, day)?.claims.map((claim) => claim.state) ?? []);
    for (const state of claims) if (state !== null) states.add(ledger.continuityOf(state, day));
  }
  return [...states].sort();
}
