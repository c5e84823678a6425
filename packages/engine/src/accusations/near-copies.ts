/** Words in a row that make one shingle. */
const SHINGLE = 5;
/** Hash functions of a sketch. The share of equal minima estimates the share of common shingles, give or take 0.04. */
const SKETCH = 128;
const ROWS = 4;
/** Two texts with at least this share of shingles in common are one text. */
const ALIKE = 0.7;

/** The beginning of a very long text tells it from others. */
const MOST_WORDS = 20_000;

const SEEDS = seeds();

/**
 * Tells copies of one text from independent texts: by shingles of five words and MinHash, with bands so that only likely pairs are
 * compared. A text like one seen before belongs to its group. Holds 512 bytes a text, never the text.
 */
export class NearCopies {
  readonly #sketches: Uint32Array[] = [];
  readonly #groups: number[] = [];
  readonly #bands = new Map<string, number[]>();

  /** The group of a text, by a number; the first of a group gives it its number. */
  group(text: string): number {
    const sketch = sketchOf(text);
    const at = this.#sketches.length;
    let group = at;
    const seen = new Set<number>();
    const keys = bandsOf(sketch);
    for (const key of keys) {
      for (const other of this.#bands.get(key) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        if (likeness(sketch, this.#sketches[other] ?? sketch) >= ALIKE) group = Math.min(group, this.#groups[other] ?? at);
      }
    }
    this.#sketches.push(sketch);
    this.#groups.push(group);
    for (const key of keys) {
      const known = this.#bands.get(key);
      if (known === undefined) this.#bands.set(key, [at]);
      // Of many copies the first few stand for all.
      else if (known.length < 16) known.push(at);
    }
    return group;
  }
}

function sketchOf(text: string): Uint32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // Chinese is written without spaces: letters do as words.
  const pieces = words.slice(0, MOST_WORDS).flatMap((word) => (/\p{Script=Han}/u.test(word) ? [...word] : [word]));
  const sketch = new Uint32Array(SKETCH).fill(0xffffffff);
  for (let at = 0; at <= Math.max(0, pieces.length - SHINGLE); at += 1) {
    const hash = hashOf(pieces.slice(at, at + SHINGLE).join(' '));
    for (let row = 0; row < SKETCH; row += 1) {
      const mixed = mix(hash ^ (SEEDS[row] ?? 0));
      if (mixed < (sketch[row] ?? 0)) sketch[row] = mixed;
    }
  }
  return sketch;
}

function bandsOf(sketch: Uint32Array): readonly string[] {
  return Array.from({ length: SKETCH / ROWS }, (_, band) => `${band}:${sketch.subarray(band * ROWS, band * ROWS + ROWS).join(',')}`);
}

function likeness(one: Uint32Array, other: Uint32Array): number {
  let same = 0;
  for (let row = 0; row < SKETCH; row += 1) if (one[row] === other[row]) same += 1;
  return same / SKETCH;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function mix(value: number): number {
  let x = value >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}

function seeds(): Uint32Array {
  let state = 0x9e3779b9;
  return Uint32Array.from({ length: SKETCH }, () => {
    state = (state + 0x9e3779b9) >>> 0;
    return mix(state);
  });
}
