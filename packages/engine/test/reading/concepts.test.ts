import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/reading/concepts/items.ts';
import { type TongueName, tongueOf } from '../../src/reading/concepts/tongue.ts';

const found = (language: TongueName, text: string, day: string | null = null) => itemsOf(text, 0, text.length, tongueOf(language), day);

describe('dates in eight languages', () => {
  const cases: readonly (readonly [TongueName, string, string | null, string, string])[] = [
    ['fr', 'le 1er février 2024', null, '2024-02-01', '2024-02-02'],
    ['es', 'a mediados del pasado mes de julio', '2026-08-10', '2026-07-01', '2026-08-01'],
    ['pt', '1.º de janeiro deste ano', '2012-02-01', '2012-01-01', '2012-01-02'],
    ['ar', 'في 26 شباط 2011', null, '2011-02-26', '2011-02-27'],
    ['ar', 'في أكتوبر الماضي', '2017-03-01', '2016-10-01', '2016-11-01'],
    ['ru', 'в сентябре 2003-го', null, '2003-09-01', '2003-10-01'],
    ['uk', 'минулого місяця', '2025-07-01', '2025-06-01', '2025-07-01'],
    ['tr', "31 Aralık 2000'de", null, '2000-12-31', '2001-01-01'],
    ['zh', '今年3月17日', '2018-06-01', '2018-03-17', '2018-03-18'],
    ['zh', '11日', '2025-03-13', '2025-03-11', '2025-03-12'],
  ];
  it.each(cases)('%s: %s', (language, text, day, from, until) => {
    expect(found(language, text, day).find((item) => item.c === 'DATE')?.date).toMatchObject({ from, until });
  });
});

describe('numbers and names', () => {
  it('joins the words of one number', () => {
    expect(found('uk', "сто двадцять п'ята держава-учасниця").find((item) => item.c === 'ORD')?.number).toBe(125);
    expect(found('ar', 'سبع وعشرين تهمة').find((item) => item.c === 'NUM')?.number).toBe(27);
    expect(found('tr', 'on dört suçlama').find((item) => item.c === 'NUM')?.number).toBe(14);
    expect(found('zh', '判处三十年监禁').find((item) => item.c === 'duration')?.number).toBe(360);
  });
  it('knows States and persons in every case and with particles', () => {
    expect(found('ru', 'Грузией').find((item) => item.c === 'STATE')?.states).toEqual(['GEO']);
    expect(found('ar', 'وبوروندي').find((item) => item.c === 'STATE')?.states).toEqual(['BDI']);
    expect(found('uk', 'ордер на Путіна').find((item) => item.c === 'PERSON')?.persons).toEqual(['putin']);
    expect(found('tr', "Ermenistan'ın").find((item) => item.c === 'STATE')?.states).toEqual(['ARM']);
  });
  it('takes a letter of Chinese for a word only where it stands alone', () => {
    expect(found('zh', '未来').some((item) => item.c === 'not')).toBe(false);
    expect(found('zh', '中国未签署').some((item) => item.c === 'not')).toBe(true);
  });
});
