import type { Ratione } from '../../ratione.ts';
import { shortName } from '../../record/ledger.ts';
import { peopleLexicon } from '../generated/people.ts';
import { stateNamesLexicon } from '../generated/state-names.ts';
import { readCoordinates } from './coordinates.ts';
import { fold } from './fold.ts';
import type { PlaceFacts } from './stands-for.ts';
import { towns } from './towns.ts';

/** A place that words may mean, for a person to confirm. */
export interface PlaceReading {
  readonly place: PlaceFacts;
  /** As the record or the writer names it. */
  readonly name: string;
  /** `state`, `territory` and `unit` are of the record. `named`: a place in one. `region`: the writer's own words, in a place named. */
  readonly kind: 'state' | 'territory' | 'unit' | 'named' | 'region' | 'point' | 'sea';
  /** Code of the State or territory under which the place is filed; null at sea and for a bare point. */
  readonly within: string | null;
  /** The words are the whole of a name, not its beginning. */
  readonly exact: boolean;
}

/** A town or region known by name and point, beyond the record's units. */
export interface GazetteerEntry {
  readonly names: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** Code under which the record's land files the point. */
  readonly code: string;
  readonly capital?: boolean;
}

interface Entry extends Omit<PlaceReading, 'exact'> {
  readonly names: readonly { readonly name: string; readonly folded: string }[];
}

/** What the record's units and territories are called in the language of the words, by their English names. */
export type PlaceNames = ReadonlyMap<string, string>;

/**
 * Places that `text` may mean, the likeliest first: States, territories and units of the record by all their names in nine
 * languages, places known to lie in them, "X, State" for any other, and coordinates, latitude first.
 */
export function findPlaces(
  text: string,
  ratione: Ratione,
  gazetteer: readonly GazetteerEntry[] = towns(),
  limit = 8,
  called: PlaceNames = NONE,
): readonly PlaceReading[] {
  const points = readCoordinates(text);
  if (points.length > 0)
    return points.map((point) => ({
      place: { iso3: null, ...point },
      name: `${point.lat}, ${point.lon}`,
      kind: 'point',
      within: null,
      exact: true,
    }));
  const words = fold(text);
  if (words === '') return [];
  const entries = entriesOf(ratione, called);
  const near = [...matching(words, entries), ...(words.length < 3 ? [] : matching(words, gazetteerEntries(gazetteer)))].sort(
    (one, other) => one.rank - other.rank || ORDER[one.entry.kind] - ORDER[other.entry.kind] || one.length - other.length,
  );
  const sea: PlaceReading[] = SEA.test(words)
    ? [{ place: { iso3: null, setting: 'high-seas' }, name: text.trim(), kind: 'sea', within: null, exact: true }]
    : [];
  return distinct([
    ...near.filter(({ rank }) => rank === 0).map(({ entry }) => ({ ...entry, exact: true })),
    ...regionIn(text, entries),
    ...sea,
    ...near.map(({ entry }) => ({ ...entry, exact: false })),
  ])
    .slice(0, limit)
    .map(({ place, name, kind, within, exact }) => ({ place, name, kind, within, exact }));
}

const ORDER = { state: 0, unit: 1, territory: 2, named: 3, region: 4, sea: 5, point: 6 } as const;

const SEA =
  /^(?:at |on )?(?:the )?(?:high |open )?(?:seas?|ocean|international waters)$|^(?:haute mer|alta mar|открыт\p{L}+ море|відкрит\p{L}+ море|اعالي البحار|أعالي البحار|公海)$/u;

