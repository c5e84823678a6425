import { describe, expect, test } from 'vitest';
import { CountryReader, crimeById, crimeClassOf, PlaceReader, placeOfKey, readRowDays, readRowEvent, Tracks } from '../../src/index.ts';
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
    for (const [state1, state2, conflict] of [
      ['RUS', 'UKR', 'IAC'],
      ['RUS', null, 'NIAC'],
    ] as const) {
      const seen = [
        ...subEvents.map((subEvent) => acledEvent({ subEvent, state1, state2 })),
        ...(['1', '2', '3'] as const).flatMap((type) =>
          [true, false].map((civilianDeaths) => ucdpEvent({ type, civilianDeaths, stateA: state1, stateB: type === '2' ? null : state2 })),
        ),
      ];
      for (const candidate of seen.flatMap((one) => one?.candidates ?? [])) {
        const crime = crimeById(candidate.crime);
        expect(crime, candidate.crime).toBeDefined();
        if (crime?.conflict === 'IAC') expect(conflict, candidate.crime).toBe('IAC');
      }
    }
  });

  test('a chemical weapon in an internal conflict falls back to a generic war crime, since its paragraph is an amendment', () => {
    const read = readRowEvent(
      { type: '', event: '', subEvent: 'Chemical weapon', actorA: 'Militia', actorB: '', civilianDeaths: false },
      countries,
    );
    expect([read.crime, read.generic, read.candidates[0]?.crime]).toEqual(['8.2.c.i-1', true, '8.2.e.xiii']);
  });

  test('forces of two States point to an international conflict; one-sided violence names its actor', () => {
    const between = readRowEvent(
      {
        type: '1',
        event: '',
        subEvent: '',
        actorA: 'Government of Ukraine',
        actorB: 'Government of Russia (Soviet Union)',
        civilianDeaths: true,
      },
      countries,
    );
    expect([between.crime, between.actorState]).toEqual(['8.2.b.i', null]);
    const oneSided = readRowEvent(
      { type: '3', event: '', subEvent: '', actorA: 'Government of Myanmar (Burma)', actorB: 'Civilians', civilianDeaths: true },
      countries,
    );
    expect([oneSided.crime, oneSided.actorState]).toEqual(['7.1.a', 'MMR']);
    const acled = readRowEvent(
      {
        type: '',
        event: '',
        subEvent: 'Attack',
        actorA: 'Civilians (Syria)',
        actorB: 'Military Forces of Syria (2000-2024)',
        civilianDeaths: false,
      },
      countries,
    );
    expect(acled.actorState).toBe('SYR');
    const joint = readRowEvent(
      {
        type: '3',
        event: '',
        subEvent: '',
        actorA: 'Government of Iraq, Government of United States of America',
        actorB: 'Civilians',
        civilianDeaths: true,
      },
      countries,
    );
    expect(joint.actorState).toBeNull();
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
