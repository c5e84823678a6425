import { kept } from '../../kept.ts';
import type { Sentence, Token } from '../../token.ts';
import { isPossible, numberOf, type Possible, possibleIn } from './possible.ts';
import { deniedWords, scopesOf } from './scope.ts';
import { conceptsOf, type Found, type Word, wordsOf } from './words.ts';

/** A sentence as the points of law see it; what few of them ask for is made when asked for. */
export class Sight {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly possible: Possible;
  #found: readonly Found[] | null = null;
  #byConcept: ReadonlyMap<string, readonly Found[]> | null = null;
  #denied: ReadonlySet<number> | null = null;
  #scopes: ((at: number) => number) | null = null;

  constructor(sentence: Sentence) {
    this.sentence = sentence;
    this.words = wordsOf(sentence);
    this.possible = possibleIn(this.words);
  }

  get found(): readonly Found[] {
    this.#found ??= conceptsOf(this.words);
    return this.#found;
  }

  get byConcept(): ReadonlyMap<string, readonly Found[]> {
    this.#byConcept ??= groupedByConcept(this.found);
    return this.#byConcept;
  }

  readonly has = (concept: string): boolean => isPossible(this.possible, numberOf(concept)) && this.byConcept.has(concept);

  get denied(): ReadonlySet<number> {
    this.#denied ??= deniedWords(this.sentence, this.words);
    return this.#denied;
  }

  readonly scopeAt = (at: number): number => {
    this.#scopes ??= scopesOf(this.sentence);
    return this.#scopes(at);
  };
}

function groupedByConcept(found: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  const out = new Map<string, Found[]>();
  for (const one of found) {
    const list = out.get(one.concept);
    if (list === undefined) out.set(one.concept, [one]);
    else list.push(one);
  }
  return out;
}

/** Several readers of points of law ask for it. */
export const sightOf = kept((sentence: Sentence) => new Sight(sentence));

/** "article 27", "paragraph 6", "27 (1)": a number that names a place in a text. */
export function isReference(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 6; before -= 1) {
    const token = tokens[before];
    if (token === undefined) return false;
    if (/^(?:articles?|art|paragraphs?|para|resolutions?|rules?|regulation|chapter|section)$/i.test(token.text)) return true;
    if (!/^(?:\(|\)|,|and|to|of|N|bis|ter)$/.test(token.c) && token.kind !== 'number') return false;
  }
  return false;
}
