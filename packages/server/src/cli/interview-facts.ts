import type { Ratione } from '@ratione/engine';
import { readEdtf } from '@ratione/engine';
import { folded } from '@ratione/engine/views';
import { resolvePlace } from './read-place-flag.ts';

/** Facts as they grow during an interview. */
export interface Known {
  readonly facts: Record<string, unknown>;
  readonly place: Record<string, unknown>;
  readonly suspect: Record<string, unknown>;
  readonly matter: Record<string, unknown>;
}

interface Askable {
  /** What to write, shown where an answer cannot be read. */
  readonly expects: string;
  /** Puts the answer in its place; false if it cannot be read. */
  settle(given: string, known: Known, ratione: Ratione): boolean;
}

/** How a person's answer becomes a fact, by the path under which the engine asks for it. */
const ASKABLE: ReadonlyMap<string, Askable> = new Map<string, Askable>([
  ['date', { expects: 'a day, or from and to: 2016-11-16, 2016-11, 2016-11-01 to 2016-11-30', settle: settleDays }],
  ['place', { expects: 'a State, a territory, its three-letter code, or a place the record names', settle: settlePlace }],
  ['conflict', { expects: 'iac (international), niac (not international) or none', settle: settleConflict }],
  ['suspect.nationalities', { expects: 'States by name or three-letter code, with commas between; or stateless', settle: settleNationals }],
  ['suspect.age_at_conduct', { expects: 'years, as a number', settle: settleAge }],
  ['suspect.office', { expects: 'the office in words', settle: (given, { suspect }) => assign(suspect, 'office', given) }],
  [
    'matter.date_of_birth',
    { expects: 'a day: 1998-05-03', settle: (given, { matter }) => isDate(given) && assign(matter, 'date_of_birth', given) },
  ],
  ['matter.element_on_territory_of', { expects: 'a State by name or three-letter code, or none', settle: settleCrossing }],
  ['matter.vessel_flag', oneState('vessel_flag')],
  ['matter.aircraft_registration', oneState('aircraft_registration')],
  ['matter.aggressor_state', oneState('aggressor_state')],
  ['matter.victim_state', oneState('victim_state')],
  ['matter.un_or_au_operation', { expects: 'no, or the name of the operation', settle: settleOperation }],
]);

/** Null: not a fact that a person could state, such as a day missing in the record. */
export function askable(fact: string): Askable | null {
  return ASKABLE.get(fact) ?? null;
}

function settleDays(given: string, { facts }: Known): boolean {
  const [from = '', to = from] = given.split(/\s+to\s+/);
  return isDate(from) && isDate(to) && assign(facts, 'date_from', from) && assign(facts, 'date_to', to);
}

function settlePlace(given: string, { place }: Known, ratione: Ratione): boolean {
  const found = resolvePlace(given, ratione);
  if (found === null) return false;
  Object.assign(place, found);
  return true;
}

function settleConflict(given: string, { facts }: Known): boolean {
  return ['iac', 'niac', 'none'].includes(folded(given)) && assign(facts, 'conflict', folded(given));
}

function settleNationals(given: string, { suspect }: Known, ratione: Ratione): boolean {
  const states = given.split(',').map((word) => (folded(word) === 'stateless' ? 'stateless' : ratione.find(word.trim())?.state));
  return !states.includes(undefined) && assign(suspect, 'nationalities', states);
}

function settleAge(given: string, { suspect }: Known): boolean {
  return /^\d{1,3}$/.test(given) && assign(suspect, 'age_at_conduct', Number(given));
}

function settleOperation(given: string, { matter }: Known): boolean {
  const operation = { name: given, authorised_by: 'Security Council', contributing_state: null, waiver: false };
  return assign(matter, 'un_or_au_operation', folded(given) === 'no' ? null : operation);
}

function settleCrossing(given: string, { matter }: Known, ratione: Ratione): boolean {
  const state = ratione.find(given)?.state;
  if (state === undefined && folded(given) !== 'none') return false;
  return assign(matter, 'element_on_territory_of', state === undefined ? [] : [state]);
}

function oneState(key: string): Askable {
  return {
    expects: 'a State by name or three-letter code',
    settle: (given, { matter }, ratione) => {
      const state = ratione.find(given)?.state;
      return state !== undefined && assign(matter, key, state);
    },
  };
}

function isDate(text: string): boolean {
  return readEdtf(text) !== null;
}

function assign(into: Record<string, unknown>, key: string, value: unknown): true {
  into[key] = value;
  return true;
}
