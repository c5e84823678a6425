import { OPTIONAL, PHRASES, type Phrase, type Word } from './words.ts';

/** The concepts that the words of a sentence could hold, as bits. */
export type Possible = readonly number[];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [...new Set(PHRASES.map(({ concept }) => concept))].map((concept, at) => [concept, at]),
);

/** A concept no phrase names is never possible. */
export function numberOf(concept: string): number {
  return NUMBERS.get(concept) ?? NUMBERS.size;
}

/** Phrases that rest on one word, by numbers: the concept, how many other words it takes, and these. */
type Claims = readonly number[];

const PARTS: ReadonlyMap<string, number> = new Map([...new Set(PHRASES.flatMap(partsIn))].map((part, at) => [part, at]));

/** Each phrase under the word of it that stands in the fewest phrases: without that word it is not in a sentence. */
const CLAIMS: readonly Claims[] = (() => {
  const counts = new Map<string, number>();
  for (const phrase of PHRASES) for (const part of partsIn(phrase)) counts.set(part, (counts.get(part) ?? 0) + 1);
  const out: number[][] = [...PARTS].map(() => []);
  for (const phrase of PHRASES) {
    const [rarest = '', ...others] = partsIn(phrase).sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
    out[PARTS.get(rarest) ?? -1]?.push(numberOf(phrase.concept), others.length, ...others.map((other) => PARTS.get(other) ?? -1));
  }
  return out;
})();

function partsIn({ parts }: Phrase): string[] {
  return [...new Set(parts.filter((part) => part !== OPTIONAL))];
}

const CONTROLS: ReadonlyMap<string, number> = new Map(
  [...PARTS].flatMap(([part, number]) => (part.startsWith('=') ? [[part.slice(1), number] as const] : [])),
);

export function isPossible(possible: Possible, concept: number): boolean {
  return (((possible[concept >> 5] ?? 0) >>> (concept & 31)) & 1) === 1;
}

/** The last look in which each part was held: scratch, kept because a new one for each sentence costs more than the look. */
const HELD = new Float64Array(PARTS.size);
let looks = 0;

/** A cheap look: every concept all the words of one of whose phrases stand somewhere in the sentence. */
export function possibleIn(words: readonly Word[]): Possible {
  looks += 1;
  const found: number[] = [];
  for (const { stem, control } of words) {
    hold(PARTS.get(stem), found);
    if (control !== null) hold(CONTROLS.get(control), found);
  }
  const out: number[] = [];
  for (let at = 0; at <= NUMBERS.size; at += 32) out.push(0);
  for (const part of found) mark(CLAIMS[part] ?? [], out);
  return out;
}

function hold(part: number | undefined, found: number[]): void {
  if (part === undefined || HELD[part] === looks) return;
  HELD[part] = looks;
  found.push(part);
}

function mark(claims: Claims, out: number[]): void {
  for (let at = 0; at < claims.length; ) {
    const concept = claims[at] ?? 0;
    const end = at + 2 + (claims[at + 1] ?? 0);
    let other = at + 2;
    while (other < end && HELD[claims[other] ?? 0] === looks) other += 1;
    if (other === end) out[concept >> 5] = (out[concept >> 5] ?? 0) | (1 << (concept & 31));
    at = end;
  }
}
