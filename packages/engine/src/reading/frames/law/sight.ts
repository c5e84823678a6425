import type { Sentence, Token } from '../../token.ts';
import { deniedWords, scopesOf } from './scope.ts';
import { conceptsOf, type Found, type Word, wordsOf } from './words.ts';

/** A sentence as the points of law see it. */
export interface Sight {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly found: readonly Found[];
  readonly byConcept: ReadonlyMap<string, readonly Found[]>;
  readonly denied: ReadonlySet<number>;
  scopeAt(at: number): number;
}

/** Several readers of points of law ask for it: it is kept with the sentence. */
const SEEN = new WeakMap<Sentence, Sight>();

export function sightOf(sentence: Sentence): Sight {
  const seen = SEEN.get(sentence);
  if (seen !== undefined) return seen;
  const sight = look(sentence);
  SEEN.set(sentence, sight);
  return sight;
}

function look(sentence: Sentence): Sight {
  const words = wordsOf(sentence);
  const found = conceptsOf(words);
  const byConcept = new Map<string, Found[]>();
  for (const one of found) {
    const list = byConcept.get(one.concept);
    if (list === undefined) byConcept.set(one.concept, [one]);
    else list.push(one);
  }
  // Only a point whose words are all there asks for these.
  let denied: ReadonlySet<number> | null = null;
  let scopes: ((at: number) => number) | null = null;
  return {
    sentence,
    words,
    found,
    byConcept,
    get denied() {
      denied ??= deniedWords(sentence, words);
      return denied;
    },
    scopeAt(at) {
      scopes ??= scopesOf(sentence);
      return scopes(at);
    },
  };
}

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
