import type { Allegation } from '../reading/allegations/allegation.ts';
import type { Day } from '../time/day.ts';

/** A text that has been read, as the table of accusations takes it. */
export interface AccusedText {
  /** What the caller calls it: a file, an address. Unique within one table. */
  readonly name: string;
  readonly title: string | null;
  /** Hash of the original, so that a span can be found again. */
  readonly sha256: string | null;
  /** The whole text, for telling copies of one text from independent ones. */
  readonly text: string;
  /** Whether its day is known; `asOf` is then that day, else the day of the record. */
  readonly dated: boolean;
  readonly asOf: Day;
  readonly allegations: readonly Allegation[];
}

/** One place in one text. */
export interface MentionAt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}
