import { describe, expect, it } from 'vitest';
import type { PlaceInput } from '../../src/territory/unit-for.ts';
import { buildTerritory } from '../../src/territory/unit-for.ts';
import { territoryRecord } from './territory-record.ts';

const territory = buildTerritory(territoryRecord);

/** Unit ids and State codes in the order given; "?" is a place no code names. */
function placesOf(place: PlaceInput): string {
  return territory
    .unitFor(place)
    .candidates.map((one) => one.unit ?? one.state ?? '?')
    .join(' ');
}

type Row = readonly [code: string | null, region: string | null, lat: number | null, lon: number | null, expected: string];

const byBoth: readonly Row[] = [
  ['UKR', 'Simferopol, Crimea', 44.95, 34.1, 'UKR-crimea'],
  ['UKR', 'Sevastopol', 44.6, 33.52, 'UKR-sevastopol'],
  ['RUS', 'Kerch', 45.35, 36.47, 'UKR-crimea'],
  ['UKR', 'Crimea', 44.6, 33.52, 'UKR-sevastopol'],
  ['UKR', 'occupied areas of Ukraine', 47.1, 37.55, 'UKR-donetsk'],
  ['UKR', 'Hrabove, Donetsk region', 48.14, 38.64, 'UKR-donetsk'],
  ['UKR', 'Ilovaisk, Donetsk region', 47.92, 38.2, 'UKR-donetsk'],
  ['RUS', 'Kursk region', 51.2, 35.27, 'RUS'],
  ['RUS', 'Donetsk, Rostov region', 48.33, 39.95, 'RUS'],
  ['PSE', 'Gaza Strip', 31.5, 34.45, 'PSE-gaza'],
  ['PSE', 'Gaza Strip', 31.42, 34.35, 'PSE-gaza'],
  ['PSE', 'West Bank including East Jerusalem', 31.9, 35.25, 'PSE-west-bank PSE-east-jerusalem'],
  ['PSE', 'Ramallah', 31.9, 35.2, 'PSE-west-bank'],
  ['ISR', 'Sderot', 31.525, 34.596, 'ISR'],
  ['ISR', 'Ashkelon', 31.67, 34.57, 'ISR'],
  ['SYR', 'Majdal Shams', 33.27, 35.77, 'SYR-golan'],
  ['LBN', 'Alma al-Shaab', 33.1, 35.17, 'LBN'],
  ['AZE', 'Nagorno-Karabakh', 39.82, 46.75, 'AZE-nagorno-karabakh'],
  ['AZE', 'Stepanakert/Khankendi, Nagorno-Karabakh', 39.82, 46.75, 'AZE-nagorno-karabakh'],
  ['AZE', 'Nagorno-Karabakh, through Lachin into Armenia', 39.64, 46.55, 'AZE-nagorno-karabakh'],
  ['CYP', 'Famagusta, northern Cyprus', 35.12, 33.94, 'CYP-north'],
  ['GRL', 'Thule', 76.53, -68.7, 'GRL'],
  ['DNK', 'Thule, Greenland', 76.53, -68.7, 'GRL'],
  ['IOT', 'Diego Garcia', -7.31, 72.41, 'IOT'],
  ['SDN', 'Darfur', 13.63, 25.35, 'SDN-darfur'],
  ['SDN', 'El Fasher, North Darfur', 13.63, 25.35, 'SDN-darfur'],
  ['SDN', 'Khartoum', 15.55, 32.53, 'SDN'],
  ['COD', 'Goma, North Kivu', -1.66, 29.21, 'COD'],
  ['SYR', 'Aleppo', 36.2, 37.16, 'SYR'],
];

