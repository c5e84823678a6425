import type { StateId, UnitId } from '../record/shape.ts';
import type { CrimeId, Pinpoint } from '../terms/pinpoint.ts';
import type { Day } from '../time/day.ts';
import type { Span } from '../time/edtf.ts';
import type { Crime } from './crimes/crime.ts';

/** A question as read: every fact alleged, unknown (null) or not alleged (undefined). Built by `readQuestion`, never by hand. */
export interface Question {
  readonly asOf: Day;
  readonly when: When;
  readonly place: Place;
  readonly suspect: Suspect;
  readonly crimes: readonly AskedCrime[];
  readonly conflict: ConflictFact;
  readonly matter: Matter;
}

/** `period`: conduct from the first to the last day. `one-of`: on some day of the span. `unknown`: no date at all. */
export type When =
  | { readonly kind: 'period'; readonly from: Span; readonly to: Span }
  | { readonly kind: 'one-of'; readonly span: Span }
  | { readonly kind: 'unknown'; readonly span: Span };

export type Setting = 'land' | 'vessel' | 'aircraft' | 'high-seas' | 'eez' | 'diplomatic-premises';

/** One place the conduct may have happened at: a unit with titles, or plain territory of a State. */
export interface Candidate {
  readonly unit: UnitId | null;
  readonly state: StateId | null;
  readonly name: string;
}

export interface Place {
  readonly setting: Setting;
  readonly iso3: string | null;
  readonly region: string | null;
  /** Where exactly is known: by coordinates or by a region's name. */
  readonly located: boolean;
  /** Empty: outside every State's territory (`outside` true) or not known. */
  readonly candidates: readonly Candidate[];
  readonly outside: boolean;
  /** Several candidates that are all part of the place ("West Bank including East Jerusalem"), not alternatives. */
  readonly together: boolean;
}

export interface Suspect {
  /** Null: unknown. Empty: none (stateless). */
  readonly nationalities: readonly StateId[] | null;
  /** Known age; `possiblyMinor`: a stated fact makes under 18 possible; `adult`: given or assumed. */
  readonly age:
    | { readonly kind: 'years'; readonly from: number; readonly to: number }
    | { readonly kind: 'born'; readonly span: Span }
    | { readonly kind: 'possibly-minor'; readonly because: string }
    | { readonly kind: 'assumed-adult' };
  /** Undefined: not stated. Null: stated as unknown. */
  readonly office: string | null | undefined;
  readonly naturalPerson: boolean;
}

/** A crime as asked: one paragraph, a parent with several, or a word that names none. */
export interface AskedCrime {
  readonly asked: string;
  readonly id: CrimeId | null;
  readonly pinpoint: Pinpoint | null;
  readonly label: string;
  /** Paragraphs that differ in law (amendment, conflict, continuing): one of each kind. Empty outside the Statute. */
  readonly kinds: readonly Crime[];
}

export type ConflictFact = 'iac' | 'niac' | 'both' | 'none' | 'not-required' | 'unknown' | 'not-stated';

export interface Operation {
  readonly name: string;
  readonly authorisedBy: string;
  readonly contributingState: StateId | null;
  readonly waiver: boolean;
}

export interface Matter {
  readonly vesselFlag?: StateId | null;
  readonly aircraftRegistration?: StateId | null;
  /** The ship or aircraft had no State of registration. */
  readonly unregistered?: boolean;
  readonly premisesOf?: StateId;
  /** Every State on whose territory an element took place, besides the place itself. */
  readonly elementOn: readonly StateId[];
  /** Said in so many words, by an empty list: no other State holds an element. Left out, nobody has said. */
  readonly noElementElsewhere?: true;
  readonly effectsOn: readonly StateId[];
  readonly alsoAt: readonly StateId[];
  readonly launchedFrom: readonly StateId[];
  readonly accessoryActOn: readonly StateId[];
  readonly capturedIn: readonly StateId[];
  readonly continuing?: boolean;
  readonly attack?: { readonly from: Day | null; readonly to: Day | null };
  /** `unknown`: nobody knows whether an operation was involved. */
  readonly operation: Operation | null | 'unknown';
  readonly aggressor?: StateId | null;
  readonly victim?: StateId | null;
  readonly nationalityAcquired: Readonly<Record<StateId, Day>>;
  readonly nexusTo?: string;
  readonly outsideKnownSituations: boolean;
  readonly elementsNotMet: readonly ('contextual' | 'conduct')[];
  readonly previouslyTried?: boolean;
  /** Read so that the proof can say they found no jurisdiction (R-12.2.b.3, R-12.2.b.6). */
  readonly victimsNationality: readonly StateId[];
  readonly habitualResidence?: StateId;
}
