import { useNames } from '../../parts/names.ts';
import { useLaw } from '../../record/law.ts';

/** Names of States, territories and units by their ids, and their order in the language of the page. */
export function usePlaceNames(): ReturnType<typeof useNames> {
  return useNames(useLaw().record);
}
