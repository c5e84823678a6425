import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createRatione } from '../../src/ratione.ts';
import { openWorld } from '../../src/territory/world.ts';
import { record, ratione as withoutMap } from '../support/record.ts';

let opened = 0;
const ratione = createRatione(record, {
  openMap: (territory, ledger) => {
    opened += 1;
    return openWorld(readFileSync(fileURLToPath(new URL('../../../record/dist/world.bin', import.meta.url))), territory, ledger);
  },
});

function read(place: object, law = ratione) {
  const facts = { as_of: '2016-11-30', date_from: '2016-11-16', date_to: '2016-11-16', place, suspect: {}, crimes: ['7(1)(a)'] };
  const reading = law.read(facts);
  if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
  const { candidates } = reading.question.place;
  return {
    question: reading.question,
    notes: reading.notes.join('\n'),
    places: candidates.map((one) => one.unit ?? one.state ?? 'sea').join(' '),
  };
}

describe('coordinates beside a code', () => {
  it('open the map only when there are any', () => {
    expect(read({ iso3: 'SYR' }).notes).toBe('');
    expect(read({ iso3: null }).notes).toBe('');
    expect(opened).toBe(0);
    read({ iso3: 'SYR', lat: 36.2, lon: 37.16 });
    read({ iso3: 'SYR', lat: 36.2, lon: 37.16 });
    expect(opened).toBe(1);
  });

  it.each([
    ['Aleppo under Syria', { iso3: 'SYR', lat: 36.2, lon: 37.16 }],
    ['a Rwandan village 3 km from the border, under Congo', { iso3: 'COD', lat: -1.66, lon: 29.27 }],
    ['and under Rwanda', { iso3: 'RWA', lat: -1.66, lon: 29.27 }],
    ['somewhere within 25 km of Daraa, under Jordan', { iso3: 'JOR', lat: 32.62, lon: 36.1, precision_km: 25 }],
    ['12 miles off Libya, under Libya', { iso3: 'LBY', lat: 33.105, lon: 13.2 }],
    ['Simferopol under Ukraine', { iso3: 'UKR', lat: 44.95, lon: 34.1 }],
    ['Pristina under Kosovo', { iso3: 'XKX', lat: 42.66, lon: 21.16 }],
    ['Pristina under Serbia', { iso3: 'SRB', lat: 42.66, lon: 21.16 }],
  ])('that agree are not remarked on: %s', (_, place) => {
    expect(read(place).notes).toBe('');
    expect(read(place).question).toEqual(read(place, withoutMap).question);
  });

  it.each([
    ['Paris under Syria', { iso3: 'SYR', lat: 48.86, lon: 2.35 }, 'lie in France, not in SYR'],
    ['Daraa under Jordan, to the kilometre', { iso3: 'JOR', lat: 32.62, lon: 36.1, precision_km: 1 }, 'not in JOR'],
    ['Strasbourg under Switzerland', { iso3: 'CHE', lat: 48.574, lon: 7.8 }, 'France or Germany (which of these cannot be told within'],
    ['the middle of the Black Sea under Ukraine', { iso3: 'UKR', lat: 43.3, lon: 34 }, '12 nautical miles from any coast, not in UKR'],
    ['Cayenne under France', { iso3: 'FRA', lat: 4.93, lon: -52.31 }, 'not in FRA (France); the code was followed'],
    ['Aleppo under two other places', { iso3: null, candidates: ['MMR', 'BGD'], lat: 36.2, lon: 37.16 }, 'the codes were followed'],
    ['Aleppo on the high seas', { iso3: null, setting: 'high-seas', lat: 36.2, lon: 37.16 }, 'the setting `high-seas` says'],
  ])('that contradict are noted, and change nothing: %s', (_, place, note) => {
    expect(read(place).notes).toContain(note);
    expect(read(place).question).toEqual(read(place, withoutMap).question);
  });

  it('reach the answer as a note', () => {
    const { question, notes } = read({ iso3: 'SYR', lat: 48.86, lon: 2.35 });
    expect(ratione.ask(question, [notes]).notes).toContain(
      'facts.place: the coordinates 48.86, 2.35 lie in France, not in SYR (Syrian Arab Republic); the code was followed. Check which is meant.',
    );
  });
});

describe('coordinates without a code', () => {
  it.each([
    ['Aleppo', { lat: 36.2, lon: 37.16 }, 'SYR'],
    ['Simferopol', { lat: 44.95, lon: 34.1 }, 'UKR-crimea'],
    ['Goma', { lat: -1.67, lon: 29.22 }, 'COD RWA'],
    ['within 25 km of Kherson', { lat: 46.64, lon: 32.61, precision_km: 25 }, 'UKR-kherson UKR'],
    ['the middle of the Black Sea', { lat: 43.3, lon: 34 }, 'sea'],
    ['a ship off Gaza', { lat: 31.52, lon: 34.43, setting: 'vessel' }, 'PSE-gaza'],
  ])('tell the place, and say so: %s', (_, place, places) => {
    const found = read({ iso3: null, ...place });
    expect(found.places).toBe(places);
    expect(found.notes).toContain('no code is given; the coordinates');
    expect(read({ iso3: null, ...place }, withoutMap).notes).toBe('');
  });

  it('leave a ship in the open sea outside every territory', () => {
    expect(read({ iso3: null, lat: 31.9, lon: 33.3, setting: 'vessel' }).question.place).toMatchObject({ outside: true, candidates: [] });
  });

  it('near a border, give every place and no answer but what holds for all', () => {
    const { question, notes } = read({ iso3: null, lat: -1.67, lon: 29.22 });
    expect(notes).toContain('which of these cannot be told within');
    expect(ratione.ask(question).jurisdiction).toBe('depends');
  });
});
