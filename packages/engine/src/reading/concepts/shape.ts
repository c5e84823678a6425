import type { StateId } from '../../record/shape.ts';
import type { DayRange } from '../token.ts';

/**
 * The words of one language by what they mean. In a phrase `word*` stands for every word that begins so, `word~` for the word with any of
 * the language's `endings`, and `(a|b)` for either.
 */
export interface TongueWords {
  readonly language: string;
  /** Endings that `~` allows, for languages that inflect names. */
  readonly endings?: readonly string[];
  /** Whether names from the package of names take those endings. */
  readonly inflects?: boolean;
  /** Particles written with the next word, and what they mean. */
  readonly prefixes?: Readonly<Record<string, string>>;
  /** Pronouns written with the word before. */
  readonly suffixes?: readonly string[];
  /** Two words of a clause that mean a third together: [ne, plus, no-longer]. */
  readonly pairs?: readonly (readonly [string, string, string])[];
  /** Letters behind digits that make an ordinal. */
  readonly 'ordinal-suffixes'?: readonly string[];
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  readonly numbers: Readonly<Record<string, readonly string[]>>;
  readonly ordinals: Readonly<Record<string, readonly string[]>>;
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly (readonly string[])[];
  readonly states: Readonly<Record<StateId, readonly string[]>>;
  readonly persons: Readonly<Record<string, readonly string[]>>;
  readonly places?: Readonly<Record<string, readonly string[]>>;
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** Sets of States by their codes joined with "+". */
  readonly sets?: Readonly<Record<string, readonly string[]>>;
  /** Whether a clause ends with its act, so that one ends where the act stands. */
  readonly 'act-last'?: boolean;
}

/** A word or mark of a text before it has a meaning. */
export interface Piece {
  readonly text: string;
  /** Keys under which it may be looked up, with what its particles mean; the first is the word as it stands. */
  readonly forms: readonly Form[];
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capital: boolean;
  /** Nothing stood between it and the piece before. */
  readonly glued: boolean;
  /** A letter of Chinese that is part of a longer word. */
  readonly inWord?: boolean;
}

export interface Form {
  readonly key: string;
  readonly before: readonly string[];
}

/** What a phrase means: `c` names the concept; names carry whom or what they name. */
export interface Meaning {
  readonly c: string;
  readonly states?: readonly StateId[];
  readonly person?: string;
  readonly place?: string;
  readonly group?: string;
  readonly number?: number;
}

/** A concept found in the text. */
export interface Item {
  readonly c: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly states?: readonly StateId[];
  readonly persons?: readonly string[];
  readonly place?: string;
  readonly group?: string;
  readonly number?: number;
  readonly date?: DayRange;
  readonly capital?: boolean;
  /** Joined to its clause over a mark. */
  readonly moved?: boolean;
  /** A length of time as told. */
  readonly span?: { readonly n: number; readonly unit: 'day' | 'week' | 'month' | 'year' };
}
