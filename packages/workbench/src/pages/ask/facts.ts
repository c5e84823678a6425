/** The facts of a question, as `ratione ask --facts` reads them (cases/README.md). From a link they may be anything; the engine judges. */
export type Facts = Readonly<Record<string, unknown>>;

export interface PlaceOfFacts {
  readonly iso3: string | null;
  readonly region?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly setting?: string;
}

/** Nothing said yet: everything asked for is unknown, so that the answer says what matters. */
export const NOTHING: Facts = {
  date_from: null,
  date_to: null,
  place: { iso3: null },
  suspect: { nationalities: null },
  crimes: [],
  matter: {},
};

export function isMapping(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function partOf(facts: Facts, key: 'place' | 'suspect' | 'matter'): Facts {
  const part = facts[key];
  return isMapping(part) ? part : {};
}

export function textsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === 'string');
}

export function crimesOf(facts: Facts): readonly string[] {
  return textsOf(facts['crimes']);
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
}

/** First and last date, EDTF; null where the day is not known. */
export function daysOf(facts: Facts): { readonly from: string; readonly to: string } | null {
  const from = textOf(facts['date_from']) ?? textOf(facts['date_to']);
  const to = textOf(facts['date_to']) ?? from;
  return from === null || to === null ? null : { from, to };
}

export function placeOf(facts: Facts): PlaceOfFacts | null {
  const place = partOf(facts, 'place');
  const [iso3, region, setting] = [textOf(place['iso3']), textOf(place['region']), textOf(place['setting'])];
  const [lat, lon] = [place['lat'], place['lon']];
  if (iso3 === null && region === null && typeof lat !== 'number' && (setting === null || setting === 'land')) return null;
  return {
    iso3,
    ...(region === null ? {} : { region }),
    ...(typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : {}),
    ...(setting === null ? {} : { setting }),
  };
}

/** Null: not known. Empty: stateless. */
export function nationalitiesOf(facts: Facts): readonly string[] | null {
  const value = partOf(facts, 'suspect')['nationalities'];
  return value === undefined || value === null ? null : textsOf(value).filter((state) => state !== 'stateless');
}

export function withPart(facts: Facts, key: 'place' | 'suspect' | 'matter', change: Facts): Facts {
  const merged = { ...partOf(facts, key), ...change };
  return { ...facts, [key]: Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) };
}
