import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** Invented events in the shape of UCDP GED: 49 columns, real codes, clustered places, no real event. */

const COLUMNS =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob'.split(
    ',',
  );

/** Country as UCDP names it, its id, a point in it, how far its events scatter in degrees, and its share. */
const COUNTRIES: readonly (readonly [name: string, id: number, lat: number, lon: number, spread: number, weight: number])[] = [
  ['Afghanistan', 700, 34, 67, 3, 14],
  ['Syria', 652, 35.2, 38, 1.8, 13],
  ['Mexico', 70, 23, -102, 6, 9],
  ['Iraq', 645, 33.5, 43.7, 2.2, 8],
  ['India', 750, 24, 82, 8, 7],
  ['Ukraine', 369, 48.3, 37, 2.5, 7],
  ['Somalia', 520, 3, 44.5, 2.5, 4],
  ['Nigeria', 475, 10.5, 9, 3, 4],
  ['DR Congo (Zaire)', 490, -1, 28.5, 3, 4],
  ['Sri Lanka', 780, 8.6, 80.6, 1, 2],
  ['Colombia', 100, 5, -74.5, 3, 3],
  ['Algeria', 615, 35.8, 3, 2, 2],
  ['Russia (Soviet Union)', 365, 43.3, 45.5, 0.8, 2],
  ['Sudan', 625, 12.8, 25.5, 3, 3],
  ['South Sudan', 626, 7.5, 30.5, 2, 2],
  ['Yemen (North Yemen)', 678, 15, 45, 1.8, 4],
  ['Israel', 666, 31.5, 34.7, 0.6, 3],
  ['Philippines', 840, 7.5, 124.5, 1.2, 3],
  ['Myanmar (Burma)', 775, 21, 96.5, 3, 4],
  ['Pakistan', 770, 32.5, 70.8, 2.5, 4],
  ['Turkey', 640, 38, 41.5, 1.5, 2],
  ['Burundi', 516, -3.3, 29.7, 0.5, 1],
  ['Uganda', 500, 2.8, 32.6, 0.8, 1],
  ['Mali', 432, 15.5, -2, 2.5, 2],
  ['Burkina Faso', 439, 13, -1, 1.5, 2],
  ['Ethiopia', 530, 9.5, 40, 3, 2],
  ['Libya', 620, 31.5, 17, 2.5, 1],
  ['Central African Republic', 482, 6.5, 19.5, 2, 1],
  ['Bangladesh', 771, 23.5, 90.3, 1, 1],
  ['Bosnia-Herzegovina', 346, 44.2, 18, 0.8, 1],
  ['Serbia (Yugoslavia)', 345, 42.7, 21, 0.4, 1],
  ['Georgia', 372, 42.4, 43, 0.9, 1],
  ['Azerbaijan', 373, 39.9, 47.2, 0.7, 1],
  ['Kenya', 501, 0.5, 37, 2.5, 1],
  ['Brazil', 140, -22.8, -43.3, 3, 1],
  ['Lebanon', 660, 33.6, 35.7, 0.4, 1],
];

export interface GedSettings {
  readonly rows: number;
  readonly seed: number;
}

