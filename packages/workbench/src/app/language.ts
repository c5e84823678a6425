import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { loadAsset } from '../record/assets.ts';

/** Languages of the interface. Proof sentences stay English in all of them and are marked so; the terms of the Statute are translated. */
export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr', locale: 'en-GB' },
  ar: { name: 'العربية', direction: 'rtl', locale: 'ar-u-nu-latn' },
  fr: { name: 'Français', direction: 'ltr', locale: 'fr' },
  es: { name: 'Español', direction: 'ltr', locale: 'es' },
  ru: { name: 'Русский', direction: 'ltr', locale: 'ru' },
  uk: { name: 'Українська', direction: 'ltr', locale: 'uk' },
  zh: { name: '中文', direction: 'ltr', locale: 'zh-Hans' },
} as const;

export type Language = keyof typeof LANGUAGES;

const KEY = 'ratione-language';
const english = import.meta.glob<Record<string, unknown>>('../locales/en/common.json', { eager: true, import: 'default' });
const words = import.meta.glob<Record<string, unknown>>(['../locales/*/*.json', '!../locales/en/common.json'], { import: 'default' });

/** Namespaces that pages have asked for so far; a change of language loads the same ones. */
const wanted = new Set(['common']);

/** Starts the interface in the saved language, else in that of the browser where it is one of ours, else in English. */
export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'common',
    resources: { en: Object.fromEntries(Object.entries(english).map(([path, common]) => [namespaceOf(path), common])) },
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  await chooseLanguage(preferred(), false);
}

/** Loads the words of a language and turns the page to it: `lang`, `dir`, numbers and days follow. */
export async function chooseLanguage(language: Language, save = true): Promise<void> {
  await Promise.all([...wanted].map((namespace) => load(language, namespace)));
  if (language === 'ar') await import('../style/fonts-ar.css');
  if (language === 'zh') await import('../style/fonts-zh.css');
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = LANGUAGES[language].direction;
  if (!save) return;
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage may be refused; the choice then lasts as long as the page.
  }
}

/** Loads the words a page needs, in the language now shown. */
export async function loadWords(...namespaces: readonly string[]): Promise<void> {
  for (const namespace of namespaces) wanted.add(namespace);
  await Promise.all(namespaces.map((namespace) => load(currentLanguage(), namespace)));
}

async function load(language: Language, namespace: string): Promise<void> {
  if (i18next.hasResourceBundle(language, namespace)) return;
  const found = isLegal(namespace) ? await loadLegal(language, namespace) : await words[`../locales/${language}/${namespace}.json`]?.();
  if (found !== undefined) i18next.addResourceBundle(language, namespace, found);
}

function isLegal(namespace: string): namespace is `statute-${string}` {
  return namespace.startsWith('statute-');
}

/** Data beside the application, as law and record are. Where it cannot be had, the English stands. */
async function loadLegal(language: Language, namespace: `statute-${string}`): Promise<Record<string, string> | undefined> {
  if (language === 'en') return undefined;
  return loadAsset<Record<string, string>>(`${namespace}-${language}`).catch(() => undefined);
}

export function currentLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : 'en';
}

function preferred(): Language {
  try {
    const saved = localStorage.getItem(KEY);
    if (isLanguage(saved)) return saved;
  } catch {
    // As above.
  }
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';
}

function isLanguage(tag: string | null | undefined): tag is Language {
  return typeof tag === 'string' && Object.hasOwn(LANGUAGES, tag);
}

function namespaceOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.json$/, '');
}
