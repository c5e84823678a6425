import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { suggestCrimes } from '../../src/law/crimes/suggest.ts';
import { createRatione } from '../../src/ratione.ts';
import { englishCrimeWords } from '../../src/reading/asked/crime-words.ts';
import { readCrimes } from '../../src/reading/asked/index.ts';
import { crimeWordsLexicon } from '../../src/reading/lexicon/crime-words.ts';
import type { RecordData } from '../../src/record/shape.ts';

const ratione = createRatione(JSON.parse(readFileSync('packages/record/dist/record.json', 'utf8')) as RecordData);

describe('words for crimes in other languages', () => {
  it.each([
    ['ru', 'пытки в тюрьме', '7.1.f'],
    ['ru', 'бочковая бомба на больницу', '8.2.e.iv'],
    ['ru', 'депортация детей', '7.1.d'],
    ['ru', 'изнасилования', '7.1.g-1'],
    ['uk', 'катування полонених', '7.1.f'],
    ['uk', 'обстріл лікарні', '8.2.e.iv'],
    ['uk', 'зґвалтування', '7.1.g-1'],
    ['uk', 'насильницьке зникнення', '7.1.i'],
    ['fr', 'bombardement d’un hôpital', '8.2.e.iv'],
    ['fr', 'disparition forcée', '7.1.i'],
    ['fr', 'prise d’otages', '8.2.c.iii'],
    ['es', 'ataque aéreo contra un hospital', '8.2.e.iv'],
    ['es', 'niños soldado', '8.2.e.vii'],
    ['es', 'toma de rehenes', '8.2.c.iii'],
    ['ar', 'برميل متفجر على مستشفى', '8.2.e.iv'],
    ['ar', 'والتعذيب', '7.1.f'],
    ['ar', 'أسلحة كيميائية', '8.2.e.xiv'],
    ['zh', '轰炸医院', '8.2.e.iv'],
    ['zh', '强迫失踪', '7.1.i'],
    ['zh', '酷刑', '7.1.f'],
  ])('%s: %s', (language, words, expected) => {
    const found = readCrimes(words, ratione, { language });
    expect(found.map(({ asked }) => asked)).toContain(expected);
    expect(found.slice(0, 4).map(({ asked }) => asked)).toContain(expected);
    expect(found[0]).toMatchObject({ because: 'words', words: [words] });
  });

  it('a paragraph stays a paragraph, and English words are read as before', () => {
    expect(readCrimes('8(2)(e)(iv)', ratione, { language: 'ru' })[0]?.because).toBe('paragraph');
    for (const words of ['barrel bomb on a hospital', 'torture', 'siege', 'colonies'])
      expect(readCrimes(words, ratione, { language: 'en' })).toEqual(suggestCrimes(words));
    expect(readCrimes('погода', ratione, { language: 'ru' })).toEqual(suggestCrimes('погода'));
  });

  it.each(Object.entries(crimeWordsLexicon))('%s: each of its words leads to it, and it to a paragraph', (english, terms) => {
    expect(suggestCrimes(english).length).toBeGreaterThan(0);
    for (const [language, list] of Object.entries(terms))
      for (const term of list) expect(englishCrimeWords(term, language), `${language} ${term}`).toContain(english);
  });
});
