import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import schema from '../../server/schemas/question.schema.json';
import english from '../src/locales/en/ask.json';
import french from '../src/locales/fr/ask.json';
import type { Names } from '../src/pages/ask/load-names.ts';
import { matterWords } from '../src/pages/ask/matter-words.ts';

const named = { nameOf: (code: string) => ({ ALB: 'Albanie', MKD: 'Macédoine du Nord' })[code] ?? code } as Names;
const words = i18next.createInstance();

beforeAll(() => words.init({ lng: 'fr', ns: 'ask', defaultNS: 'ask', resources: { en: { ask: english }, fr: { ask: french } } }));

describe('a further fact in a line', () => {
  it.each([
    ['element_on_territory_of', ['ALB', 'MKD'], 'Partie du crime aussi en: Albanie, Macédoine du Nord'],
    ['attack_period', { from: '2011-03-15', to: null }, 'Période de l’attaque: from: 2011-03-15; to: non connu'],
    ['also_at', [{ iso3: 'ALB' }], 'Aussi survenu en: Albanie'],
    ['elements_not_met', [], 'Éléments non réunis: aucun'],
    ['previously_tried', true, 'Déjà jugé: oui'],
    ['something_new', 'ISIS', 'something new: ISIS'],
  ])('%s %j reads %j', (key, value, text) => expect(matterWords(key, value, words.t as unknown as TFunction<'ask'>, named)).toBe(text));

  it('has a label for every fact a question can hold', () => {
    expect(Object.keys(english.matter).sort()).toEqual(Object.keys(schema.$defs.matter.properties).sort());
  });
});
