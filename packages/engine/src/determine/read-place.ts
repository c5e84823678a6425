import type { Place, Setting } from '../law/question.ts';
import type { Ledger } from '../record/ledger.ts';
import { whatCodeMayMean } from '../territory/other-codes.ts';
import type { TerritoryIndex } from '../territory/unit-for.ts';
import { comparePlaceWithMap } from './compare-place-with-map.ts';
import type { FactReader } from './fact-reader.ts';
import { meant } from './nearest-key.ts';

const SETTINGS = ['land', 'vessel', 'aircraft', 'high-seas', 'eez', 'diplomatic-premises'] as const;
const KEYS = ['iso3', 'region', 'lat', 'lon', 'setting', 'precision_km', 'candidates'];

/** The place as alleged: a code, a region’s name, coordinates. A code is never a State; disputed and excluded areas are found from name and coordinates. */
export function readPlace(
  reader: FactReader,
  value: unknown,
  path: string,
  world: { readonly ledger: Ledger; readonly territory: TerritoryIndex },
  craft: boolean,
): Place | null {
  if (value === undefined || value === null) return unknownPlace('land', null, null);
  const place = reader.object(value, path);
  if (place === null) return null;
  for (const key of Object.keys(place))
    if (!KEYS.includes(key))
      reader.issue(
        'question.key.unknown',
        `${path}.${key}`,
        reader.show(key),
        `one of ${KEYS.join(', ')}`,
        `Remove it.${meant(key, KEYS)}`,
      );
  const setting = readSetting(reader, place['setting'], `${path}.setting`);
  const iso3 = readCode(reader, place['iso3'], `${path}.iso3`, world);
  const region = reader.text(place['region'], `${path}.region`) ?? null;
  const lat = readDegrees(reader, place['lat'], `${path}.lat`, 90);
  const lon = readDegrees(reader, place['lon'], `${path}.lon`, 180);
  const precisionKm = readDistance(reader, place['precision_km'], `${path}.precision_km`);
  if (setting === null || iso3 === 'bad') return null;
  const craftUncoded = (setting === 'vessel' || setting === 'aircraft') && iso3 === null;
  const onMap = lat === null || lon === null ? null : world.territory.onMap(lat, lon, precisionKm ?? 0);
  const atSea =
    setting === 'high-seas' ||
    (craftUncoded && (onMap === null || onMap.sea === 'beyond')) ||
    (setting === 'land' && iso3 === null && craft && lat === null && region === null);
  const stated = readCandidates(reader, place['candidates'], `${path}.candidates`, world);
  const codes = stated.length > 0 ? stated.map((one) => one.code) : iso3 === null ? [] : [iso3];
  comparePlaceWithMap(reader, path, world.territory, { codes, lat, lon, precisionKm, setting });
  if (stated.length > 0)
    return { setting, iso3, region, located: true, candidates: stated.flatMap((one) => one.candidates), outside: false, together: false };
  if (atSea) return { setting, iso3, region, located: true, candidates: [], outside: true, together: false };
  const found = world.territory.unitFor({ iso3, region, lat, lon, precisionKm, setting });
  for (const issue of found.issues) {
    if (issue.code === 'place.region-and-coordinates-conflict') reader.note(`${path}: ${issue.help} (${issue.found})`);
    else reader.issues.push({ ...issue, path: issue.path.startsWith('place') ? `${path}${issue.path.slice(5)}` : path });
  }
  const candidates = found.candidates.map(({ unit, state, name }) => ({ unit, state: state ?? usualState(world.territory, unit), name }));
  const byRegion = found.candidates.length > 1 && found.candidates.every((candidate) => candidate.how === 'region');
  return {
    setting,
    iso3,
    region,
    located: region !== null || (lat !== null && lon !== null),
    candidates,
    outside: false,
    together: byRegion,
  };
}

/** The State a unit is usually filed under: by characterisation, else its first claimant. Titles on the day decide the law. */
function usualState(territory: TerritoryIndex, id: string | null): string | null {
  const title = id === null ? undefined : territory.unit(id)?.titles.at(-1);
  return title?.characterised?.state ?? title?.claims[0]?.state ?? null;
}

function unknownPlace(setting: Setting, iso3: string | null, region: string | null): Place {
  return { setting, iso3, region, located: false, candidates: [], outside: false, together: false };
}

function readSetting(reader: FactReader, value: unknown, path: string): Setting | null {
  if (value === undefined || value === null) return 'land';
  const found = SETTINGS.find((setting) => setting === value);
  return (
    found ??
    reader.issue(
      'question.setting.unknown',
      path,
      reader.show(value),
      SETTINGS.join(', '),
      'Use one of these words; airspace over land is `aircraft`.',
    )
  );
}

function readCode(
  reader: FactReader,
  value: unknown,
  path: string,
  world: { readonly ledger: Ledger; readonly territory: TerritoryIndex },
): string | null | 'bad' {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') {
    const code = value.trim().toUpperCase();
    if (world.ledger.isState(code) || world.territory.code(code) !== undefined) return code;
  }
  reader.issue(
    'place.code-unknown',
    path,
    reader.show(value),
    'an ISO 3166 alpha-3 territory code (SYR, GRL, IOT) or XKX, or null',
    [
      typeof value === 'string' ? whatCodeMayMean(value, world.ledger.record) : '',
      'Use the three-letter code; for an unknown place use null.',
    ]
      .filter((words) => words !== '')
      .join(' '),
  );
  return 'bad';
}

function readDegrees(reader: FactReader, value: unknown, path: string, limit: number): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= limit) return value;
  return reader.issue(
    'question.coordinate.impossible',
    path,
    reader.show(value),
    `a number from -${limit} to ${limit}`,
    'Latitude and longitude are decimal degrees, WGS84; check that they are not swapped.',
  );
}

function readDistance(reader: FactReader, value: unknown, path: string): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && value >= 0 && value <= 20000) return value;
  return reader.issue(
    'question.distance.impossible',
    path,
    reader.show(value),
    'kilometres, 0 or more',
    'Give the radius within which the place may lie.',
  );
}

/** `candidates`: places it may have been, as codes. */
function readCandidates(
  reader: FactReader,
  value: unknown,
  path: string,
  world: { readonly ledger: Ledger; readonly territory: TerritoryIndex },
): readonly { readonly code: string; readonly candidates: Place['candidates'] }[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    reader.issue('question.list.expected', path, reader.show(value), 'a list of territory codes', 'Write ["MMR", "BGD"].');
    return [];
  }
  return value.flatMap((item, index) => {
    const code = readCode(reader, item, `${path}[${index}]`, world);
    if (code === null || code === 'bad') return [];
    const { candidates } = world.territory.unitFor({ iso3: code });
    return [
      { code, candidates: candidates.map(({ unit, state, name }) => ({ unit, state: state ?? usualState(world.territory, unit), name })) },
    ];
  });
}
