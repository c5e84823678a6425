import { useMemo } from 'react';
import { currentLanguage, LANGUAGES } from '../../app/language.ts';
import { useLaw } from '../../record/law.ts';

/** Names of States, territories and units by their ids, and their order in the language of the page. */
export function usePlaceNames(): { readonly nameOf: (id: string) => string; readonly compare: (a: string, b: string) => number } {
  const { record, ledger, territory } = useLaw();
  const language = currentLanguage();
  return useMemo(() => {
    const known = new Map(record.units.map((unit) => [unit.id, unit.name]));
    return {
      nameOf: (id: string) => known.get(id) ?? territory.unit(id)?.name ?? ledger.name(id).replace(/^the /, ''),
      compare: new Intl.Collator(LANGUAGES[language].locale).compare,
    };
  }, [record, ledger, territory, language]);
}
