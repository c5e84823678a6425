import type { CountryReader } from '../country.ts';

/**
 * The State whose forces the words name: "Government of Syria", "Military Forces of Syria (2000-)". Null for groups, for several
 * States at once, and for what we cannot read. Serving a State is a hint at nationality, not proof of it.
 */
export function stateOfActor(words: string, countries: CountryReader): string | null {
  const text = words.trim();
  const named = /^(?:Government|Military Forces|Police Forces|Armed Forces|State Forces) of (.+)$/i.exec(text)?.[1];
  if (named === undefined || /,|;| and Government of/.test(named)) return null;
  return countries.byName(named.replace(/\s*\(\d{4}-\d{0,4}\).*$/, '').trim());
}

/** Whether the words name people rather than an armed party. */
export function namesCivilians(words: string): boolean {
  return /^(civilians?|protesters?)\b/i.test(words.trim());
}
