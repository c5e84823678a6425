import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRatione } from '../../src/ratione.ts';
import { createReader } from '../../src/reading/index.ts';
import type { RecordData } from '../../src/record/shape.ts';

const reader = createReader(createRatione(JSON.parse(readFileSync('packages/record/dist/record.json', 'utf8')) as RecordData));
const verdict = (lang: string, text: string, date: string | null = null) => reader.check({ lang, text, date }).verdict;

describe('what is to come gets no verdict', () => {
  it.each([
    ['fr', 'Le Sénégal finira par dénoncer lui aussi le Statut de Rome.', '2026-09-01'],
    ['fr', 'Le prochain pays à claquer la porte de la CPI sera le Tchad ou le Togo.', '2026-09-01'],
    ['ar', 'سينضم لبنان إلى نظام روما الأساسي قريبا.', '2026-05-01'],
    ['zh', '杜特尔特必将被国际刑事法院判定有罪。', '2026-06-01'],
    ['tr', "Sırbistan er ya da geç UCM'den çekilecek.", '2026-09-01'],
    // Judgment was awaited when the file was last seen.
    ['fr', 'Mahamat Said a été acquitté par la CPI en mai 2026.', '2026-06-01'],
  ])('%s: %s', (lang, text, date) => expect(verdict(lang, text, date)).toBe('uncheckable'));
});

describe('a State named only to compare is no subject', () => {
  it.each([
    ['fr', "L'Ouganda est partie au Statut de Rome, contrairement au Rwanda."],
    ['es', 'Uganda, a diferencia de Ruanda, forma parte del Estatuto de Roma.'],
    ['pt', 'O Uganda é parte no Estatuto de Roma, ao contrário do Ruanda.'],
    ['ru', 'Уганда, в отличие от Руанды, является участником Римского статута.'],
    ['uk', 'Уганда, на відміну від Руанди, є учасницею Римського статуту.'],
    ['ar', 'أوغندا طرف في نظام روما الأساسي على عكس رواندا.'],
    ['zh', '与卢旺达不同，乌干达是《罗马规约》缔约国。'],
    ['tr', "Uganda, Ruanda'nın aksine Roma Statüsü'ne taraf."],
  ])('%s: %s', (lang, text) => expect(verdict(lang, text)).toBe('supported'));
});

describe('one word changed is noticed', () => {
  it.each([
    ['es', 'El Consejo de Seguridad remitió Darfur a la CPI en 2005 con once votos a favor.', '2005', '2002'],
    ['uk', 'Рада Безпеки ООН одноголосно передала ситуацію в Лівії до МКС у лютому 2011 року.', '2011', '2010'],
    ['pt', 'As Filipinas deixaram de ser membro do TPI em 17 de março de 2019.', '17', '19'],
    ['tr', "Roma Statüsü 1 Temmuz 2002'de yürürlüğe girdiğinde 66 taraf devleti vardı.", '1 ', '3 '],
    ['fr', 'Bosco Ntaganda purge une peine de trente ans confirmée en appel par la CPI en 2021.', '2021', '2018'],
  ])('%s: %s, %s for %s', (lang, text, was, now) => {
    expect(verdict(lang, text)).toBe('supported');
    expect(verdict(lang, text.replace(was, now))).not.toBe('supported');
  });
  it('knows a person by nationality', () => {
    expect(verdict('zh', '2023年3月17日，国际刑事法院对俄罗斯总统普京发出逮捕令。')).toBe('supported');
    expect(verdict('zh', '2023年3月17日，国际刑事法院对索马里总统普京发出逮捕令。')).not.toBe('supported');
  });
});

it('takes Turkish for Turkish though its letters stand alone beside signs', () => {
  expect(verdict('tr', "UCM, Moğolistan'ın Putin'i tutuklama yükümlülüğünü yerine getirmediğine hükmetti.", '2024-11-10')).toBe(
    'supported',
  );
});

it.each([
  ['fr', "Avant l'adhésion de l'Arménie, la CPI comptait 123 États membres."],
  ['zh', '乌克兰加入之前，国际刑事法院有124个缔约国。'],
])('a count told of a time before is not that of today: %s', (lang, text) => {
  expect(verdict(lang, text)).not.toBe('contradicted');
});
