import type { Issue, Ratione } from '@ratione/engine';
import { flagIssue } from './flag-issue.ts';

/** The facts of one question as flags. */
export interface QuestionFlags {
  readonly crime?: readonly string[];
  readonly place?: string;
  readonly region?: string;
  readonly lat?: string;
  readonly lon?: string;
  readonly precisionKm?: string;
  readonly setting?: string;
  readonly on?: string;
  readonly from?: string;
  readonly to?: string;
  readonly national?: readonly string[];
  readonly age?: string;
  readonly office?: string;
  readonly legalPerson?: boolean;
  readonly conflict?: string;
  readonly matter?: readonly string[];
}

/** The facts block of cases/README.md, as written: the engine reads and judges it. */
export interface Facts {
  readonly [key: string]: unknown;
}

const KEYS = [
  'crime',
  'place',
  'region',
  'lat',
  'lon',
  'precisionKm',
  'setting',
  'on',
  'from',
  'to',
  'national',
  'age',
  'office',
  'legalPerson',
  'conflict',
  'matter',
] as const satisfies readonly (keyof QuestionFlags)[];

export function hasFacts(flags: QuestionFlags): boolean {
  return KEYS.some((key) => flags[key] !== undefined);
}

/** Facts from flags. A flag not given leaves place, day and nationality unknown, so the answer says whether they matter. */
export function factsFromFlags(flags: QuestionFlags, ratione: Ratione): { readonly facts: Facts } | { readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const number = (flag: string, text: string | undefined): number | null => {
    if (text === undefined) return null;
    const value = Number(text);
    if (text.trim() !== '' && Number.isFinite(value)) return value;
    issues.push(flagIssue(flag, text, 'a number', 'use a point for decimals, as in 36.2'));
    return null;
  };
  if (flags.on !== undefined && (flags.from !== undefined || flags.to !== undefined)) {
    issues.push(flagIssue('--on', flags.on, '--on alone, or --from and --to', 'leave one of them out'));
  }
  const place = readPlace(flags, ratione, issues);
  const matter = readMatter(flags.matter ?? [], issues);
  const from = flags.on ?? flags.from ?? flags.to ?? null;
  const facts: Facts = {
    date_from: from,
    date_to: flags.on ?? flags.to ?? from,
    place: {
      ...place,
      ...(flags.lat === undefined ? {} : { lat: number('--lat', flags.lat) }),
      ...(flags.lon === undefined ? {} : { lon: number('--lon', flags.lon) }),
      ...(flags.precisionKm === undefined ? {} : { precision_km: number('--precision-km', flags.precisionKm) }),
      ...(flags.setting === undefined && place.setting === undefined ? {} : { setting: flags.setting ?? place.setting }),
    },
    suspect: {
      nationalities: readNationals(flags.national, ratione, issues),
      ...(flags.age === undefined ? {} : { age_at_conduct: flags.age === 'unknown' ? null : number('--age', flags.age) }),
      ...(flags.office === undefined ? {} : { office: flags.office === 'unknown' ? null : flags.office }),
      ...(flags.legalPerson === true ? { natural_person: false } : {}),
    },
    ...(flags.crime === undefined ? {} : { crimes: flags.crime.flatMap(separate) }),
    ...(flags.conflict === undefined ? {} : { conflict: flags.conflict }),
    matter,
  };
  return issues.length > 0 ? { issues } : { facts };
}

/** "8.2.e.i, 8.2.e.iv" names two crimes. */
function separate(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

interface PlaceFacts {
  readonly iso3: string | null;
  readonly region?: string;
  readonly setting?: string;
}

function readPlace(flags: QuestionFlags, ratione: Ratione, issues: Issue[]): PlaceFacts {
  const region = flags.region === undefined ? {} : { region: flags.region };
  const named = flags.place?.trim();
  if (named === undefined || named.toLowerCase() === 'unknown') return { iso3: null, ...region };
  if (/^(?:at sea|sea|high[ -]seas?)$/i.test(named)) return { iso3: null, ...region, setting: 'high-seas' };
  const found = resolvePlace(named, ratione);
  if (found === null) {
    issues.push(
      flagIssue(
        '--place',
        named,
        'a three-letter code, a State, or a place that the record names',
        `for a town give both: --place SYR --region "${named}"`,
      ),
    );
    return { iso3: null, ...region };
  }
  return found.region === undefined ? { iso3: found.iso3, ...region } : { iso3: found.iso3, region: flags.region ?? found.region };
}

/** A territory code, a State's name, a territory's name, or a name within a unit of the record. */
export function resolvePlace(named: string, ratione: Ratione): { readonly iso3: string; readonly region?: string } | null {
  const { record, territory } = ratione;
  const upper = named.toUpperCase();
  if (territory.code(upper) !== undefined) return { iso3: upper };
  const state = ratione.find(named);
  if (state !== undefined) return { iso3: state.state };
  const wanted = folded(named);
  const code = record.codes.find((entry) => [entry.name, ...entry.names].some((name) => folded(name) === wanted));
  if (code !== undefined) return { iso3: code.code };
  const unit =
    territory.unit(named) ?? record.units.find((entry) => [entry.id, entry.name, ...entry.names].some((name) => folded(name) === wanted));
  const iso3 = unit?.codes[0] ?? unit?.within[0];
  return unit === undefined || iso3 === undefined ? null : { iso3, region: folded(unit.id) === wanted ? unit.name : named };
}

function readNationals(given: readonly string[] | undefined, ratione: Ratione, issues: Issue[]): readonly string[] | null {
  if (given === undefined) return null;
  const words = given.flatMap(separate);
  const lower = words.map((word) => word.toLowerCase());
  if (lower.includes('unknown')) {
    if (words.length > 1) issues.push(flagIssue('--national', words.join(', '), '`unknown` alone', 'leave out what is not known'));
    return null;
  }
  return words.map((word) => (word.toLowerCase() === 'stateless' ? 'stateless' : nationalOf(word, ratione, issues)));
}

function nationalOf(word: string, ratione: Ratione, issues: Issue[]): string {
  const wanted = folded(word);
  const file =
    ratione.find(word) ?? ratione.record.states.find((state) => state.adjective !== undefined && folded(state.adjective) === wanted);
  if (file === undefined)
    issues.push(
      flagIssue('--national', word, 'a State by three-letter code or name, `stateless`, or `unknown`', 'run: ratione state NAME'),
    );
  return file?.state ?? word;
}

function readMatter(given: readonly string[], issues: Issue[]): Facts {
  const matter: Record<string, unknown> = {};
  for (const text of given) {
    const at = text.indexOf('=');
    if (at < 1) {
      issues.push(flagIssue('--matter', text, 'key=value, as in vessel_flag=COM', 'see the keys in cases/README.md'));
      continue;
    }
    matter[text.slice(0, at).trim()] = jsonOrWords(text.slice(at + 1).trim());
  }
  return matter;
}

/** JSON where it is JSON; otherwise the words themselves, so that a code needs no quotes. */
function jsonOrWords(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (problem) {
    if (problem instanceof SyntaxError) return text;
    throw problem;
  }
}

export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
