import i18next from 'i18next';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage, loadWords } from './language.ts';

/** Files of legal terms below locales/LANGUAGE/statute: `crimes` with why others are near, `elements`, `rules`, `record` (amendments, issues, places). */
export type LegalGroup = 'crimes' | 'elements' | 'rules' | 'record' | 'phrases';

/** From the English of law or record to the language of the page; null in English, before the words are there, and where there are none. */
export type Translate = (english: string) => string | null;

/** The namespaces of some groups, for `loadWords`. */
export function legalWords(...groups: readonly LegalGroup[]): readonly string[] {
  return groups.map((group) => `statute-${group}`);
}

/** The key is the English text itself, dots and colons in it included. */
export function translateLegal(group: LegalGroup, english: string): string | null {
  const language = currentLanguage();
  if (language === 'en') return null;
  const found = i18next.t(english, {
    ns: `statute-${group}`,
    lng: language,
    fallbackLng: [],
    keySeparator: false,
    nsSeparator: false,
    defaultValue: '',
  });
  return found === '' ? null : found;
}

/** For components: asks for the words of a group, and shows them once they are there. Nothing waits for them. */
export function useLegal(group: LegalGroup): Translate {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const there = useSyncExternalStore(onWords, () => i18next.hasResourceBundle(language, `statute-${group}`));
  useEffect(() => {
    if (language !== 'en') void loadWords(`statute-${group}`);
  }, [language, group]);
  return useCallback((english) => (there && language !== 'en' ? translateLegal(group, english) : null), [there, language, group]);
}

function onWords(changed: () => void): () => void {
  i18next.store.on('added', changed);
  return () => i18next.store.off('added', changed);
}
