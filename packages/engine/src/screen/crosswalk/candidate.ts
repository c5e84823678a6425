import type { CrimeId } from '../../terms/pinpoint.ts';

/** A paragraph an event may be asked about. An event is not a crime: nothing here says that one was committed. */
export interface CandidateCrime {
  readonly crime: CrimeId;
  /** What would have to be so for the paragraph to come into question at all. */
  readonly onlyIf?: string;
}

/** What the coders of a dataset say of an event, as far as a paragraph may follow from it. */
export interface EventSeen {
  /** Best-ranked first. */
  readonly candidates: readonly CandidateCrime[];
  /** Facts no dataset holds and every lawyer would ask for first. */
  readonly missing: readonly string[];
  /** Used where the candidates name no paragraph of 1998: the conflict the event points to. */
  readonly conflict: 'iac' | 'niac';
}

/** Sides made up of armed forces of States that are not the same point to an international conflict; all else to an internal one. */
export function conflictBetween(one: readonly string[], other: readonly string[]): 'iac' | 'niac' {
  return one.length > 0 && other.length > 0 && !one.some((state) => other.includes(state)) ? 'iac' : 'niac';
}