const byCoordinates: readonly Row[] = [
  ['UKR', null, 44.95, 34.1, 'UKR-crimea'],
  ['RUS', null, 44.95, 34.1, 'UKR-crimea'],
  ['UKR', null, 44.6, 33.52, 'UKR-sevastopol'],
  ['UKR', null, 48.0, 37.8, 'UKR-donetsk'],
  ['UKR', null, 48.57, 39.3, 'UKR-luhansk'],
  ['UKR', null, 46.85, 35.37, 'UKR-zaporizhzhia'],
  ['UKR', null, 46.64, 32.62, 'UKR-kherson'],
  ['UKR', null, 46.17, 34.8, 'UKR-kherson'],
  ['UKR', null, 50.45, 30.52, 'UKR'],
  ['UKR', null, 46.48, 30.72, 'UKR'],
  ['RUS', null, 47.24, 39.7, 'RUS'],
  ['RUS', null, 45.04, 38.98, 'RUS'],
  ['RUS', null, 45.21, 36.72, 'RUS'],
  ['PSE', null, 31.34, 34.3, 'PSE-gaza'],
  ['PSE', null, 31.53, 35.1, 'PSE-west-bank'],
  ['PSE', null, 32.22, 35.26, 'PSE-west-bank'],
  ['PSE', null, 31.85, 35.46, 'PSE-west-bank'],
  ['ISR', null, 32.08, 34.78, 'ISR'],
  ['ISR', null, 31.25, 34.79, 'ISR'],
  ['ISR', null, 32.99, 35.69, 'SYR-golan'],
  ['ISR', null, 33.207, 35.57, 'ISR'],
  ['SYR', null, 32.62, 36.1, 'SYR'],
  ['SYR', null, 33.51, 36.29, 'SYR'],
  ['SRB', null, 42.66, 21.16, 'XKX'],
  ['SRB', null, 42.21, 20.74, 'XKX'],
  ['SRB', null, 43.32, 21.9, 'SRB'],
  ['SRB', null, 44.82, 20.46, 'SRB'],
  ['SDN', null, 9.59, 28.43, 'SSD-abyei'],
  ['SDN', null, 13.45, 22.45, 'SDN-darfur SDN'],
  ['SDN', null, 12.05, 24.88, 'SDN-darfur'],
  ['SDN', null, 14.2, 24.67, 'SDN-darfur'],
  ['SDN', null, 13.18, 30.22, 'SDN'],
  ['TCD', null, 13.83, 20.83, 'TCD'],
  ['GEO', null, 43.0, 41.02, 'GEO-abkhazia'],
  ['GEO', null, 42.51, 41.87, 'GEO'],
  ['GEO', null, 41.98, 44.11, 'GEO'],
  ['GEO', null, 42.4, 43.93, 'GEO-south-ossetia'],
  ['GEO', null, 41.72, 44.79, 'GEO'],
  ['RUS', null, 43.43, 39.92, 'RUS'],
  ['MDA', null, 46.84, 29.63, 'MDA-transnistria'],
  ['MDA', null, 47.01, 28.86, 'MDA'],
  ['AZE', null, 40.41, 49.87, 'AZE'],
  ['CYP', null, 35.34, 33.32, 'CYP-north'],
  ['CYP', null, 34.68, 33.04, 'CYP'],
  ['CYP', null, 34.59, 32.98, 'CYP-sba'],
  ['MAR', null, 27.15, -13.2, 'ESH'],
  ['MAR', null, 23.7, -15.93, 'ESH'],
  ['MAR', null, 30.42, -9.6, 'MAR'],
  ['SOM', null, 9.56, 44.06, 'SOM-somaliland'],
  ['SOM', null, 2.04, 45.34, 'SOM'],
  ['IND', null, 34.08, 74.8, 'IND-kashmir'],
  ['IND', null, 28.61, 77.21, 'IND'],
  ['PAK', null, 35.92, 74.31, 'PAK-kashmir'],
  ['PAK', null, 33.68, 73.05, 'PAK'],
  ['CHN', null, 35.2, 79.2, 'CHN-aksai-chin'],
  ['CHN', null, 25.05, 121.5, 'TWN'],
  ['CHN', null, 22.28, 114.16, 'HKG'],
  ['CUB', null, 19.91, -75.13, 'CUB-guantanamo'],
  ['CUB', null, 20.02, -75.83, 'CUB'],
  ['EGY', null, 22.22, 36.65, 'EGY-halaib'],
  ['GUY', null, 6.8, -58.16, 'GUY'],
  ['GUY', null, 3.38, -59.8, 'GUY-essequibo GUY'],
  ['RUS', null, 44.03, 145.86, 'JPN-kurils'],
  ['JPN', null, 43.33, 145.58, 'JPN'],
  ['ARG', null, -51.7, -57.86, 'FLK'],
  ['GBR', null, 36.14, -5.35, 'GIB'],
  [null, null, -77.85, 166.67, 'ATA'],
  [null, null, 37.93, 124.6, ''],
  [null, null, -2.0, 49.0, ''],
  [null, null, 45.2, 34.4, 'UKR-crimea'],
];

