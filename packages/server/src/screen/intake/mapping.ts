import type { DayStyle, Issue, PrecisionScheme } from '@ratione/engine';

/** What a column may tell. Only the first day and a place are needed for more than `depends`. */
export const ROLES = [
  'id',
  'start',
  'end',
  'day-precision',
  'latitude',
  'longitude',
  'place-precision',
  'country',
  'ucdp-country',
  'iso-country',
  'type-of-violence',
  'event-type',
  'sub-event-type',
  'actor-a',
  'actor-b',
  'civilian-deaths',
  'deaths',
  'conflict',
  'dyad',
] as const;

export type Role = (typeof ROLES)[number];

export interface Mapping {
  /** Column of the file by role; a role that no column plays is absent. */
  readonly columns: Readonly<Partial<Record<Role, string>>>;
  readonly dayPrecision: DayStyle['precision'];
  readonly placePrecision: PrecisionScheme;
  /** Order of 03/04/2016 where the mapping file says; else found from the values. */
  readonly dayOrder: DayStyle['order'] | 'by-values';
  /** `file`: given. `names`: found by column names. `values`: a role was found by what its column holds. */
  readonly found: 'file' | 'names' | 'values';
}

/** Names by which published tables call each role, best first; letters and digits only. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  id: ['id', 'eventidcnty', 'eventid', 'dataid', 'uid', 'uuid', 'relid', 'ref', 'reference'],
  start: ['datestart', 'eventdate', 'startdate', 'datefrom', 'firstday', 'date', 'day', 'incidentdate', 'dateofincident', 'when'],
  end: ['dateend', 'enddate', 'dateto', 'lastday'],
  'day-precision': ['dateprec', 'timeprecision', 'dateprecision'],
  latitude: ['latitude', 'lat', 'ycoord', 'y'],
  longitude: ['longitude', 'lon', 'lng', 'long', 'xcoord', 'x'],
  'place-precision': ['whereprec', 'geoprecision', 'locationprecision', 'precision'],
  country: ['country', 'countryname', 'countrytxt', 'nation', 'state', 'pays', 'pais'],
  'ucdp-country': ['countryid', 'gwno', 'gwcode', 'gwnoloc'],
  'iso-country': ['iso3', 'iso3c', 'iso3code', 'countryiso3', 'countrycode', 'isoa3', 'iso', 'iso2', 'isocode'],
  'type-of-violence': ['typeofviolence'],
  'event-type': ['eventtype', 'incidenttype', 'type', 'category'],
  'sub-event-type': ['subeventtype'],
  'actor-a': ['sidea', 'actor1', 'perpetrator', 'perpetratorname', 'actor'],
  'actor-b': ['sideb', 'actor2', 'target', 'victim'],
  'civilian-deaths': ['deathscivilians', 'civiliandeaths', 'civilianskilled'],
  deaths: ['best', 'fatalities', 'deaths', 'bestestimate', 'killed', 'nkill', 'affectedkilled'],
  conflict: ['conflictname', 'conflict'],
  dyad: ['dyadname', 'dyad'],
};

/** Names of a column that tells the year alone, in tables of countries and years. */
const YEARS: readonly string[] = ['year', 'yr', 'eventyear', 'annee', 'ano', 'anio', 'jahr', 'god'];
/** Names that such tables give to the country, and elsewhere mean something else: a town, a code of any kind. */
const BESIDE_YEARS = {
  country: ['countryname', 'location', 'entity', 'territory', 'economy', 'countryorarea'],
  'iso-country': ['countrytextid', 'code', 'abbrev', 'countryabb'],
} as const satisfies Partial<Record<Role, readonly string[]>>;

/** HXL tags, for tables whose own names say nothing. */
const TAGS: Readonly<Record<string, Role>> = {
  '#date+start': 'start',
  '#date+occurred': 'start',
  '#date': 'start',
  '#date+year': 'start',
  '#date+end': 'end',
  '#geo+lat': 'latitude',
  '#geo+lon': 'longitude',
  '#country+name': 'country',
  '#country+code': 'iso-country',
  '#affected+killed': 'deaths',
  '#event+id': 'id',
};

/**
 * Which column plays which role: by name, then by HXL tag, then (for the day alone) by what the columns hold. Where nothing tells the
 * day, a column of years does.
 */
