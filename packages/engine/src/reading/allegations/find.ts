import type { Sentence } from '../token.ts';
import { accusations } from './accusations.ts';
import type { Allegation } from './allegation.ts';
import { attacks } from './attacks.ts';
import { backing } from './backing.ts';
import { denialsIn, withDenials } from './denials.ts';

/** Words of the grammar without which a sentence accuses nobody and backs nobody. */
const WORTH =
  /annexation|occupation|cases|accused|backed|attacked|WARCRIMES|crimes|AGGRESSION|GENOCIDE|CAH|conflict|fight|fought|support|war|weapons/;

/** What the sentences accuse, attack and back, in order, with those who deny it. */
export function allegationsIn(sentences: readonly (Sentence | null)[]): readonly Allegation[] {
  const found: { readonly at: number; readonly allegation: Allegation }[] = [];
  const denials: { readonly at: number; readonly denial: ReturnType<typeof denialsIn>[number] }[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (sentence === null) continue;
    if (WORTH.test(sentence.line))
      for (const allegation of [...accusations(sentence), ...attacks(sentence), ...backing(sentence)]) found.push({ at, allegation });
    for (const denial of denialsIn(sentence)) denials.push({ at, denial });
  }
  return withDenials(found, denials);
}
