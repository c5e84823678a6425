import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createRatione } from '../../src/ratione.ts';
import { Ledger } from '../../src/record/ledger.ts';
import { decodeLand, encodeLand } from '../../src/territory/land.ts';
import { encodeTables } from '../../src/territory/tables.ts';
import { buildTerritory } from '../../src/territory/unit-for.ts';
import { buildWorld, openWorld, type PointCandidate, prepareWorld } from '../../src/territory/world.ts';
import { addDays } from '../../src/time/day.ts';
import { record } from '../support/record.ts';
import { knownPoints } from './known-points.ts';
import { globePoint, plainPlaceAt, seeded } from './reference.ts';

const bytes = readFileSync(fileURLToPath(new URL('../../../record/dist/land.bin', import.meta.url)));
const land = decodeLand(bytes);
const units = buildTerritory(record);
const ledger = new Ledger(record);
const build = () => buildWorld(bytes, units, ledger);
const world = build();
/** Half of the points lie evenly on the globe, half round the known places, where the disputed areas are. */
function somePoint(random: () => number, tried: number): { readonly lat: number; readonly lon: number } {
  const known = knownPoints[tried % knownPoints.length];
  if (tried % 2 === 0 || known === undefined || Math.abs(known[1]) > 85 || Math.abs(known[2]) > 176) return globePoint(random);
  return { lat: known[1] + 3 * random() - 1.5, lon: known[2] + 4 * random() - 2 };
}
const named = (candidates: readonly PointCandidate[]) => candidates.map((one) => one.unit ?? one.code ?? 'sea').join(' ');
const placesAt = (lat: number, lon: number, precisionKm = 0) => named(world.unitAt(lat, lon, precisionKm).candidates);

describe('known points', () => {
  it('are at least 150', () => expect(knownPoints.length).toBeGreaterThanOrEqual(150));

  it.each(knownPoints)('%s (%d, %d) on %s', (_, lat, lon, day, places, states, position, sea) => {
    const found = world.at({ lat, lon }, day);
    expect(named(found.candidates)).toBe(places);
    expect(found.titles.map((title) => title.states.join('+') || '-').join(' ')).toBe(states);
    expect(found.titles[0]?.position).toBe(position);
    expect(found.sea).toBe(sea);
    expect(found.nearBorder).toBe(found.candidates.length > 1);
  });
});

describe('points near borders and imprecise points', () => {
  it.each([
    ['on the bridge between Strasbourg and Kehl', 48.574, 7.8, 0, 'DEU FRA'],
    ['a village 3 km inside Rwanda', -1.66, 29.27, 0, 'COD RWA'],
    ['where Germany, France and Switzerland meet', 47.59, 7.589, 0, 'CHE DEU FRA'],
    ['where Zambia, Zimbabwe, Botswana and Namibia meet', -17.79, 25.26, 0, 'BWA NAM ZMB ZWE'],
    ['somewhere within 25 km of Aachen', 50.78, 6.08, 25, 'BEL DEU NLD'],
    ['somewhere within 25 km of Daraa', 32.62, 36.1, 25, 'JOR SYR'],
    ['somewhere within 100 km of Damascus', 33.51, 36.29, 100, 'ISR JOR LBN LBN-shebaa SYR SYR-golan'],
    ['somewhere within 25 km of Kherson', 46.64, 32.61, 25, 'UKR UKR-kherson'],
    ['well inside Ukraine', 49.4, 32.0, 25, 'UKR'],
    ['off the coast where Syria and Lebanon meet', 34.63, 35.9, 0, 'LBN SYR'],
    ['11 to 13 miles off the coast of Libya', 33.105, 13.2, 0, 'LBY sea'],
  ])('%s', (_, lat, lon, precisionKm, places) => {
    expect(placesAt(lat, lon, precisionKm).split(' ').sort().join(' ')).toBe(places);
  });

  it('names the tolerance that was used', () => {
    expect(world.unitAt(48.0, 37.8).toleranceKm).toBe(15);
    expect(world.unitAt(48.86, 2.35).toleranceKm).toBe(5);
    expect(world.unitAt(48.86, 2.35, 25).toleranceKm).toBe(25);
    expect(world.unitAt(31.5, 34.45).toleranceKm).toBe(1.5);
  });

  it('puts the drawn place first and leaves out nothing that lies within tolerance over land', () => {
    const random = seeded(7);
    let crossed = 0;
    for (let tried = 0; tried < 10_000; tried += 1) {
      const { lat, lon } = somePoint(random, tried);
      if (Math.abs(lat) > 75) continue;
      const drawn = world.unitIndexAt(lat, lon);
      if (drawn === 0 || land.header.places[drawn]?.water === true) continue;
      const { candidates } = world.unitAt(lat, lon);
      if (candidates[0] !== world.places[drawn]?.[0]) expect(candidates[0]).toEqual(world.places[drawn]?.[0]);
      const turn = 2 * Math.PI * random();
      const steps = [1, 2, 3, 4, 5].map(
        (step) =>
          [
            lat + ((0.9 * step) / 111.2) * Math.sin(turn),
            lon + ((0.9 * step) / 111.2 / Math.cos((lat * Math.PI) / 180)) * Math.cos(turn),
          ] as const,
      );
      const passed = steps.map(([y, x]) => (Math.abs(x) > 180 ? 0 : world.unitIndexAt(y, x)));
      if (passed.some((place) => place === 0 || land.header.places[place]?.water === true)) continue;
      for (const place of passed) {
        if (place === drawn || Math.min(land.header.places[place]?.toleranceKm ?? 0, land.header.places[drawn]?.toleranceKm ?? 0) < 5)
          continue;
        crossed += 1;
        for (const candidate of world.places[place] ?? []) expect(candidates).toContainEqual(candidate);
      }
    }
    expect(crossed).toBeGreaterThan(100);
  });

  it('settles quickly only what the full answer leaves alone', () => {
    const random = seeded(11);
    let settled = 0;
    for (let tried = 0; tried < 20_000; tried += 1) {
      const { lat, lon } = somePoint(random, tried);
      const drawn = world.unitIndexAt(lat, lon);
      if (!world.isSettled(lat, lon, drawn)) continue;
      settled += 1;
      const full = world.unitAt(lat, lon, 0.001).candidates;
      if (full.length !== 1 || full[0] !== world.places[drawn]?.[0]) expect(full).toEqual(world.places[drawn]);
    }
    expect(settled).toBeGreaterThan(5000);
  });
});

