import { findCrimes, readCrime, readEveryday } from '@ratione/engine';

export interface CrimeChoice {
  readonly name: string;
  readonly value: readonly string[];
}

/** What a person may have meant by words typed for a crime; none where the words are a paragraph, or resemble none. */
export function crimeChoices(words: string): readonly CrimeChoice[] {
  const everyday = readEveryday(words) ?? [];
  if (everyday.length === 0 && readCrime(words).kind === 'paragraph') return [];
  const near = findCrimes(words).map((match) => match.crime);
  const single = [...everyday, ...near.filter((crime) => !everyday.includes(crime))].slice(0, 8);
  if (single.length === 0) return [];
  const all = { name: `Any of ${everyday.map((crime) => crime.pinpoint).join(', ')}`, value: everyday.map((crime) => crime.id) };
  return [
    ...(everyday.length > 1 ? [all] : []),
    ...single.map((crime) => ({ name: `${crime.pinpoint} ${crime.label}`, value: [crime.id] })),
    { name: `None of these: "${words}" as it stands`, value: [words] },
  ];
}
