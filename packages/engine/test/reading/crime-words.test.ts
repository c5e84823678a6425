import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCrimes } from '../../src/law/crimes/finder.ts';
import { suggestCrimes } from '../../src/law/crimes/suggest.ts';
import { createRatione } from '../../src/ratione.ts';
import { englishCrimeWords } from '../../src/reading/asked/crime-words.ts';
import { crimesLike, findPlaces, readCrimes } from '../../src/reading/asked/index.ts';
import { crimeWordsLexicon } from '../../src/reading/generated/crime-words.ts';
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

describe('names of crimes and places in another language', () => {
  const french = new Map([
    ['6.a', 'Génocide par meurtre'],
    ['7.1.b', 'Extermination'],
    ['8.2.b.xxvi', 'Enfants soldats dans les forces armées nationales'],
    ['8.2.e.vii', 'Enfants soldats dans des forces ou groupes armés'],
    ['8.2.b.xxvii', 'Armes biologiques ou à toxines, conflit international'],
  ]);
  const arabic = new Map([['7.1.b', 'الإبادة']]);

  it('a whole name, marks and case apart, is that crime first and the others after it', () => {
    const found = readCrimes('genocide par MEURTRE', ratione, { language: 'fr', names: french });
    expect(found[0]).toMatchObject({ asked: '6.a', because: 'words', words: ['genocide par MEURTRE'] });
    expect(found.map(({ asked }) => asked)).toContain('7.1.a');
    expect(found.filter(({ asked }) => asked === '6.a')).toHaveLength(1);
    expect(readCrimes('الإبادة', ratione, { language: 'ar', names: arabic }).map(({ asked }) => asked)).toEqual(['7.1.b', '6']);
  });

  it('words of a name count as words of the English one, endings apart', () => {
    expect(readCrimes('enfant soldat', ratione, { language: 'fr', names: french }).map(({ asked }) => asked)).toContain('8.2.e.vii');
    expect(crimesLike('arme à toxine', { language: 'fr', names: french }).map(({ id }) => id)).toContain('8.2.b.xxvii');
    expect(
      crimesLike('生物武器', { language: 'zh', names: new Map([['8.2.b.xxvii', '生物武器或毒素武器']]) }).map(({ id }) => id),
    ).toContain('8.2.b.xxvii');
  });

  it('without names all is as before', () => {
    expect(crimesLike('torture').map(({ id }) => id)).toEqual(findCrimes('torture').map(({ crime }) => crime.id));
    expect(readCrimes('viol', ratione, { language: 'fr', names: new Map() })).toEqual(readCrimes('viol', ratione, { language: 'fr' }));
  });

  it('a unit of the record is found by its translated name', () => {
    const called = new Map([['Nagorno-Karabakh', 'Haut-Karabakh']]);
    expect(findPlaces('Haut-Karabakh', ratione)[0]?.name).not.toBe('Nagorno-Karabakh');
    expect(findPlaces('haut karabakh', ratione, undefined, undefined, called)[0]).toMatchObject({ name: 'Nagorno-Karabakh', kind: 'unit' });
  });
});
