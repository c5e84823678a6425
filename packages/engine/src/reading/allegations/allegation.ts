import type { StateId, UnitId } from '../../record/shape.ts';
import type { Day } from '../../time/day.ts';

/** `accusation`: somebody is said to have done wrong; `attack`: a text tells of one; `backing`, `fighting`: how two sides stand. */
export type AllegationKind = 'accusation' | 'attack' | 'backing' | 'fighting';

export type BackingHow = 'backs' | 'arms' | 'finances' | 'trains' | 'commands' | 'fights';

/** A place as a text names it. `region` and `state` are what a question takes as `place`; `unit` is the record's, where it has one. */
export interface AllegedPlace {
  readonly text: string;
  readonly name: string;
  readonly state: StateId;
  readonly region: string | null;
  readonly unit: UnitId | null;
}

/** When it is said to have been: the words, and the days they mean counted from the text's own day. `until` is the first day after. */
export interface AllegedTime {
  readonly text: string;
  readonly from: Day | null;
  readonly until: Day | null;
}

/** Somebody who says that it is not so, with the words. */
export interface Denial {
  readonly speaker: string;
  readonly speakerState: StateId | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Who accuses whom of what, or who stands behind whom, as a text tells it. Never checked as true or false. */
export interface Allegation {
  readonly kind: AllegationKind;
  /** For backing and fighting: in which way. */
  readonly how: BackingHow | null;
  /** Whose words: null where the text speaks for itself or names nobody. */
  readonly speaker: string | null;
  readonly speakerState: StateId | null;
  /** The accused, or the backer, as written, and its State where the words name one. */
  readonly actor: string;
  readonly actorState: StateId | null;
  /** What was done, or whom the backer stands behind, as written. */
  readonly act: string;
  /** Crimes the words name, as a question takes them: `war crimes`, `genocide`. */
  readonly crimes: readonly string[];
  /** Whom the backer stands behind or the fighter fights; for accusations null. */
  readonly target: string | null;
  readonly targetState: StateId | null;
  readonly places: readonly AllegedPlace[];
  readonly when: AllegedTime | null;
  readonly deniedBy: readonly Denial[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