export function findMapping(columns: readonly string[], sample: readonly (readonly string[])[]): Mapping {
  const plain = columns.map((column) => column.toLowerCase().replace(/[^a-z0-9]/g, ''));
  const found: Partial<Record<Role, string>> = {};
  const taken = new Set<number>();
  const take = (role: Role, index: number): void => {
    const column = columns[index];
    if (column === undefined || taken.has(index) || found[role] !== undefined) return;
    found[role] = column;
    taken.add(index);
  };
  for (const role of ROLES) {
    for (const name of NAMES[role]) {
      const index = plain.indexOf(name);
      if (index >= 0) take(role, index);
    }
  }
  const tags = sample[0]?.filter((cell) => /^#[a-z]/i.test(cell)).length ?? 0;
  if (tags > 0) {
    for (const [index, cell] of (sample[0] ?? []).entries()) {
      const role = TAGS[cell.trim().toLowerCase()];
      if (role !== undefined) take(role, index);
    }
  }
  let byValues = false;
  if (found.start === undefined) {
    const index = columns.findIndex((_, at) => !taken.has(at) && holdsDays(sample.map((row) => row[at] ?? '')));
    if (index >= 0) {
      take('start', index);
      byValues = true;
    }
  }
  if (found.start === undefined) {
    const held = (index: number): readonly string[] => sample.flatMap((row) => (row[index] ?? '').trim() || []);
    const index = plain.findIndex((name, at) => !taken.has(at) && YEARS.includes(name) && held(at).length > 0 && held(at).every(isYear));
    if (index >= 0) {
      take('start', index);
      const named = found.country !== undefined || found['ucdp-country'] !== undefined || found['iso-country'] !== undefined;
      for (const name of BESIDE_YEARS['iso-country']) {
        const at = plain.indexOf(name);
        if (at >= 0 && held(at).some((cell) => /^[A-Z]{3}$/.test(cell)) && held(at).every((cell) => cell.length <= 8))
          take('iso-country', at);
      }
      if (!named) for (const name of BESIDE_YEARS.country) take('country', plain.indexOf(name));
    }
  }
  return { columns: found, ...schemes(found, columns, sample), dayOrder: 'by-values', found: byValues ? 'values' : 'names' };
}

function isYear(cell: string): boolean {
  return /^[12]\d{3}(\.0+)?$/.test(cell);
}

/** Whether the day is told by a column of years alone. */
export function toldByYear({ columns }: Pick<Mapping, 'columns'>): boolean {
  return YEARS.includes((columns.start ?? '').toLowerCase().replace(/[^a-z0-9]/g, ''));
}

function holdsDays(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return (
    filled.length > 0 &&
    filled.every((cell) => /^(\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2} [A-Za-z]{3,9} \d{4})/.test(cell.trim()))
  );
}

/** Which codebook the precision columns follow. */
function schemes(
  found: Partial<Record<Role, string>>,
  columns: readonly string[],
  sample: readonly (readonly string[])[],
): Pick<Mapping, 'dayPrecision' | 'placePrecision'> {
  const ucdp =
    found['type-of-violence'] !== undefined ||
    /where_?prec/i.test(found['place-precision'] ?? '') ||
    /date_?prec/i.test(found['day-precision'] ?? '');
  const acled = found['sub-event-type'] !== undefined || /time_?precision/i.test(found['day-precision'] ?? '');
  const at = columns.indexOf(found['place-precision'] ?? '');
  const worded = at >= 0 && sample.some((row) => /^\(\d\)/.test(row[at] ?? ''));
  const scheme = ucdp || worded ? 'ucdp' : acled ? 'acled' : 'none';
  return { dayPrecision: found['day-precision'] === undefined ? 'none' : scheme === 'none' ? 'ucdp' : scheme, placePrecision: scheme };
}

/** A mapping file: `{ "columns": { "start": "When", ... }, "day-order": "day-first", "precision": "ucdp" }`. */
export function readMapping(
  value: unknown,
  columns: readonly string[],
): { readonly mapping: Mapping } | { readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const issue = (path: string, found: string, expected: string): void =>
    void issues.push({ code: 'mapping', path, found, expected, help: 'See docs/screening.md for the roles.' });
  if (!isObject(value) || !isObject(value['columns'])) {
    issue('columns', JSON.stringify(value)?.slice(0, 80) ?? 'nothing', 'an object with `columns`: role to column name');
    return { issues };
  }
  const found: Partial<Record<Role, string>> = {};
  for (const [key, column] of Object.entries(value['columns'])) {
    const role = ROLES.find((one) => one === key);
    if (role === undefined) issue(`columns.${key}`, key, `one of ${ROLES.join(', ')}`);
    else if (typeof column !== 'string' || !columns.includes(column))
      issue(`columns.${key}`, JSON.stringify(column) ?? 'nothing', `one of the columns ${columns.slice(0, 60).join(', ')}`);
    else found[role] = column;
  }
  const order = value['day-order'] ?? 'by-values';
  const orders = ['day-first', 'month-first', 'by-values'] as const;
  const dayOrder = orders.find((one) => one === order);
  if (dayOrder === undefined) issue('day-order', JSON.stringify(order), orders.join(', '));
  const precision = value['precision'] ?? 'none';
  const schemesKnown = ['ucdp', 'acled', 'none'] as const;
  const scheme = schemesKnown.find((one) => one === precision);
  if (scheme === undefined) issue('precision', JSON.stringify(precision), schemesKnown.join(', '));
  for (const key of Object.keys(value))
    if (!['columns', 'day-order', 'precision'].includes(key)) issue(key, key, '`columns`, `day-order` and `precision`');
  if (issues.length > 0 || dayOrder === undefined || scheme === undefined) return { issues };
  return { mapping: { columns: found, dayPrecision: scheme, placePrecision: scheme, dayOrder, found: 'file' } };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
