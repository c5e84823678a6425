import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

/** Languages of the interface. Proof sentences stay English in all of them and are marked so. */
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
const english = import.meta.glob<Record<string, unknown>>('../locales/en/*.json', { eager: true, import: 'default' });
const others = import.meta.glob<Record<string, unknown>>(['../locales/*/*.json', '!../locales/en/*.json'], { import: 'default' });

/** Starts the interface in the saved language, else in that of the browser where it is one of ours, else in English. */
export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'common',
    resources: { en: Object.fromEntries(Object.entries(english).map(([path, words]) => [namespaceOf(path), words])) },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await chooseLanguage(preferred(), false);
}

/** Loads the words of a language and turns the page to it: `lang`, `dir`, numbers and days follow. */
export async function chooseLanguage(language: Language, save = true): Promise<void> {
  if (language !== 'en' && !i18next.hasResourceBundle(language, 'common'))
    await Promise.all(
      Object.entries(others)
        .filter(([path]) => path.includes(`/${language}/`))
        .map(async ([path, load]) => i18next.addResourceBundle(language, namespaceOf(path), await load())),
    );
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
