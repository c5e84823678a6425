import type { Proposition, SetPredicate, TreatyEvent, When } from '../statement.ts';
import type { StateMention } from '../token.ts';
import type { Duration, Timed } from './times.ts';

export type EventName = TreatyEvent;

/** Of whom earlier clauses spoke, for those that name nobody. */
export interface Context {
  topic: readonly StateMention[] | null;
  /** "Of the five permanent members, ...". */
  frame: string | null;
  /** A day told by the clause before, for "when ..." and "on that day". */
  day: When | null;
  /** What the clause before told, for "a year later". */
  event: EventName | null;
  amendments: readonly string[] | null;
  /** What was told last, for "which it did in 2007" and "X never was". */
  last: Proposition | null;
  /** The noun an earlier part of the sentence left without a verb: "Burundi's notification, ..., took effect". */
  noun: Timed | null;
  /** "Neither of the two, X and Y, ...": the denial of what follows. */
  denied: boolean;
  /** "With the exceptions of Cuba and Nicaragua, ...". */
  except: readonly StateMention[] | null;
  /** "Two States and no more, ...". */
  only: boolean;
  /** An act told as the occasion of what follows: "upon the departure of the Philippines". */
  occasion: { readonly states: readonly StateMention[]; readonly event: EventName } | null;
  /** "waited ten years after signing". */
  waited: Duration | null;
  /** A declaration under Article 124 was told. */
  declared124: boolean;
  /** A declaration is said to cover a time. */
  covering: boolean;
  /** Whose act `event` was. */
  actors: readonly StateMention[] | null;
  /** "Neither Yemen, which ..., nor Saudi Arabia, which ..., is a party": those named so far. */
  neither: readonly StateMention[] | null;
  /** "had been a member for seven years when ...". */
  held: Duration | null;
  /** "Of Russia, China and the United States, ...": the States that the next clause chooses from. */
  among: readonly string[] | null;
  /** The States Parties are what is being counted. */
  counting: boolean;
  /** "The Rome Statute, ..., was adopted": the treaty is the subject. */
  statute: boolean;
  /** The clause before spoke of what should or might be: "should ... and ratify". */
  modal: boolean;
  /** A length told before the act that it measures: "A year after its letter, Burundi ...". */
  before: { readonly event: EventName; readonly dir: 'before' | 'after'; readonly span: Duration } | null;
  /** What was told last of States, for "the first to do so". */
  pred: SetPredicate | null;
  /** The set spoken of last. */
  group: Timed | null;
}

export function contextOf(topic: readonly StateMention[] | null): Context {
  return {
    topic,
    frame: null,
    day: null,
    event: null,
    amendments: null,
    last: null,
    noun: null,
    denied: false,
    except: null,
    only: false,
    occasion: null,
    waited: null,
    declared124: false,
    covering: false,
    before: null,
    actors: null,
    neither: null,
    held: null,
    among: null,
    counting: false,
    statute: false,
    modal: false,
    pred: null,
    group: null,
  };
}
