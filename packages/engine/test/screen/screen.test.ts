import { describe, expect, test } from 'vitest';
import {
  CountryReader,
  crimeById,
  crimeClassOf,
  type EventCells,
  PlaceReader,
  placeOfKey,
  readRowDays,
  readRowEvent,
  Tracks,
} from '../../src/index.ts';
import { acledEvent } from '../../src/screen/crosswalk/acled.ts';
import { ucdpEvent } from '../../src/screen/crosswalk/ucdp.ts';
import { ratione } from '../support/record.ts';

const countries = new CountryReader(ratione);
const days = (
  start: string,
  end = '',
  precision = '',
  style: Parameters<typeof readRowDays>[1] = { precision: 'ucdp', order: 'unclear' },
) => {
  const { first, last, certainty } = readRowDays({ start, end, precision }, style);
  return [first, last, certainty];
};

describe('crosswalk', () => {
  const subEvents = [
    'Air/drone strike',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
    'Suicide bomb',
    'Chemical weapon',
    'Attack',
    'Sexual violence',
    'Abduction/forced disappearance',
    'Arrests',
    'Looting/property destruction',
    'Headquarters or base established',
    'Excessive force against protesters',
    'Government regains territory',
  ];

  test('every candidate is a paragraph of the Statute, of the right conflict', () => {
    for (const [states1, states2, conflict] of [
      [['RUS'], ['UKR'], 'IAC'],
      [['RUS'], [], 'NIAC'],
    ] as const) {
      const seen = [
        ...subEvents.map((subEvent) => acledEvent({ subEvent, states1, states2 })),
        ...(['1', '2', '3'] as const).flatMap((type) =>
          [true, false].map((civilianDeaths) =>
            ucdpEvent({ type, civilianDeaths, statesA: states1, statesB: type === '2' ? [] : states2 }),
          ),
        ),
      ];
      for (const candidate of seen.flatMap((one) => one?.candidates ?? [])) {
        const crime = crimeById(candidate.crime);
        expect(crime, candidate.crime).toBeDefined();
        if (crime?.conflict === 'IAC') expect(conflict, candidate.crime).toBe('IAC');
      }
    }
  });

  const NOTHING: EventCells = { type: '', event: '', subEvent: '', actorA: '', actorB: '', conflict: '', dyad: '', civilianDeaths: false };
  const read = (cells: Partial<EventCells>) => readRowEvent({ ...NOTHING, ...cells }, countries);

  test('a chemical weapon in an internal conflict falls back to a generic war crime, since its paragraph is an amendment', () => {
    const found = read({ subEvent: 'Chemical weapon', actorA: 'Militia' });
    expect([found.crime, found.generic, found.candidates[0]?.crime]).toEqual(['8.2.c.i-1', true, '8.2.e.xiii']);
  });

  test('one-sided violence names its actor, several do not', () => {
    const actor = (cells: Partial<EventCells>) => read(cells).actorState;
    expect(read({ type: '3', actorA: 'Government of Myanmar (Burma)', actorB: 'Civilians' })).toMatchObject({
      crime: '7.1.a',
      actorState: 'MMR',
    });
    expect(actor({ subEvent: 'Attack', actorA: 'Civilians (Syria)', actorB: 'Military Forces of Syria (2000-2024)' })).toBe('SYR');
    expect(actor({ type: '3', actorA: 'Government of Iraq, Government of United States of America', actorB: 'Civilians' })).toBeNull();
    expect(actor({ type: '3', conflict: 'Government of Sudan - Civilians' })).toBe('SDN');
    expect(actor({ type: '1', actorA: 'Government of Ukraine', actorB: 'Government of Russia (Soviet Union)' })).toBeNull();
  });

  const IAC = '8.2.b.vi';
  const NIAC = '8.2.c.i-1';
  test.each<[words: string, cells: Partial<EventCells>, crime: string, byName: boolean]>([
    ['two governments by their columns', { actorA: 'Government of Ukraine', actorB: 'Government of Russia (Soviet Union)' }, IAC, false],
    ['several on one side', { actorA: 'Government of Australia, Government of United Kingdom', actorB: 'Government of Iraq' }, IAC, false],
    ['a government against a group', { actorA: 'Government of Ukraine', actorB: 'DPR' }, NIAC, false],
    ['a government beside a group', { actorA: 'Government of Syria, Hezbollah', actorB: 'Government of Israel' }, NIAC, false],
    ['one State on both sides', { actorA: 'Government of Sudan', actorB: 'Government of Sudan' }, NIAC, false],
    ['blank sides, a dyad of governments', { dyad: 'Government of Russia (Soviet Union) - Government of Ukraine' }, IAC, true],
    ['blank sides, a war between States by its name', { conflict: 'Russia - Ukraine' }, IAC, true],
    ['blank sides, several States on one side', { conflict: 'Australia, United Kingdom, United States - Iraq' }, IAC, true],
    ['blank sides, a territory', { conflict: 'Ukraine: Novorossiya' }, NIAC, false],
    ['blank sides, a government and a group', { dyad: 'Government of Ukraine - DPR', conflict: 'Russia - Ukraine' }, NIAC, true],
    ['blank sides, a name with more than one dash', { conflict: 'India - Pakistan - Kashmir' }, NIAC, false],
    [
      'sides that are told, whatever the name',
      { actorA: 'Government of Ukraine', actorB: 'DPR', conflict: 'Russia - Ukraine' },
      NIAC,
      false,
    ],
  ])('%s', (_, cells, crime, byName) => {
    const found = read({ type: '1', ...cells });
    expect([found.crime, found.rules]).toEqual([crime, byName ? ['sides-by-name-of-conflict'] : []]);
    expect(found.missing).toContain('whether another State fought on a side or controlled it');
    expect(found.missing.includes('whether each side acted for the State it is named after')).toBe(crime === IAC);
  });
});