const byName: readonly Row[] = [
  ['UKR', 'Kherson oblast', null, null, 'UKR-kherson'],
  ['UKR', 'Donbas', null, null, 'UKR-donetsk UKR-luhansk'],
  ['UKR', 'Sevastopol, Crimea', null, null, 'UKR-sevastopol'],
  ['UKR', 'Crimea and Sevastopol', null, null, 'UKR-crimea UKR-sevastopol'],
  ['UKR', 'occupied areas of Ukraine', null, null, 'UKR'],
  ['UKR', 'Ukraine, including Crimea', null, null, 'UKR-crimea UKR'],
  ['UKR', 'all of Ukraine outside Crimea', null, null, 'UKR'],
  ['UKR', 'near Donetsk', null, null, 'UKR-donetsk UKR'],
  ['UKR', 'СИМФЕРОПОЛЬ', null, null, 'UKR-crimea'],
  ['RUS', 'Donetsk', null, null, 'RUS'],
  ['RUS', 'Donetsk People’s Republic', null, null, 'UKR-donetsk'],
  ['PSE', 'West Bank including East Jerusalem', null, null, 'PSE-west-bank PSE-east-jerusalem'],
  ['PSE', 'Sheikh Jarrah, East Jerusalem, West Bank', null, null, 'PSE-east-jerusalem'],
  ['PSE', 'occupied Palestinian territory, including East Jerusalem', null, null, 'PSE-east-jerusalem PSE'],
  ['PSE', 'Al-Quds Hospital, Gaza City', null, null, 'PSE-gaza'],
  ['PSE', 'Bethlehem', null, null, 'PSE-west-bank'],
  ['USA', 'Bethlehem, Pennsylvania', null, null, 'USA'],
  ['ZAF', 'Bethlehem', null, null, 'ZAF'],
  ['MOZ', 'Gaza province', null, null, 'MOZ'],
  ['EGY', 'Rafah', null, null, 'EGY'],
  ['SRB', 'Priština', null, null, 'XKX'],
  ['SRB', 'Sremska Mitrovica', null, null, 'SRB'],
  ['SRB', 'Kosovska Mitrovica', null, null, 'XKX'],
  ['XKX', null, null, null, 'XKX'],
  ['XKX', 'Prizren', null, null, 'XKX'],
  ['GEO', 'Tskhinvali', null, null, 'GEO-south-ossetia'],
  ['GBR', 'South Georgia', null, null, 'SGS'],
  ['GEO', 'southern Georgia', null, null, 'GEO'],
  ['MAR', 'Laâyoune', null, null, 'ESH'],
  ['ESH', null, null, null, 'ESH'],
  ['ARM', 'Martuni', null, null, 'ARM'],
  ['AZE', 'Martuni', null, null, 'AZE-nagorno-karabakh'],
  ['IND', 'Kashmir', null, null, 'IND-kashmir PAK-kashmir'],
  ['CUB', 'Guantánamo Bay', null, null, 'CUB-guantanamo'],
  ['USA', 'Guantanamo', null, null, 'CUB-guantanamo'],
  ['CUB', 'Guantánamo province', null, null, 'CUB'],
  ['GBR', 'Akrotiri', null, null, 'CYP-sba'],
  ['GBR', 'Stanley, County Durham', null, null, 'GBR'],
  ['ESP', 'Campo de Gibraltar', null, null, 'ESP'],
  ['TWN', null, null, null, 'TWN'],
  ['PRI', 'San Juan', null, null, 'PRI'],
  ['GUF', 'Cayenne', null, null, 'FRA'],
  ['NCL', null, null, null, 'FRA'],
  ['TCD', 'camps of refugees from Darfur', null, null, 'TCD'],
  [null, 'Crimea', null, null, 'UKR-crimea'],
  [null, 'Indian Ocean', null, null, ''],
  [null, null, null, null, ''],
];

describe('a place gives its unit, else the State of its code', () => {
  it.each([...byBoth, ...byCoordinates, ...byName])('%s, %s, %s, %s is %s', (iso3, region, lat, lon, expected) => {
    expect(placesOf({ iso3, region, lat, lon })).toBe(expected);
    expect(territory.unitFor({ iso3, region, lat, lon }).issues).toEqual([]);
  });
});