/** Words before the name of a State or territory, as in "Manbij, Syria" or "Manbij (Syria)". */
function regionIn(text: string, entries: readonly Entry[]): readonly PlaceReading[] {
  const parts = text
    .split(/\s*[,;()]\s*|\s+(?:in|en|au|aux|в|у)\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const splits = parts.length > 1 ? [[parts.slice(0, -1).join(', '), parts.at(-1) ?? ''] as const] : atSpaces(text.trim());
  return splits.flatMap(([region, holder]) => {
    const wanted = fold(holder);
    const found = entries.find(
      (entry) => entry.kind !== 'unit' && entry.kind !== 'named' && entry.names.some(({ folded }) => folded === wanted),
    );
    return found === undefined || fold(region) === ''
      ? []
      : [{ place: { iso3: found.place.iso3, region }, name: region, kind: 'region', within: found.within, exact: true }];
  });
}

function atSpaces(text: string): readonly (readonly [string, string])[] {
  const words = text.split(/\s+/);
  return words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')] as const);
}

interface Match {
  readonly entry: Entry;
  readonly rank: number;
  readonly length: number;
}

/** 0: the whole name. 1: its beginning. 2: the beginning of one of its words. */
function matching(words: string, entries: readonly Entry[]): readonly Match[] {
  return entries.flatMap((entry) => {
    let best: Match | null = null;
    for (const { name, folded } of entry.names) {
      const rank = folded === words ? 0 : folded.startsWith(words) ? 1 : words.length > 2 && folded.includes(` ${words}`) ? 2 : null;
      if (rank === null || (best !== null && (best.rank < rank || (best.rank === rank && best.length <= folded.length)))) continue;
      const shown =
        entry.kind === 'named'
          ? { ...entry, name, place: { ...entry.place, ...(entry.place.region === undefined ? {} : { region: name }) } }
          : entry;
      best = { entry: shown, rank, length: folded.length };
    }
    return best === null ? [] : [best];
  });
}

const NONE: PlaceNames = new Map();
const remembered = new WeakMap<PlaceNames, WeakMap<Ratione['record'], readonly Entry[]>>();

function entriesOf(ratione: Ratione, called: PlaceNames): readonly Entry[] {
  const { record } = ratione;
  const own = (name: string) => [name, called.get(name) ?? name];
  const known = remembered.get(called) ?? new WeakMap<Ratione['record'], readonly Entry[]>();
  remembered.set(called, known);
  let entries = known.get(record);
  if (entries === undefined) {
    const states = record.states.map((file): Entry => {
      const others = Object.values(stateNamesLexicon).flatMap((names) => names[file.state] ?? []);
      const name = shortName(file).replace(/^the /i, '');
      return {
        place: { iso3: file.state },
        name,
        kind: 'state',
        within: file.state,
        names: named([name, file.name, ...file.names, file.state, ...others]),
      };
    });
    const units = record.units.flatMap((unit): Entry[] => {
      const code = unit.codes[0] ?? unit.within[0];
      if (code === undefined) return [];
      const ownCode = unit.id === code;
      return [
        {
          place: ownCode ? { iso3: code } : { iso3: code, region: unit.name },
          name: unit.name,
          kind: 'unit',
          within: code,
          names: named([...own(unit.name), ...unit.names, ...(ownCode ? [code] : [])]),
        },
      ];
    });
    const shown = new Set([...record.states.map((file) => file.state), ...record.units.map((unit) => unit.id)]);
    const territories = record.codes
      .filter((entry) => !shown.has(entry.code))
      .map(
        (entry): Entry => ({
          place: { iso3: entry.code },
          name: entry.name,
          kind: 'territory',
          within: entry.code,
          names: named([...own(entry.name), ...entry.names, entry.code]),
        }),
      );
    entries = [...states, ...units, ...territories, ...namedPlaces(ratione)];
    known.set(record, entries);
  }
  return entries;
}

/** Places of the lexicon that lie in no unit of the record: a unit's own names speak for it. */
function namedPlaces({ record }: Ratione): readonly Entry[] {
  const known = new Set(record.units.flatMap((unit) => [unit.name, ...unit.names]).map(fold));
  return Object.values(peopleLexicon.places).flatMap(({ name, state, unit, names }): Entry[] => {
    const own = [name, ...names].filter((one) => !known.has(fold(one)));
    if (own.length === 0 || unit !== undefined) return [];
    return [{ place: { iso3: state, region: name }, name, kind: 'named', within: state, names: named(own) }];
  });
}

const gazetteers = new WeakMap<readonly GazetteerEntry[], readonly Entry[]>();

function gazetteerEntries(gazetteer: readonly GazetteerEntry[]): readonly Entry[] {
  let entries = gazetteers.get(gazetteer);
  if (entries === undefined) {
    entries = gazetteer.map(
      ({ names, lat, lon, code }): Entry => ({
        place: { iso3: code, region: names[0] ?? '', lat, lon },
        name: names[0] ?? '',
        kind: 'named',
        within: code,
        names: named(names),
      }),
    );
    gazetteers.set(gazetteer, entries);
  }
  return entries;
}

function named(names: readonly string[]): Entry['names'] {
  return names.map((name) => ({ name, folded: fold(name) }));
}

function distinct(readings: readonly PlaceReading[]): readonly PlaceReading[] {
  const key = ({ place }: PlaceReading) => [place.iso3, fold(place.region ?? ''), place.setting].join('|');
  return readings.filter((one, at) => readings.findIndex((other) => key(other) === key(one)) === at);
}
