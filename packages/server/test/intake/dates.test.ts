import { describe, expect, test } from 'vitest';
import { dateline } from '../../src/intake/dateline.ts';

const BODY = 'The Court was asked about it, and a spokesman said on 3 March 2009 that nothing was known. '.repeat(30);

describe('the day of a text, from a line of its own', () => {
  test.each([
    ['November 18th, 2016', '2016-11-18'],
    ['Published: Friday, Nov. 18, 2016 10:32 am GMT', '2016-11-18'],
    ['18 November 2016', '2016-11-18'],
    ['2016-11-18', '2016-11-18'],
    ['18.11.2016', '2016-11-18'],
    ['le 18 novembre 2016', '2016-11-18'],
    ['18 de noviembre de 2016', '2016-11-18'],
    ['18 ноября 2016 года', '2016-11-18'],
    ['18 листопада 2016', '2016-11-18'],
    ['18 Kasım 2016', '2016-11-18'],
    ['18 نوفمبر 2016', '2016-11-18'],
    ['١٨ تشرين الثاني ٢٠١٦', '2016-11-18'],
    ['2016年11月18日', '2016-11-18'],
    ['By A. Writer | November 18, 2016', '2016-11-18'],
    ['ALEPPO, Nov 18, 2016 (Agency) - Two were killed.', '2016-11-18'],
    ['31/12/2016', '2016-12-31'],
    ['The Hague, 17 November 2016', '2016-11-17'],
    ['Kyiv, 18 листопада 2016', '2016-11-18'],
    ['Москва, 18 ноября 2016', '2016-11-18'],
  ])('%s', (line, day) => {
    expect(dateline(`A heading\n\n${line}\n\nWords of the text without a day.`, 'a').date?.day).toBe(day);
  });

  test.each([
    'War crimes in Aleppo, 18 November 2016',
    'Aleppo Massacre, 18 November 2016',
    'Aleppo, 18 November 2016, a hospital is hit',
    'The meeting of 18 November 2016 decided nothing.',
    '© 2025 The Example',
    'November 2016',
    'In Aleppo on 18 November 2016',
    '30 February 2016',
  ])('%s is no day of publication', (line) => {
    expect(dateline(`A heading\n\n${line}\n\n${BODY}`, 'a').date).toBeNull();
  });

  test('a town with a day further down is no day of publication', () => {
    expect(dateline(`A heading\n\nBy A. Writer\n\nAleppo, 18 November 2016\n\n${BODY}`, 'a').date).toBeNull();
  });

  test('numbers are read as the text writes its other days, and not where nothing tells', () => {
    expect(dateline(`1/3/2017\n\nOn November 30th, 2016 a notice was sent.`, 'a').date).toMatchObject({
      day: '2017-01-03',
      note: expect.stringContaining('November 30th, 2016') as string,
    });
    expect(dateline(`1/3/2017\n\nOn 30 November 2016 a notice was sent.`, 'a').date?.day).toBe('2017-03-01');
    const open = dateline('1/3/2017\n\nNothing else is dated.', 'a');
    expect(open.date).toBeNull();
    expect(open.issues[0]).toMatchObject({ code: 'intake.date-ambiguous', found: '`1/3/2017`, which is 2017-01-03 or 2017-03-01' });
    expect(dateline(`1/3/2017\n\nHe wrote “adopted on 17 July 1998” of it. On November 30th, 2016 a notice was sent.`, 'a').date?.day).toBe(
      '2017-01-03',
    );
  });

  test('the line at the top wins; two at the end that differ give none; a day of change only where there is no other', () => {
    expect(dateline(`18 November 2016\n\n${BODY}\n\n${BODY}\n\n19 November 2016`, 'a').date?.day).toBe('2016-11-18');
    const two = dateline(`${`${BODY}\n\n`.repeat(4)}18 November 2016\n\n${BODY}\n\n19 November 2016`, 'a');
    expect([two.date, two.issues[0]?.code]).toEqual([null, 'intake.date-several']);
    expect(dateline('Updated 20 November 2016\n\nPublished 18 November 2016\n\nWords.', 'a').date?.day).toBe('2016-11-18');
  });
});
