import type { Ratione } from '../ratione.ts';
import type { StateId } from '../record/shape.ts';
import type { CrimeId } from '../terms/pinpoint.ts';
import type { Day } from '../time/day.ts';
import { answerQuestion, reachOf, type ScreenAnswer, type ScreenSettings, type SupposedReach } from './answer-key.ts';
import { crimeClassOf } from './crime-class.ts';
import { FIRST_DAY, intervalAt, intervalOf, intervalStarts } from './intervals.ts';
import type { PlaceKey } from './place-key.ts';
import type { Certainty } from './row-days.ts';
import { type National, questionOf, type RowQuestion } from './row-question.ts';

/** A row as far as the law can tell it from others. */
export interface RowKey {
  readonly place: PlaceKey;
  readonly actor: StateId | null;
  readonly crime: CrimeId;
  readonly certainty: Certainty;
  readonly first: Day | null;
  readonly last: Day | null;
}

/** Whose national the suspect is taken to be; `actor`: of the State whose forces the row names, where it names one. */
export type AssumedNational = National | 'actor';

/** An answer with the days it holds for: rows that begin in [from, until) and end in [lastFrom, lastUntil). */
export interface AnswerSpan {
  readonly from: Day;
  readonly until: Day;
  readonly lastFrom: Day;
  readonly lastUntil: Day;
  /** Whether it holds however sure the days are, because begin and end lie in one stretch. */
  readonly anyCertainty: boolean;
  readonly answer: ScreenAnswer;
  /** Under each set of supposed acts, in the order they were given. */
  readonly supposed: readonly SupposedReach[];
}

interface Answered {
  readonly answer: ScreenAnswer;
  readonly supposed: readonly SupposedReach[];
}

/** Asks each distinct question once. */
export class Tracks {
  readonly #ratione: Ratione;
  readonly #settings: ScreenSettings;
  readonly #national: AssumedNational;
  readonly #supposing: readonly Ratione[];
  readonly #starts = new Map<string, readonly Day[]>();
  readonly #answers = new Map<string, Omit<ScreenAnswer, 'reachIfActorNational'>>();
  readonly #reaches = new Map<string, ScreenAnswer['reach']>();
  readonly #supposed = new Map<string, SupposedReach>();

  constructor(ratione: Ratione, settings: ScreenSettings, national: AssumedNational, supposing: readonly Ratione[] = []) {
    this.#ratione = ratione;
    this.#settings = settings;
    this.#national = national;
    this.#supposing = supposing;
  }

  /** Questions put to the engine so far. */
  get asked(): number {
    return this.#answers.size;
  }

  /** First days of the stretches in which this place, person and crime answer alike. */
  starts(place: PlaceKey, actor: StateId | null, crime: CrimeId): readonly Day[] {
    return remember(this.#starts, `track ${place} ${actor ?? ''} ${crime}`, () => {
      const row = this.#row({ place, actor, crime, certainty: 'unknown', first: null, last: null });
      return startsUnder([this.#ratione, ...this.#supposing], row, actor);
    });
  }

  /** Which stretches a row begins and ends in, as a short text: equal texts, equal answers. */
  spanKey(key: RowKey): string {
    if (key.first === null || key.last === null || key.certainty === 'unknown') return 'unknown';
    const starts = this.starts(key.place, key.actor, crimeClassOf(key.crime));
    const begins = intervalOf(starts, key.first);
    const ends = intervalOf(starts, key.last);
    return begins === ends ? String(begins) : `${begins}-${ends}-${key.certainty}`;
  }

  /** The answer for a row and for every row of the same place, person, kind of crime and stretches of days. */
  answer(key: RowKey): AnswerSpan {
    const crime = crimeClassOf(key.crime);
    const starts = this.starts(key.place, key.actor, crime);
    if (key.first === null || key.last === null || key.certainty === 'unknown') {
      return {
        from: FIRST_DAY,
        until: FIRST_DAY,
        lastFrom: FIRST_DAY,
        lastUntil: FIRST_DAY,
        anyCertainty: false,
        ...this.#once({ ...key, crime, certainty: 'unknown', first: null, last: null }),
      };
    }
    const begins = intervalAt(starts, intervalOf(starts, key.first));
    const ends = intervalAt(starts, intervalOf(starts, key.last));
    const one = begins.from === ends.from;
    const asked: RowKey = { ...key, crime, certainty: one ? 'period' : key.certainty, first: begins.from, last: ends.from };
    return { from: begins.from, until: begins.until, lastFrom: ends.from, lastUntil: ends.until, anyCertainty: one, ...this.#once(asked) };
  }

  #once(key: RowKey): Answered {
    // A question is asked for the first day of its own stretch, whatever else the rows that share it are cut by.
    const row = this.#row(key);
    const own = this.#inOwnStretch(row, 'main', (one) => startsUnder([this.#ratione], one));
    const answer = remember(this.#answers, nameOf(own), () => answerQuestion(own, this.#ratione, this.#settings));
    const actor =
      key.actor === null ? null : this.#inOwnStretch({ ...row, national: key.actor }, 'main', (one) => startsUnder([this.#ratione], one));
    const reachIfActorNational =
      actor === null ? null : remember(this.#reaches, nameOf(actor), () => reachOf(actor, this.#ratione, this.#settings));
    return {
      answer: { ...answer, reachIfActorNational },
      supposed: this.#supposing.map((ratione, index) => this.#suppose(row, ratione, index)),
    };
  }

  #suppose(row: RowQuestion, ratione: Ratione, index: number): SupposedReach {
    const own = this.#inOwnStretch(row, `supposed ${index}`, (one) => startsUnder([ratione], one));
    return remember(this.#supposed, `${index} ${nameOf(own)}`, () => answerQuestion(own, ratione, this.#settings));
  }

  #inOwnStretch(row: RowQuestion, which: string, starts: (row: RowQuestion) => readonly Day[]): RowQuestion {
    if (row.first === null || row.last === null) return row;
    const days = remember(this.#starts, `${which} ${row.place} ${row.national} ${row.crime}`, () => starts(row));
    const begins = intervalAt(days, intervalOf(days, row.first)).from;
    const ends = intervalAt(days, intervalOf(days, row.last)).from;
    return { ...row, certainty: begins === ends ? 'period' : row.certainty, first: begins, last: ends };
  }

  #row(key: RowKey): RowQuestion {
    return {
      place: key.place,
      certainty: key.certainty,
      first: key.first,
      last: key.last,
      national: this.#national === 'actor' ? (key.actor ?? 'unknown') : this.#national,
      crime: key.crime,
      asOf: this.#settings.asOf,
    };
  }
}

/** First days of stretches under one record or several. */
function startsUnder(records: readonly Ratione[], row: RowQuestion, actor: StateId | null = null): readonly Day[] {
  const days = records.flatMap((ratione) => {
    const question = questionOf(row, ratione);
    const nationalities = [...new Set([...(question.suspect.nationalities ?? []), ...(actor === null ? [] : [actor])])];
    return intervalStarts({ ...question, suspect: { ...question.suspect, nationalities } }, ratione);
  });
  return [...new Set(days)].sort();
}

function nameOf(row: RowQuestion): string {
  return `${row.place} ${row.national} ${row.crime} ${row.certainty} ${row.first ?? ''} ${row.last ?? ''}`;
}

function remember<T>(known: Map<string, T>, name: string, find: () => T): T {
  const found = known.get(name) ?? find();
  known.set(name, found);
  return found;
}
