import type { Ratione } from '../../ratione.ts';
import { shortName } from '../../record/ledger.ts';
import type { StateId } from '../../record/shape.ts';
import { stateNamesLexicon } from '../lexicon/state-names.ts';

/** Who may be meant by words for a person or a class of persons, for a person to confirm. */
export interface PersonReading {
  /** Undefined: not said. Empty: stateless. */
  readonly nationalities?: readonly StateId[];
  readonly office?: string;
  readonly age?: number;
}

/**
 * Reads "Russian pilot", "a soldier of the United States", "stateless", "17-year-old Ugandan commander". An adjective that several
 * States share gives one reading for each. Nothing is taken as said that the words leave open.
 */
export function readPersons(text: string, ratione: Ratione): readonly PersonReading[] {
  const plain = fold(text);
  if (plain === '') return [];
  const age = ageIn(plain);
  // A code counts only in capitals: AND is Andorra, "and" is not.
  const words = fold(text.replace(/\b[A-Z]{3}\b/g, (code) => `${CODE}${code}`))
    .replace(AGE, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const names = namesOf(ratione);
  const found: (readonly StateId[])[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = [5, 4, 3, 2, 1].find((count) => at + count <= words.length && names.has(words.slice(at, at + count).join(' ')));
    if (length === undefined) {
      rest.push(words[at] ?? '');
      at += 1;
    } else {
      found.push(names.get(words.slice(at, at + length).join(' ')) ?? []);
      at += length;
    }
  }
  const stateless = rest.some((word) => STATELESS.has(word)) || /без гражданства|без громадянства|عديم الجنسية/u.test(plain);
  const office = officeOf(text, rest);
  const common = { ...(office === '' ? {} : { office }), ...(age === null ? {} : { age }) };
  if (stateless && found.length === 0) return [{ nationalities: [], ...common }];
  if (found.length === 0) return Object.keys(common).length === 0 ? [] : [common];
  const whole = combinations(found).map((nationalities) => ({ nationalities, ...common }));
  const bare = office === '' ? [] : combinations(found).map((nationalities) => ({ nationalities }));
  return [...whole, ...bare].slice(0, 8);
}

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
  const wanted = new Set(rest.filter((word) => !SILENT.has(word) && !/^\d+$/.test(word)));
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
      for (const other of Object.values(stateNamesLexicon)) for (const name of other[file.state] ?? []) add(name, file.state);
    }
    names = found;
    remembered.set(record, names);
  }
  return names;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