describe('days', () => {
  test('as the releases write them', () => {
    expect(days('2016-01-01T00:00:00Z')).toEqual(['2016-01-01', '2016-01-01', 'period']);
    expect(days('2016-01-01 00:00:00.000', '2016-01-03', '1')).toEqual(['2016-01-01', '2016-01-03', 'period']);
    expect(days('2016-01-01', '2016-01-03', '2')).toEqual(['2016-01-01', '2016-01-03', 'within']);
    expect(days('2016-02-10', '', '4')).toEqual(['2016-02-01', '2016-02-29', 'within']);
    expect(days('2016-02-10', '', '5')).toEqual(['2016-01-01', '2016-12-31', 'within']);
    expect(days('10 February 2016', '', '3', { precision: 'acled', order: 'unclear' })).toEqual(['2016-02-01', '2016-02-29', 'within']);
    expect(days('2016-01-05', '2016-01-01', '1')).toEqual(['2016-01-01', '2016-01-05', 'within']);
    expect(days('2015-02-29')).toEqual([null, null, 'unknown']);
  });
});

describe('places', () => {
  const reader = new PlaceReader(ratione, countries, null, 'ucdp');
  const byCountry = (country: string, ucdpId = '') =>
    reader.read({ latitude: '', longitude: '', precision: '', country, ucdpId, iso: '' }).key;

  test('a country by UCDP’s names and numbers', () => {
    expect([
      byCountry('Yemen (North Yemen)'),
      byCountry('DR Congo (Zaire)'),
      byCountry('', '365').split('|').includes('RUS'),
      byCountry('Serbia (Yugoslavia)'),
    ]).toEqual(['YEM', 'COD', true, 'SRB|XKX']);
    expect(byCountry('Israel').split('|')).toEqual(
      expect.arrayContaining(['ISR', 'PSE-gaza', 'PSE-west-bank', 'PSE-east-jerusalem', 'SYR-golan']),
    );
    expect(byCountry('Atlantis')).toBe('');
  });

  test('a key gives back its places', () => {
    expect(placeOfKey('SYR|SYR-golan|none', ratione).candidates.map(({ unit, state }) => [unit, state])).toEqual([
      [null, 'SYR'],
      ['SYR-golan', null],
      [null, null],
    ]);
    expect(placeOfKey('high-seas', ratione)).toMatchObject({ setting: 'high-seas', outside: true });
  });
});

describe('answers', () => {
  const tracks = new Tracks(ratione, { asOf: '2026-11-21', positions: new Map() }, 'unknown');
  const answer = (place: string, day: string, actor: string | null = null) =>
    tracks.answer({ place, actor, crime: '8.2.c.i-1', certainty: 'period', first: day, last: day }).answer;

  test('Syria turns on nationality; Afghanistan does not; nothing is reached before July 2002', () => {
    expect(answer('SYR', '2016-11-16', 'SYR')).toMatchObject({
      reach: 'depends',
      reachByPlace: 'no',
      reachIfActorNational: 'no',
      settledBy: ['nationality'],
    });
    expect(answer('AFG', '2016-11-16')).toMatchObject({
      reach: 'yes',
      reachByPlace: 'yes',
      bases: ['territorial'],
      states: ['AFG'],
      situation: 'afg',
    });
    expect(answer('AFG', '2002-06-30')).toMatchObject({ reach: 'no', trigger: 'none' });
  });

  test('one question serves a whole stretch of days', () => {
    const [one, other, later] = [answer('COL', '2010-01-01'), answer('COL', '2010-06-01'), answer('COL', '2009-10-31')];
    expect(one.question).toBe(other.question);
    expect(later.question).not.toBe(one.question);
  });

  test('paragraphs of one class are those the rules cannot tell apart', () => {
    expect(crimeClassOf('8.2.e.i')).toBe(crimeClassOf('8.2.c.i-1'));
    expect(crimeClassOf('8.2.b.i')).toBe(crimeClassOf('8.2.a.i'));
    expect(crimeClassOf('8.2.e.xiii')).not.toBe(crimeClassOf('8.2.e.i'));
    expect(crimeClassOf('7.1.i')).toBe('7.1.i');
  });
});
