import { lawLexicon } from '../../generated/law.ts';
import type { Token } from '../../token.ts';
import { isReference, type Sight } from './sight.ts';
import { stemOf } from './words.ts';

const EMPTY: ReadonlySet<string> = new Set(lawLexicon.empty.map(stemOf));
const PLAIN: ReadonlySet<string> = new Set(lawLexicon.plain.map(stemOf));
const UNITS: ReadonlySet<string> = new Set(['year', 'month', 'day', 'age'].map(stemOf));

/**
 * The words that none of these concepts takes and that are no empty ones: any of them may bear on whether what is said is so. Numbers,
 * names and dates are for the reader itself, which knows those of its point.
 */
export function foreignWords(sight: Sight, concepts: Iterable<string>, units = false): readonly string[] {
  const own = new Set([...concepts, ...lawLexicon.neutral]);
  const taken = new Set<number>();
  for (const one of sight.found) if (own.has(one.concept)) for (const word of one.words) taken.add(word);
  const out: string[] = [];
  for (const [index, word] of sight.words.entries()) {
    if (taken.has(index) || EMPTY.has(word.stem) || PLAIN.has(word.stem) || (units && UNITS.has(word.stem))) continue;
    const token = sight.sentence.tokens[word.at];
    if (token === undefined || !isWord(token)) continue;
    if (/^\d+$/.test(word.stem) && isReference(sight.sentence.tokens, word.at)) continue;
    out.push(word.stem);
  }
  return out;
}

function isWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'term';
}
