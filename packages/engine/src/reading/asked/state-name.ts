import type { StateId } from '../../record/shape.ts';
import { stateNamesLexicon } from '../lexicon/state-names.ts';

/** The usual name of a State in French, Spanish, Portuguese, Arabic, Russian, Chinese, Ukrainian or Turkish; null where none is listed. */
export function stateNameIn(state: StateId, language: string): string | null {
  return stateNamesLexicon[language]?.[state]?.[0] ?? null;
}
