import { type ConflictKind, readCrime, readEveryday, suggestCrimes } from '@ratione/engine';

export interface CrimeChoice {
  readonly name: string;
  readonly value: readonly string[];
}

/** What a person may have meant by words typed for a crime; none where the words are a paragraph, or resemble none. */
export function crimeChoices(words: string, conflict?: ConflictKind): readonly CrimeChoice[] {
  const everyday = readEveryday(words) ?? [];
  if (everyday.length === 0 && readCrime(words).kind === 'paragraph') return [];
  const single = suggestCrimes(words, 8, conflict).flatMap(({ crimes }) => crimes);
  if (single.length === 0) return [];
  const all = { name: `Any of ${everyday.map((crime) => crime.pinpoint).join(', ')}`, value: everyday.map((crime) => crime.id) };
  return [
    ...(everyday.length > 1 ? [all] : []),
    ...single.map((crime) => ({ name: `${crime.pinpoint} ${crime.label}`, value: [crime.id] })),
    { name: `None of these: "${words}" as it stands`, value: [words] },
  ];
}