describe('what contradicts itself keeps every place and says so', () => {
  const rows: readonly (readonly [...Row, issue: string])[] = [
    ['UKR', 'Crimea', 50.45, 30.52, 'UKR-crimea UKR', 'place.region-and-coordinates-conflict'],
    ['PSE', 'Gaza', 31.9, 35.2, 'PSE-gaza PSE-west-bank', 'place.region-and-coordinates-conflict'],
    ['PSE', 'East Jerusalem', 32.46, 35.3, 'PSE-east-jerusalem PSE-west-bank', 'place.region-and-coordinates-conflict'],
    ['GEO', 'Sukhumi', 42.4, 43.93, 'GEO-abkhazia GEO-south-ossetia', 'place.region-and-coordinates-conflict'],
    ['SDN', 'Darfur', 15.55, 32.53, 'SDN-darfur SDN', 'place.region-and-coordinates-conflict'],
    ['FRA', null, 44.95, 34.1, 'UKR-crimea FRA', 'place.code-and-coordinates-conflict'],
    ['TUR', 'Ankara', 13.63, 25.35, 'SDN-darfur TUR', 'place.code-and-coordinates-conflict'],
    ['QQQ', null, null, null, '', 'place.code-unknown'],
  ];
  it.each(rows)('%s, %s, %s, %s is %s with %s', (iso3, region, lat, lon, expected, issue) => {
    expect(placesOf({ iso3, region, lat, lon })).toBe(expected);
    expect(territory.unitFor({ iso3, region, lat, lon }).issues.map((one) => one.code)).toEqual([issue]);
  });
});

describe('near a border both sides stay', () => {
  it('within the tolerance of the drawing', () => {
    expect(placesOf({ iso3: 'PSE', lat: 31.835, lon: 35.262 })).toBe('PSE-east-jerusalem PSE-west-bank');
    expect(placesOf({ iso3: 'UKR', lat: 48.4, lon: 38.4 })).toBe('UKR-donetsk UKR-luhansk UKR');
  });
  it('within the precision of the point', () => {
    expect(placesOf({ iso3: 'UKR', lat: 44.95, lon: 34.1, precisionKm: 5 })).toBe('UKR-crimea');
    expect(placesOf({ iso3: 'UKR', lat: 44.95, lon: 34.1, precisionKm: 90 })).toContain('UKR');
    expect(placesOf({ iso3: 'SYR', lat: 33.51, lon: 36.29, precisionKm: 100 })).toBe('LBN-shebaa SYR-golan SYR');
  });
  it('the code decides where a ring of a foreign unit merely touches', () => {
    expect(placesOf({ iso3: 'JOR', lat: 31.96, lon: 35.56 })).toBe('JOR');
  });
  it('without a code the other side has no name', () => {
    expect(placesOf({ iso3: null, lat: 45.4, lon: 32.15 })).toBe('UKR-crimea ?');
  });
});

describe('the sea beyond territory', () => {
  it.each(['high-seas', 'eez'])('%s names no unit', (setting) => {
    expect(placesOf({ iso3: null, region: 'off Gaza', lat: 31.5, lon: 34.2, setting })).toBe('');
  });
});

describe('the record of units', () => {
  it('closes no gap between titles and lets none overlap', () => {
    for (const unit of territoryRecord.units) {
      expect(unit.titles[0]?.from, unit.id).toBeNull();
      expect(unit.titles.at(-1)?.until, unit.id).toBeNull();
      for (const [index, title] of unit.titles.slice(1).entries()) expect(title.from, unit.id).toBe(unit.titles[index]?.until);
    }
  });
  it('names a unit file for every unit a code points to', () => {
    for (const code of territoryRecord.codes) if (code.unit !== undefined) expect(territory.unit(code.unit), code.code).toBeDefined();
    expect(territory.code('GRL')?.state).toBe('DNK');
  });
  it('answers the same in any order', () => {
    const first = placesOf({ iso3: 'UKR', region: 'Crimea', lat: 44.95, lon: 34.1 });
    for (const [iso3, region, lat, lon] of byBoth) placesOf({ iso3, region, lat, lon });
    expect(placesOf({ iso3: 'UKR', region: 'Crimea', lat: 44.95, lon: 34.1 })).toBe(first);
  });
});
