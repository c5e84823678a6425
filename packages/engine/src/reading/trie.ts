import type { NamedPlace } from './gazetteer.ts';
import type { Language } from './lexicon/shape.ts';
import { isArticle, rawTokens } from './raw.ts';

/** What a phrase stands for. */
export interface Entry {
  readonly kind: 'term' | 'word' | 'drop' | 'state' | 'adjective' | 'person' | 'place' | 'not-state' | 'group';
  readonly value: string;
  readonly orElse?: readonly string[];
  /** States meant all together: "all EU countries". */
  readonly all?: readonly string[];
  readonly organ?: 'nationals';
  readonly placed?: NamedPlace;
  /** Must be written with a capital, or wholly in capitals. */
  readonly written?: 'capital' | 'acronym';
}

interface Phrase {
  readonly rest: readonly string[];
  readonly entry: Entry;
}

/** Phrases by their first word, the longest first. */
export class Phrases {
  readonly #byFirst = new Map<string, Phrase[]>();
  readonly #seen = new Set<string>();
  readonly language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  /** The first entry for a phrase stands; a later one is ignored unless it asks for other letters. */
  add(phrase: string, entry: Entry): void {
    const keys = keysOf(phrase, this.language);
    const [first, ...rest] = keys;
    if (first === undefined) return;
    const whole = `${keys.join(' ')}|${entry.written ?? ''}`;
    if (this.#seen.has(whole)) return;
    this.#seen.add(whole);
    const list = this.#byFirst.get(first) ?? [];
    list.push({ rest, entry });
    list.sort((a, b) => b.rest.length - a.rest.length || rank(b.entry) - rank(a.entry));
    this.#byFirst.set(first, list);
  }

  startingWith(key: string): readonly Phrase[] | undefined {
    return this.#byFirst.get(key);
  }
}

function rank(entry: Entry): number {
  return entry.written === 'acronym' ? 2 : entry.written === 'capital' ? 1 : 0;
}

export function keysOf(phrase: string, language: Language): readonly string[] {
  return rawTokens(phrase, 0, phrase.length, language)
    .filter((token) => token.kind !== 'mark' || token.key === '&')
    .map((token) => token.key)
    .filter((key) => !isArticle(key, language));
}
