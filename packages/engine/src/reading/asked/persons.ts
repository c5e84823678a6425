import type { Ratione } from '../../ratione.ts';
import { shortName } from '../../record/ledger.ts';
import type { StateId } from '../../record/shape.ts';
import type { Day } from '../../time/day.ts';
import { peopleLexicon } from '../generated/people.ts';
import { stateNamesLexicon } from '../generated/state-names.ts';
import { fold } from './fold.ts';
import { type KnownPerson, knownPersons, officeOn } from './known-persons.ts';
import { ORGANISATIONS, type Organisation, type OrganisationKind } from './organisations.ts';

/** What a nationality or its absence rests on where the words do not say it. */
export interface PersonBasis {
  /**
   * `record`: a person of the docket. `general-knowledge`: a person named in public, of whom the record has no file. Else the kind of
   * organisation: `organ` and `contested` suggest a nationality by inference, `armed-group` and `mixed` none.
   */
  readonly kind: 'record' | 'general-knowledge' | OrganisationKind;
  readonly name: string;
  /** The State suggested, for an organisation. */
  readonly state?: StateId;
  /** The record holds the nationality from general knowledge alone. */
  readonly fromMemory?: boolean;
  /** The office is the record's word for the person's role, of no stated day. */
  readonly officeUndated?: boolean;
}

/** Who may be meant by words for a person or a class of persons, for a person to confirm. */
export interface PersonReading {
  /** Undefined: not said. Empty: stateless. */
  readonly nationalities?: readonly StateId[];
  readonly office?: string;
  readonly age?: number;
  /** Absent: all of it is in the words. */
  readonly basis?: PersonBasis;
}

/**
 * Reads "Russian pilot", "a soldier of the United States", "stateless", "17-year-old Ugandan commander", a person of the docket by
 * name, with the office held on `on` where its days are known, and the people of an organisation ("CIA interrogator"), whose
 * nationality is an inference. An adjective or a name that several share gives one reading for each. Nothing is taken as said that
 * the words leave open.
 */
