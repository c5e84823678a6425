import type { CountryReader } from '../country.ts';

const FORCES = /^(?:Government|Military Forces|Police Forces|Armed Forces|State Forces) of (.+)$/i;

/** The States whose forces make up a side: "Government of United Kingdom, Government of Australia". Empty where any part is no State’s. */
export function statesOfSide(words: string, countries: CountryReader): readonly string[] {
  const parts = words
    .split(/[,;]\s*(?=(?:Government|Military Forces|Police Forces|Armed Forces|State Forces) of )|\s+and\s+(?=Government of )/i)
    .map((part) => part.trim());
  return allOrNone(parts.map((part) => named(FORCES.exec(part)?.[1], countries)));
}

/**
 * The sides of a conflict or dyad by its name: "Government of Russia (Soviet Union) - Government of Ukraine", "Government of Syria -
 * Civilians", or "Russia - Ukraine" as UCDP names wars between States. Null where the name tells no State on either side.
 */
export function sidesInName(name: string, countries: CountryReader): readonly [readonly string[], readonly string[]] | null {
  const [one, other, ...more] = name.split(' - ');
  if (one === undefined || other === undefined || more.length > 0) return null;
  const governments = [statesOfSide(one, countries), statesOfSide(other, countries)] as const;
  if (governments.some((states) => states.length > 0)) return governments;
  const [a, b] = [countriesIn(one, countries), countriesIn(other, countries)];
  return a.length > 0 && b.length > 0 ? [a, b] : null;
}

function countriesIn(side: string, countries: CountryReader): readonly string[] {
  return allOrNone(side.split(/,\s*/).map((country) => named(country, countries)));
}

/** Whether the words name people rather than an armed party. */
export function namesCivilians(words: string): boolean {
  return /^(civilians?|protesters?)\b/i.test(words.trim());
}

function named(words: string | undefined, countries: CountryReader): string | null {
  const country = words?.replace(/\s*\(\d{4}-\d{0,4}\).*$/, '').trim() ?? '';
  return country === '' ? null : countries.byName(country);
}

function allOrNone(states: readonly (string | null)[]): readonly string[] {
  const known = states.filter((state) => state !== null);
  return known.length === states.length ? [...new Set(known)] : [];
}
