import type { AmendmentId } from '../../record/shape.ts';
import type { CrimeId, Pinpoint } from '../../terms/pinpoint.ts';
import type { Day } from '../../time/day.ts';

export type CrimeFamily = 'genocide' | 'crimes_against_humanity' | 'war_crimes' | 'aggression';

/** The armed conflict the paragraph needs: international (occupation included), non-international, or none. */
export type ConflictNeeded = 'IAC' | 'NIAC' | 'none';

export type CrimeFlag =
  | 'special-intent'
  | 'child-victim'
  | 'should-have-known'
  | 'cross-border-element'
  | 'no-purpose-needed'
  | 'connection-required'
  | 'attack-after-entry-into-force'
  | 'residual-clause'
  | 'grave-breach'
  | 'common-article-3'
  | 'conduct-of-hostilities'
  | 'conduct-of-hostilities-disputed'
  | 'value-judgement-required'
  | 'occupation-required'
  | 'commander-only'
  | 'order-required'
  | 'weapon'
  | 'inoperative-no-annex'
  | 'leadership'
  | 'act-of-aggression';

export interface Element {
  readonly no: number;
  readonly kind: 'conduct' | 'consequence' | 'circumstance' | 'mental' | 'contextual';
  readonly says: string;
  /** The state of mind that goes with it: Article 30, unless the element says otherwise. */
  readonly mental: string;
}

/** One offence of Articles 6 to 8 bis, as the Elements of Crimes divide them. */
export interface Crime {
  readonly id: CrimeId;
  readonly pinpoint: Pinpoint;
  readonly label: string;
  readonly family: CrimeFamily;
  readonly conflict: ConflictNeeded;
  /** Null: in the Statute since 1998. */
  readonly amendment: AmendmentId | null;
  readonly adopted: Day;
  /** First day on which the paragraph bound any State. */
  readonly firstInForce: Day;
  readonly elementsStatus: 'official' | 'reconstructed' | 'none' | 'act-not-offence';
  /** The paragraph for the other kind of conflict; `exact` when it covers the same conduct. */
  readonly counterpart: { readonly crime: CrimeId; readonly exact: boolean } | null;
  readonly continuing: 'yes' | 'arguable' | 'no';
  readonly flags: readonly CrimeFlag[];
  readonly elements: readonly Element[];
  /** Customary footing before acceptance is doubted: matters under Article 22 for retroactive acceptance. */
  readonly weakCustom?: true;
  /** Seizing or holding the victim is itself an element, so the place of capture counts. */
  readonly captureIsElement?: true;
}
