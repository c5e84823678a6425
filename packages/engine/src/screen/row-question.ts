import { crimeById } from '../law/crimes/catalogue.ts';
import type { Question, When } from '../law/question.ts';
import type { Ratione } from '../ratione.ts';
import type { StateId } from '../record/shape.ts';
import type { CrimeId } from '../terms/pinpoint.ts';
import { addDays, type Day } from '../time/day.ts';
import { type PlaceKey, placeOfKey } from './place-key.ts';
import type { Certainty } from './row-days.ts';

/** Nationality a question is put with: not known, none (so that only place, time and referral count), or one State. */
export type National = StateId | 'unknown' | 'none';

/** What one row asks. Elements are taken as made out, the person as an adult human being. */
export interface RowQuestion {
  readonly place: PlaceKey;
  readonly certainty: Certainty;
  readonly first: Day | null;
  readonly last: Day | null;
  readonly national: National;
  readonly crime: CrimeId;
  readonly asOf: Day;
}

/** The question in the engine’s own terms. Read like any other, then given the place and the days the row was read to have. */
export function questionOf(row: RowQuestion, ratione: Ratione): Question {
  const base = baseOf(row, ratione);
  return { ...base, place: placeOfKey(row.place, ratione), when: whenOf(row, base.when) };
}

const remembered = new WeakMap<Ratione, Map<string, Question>>();

/** The question before its place and days: the same for every row with the same person, paragraph and day of asking. */
function baseOf(row: RowQuestion, ratione: Ratione): Question {
  const known = remembered.get(ratione) ?? new Map<string, Question>();
  remembered.set(ratione, known);
  const key = `${row.asOf} ${row.national} ${row.crime}`;
  const base = known.get(key) ?? read(row, ratione);
  known.set(key, base);
  return base;
}

function read(row: RowQuestion, ratione: Ratione): Question {
  const reading = ratione.read({
    as_of: row.asOf,
    place: null,
    suspect: { nationalities: row.national === 'unknown' ? null : row.national === 'none' ? [] : [row.national], natural_person: true },
    crimes: [row.crime],
    conflict: conflictOf(row.crime),
    matter: {},
  });
  if ('issues' in reading) throw new Error(`A row’s question was refused: ${JSON.stringify(reading.issues)}`);
  return reading.question;
}

/** The character the paragraph needs is taken as given. */
function conflictOf(crime: CrimeId): 'iac' | 'niac' | 'not-required' {
  const needed = crimeById(crime)?.conflict ?? 'none';
  if (needed === 'none') return 'not-required';
  return needed === 'IAC' ? 'iac' : 'niac';
}

function whenOf({ certainty, first, last }: RowQuestion, unknown: When): When {
  if (certainty === 'unknown' || first === null || last === null) return unknown;
  const until = addDays(last, 1);
  if (certainty === 'within' && first !== last) return { kind: 'one-of', span: { from: first, until, precision: 'day', qualified: false } };
  return {
    kind: 'period',
    from: { from: first, until: addDays(first, 1), precision: 'day', qualified: false },
    to: { from: last, until, precision: 'day', qualified: false },
  };
}
