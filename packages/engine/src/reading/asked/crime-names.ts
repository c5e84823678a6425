import type { NamedBy } from '../../law/crimes/finder.ts';
import type { CrimeId } from '../../terms/pinpoint.ts';
import { fold } from './fold.ts';

/** What the crimes are called in the language of the words. */
export type CrimeNames = ReadonlyMap<CrimeId, string>;

interface Known {
  readonly whole: ReadonlyMap<string, CrimeId>;
  /** Crimes whose name has a word; not the words of every other name, such as "conflict". */
  readonly holding: ReadonlyMap<string, readonly CrimeId[]>;
}

const COMMON = 0.2;
const made = new WeakMap<CrimeNames, Known>();

/** The crime of which `text` is the name, marks and case apart. */
export function namedWhole(text: string, names: CrimeNames): CrimeId | null {
  return knownIn(names).whole.get(fold(text)) ?? null;
}

/** Crimes with the words of `text` that stand in their names. */
export function namedBy(text: string, names: CrimeNames): NamedBy {
  const { holding } = knownIn(names);
  const found = new Map<CrimeId, string[]>();
  for (const word of wordsOf(text.slice(0, 2000))) {
    const ids = new Set([...holding].flatMap(([known, crimes]) => (sameWord(word, known) ? crimes : [])));
    for (const id of ids) found.set(id, [...(found.get(id) ?? []), word]);
  }
  return found;
}

function knownIn(names: CrimeNames): Known {
  let known = made.get(names);
  if (known === undefined) {
    const holding = new Map<string, CrimeId[]>();
    for (const [id, name] of names) for (const word of wordsOf(name)) holding.set(word, [...(holding.get(word) ?? []), id]);
    for (const [word, ids] of holding) if (ids.length > names.size * COMMON) holding.delete(word);
    known = { whole: new Map([...names].map(([id, name]) => [fold(name), id])), holding };
    made.set(names, known);
  }
  return known;
}

/** Each word once, of three letters or more; Chinese, which sets no spaces, by pairs of signs. Arabic without what is joined before it. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .split(' ')
      .flatMap((word) => {
        if (/\p{Script=Han}/u.test(word)) return [...word].slice(1).map((sign, at) => `${[...word][at]}${sign}`);
        const bare = word.replace(/^[وف]?[بلك]?(?:ال|لل)(?=\p{L}{3})/u, '');
        return bare.length > (bare === word && !/\p{Script=Arabic}/u.test(word) ? 3 : 2) ? [bare] : [];
      }),
  );
}

/** The same word, or the same but for its ending: "убийство", "убийства". */
function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  const stem = Math.max(5, shorter - 2);
  return shorter >= stem && Math.max(one.length, other.length) - stem <= 4 && one.slice(0, stem) === other.slice(0, stem);
}