describe('the grid', () => {
  it('equals a full test of every ring on 50,000 points', () => {
    const plain = plainPlaceAt(land, (id) => units.unit(id));
    const random = seeded(2016);
    const differing: string[] = [];
    for (let tried = 0; tried < 50_000; tried += 1) {
      const { lat, lon } = somePoint(random, tried);
      if (world.unitIndexAt(lat, lon) !== plain(lat, lon)) differing.push(`${lat}, ${lon}`);
    }
    expect(differing).toEqual([]);
  }, 120_000);

  it('answers alike in whatever order points are asked', () => {
    const other = build();
    const random = seeded(3);
    const points = [...knownPoints.map(([, lat, lon]) => ({ lat, lon })), ...Array.from({ length: 3000 }, () => globePoint(random))];
    const forward = points.map(({ lat, lon }) => named(world.unitAt(lat, lon, 10).candidates));
    const backward = [...points].reverse().map(({ lat, lon }) => named(other.unitAt(lat, lon, 10).candidates));
    expect(backward.reverse()).toEqual(forward);
  });

  it('refuses what is no point', () => {
    expect(() => world.unitAt(91, 0)).toThrow(RangeError);
    expect(() => world.unitAt(Number.NaN, 0)).toThrow(RangeError);
  });
});

describe('a world laid out ahead of time', () => {
  const prepared = prepareWorld(bytes, units);

  it('answers as one built from the land', () => {
    const opened = openWorld(prepared, units, ledger);
    const random = seeded(41);
    for (let tried = 0; tried < 10_000; tried += 1) {
      const { lat, lon } = somePoint(random, tried);
      const km = [0, 0, 5, 25, 150][tried % 5] ?? 0;
      const [one, other] = [world.unitAt(lat, lon, km), opened.unitAt(lat, lon, km)];
      if (named(one.candidates) !== named(other.candidates) || one.sea !== other.sea) expect.fail(`${lat}, ${lon} within ${km} km`);
    }
  });

  it('is refused where its form is another or it was cut short', () => {
    expect(() => openWorld(prepared.subarray(0, prepared.length - 64), units)).toThrow();
    expect(() => openWorld(encodeTables({ format: 'other' }, {}, []), units)).toThrow('another format');
  });

  it('leaves the bytes it was given as they are, wherever they begin', () => {
    const shifted = new Uint8Array(prepared.length + 3);
    shifted.set(prepared, 3);
    const opened = openWorld(shifted.subarray(3), units, ledger);
    expect(named(opened.unitAt(48.574, 7.8, 30).candidates)).toBe(placesAt(48.574, 7.8, 30));
    expect(Buffer.compare(shifted.subarray(3), prepared)).toBe(0);
  });
});

describe('unit and title in one', () => {
  it('are those asked for one by one, on whatever days, in whatever order', () => {
    const random = seeded(1919);
    for (let tried = 0; tried < 5000; tried += 1) {
      const { lat, lon } = somePoint(random, tried);
      const day = addDays('1988-01-01', Math.floor(random() * 14_000));
      const { candidates, titles } = world.at({ lat, lon }, day);
      expect(titles.map(({ candidate }) => candidate)).toEqual(candidates);
      for (const { candidate, ...title } of titles) {
        const place = candidate.unit ?? candidate.code;
        if (place !== null) expect(title).toEqual(world.titleAt(place, day));
      }
    }
  });
});

