import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('../src/locales', import.meta.url));
const languages = readdirSync(FOLDER).filter((language) => language !== 'en');
const namespaces = readdirSync(join(FOLDER, 'en'));

/** Plural forms differ by language: a key counts once without its form. */
const PLURAL = /_(zero|one|two|few|many|other)$/;

function words(language: string, namespace: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.set(path, value);
    else for (const [key, inner] of Object.entries(value as object)) visit(inner, path === '' ? key : `${path}.${key}`);
  };
  visit(JSON.parse(readFileSync(join(FOLDER, language, namespace), 'utf8')), '');
  return found;
}

const holes = (text: string) => [...new Set(text.match(/\{\{[^}]+\}\}/g) ?? [])].sort();

describe.each(languages)('words in %s', (language) => {
  it.each(namespaces)('%s has every key of English and no other', (namespace) => {
    const bare = (list: ReadonlyMap<string, string>) => [...new Set([...list.keys()].map((key) => key.replace(PLURAL, '')))].sort();
    expect(bare(words(language, namespace))).toEqual(bare(words('en', namespace)));
  });

  it.each(namespaces)('%s has every plural form that the language needs', (namespace) => {
    const found = words(language, namespace);
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = [
      ...new Set([...words('en', namespace).keys()].filter((key) => /_(one|other)$/.test(key)).map((key) => key.replace(PLURAL, ''))),
    ];
    for (const key of counted) for (const form of needed) expect(found.has(`${key}_${form}`), `${key}_${form}`).toBe(true);
  });

  it.each(namespaces)('%s keeps what is filled in', (namespace) => {
    const found = words(language, namespace);
    for (const [key, text] of words('en', namespace)) {
      const own = found.get(key);
      // "one" may leave out its count.
      if (own !== undefined && !PLURAL.test(key)) expect(holes(own), key).toEqual(holes(text));
    }
  });

  it.each(namespaces)('%s: the longer name of a button begins with what stands on it', (namespace) => {
    const found = words(language, namespace);
    for (const [key, longer] of found) {
      const shown = found.get(key.replace(/(Named|This)$/, ''));
      if (/(Named|This)$/.test(key) && shown !== undefined) expect(longer.toLowerCase(), key).toContain(shown.toLowerCase());
    }
  });
});
