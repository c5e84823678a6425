import type { Ratione } from '@ratione/engine';
import { currentLanguage, loadWords } from '../../app/language.ts';
import { legalWords } from '../../app/legal.ts';
import type { NameOf } from '../../parts/names.ts';
import { loadLaw } from '../../record/law.ts';

/** What tells the names of States, places and crimes, without the readers of a person's words. */
export interface Names {
  readonly ratione: Ratione;
  /** In the language of the page. */
  readonly nameOf: NameOf;
  /** The same with the article that English sentences need: “territory of the Philippines”. */
  readonly nameInSentence: NameOf;
  readonly readCrime: typeof import('@ratione/engine').readCrime;
}

export async function loadNames(): Promise<Names> {
  const [{ readCrime, namesIn }, ratione] = await Promise.all([
    import('./name-tools.ts'),
    loadLaw(),
    loadWords(...legalWords('crimes', 'record')),
  ]);
  const nameOf = namesIn(currentLanguage(), ratione.record);
  const nameInSentence = currentLanguage() === 'en' ? (state: string) => ratione.ledger.name(state) : nameOf;
  return { ratione, readCrime, nameOf, nameInSentence };
}
