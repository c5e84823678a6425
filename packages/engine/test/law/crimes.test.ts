import { describe, expect, test } from 'vitest';
import { actsOfAggression } from '../../src/law/crimes/aggression.ts';
import { alternativesTo } from '../../src/law/crimes/alternatives.ts';
import { crimeById, crimes, pinpointOf, readCrime } from '../../src/law/crimes/catalogue.ts';
import { findCrimes } from '../../src/law/crimes/finder.ts';

const idOf = (text: string): string => {
  const reading = readCrime(text);
  return reading.kind === 'paragraph' ? reading.id : reading.kind;
};

describe('the list of crimes', () => {
  test('holds 103 offences, and seven acts of aggression that are not offences', () => {
    const inFamily = (family: string): number => crimes.filter((crime) => crime.family === family).length;
    expect(crimes).toHaveLength(103);
    expect(['genocide', 'crimes_against_humanity', 'war_crimes', 'aggression'].map(inFamily)).toEqual([5, 16, 81, 1]);
    expect(actsOfAggression).toHaveLength(7);
  });

  test('has no id twice, and every id reads back to its offence', () => {
    expect(new Set(crimes.map((crime) => crime.id)).size).toBe(crimes.length);
    for (const crime of crimes) {
      const alone = readCrime(crime.id);
      expect(alone.kind === 'paragraph' && alone.crimes).toEqual([crime]);
      const paragraph = readCrime(crime.pinpoint);
      expect(paragraph.kind === 'paragraph' && paragraph.crimes.includes(crime)).toBe(true);
      expect(crime.pinpoint).toBe(pinpointOf(crime.id));
    }
  });

  test('numbers elements from one, and only the paragraph without an annex lacks them', () => {
    for (const crime of crimes) expect(crime.elements.map((element) => element.no)).toEqual(crime.elements.map((_, index) => index + 1));
    expect(crimes.filter((crime) => crime.elements.length === 0).map((crime) => crime.id)).toEqual(['8.2.b.xx']);
    expect(crimes.reduce((sum, crime) => sum + crime.elements.length, 0)).toBe(513);
  });

  test('gives every war crime a conflict and a counterpart of the other kind, or none', () => {
    for (const crime of crimes) {
      expect(crime.conflict !== 'none').toBe(crime.family === 'war_crimes');
      if (crime.counterpart === null) continue;
      const other = crimeById(crime.counterpart.crime);
      expect(other?.conflict).toBe(crime.conflict === 'IAC' ? 'NIAC' : 'IAC');
    }
  });

  test('dates each amended paragraph by its amendment', () => {
    const amended = crimes.filter((crime) => crime.amendment !== null);
    expect(amended).toHaveLength(11);
    expect(crimeById('8.2.e.xiv')).toMatchObject({ adopted: '2010-06-10', firstInForce: '2012-09-26' });
    expect(crimeById('8.2.e.xix')).toMatchObject({ adopted: '2019-12-06', firstInForce: '2021-10-14' });
    expect(crimeById('8.2.b.xxix')).toMatchObject({ adopted: '2017-12-14', firstInForce: '2020-04-02' });
    expect(crimeById('7.1.a')).toMatchObject({ amendment: null, firstInForce: '2002-07-01' });
  });

  test('marks where capture is an element', () => {
    expect(crimes.filter((crime) => crime.captureIsElement).map((crime) => crime.id)).toEqual([
      '7.1.e',
      '7.1.i',
      '8.2.a.vii-2',
      '8.2.a.viii',
      '8.2.c.iii',
    ]);
  });
});