/** A small generator of numbers from 0 to 1: the same seed, the same numbers (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function gedHeader(): string {
  return COLUMNS.join(',');
}

/** Lines of CSV, without the header. Places repeat as towns do; a few values are blank or coarse, as in the releases. */
export function* gedLines({ rows, seed }: GedSettings): Generator<string> {
  const random = seeded(seed);
  const weights = COUNTRIES.reduce((sum, country) => sum + country[5], 0);
  const towns = COUNTRIES.map((country) =>
    Array.from({ length: Math.max(12, Math.min(4000, Math.round((rows * country[5]) / weights / 14))) }, () => {
      const bell = (): number => random() + random() + random() - 1.5;
      return [
        (country[2] + bell() * country[4]).toFixed(6),
        (country[3] + bell() * country[4]).toFixed(6),
        [1, 1, 1, 1, 2, 2, 3, 3, 4, 5, 6][Math.floor(random() * 11)] ?? 1,
      ] as const;
    }),
  );
  for (let row = 1; row <= rows; row += 1) {
    let drawn = random() * weights;
    let index = 0;
    while (index < COUNTRIES.length - 1 && drawn >= (COUNTRIES[index]?.[5] ?? 0)) {
      drawn -= COUNTRIES[index]?.[5] ?? 0;
      index += 1;
    }
    const [country, countryId] = COUNTRIES[index] ?? ['Syria', 652];
    const places = towns[index] ?? [];
    const [lat, lon, usual] = places[Math.floor(random() * random() * places.length)] ?? ['35.2', '38.0', 1];
    const bare = country.replace(/ \(.*/, '');
    const type = random() < 0.62 ? 1 : random() < 0.45 ? 2 : 3;
    const sideA =
      type === 2
        ? `${bare} group ${Math.floor(random() * 6)}`
        : type === 3 && random() < 0.5
          ? `${bare} militia ${Math.floor(random() * 6)}`
          : `Government of ${country}`;
    const sideB =
      type === 3
        ? 'Civilians'
        : type === 1 && random() < 0.02
          ? 'Government of Russia (Soviet Union)'
          : `${bare} insurgents ${Math.floor(random() * 4)}`;
    const dayPrecision = random() < 0.86 ? 1 : 2 + Math.floor(random() * 4);
    const start = dayAfter(Math.floor(random() * 13_148));
    const length = [0, 0, 3, 6, 29, 120][dayPrecision] ?? 0;
    const end = length === 0 ? start : dayAfter(Math.min(13_200, dayCount(start) + 1 + Math.floor(random() * length)));
    const wherePrecision = random() < 0.99 ? usual : 1 + Math.floor(random() * 6);
    const civilians = type === 3 || random() < 0.25 ? 1 + Math.floor(random() * random() * 30) : 0;
    const fighters = type === 3 ? 0 : Math.floor(random() * random() * 12);
    const best = civilians + fighters;
    const noPoint = random() < 0.02;
    const headline = `"Clashes reported near town ${row % 977}, ""several"" killed"`;
    const article = `"Agency ${row % 13},${start},Report of fighting in ${bare}; officials and residents gave differing accounts of what happened and who began it"`;
    const cells = [
      500_000 + row,
      `${bare.slice(0, 3).toUpperCase()}-${start.slice(0, 4)}-${type}-${row}`,
      start.slice(0, 4),
      1,
      'Clear',
      type,
      1000 + index,
      1000 + index,
      `"${bare}: Government"`,
      2000 + index,
      2000 + index,
      `"${sideA} - ${sideB}"`,
      118,
      118,
      `"${sideA}"`,
      4456,
      4456,
      `"${sideB}"`,
      1 + (row % 3),
      article,
      '"Agency; Observatory"',
      start,
      headline,
      'residents',
      wherePrecision,
      `town ${row % 977}`,
      `"in town ${row % 977}, ${bare}"`,
      `Province ${row % 31}`,
      `District ${row % 211}`,
      noPoint ? '' : lat,
      noPoint ? '' : lon,
      noPoint ? '' : `POINT (${lon} ${lat})`,
      170_000 + (row % 9000),
      country,
      countryId,
      'Region',
      random() < 0.9 ? 1 : 2,
      random() < 0.03 ? '' : dayPrecision,
      `${start} 00:00:00.000`,
      random() < 0.03 ? '' : `${end} 00:00:00.000`,
      fighters,
      0,
      civilians,
      0,
      best,
      best + 2,
      Math.max(0, best - 1),
      countryId,
      '',
    ];
    yield cells.join(',');
  }
}

export async function writeGed(path: string, settings: GedSettings): Promise<void> {
  const out = createWriteStream(path);
  let pending = `${gedHeader()}\n`;
  for (const line of gedLines(settings)) {
    pending += `${line}\n`;
    if (pending.length < 1 << 20) continue;
    if (!out.write(pending)) await once(out, 'drain');
    pending = '';
  }
  out.end(pending);
  await once(out, 'finish');
}

const FIRST = Date.UTC(1989, 0, 1);

function dayAfter(days: number): string {
  return new Date(FIRST + days * 86_400_000).toISOString().slice(0, 10);
}

function dayCount(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - FIRST) / 86_400_000;
}
