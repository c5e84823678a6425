import type { Day, Ratione, Situation, SituationScope } from '@ratione/engine';

/** A question about conduct in a place of a situation, to be completed in Ask. */
export interface PlaceToAsk {
  readonly key: string;
  readonly state: string;
  /** The unit's name, where the place is less than a State. */
  readonly name: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** One for each place of the scopes, from the first day of the scope; the States of the situation where no scope is on record. */
export function placesToAsk(
  { record, ledger }: Ratione,
  situation: Situation,
  scopes: readonly SituationScope[],
  on: Day,
): readonly PlaceToAsk[] {
  const places = new Map<string, Day | null>();
  for (const scope of scopes) for (const place of scope.places) places.set(place, earlier(places.get(place), scope.from));
  if (places.size === 0) for (const state of situation.states) places.set(state, null);
  return [...places].map(([place, from]) => {
    const unit = ledger.isState(place) ? undefined : record.units.find((one) => one.id === place);
    const state = unit?.within[0] ?? place;
    return {
      key: place,
      state,
      name: unit?.name ?? null,
      facts: {
        as_of: on,
        place: { iso3: state, ...(unit === undefined ? {} : { region: unit.name }) },
        // The first day that the scope covers: to be set to that of the conduct.
        ...(from === null ? {} : { date_from: from }),
      },
    };
  });
}

function earlier(one: Day | null | undefined, other: Day): Day {
  return one === null || one === undefined || other < one ? other : one;
}