describe('the land file', () => {
  it('is read back as it was written', () => {
    const again = decodeLand(encodeLand(land));
    expect(again.header).toEqual(land.header);
    expect(again.rings).toEqual(land.rings);
    expect(() => decodeLand(bytes.subarray(0, bytes.length - 9))).toThrow('ends in the middle');
  });

  it('files every place under a code or unit of the record and gives no name twice', () => {
    for (const place of world.places.slice(1)) {
      expect(place.length).toBeGreaterThan(0);
      for (const { unit, state, code, name } of place) {
        expect(name).not.toBe('');
        if (unit !== null) expect(units.unit(unit)).toBeDefined();
        else if (state !== null) expect(ledger.isState(state)).toBe(true);
        else expect(units.code(code ?? '')).toBeDefined();
      }
    }
  });

  it('has no edge that runs the long way round', () => {
    for (const ring of land.rings) {
      for (let at = 2; at < ring.length; at += 2) {
        const pole = Math.abs(ring[at + 1] ?? 0) === 9_000_000;
        if (!pole && Math.abs((ring[at] ?? 0) - (ring[at - 2] ?? 0)) > 18_000_000)
          expect.fail(`an edge at ${ring[at] ?? 0}, ${ring[at + 1] ?? 0}`);
      }
    }
  });
});

describe('titles', () => {
  it('name the position used, and follow another when asked', () => {
    expect(world.titleAt('UKR-crimea', '2016-11-16')).toMatchObject({
      states: ['UKR'],
      position: 'characterised',
      by: 'General Assembly, resolution 68/262',
      settled: true,
    });
    expect(world.titleAt('UKR-crimea', '2016-11-16', 'RUS')).toMatchObject({ states: ['RUS'], position: 'claim of RUS' });
    expect(world.titleAt('UKR-crimea', '2016-11-16', 'claims')).toMatchObject({
      states: ['UKR', 'RUS'],
      position: 'claims',
      settled: false,
    });
    expect(world.titleAt('UKR-crimea', '2014-03-20', undefined, '2014-03-25')).toMatchObject({ position: 'claims', settled: false });
    expect(world.titleAt('UKR-crimea', '2014-03-17', 'RUS')).toMatchObject({ states: ['UKR'], position: 'undisputed' });
    expect(world.titleAt('PSE-gaza', '2014-07-20').issue).toBe('C-09');
  });

  it('follow continuity of States, and know days before a State', () => {
    expect(world.titleAt('MNE', '2006-06-02').states).toEqual(['SRB']);
    expect(world.titleAt('MNE', '2006-06-03').states).toEqual(['MNE']);
    expect(world.titleAt('TLS', '2002-05-19')).toMatchObject({ states: [], entities: ['United Nations Transitional Administration'] });
    expect(world.titleAt('GRL', '2010-01-01').states).toEqual(['DNK']);
    expect(world.titleAt('ATA', '2010-01-01')).toMatchObject({ states: [], position: 'no State', settled: true });
    expect(world.titleAt('QQQ', '2010-01-01')).toMatchObject({ states: [], position: 'not on record', settled: false });
  });
});

describe('unitFor with a world', () => {
  const territory = buildTerritory(record, () => world);
  const found = (place: Parameters<typeof territory.unitFor>[0]) =>
    territory
      .unitFor(place)
      .candidates.map((one) => one.unit ?? one.state ?? '-')
      .join(' ');

  it('finds the place of coordinates without a code', () => {
    expect(found({ iso3: null, lat: 36.2, lon: 37.16 })).toBe('SYR');
    expect(found({ iso3: null, lat: 44.95, lon: 34.1 })).toBe('UKR-crimea');
    expect(found({ iso3: null, lat: -1.67, lon: 29.22 })).toBe('COD RWA');
    expect(found({ iso3: null, lat: 43.3, lon: 34 })).toBe('-');
    expect(found({ iso3: null, region: 'Simferopol', lat: 44.95, lon: 34.1 })).toBe('UKR-crimea');
  });

  it('is what the engine uses when it is given the land', () => {
    const { territory: given } = createRatione(record, { land: bytes });
    expect(given.unitFor({ iso3: null, lat: 36.2, lon: 37.16 }).candidates).toMatchObject([{ state: 'SYR', how: 'coordinates' }]);
    expect(createRatione(record).territory.unitFor({ iso3: null, lat: 36.2, lon: 37.16 }).candidates).toEqual([]);
  });

  it('changes nothing where a code is given or the place is at sea beyond territory', () => {
    expect(territory.unitFor({ iso3: 'SYR', lat: 36.2, lon: 37.16 })).toEqual(units.unitFor({ iso3: 'SYR', lat: 36.2, lon: 37.16 }));
    expect(territory.unitFor({ iso3: null, lat: 36.2, lon: 37.16, setting: 'high-seas' }).candidates).toEqual([]);
    expect(territory.unitFor({ iso3: null }).candidates).toEqual([]);
  });
});
