import type { StateId } from '../record/shape.ts';
import type { Day } from '../time/day.ts';
import type { NamedPlace } from './gazetteer.ts';

/** Days a text names, half-open, as precise as its words. */
export interface DayRange {
  readonly from: Day;
  readonly until: Day;
  readonly precision: 'day' | 'month' | 'year' | 'loose';
}

export interface StateMention {
  readonly state: StateId;
  /** Other States the same word may mean (Congo). */
  readonly orElse: readonly StateId[];
  /** A day in brackets behind the name. */
  readonly on?: DayRange;
}

export interface PersonMention {
  readonly person: string;
  readonly on?: DayRange;
  /** What stands before or behind the name: "former Israeli defence minister". */
  readonly called?: readonly Called[];
}

export interface Called {
  /** A word of the lexicon of offices, or of sides. */
  readonly office?: string;
  readonly side?: string;
  readonly states?: readonly string[];
  readonly former: boolean;
}

/** A word or name of a sentence. `c` is the control word the rules see. */
export interface Token {
  readonly kind: 'word' | 'term' | 'state' | 'adjective' | 'person' | 'place' | 'date' | 'number' | 'ordinal' | 'money' | 'group' | 'mark';
  readonly c: string;
  readonly start: number;
  readonly end: number;
  /** The words as written. */
  readonly text: string;
  /** Whether the word was found in a lexicon. */
  readonly known: boolean;
  readonly states?: readonly StateMention[];
  readonly persons?: readonly PersonMention[];
  /** Of a person: the States whose office is told before the name. */
  readonly titled?: readonly StateMention[];
  readonly place?: string;
  readonly placed?: NamedPlace;
  readonly date?: DayRange;
  readonly number?: number;
  readonly currency?: 'EUR' | 'USD';
  readonly group?: string;
  /** "and", "or", "nor" between the members of a list. */
  readonly joinedBy?: string;
  /** The organ named with the State: parliament, government. */
  readonly organ?: 'parliament' | 'government' | 'nationals' | 'territory';
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Control words joined by spaces; names and numbers as a letter and the place of the token: "S0 not signed STATUTE". */
  readonly line: string;
}

/** A word with a capital that no lexicon knows: somebody's or some place's name. */
export function isStrangeName(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && !token.known && /^\p{Lu}\p{Ll}/u.test(token.text);
}
