import type { Ratione } from '../../ratione.ts';
import { shortName } from '../../record/ledger.ts';
import type { StateId, UnitId } from '../../record/shape.ts';
import { titleOn } from '../../territory/title.ts';
import type { Day } from '../../time/day.ts';

/** The place of a question, as facts write it. */
export interface PlaceFacts {
  readonly iso3: string | null;
  readonly region?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly setting?: string;
}

/** A unit or a State's land that a place may be in, and whose it is said to be. */
export interface StandsFor {
  readonly unit: UnitId | null;
  readonly name: string;
  /** More than one claim, none of them a State's, or held by another than its State. */
  readonly disputed: boolean;
  readonly claims: readonly { readonly state: StateId | null; readonly says: string; readonly holders: readonly string[] }[];
  /** Whose territory it is by the Council, the Assembly or a court, with the name of that. */
  readonly characterised: { readonly state: StateId; readonly by: string } | null;
}

/** What the words, codes and coordinates of a place stand for on `day`, as known on `asOf`. The map suggests; titles are data. */
export function standsFor(place: PlaceFacts, ratione: Ratione, day: Day, asOf: Day): readonly StandsFor[] {
  const { territory, ledger } = ratione;
  const { iso3, region, lat, lon, setting } = place;
  const found = territory.unitFor({
    iso3,
    region: region ?? null,
    lat: lat ?? null,
    lon: lon ?? null,
    ...(setting === undefined ? {} : { setting }),
  });
  return found.candidates.map(({ unit: id, state, name }) => {
    const unit = id === null ? undefined : territory.unit(id);
    const title = unit === undefined ? undefined : titleOn(unit, day);
    if (unit === undefined || title === undefined) {
      const file = state === null ? undefined : ledger.file(state);
      const claims = state === null ? [] : [{ state, says: '', holders: [] }];
      return { unit: id, name: file === undefined ? name : shortName(file), disputed: false, claims, characterised: null };
    }
    const known = title.characterised !== undefined && title.characterised.from <= asOf ? title.characterised : null;
    return {
      unit: unit.id,
      name: unit.name,
      disputed: title.claims.length !== 1 || unit.kind === 'disputed' || unit.kind === 'occupied',
      claims: title.claims.map(({ state: claimant, says, holders }) => ({ state: claimant, says, holders })),
      characterised: known === null ? null : { state: known.state, by: known.by },
    };
  });
}