export function readPersons(text: string, ratione: Ratione, on?: Day): readonly PersonReading[] {
  const plain = fold(text);
  if (plain === '') return [];
  const age = ageIn(plain);
  // A code counts only in capitals: AND is Andorra, "and" is not.
  const names = namesOf(ratione);
  const words = fold(text.replace(/\b[A-Z]{3}\b/g, (code) => (names.has(fold(`${CODE}${code}`)) ? `${CODE}${code}` : code)))
    .replace(AGE, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const { found, rest } = takeOut(words, names);
  const persons = personsIn(text, words, ratione);
  const stateless = rest.some((word) => STATELESS.has(word)) || /без гражданства|без громадянства|عديم الجنسية/u.test(plain);
  const office = officeOf(text, rest);
  const aged = age === null ? {} : { age };
  const common = { ...(office === '' ? {} : { office }), ...aged };
  const named = persons
    .flatMap((person) => readingsOf(person.known, { office: officeOf(text, takeOut(person.rest, names).rest), on }))
    .map((reading): PersonReading => ({ ...reading, ...aged }));
  if (stateless && found.length === 0) return [{ nationalities: [], ...common }];
  if (found.length === 0) {
    if (named.length > 0) return [...named, ...(persons.some(({ whole }) => whole) ? [] : [common])].slice(0, LIMIT);
    return Object.keys(common).length === 0 ? [] : byOrganisation(rest, common);
  }
  const whole = combinations(found).map((nationalities) => ({ nationalities, ...common }));
  const bare = office === '' ? [] : combinations(found).map((nationalities) => ({ nationalities }));
  const agrees = whole.every((said) => named.some((person) => said.nationalities.every((state) => person.nationalities?.includes(state))));
  return [...named, ...(agrees && named.length > 0 ? [] : [...whole, ...bare])].slice(0, LIMIT);
}

const LIMIT = 8;

/** States named in the words, longest names first, and the words left: "Free Syrian Army" is the name of a group and of no nationality. */
function takeOut(words: readonly string[], names: ReadonlyMap<string, readonly StateId[]>) {
  const found: (readonly StateId[])[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = lengthAt(words, at, names);
    const group = lengthAt(words, at, ORGANISATION_NAMES) ?? 0;
    if (length === undefined || group > length) {
      const step = Math.max(group, 1);
      rest.push(...words.slice(at, at + step));
      at += step;
    } else {
      found.push(names.get(words.slice(at, at + length).join(' ')) ?? []);
      at += length;
    }
  }
  return { found, rest };
}

/** How many words from `at` make the longest name. */
function lengthAt(words: readonly string[], at: number, names: { has(name: string): boolean }): number | undefined {
  return [9, 8, 7, 6, 5, 4, 3, 2, 1].find((count) => at + count <= words.length && names.has(words.slice(at, at + count).join(' ')));
}

interface PersonNamed {
  readonly known: KnownPerson;
  /** Words beside the name. */
  readonly rest: readonly string[];
  /** Nothing but the name, with words that say nothing of an office. */
  readonly whole: boolean;
}

/** Persons known by name: by all the words, each a part of the name, else by a name among the words. */
function personsIn(text: string, words: readonly string[], ratione: Ratione): readonly PersonNamed[] {
  const { byName, having } = knownPersons(ratione);
  const bare = fold(text)
    .split(' ')
    .filter((word) => !TITLES.has(word));
  const all = bare.length === 0 || bare.every((word) => PARTICLES.has(word)) ? [] : having(bare);
  const titled = fold(text)
    .split(' ')
    .filter((word) => TITLES.has(word) && word !== 'mr' && word !== 'ms' && word !== 'mrs');
  if (all.length > 0) return all.map((known) => ({ known, rest: titled, whole: true }));
  const at = words.findIndex((_, start) => lengthAt(words, start, byName) !== undefined);
  const length = at === -1 ? undefined : lengthAt(words, at, byName);
  if (length === undefined) return [];
  const rest = [...words.slice(0, at), ...words.slice(at + length)];
  return (byName.get(words.slice(at, at + length).join(' ')) ?? []).map((known) => ({ known, rest, whole: false }));
}

const TITLES = new Set('mr mrs ms president general colonel sheikh sheik dr prime minister king mullah'.split(' '));
const PARTICLES = new Set('al el de la abu bin ibn ag'.split(' '));

/** Nationality as recorded, with the office written, else that of the day, else the role of no stated day, offered last. */
function readingsOf(known: KnownPerson, said: { readonly office: string; readonly on: Day | undefined }): readonly PersonReading[] {
  const { nationalities, fromMemory, name, role, offices } = known;
  const basis: PersonBasis = {
    kind: known.id === null ? 'general-knowledge' : 'record',
    name,
    ...(fromMemory && known.id !== null ? { fromMemory } : {}),
  };
  const bare: PersonReading = { nationalities, basis };
  if (said.office !== '') return [{ ...bare, office: said.office }];
  const dated = said.on === undefined ? null : officeOn(known, said.on);
  if (dated !== null) return [{ ...bare, office: dated }, bare];
  return role === null || offices.length > 0 ? [bare] : [bare, { ...bare, office: role, basis: { ...basis, officeUndated: true } }];
}

/** What an organisation in the words suggests. No nationality is taken as said: the words as they stand are always among the readings. */
function byOrganisation(rest: readonly string[], common: PersonReading): readonly PersonReading[] {
  const at = rest.findIndex((_, start) => lengthAt(rest, start, ORGANISATION_NAMES) !== undefined);
  const organisation =
    at === -1 ? undefined : ORGANISATION_NAMES.get(rest.slice(at, at + (lengthAt(rest, at, ORGANISATION_NAMES) ?? 0)).join(' '));
  if (organisation === undefined) return [common];
  const { kind, name, state } = organisation;
  const basis: PersonBasis = { kind, name, ...(state === undefined ? {} : { state }) };
  if (state === undefined) return [{ ...common, basis }];
  const inferred: PersonReading = { nationalities: [state], ...common, basis };
  return kind === 'organ' ? [inferred, common] : [common, inferred];
}

const ORGANISATION_NAMES: ReadonlyMap<string, Organisation> = new Map(
  ORGANISATIONS.flatMap((organisation) => organisation.names.map((name) => [fold(name), organisation] as const)),
);

const CODE = 'code';
const AGE = /\b(?:aged? )?(\d{1,2})(?: ?(?:years? old|yo|ans|years))?\b/u;

function ageIn(plain: string): number | null {
  const found = /\b(?:aged? (\d{1,2})|(\d{1,2}) (?:years? old|yo|ans|years))\b/u.exec(plain);
  return found === null ? null : Number(found[1] ?? found[2]);
}

const STATELESS = new Set(['stateless', 'apatride', 'apatrida', '无国籍', 'апатрид']);

/** Words that say nothing of an office. */
const SILENT = new Set(
  (
    'a an the of from in by and or with who was is his her dual both former national nationals citizen citizens nationality citizenship passport ' +
    'person man woman people someone somebody suspect accused alleged unknown not known male female old year years ' +
    'stateless apatride apatrida without nationality born de du des la le les el un une el los las et y и і'
  ).split(' '),
);

/** The words of an office in the spelling given, without those that say nothing of it. */
function officeOf(text: string, rest: readonly string[]): string {
  // "UN" in capitals is no French article.
  const silent = (word: string) => SILENT.has(word) && !(word === 'un' && /\bUN\b/.test(text));
  const wanted = new Set(rest.filter((word) => !silent(word) && !/^\d+$/.test(word)));
  const inside = (word: string) =>
    fold(word)
      .split(' ')
      .some((part) => wanted.has(part));
  const given = text.split(/\s+/);
  const first = given.findIndex(inside);
  const last = given.findLastIndex(inside);
  return first === -1
    ? ''
    : given
        .slice(first, last + 1)
        .filter((word) =>
          fold(word)
            .split(' ')
            .some((part) => rest.includes(part)),
        )
        .join(' ')
        .replace(/^[\s,;.]+|[\s,;.]+$/gu, '')
        .replace(/\s+(?:of|from|de|du)$/iu, '');
}

function combinations(found: readonly (readonly StateId[])[]): readonly (readonly StateId[])[] {
  return found.reduce<readonly (readonly StateId[])[]>(
    (sets, states) => sets.flatMap((set) => states.map((state) => (set.includes(state) ? set : [...set, state]))),
    [[]],
  );
}

const remembered = new WeakMap<Ratione['record'], ReadonlyMap<string, readonly StateId[]>>();

/** States by name and by adjective; several where they share it ("Congolese"). */
function namesOf({ record }: Ratione): ReadonlyMap<string, readonly StateId[]> {
  let names = remembered.get(record);
  if (names === undefined) {
    const found = new Map<string, StateId[]>();
    const add = (name: string, state: StateId): void => {
      const key = fold(name);
      const states = found.get(key);
      if (key === '') return;
      if (states === undefined) found.set(key, [state]);
      else if (!states.includes(state)) states.push(state);
    };
    for (const file of record.states) {
      const short = shortName(file);
      for (const name of [file.name, short, short.replace(/^the /i, ''), ...file.names]) add(name, file.state);
      add(`${CODE}${file.state}`, file.state);
      if (file.adjective !== undefined) {
        add(file.adjective, file.state);
        add(`${file.adjective}s`, file.state);
      }
      for (const people of peopleLexicon.peoples[file.state] ?? []) add(people, file.state);
      for (const other of Object.values(stateNamesLexicon)) for (const name of other[file.state] ?? []) add(name, file.state);
    }
    for (const [name, states] of Object.entries(peopleLexicon.ambiguous)) for (const state of states) add(name, state);
    names = found;
    remembered.set(record, names);
  }
  return names;
}