describe('reading a crime', () => {
  test.each([
    ['7(1)(a)', '7.1.a'],
    ['Art. 7(1)(a)', '7.1.a'],
    ['rs:7(1)(a)', '7.1.a'],
    ['article 8 2 b iv', '8.2.b.iv'],
    ['8.2.B.IV', '8.2.b.iv'],
    ['8(2)(b)(xxii)-1', '8.2.b.xxii-1'],
    [' 8 (2) (c) (i) - 4 ', '8.2.c.i-4'],
    ['8(2)(c)(i)', '8.2.c.i'],
    ['Article 7(1)(g) of the Rome Statute', '7.1.g'],
    ['8 bis', '8bis'],
    ['8bis(1)', '8bis.1'],
    ['8bis(2)(a)', '8bis.1'],
    ['8 bis (2) (g)', '8bis.1'],
    ['6', '6'],
    ['genocide', '6'],
    ['Crimes against humanity', '7'],
    ['war crimes', '8'],
    ['crime of aggression', '8bis'],
    ['Enslavement', '7.1.c'],
  ])('reads %j as %s', (text, id) => expect(idOf(text)).toBe(id));

  test('lets a parent mean any of its children, and no sibling', () => {
    const reading = readCrime('8(2)(b)(ii)');
    expect(reading.kind === 'paragraph' && reading.crimes.map((crime) => crime.id)).toEqual(['8.2.b.ii']);
    const murder = readCrime('8(2)(c)(i)');
    expect(murder.kind === 'paragraph' && murder.crimes).toHaveLength(4);
    const all = readCrime('8bis');
    expect(all.kind === 'paragraph' && all.crimes.map((crime) => crime.id)).toEqual(['8bis.1']);
  });

  test.each([
    '8(2)(z)',
    '9(1)',
    '7(1)(z)',
    '8(2)(f)',
    '25(3)(a)',
    '8(2)(b',
    '7(1)(g)-9',
    '8.2.b.4',
    '',
    '???',
    'article',
    'war crime of murder',
    'murder, 7(1)(a)',
    '7'.repeat(500),
  ])('refuses %j with help', (text) => {
    const reading = readCrime(text);
    expect(reading.kind).toBe('malformed');
    if (reading.kind === 'malformed') expect(reading.expected).toMatch(/\d/);
  });

  test('names the nearest paragraphs', () => {
    expect(readCrime('8(2)(z)')).toEqual({ kind: 'malformed', found: '8(2)(z)', expected: 'one of 8(2)(a), 8(2)(b), 8(2)(c), 8(2)(e)' });
  });

  test.each([
    'piracy',
    'terrorism',
    'ecocide',
    'drug trafficking',
    'torture',
    'cultural genocide',
    '海盗',
  ])('takes the word %j as outside the Statute', (word) => expect(idOf(word)).toBe('outside-statute'));

  test('offers paragraphs for a word that may mean one', () => {
    const reading = readCrime('torture');
    expect(reading.kind === 'outside-statute' && reading.candidates.map((crime) => crime.id)).toEqual(
      expect.arrayContaining(['7.1.f', '8.2.c.i-4', '8.2.a.ii-1']),
    );
    const none = readCrime('piracy');
    expect(none.kind === 'outside-statute' && none.candidates).toEqual([]);
  });

  test('answers a repeated text with the same object', () => expect(readCrime('7.1.a')).toBe(readCrime('7.1.a')));
});

describe('suggestions', () => {
  test('finds paragraphs for a barrel bomb on a hospital', () => {
    const found = findCrimes('a barrel bomb on a hospital').map((match) => match.crime.id);
    expect(found.slice(0, 6)).toEqual(expect.arrayContaining(['8.2.e.iv', '8.2.e.i', '8.2.b.ix', '8.2.b.iv']));
    expect(findCrimes('zzz')).toEqual([]);
  });

  test('gives every amended paragraph an original one that may reach the harm', () => {
    for (const crime of crimes.filter((one) => one.amendment !== null)) {
      expect(
        alternativesTo(crime.id).some((other) => crimeById(other.crime)?.amendment === null),
        crime.id,
      ).toBe(true);
    }
    expect(alternativesTo('8.2.e.xiv').map((one) => one.crime)).toEqual(expect.arrayContaining(['8.2.e.i', '7.1.a', '8.2.b.xviii']));
  });

  test('never offers a crime as its own alternative', () => {
    for (const crime of crimes) expect(alternativesTo(crime.id).map((one) => one.crime)).not.toContain(crime.id);
  });
});
