import { OPTIONAL, PHRASES, type Phrase, type Word } from './words.ts';

/** By the number of a concept: whether the words of a sentence could hold it. */
export type Possible = Uint8Array;

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [...new Set(PHRASES.map(({ concept }) => concept))].map((concept, at) => [concept, at]),
);

/** A concept no phrase names is never possible. */
export function numberOf(concept: string): number {
  return NUMBERS.get(concept) ?? NUMBERS.size;
}

interface Claim {
  readonly concept: number;
  /** The other words of the phrase. */
  readonly others: readonly string[];
}

/** Each phrase under the word of it that stands in the fewest phrases: without that word it is not in a sentence. */
const CLAIMS: ReadonlyMap<string, readonly Claim[]> = (() => {
  const counts = new Map<string, number>();
  for (const phrase of PHRASES) for (const part of partsIn(phrase)) counts.set(part, (counts.get(part) ?? 0) + 1);
  const out = new Map<string, Claim[]>();
  for (const phrase of PHRASES) {
    const [rarest = '', ...others] = partsIn(phrase).sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
    const claim = { concept: numberOf(phrase.concept), others };
    const list = out.get(rarest);
    if (list === undefined) out.set(rarest, [claim]);
    else list.push(claim);
  }
  return out;
})();

function partsIn({ parts }: Phrase): string[] {
  return [...new Set(parts.filter((part) => part !== OPTIONAL))];
}

const CONTROLS: ReadonlyMap<string, string> = new Map(
  PHRASES.flatMap(({ parts }) => parts.flatMap((part) => (part.startsWith('=') ? [[part.slice(1), part] as const] : []))),
);

/** A cheap look: every concept all the words of one of whose phrases stand somewhere in the sentence. */
export function possibleIn(words: readonly Word[]): Possible {
  const held = new Set<string>();
  for (const { stem, control } of words) {
    held.add(stem);
    const key = control === null ? undefined : CONTROLS.get(control);
    if (key !== undefined) held.add(key);
  }
  const out = new Uint8Array(NUMBERS.size + 1);
  for (const part of held)
    for (const { concept, others } of CLAIMS.get(part) ?? [])
      if (out[concept] === 0 && others.every((other) => held.has(other))) out[concept] = 1;
  return out;
}
