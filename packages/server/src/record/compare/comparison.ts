import type { AmendmentId, Day, Issue, StateId } from '@ratione/engine';

/** What a status page and the record say of one State, where they differ. Null: that side says nothing. */
export interface Difference {
  readonly state: StateId;
  readonly name: string;
  readonly what: 'signature' | 'instrument';
  readonly kind: 'only-on-page' | 'only-in-record' | 'other-day' | 'other-kind' | 'no-day-in-record';
  readonly page: string | null;
  readonly record: string | null;
}

/** A difference that is understood and means no error on either side. */
export interface KnownDifference extends Difference {
  readonly because: string;
}

export interface ComparedCount {
  readonly what: string;
  readonly page: number;
  readonly record: number;
}

export interface Comparison {
  /** Null where the page is none that the record can be compared with. */
  readonly treaty: TreatyPage | null;
  /** Day the page says it was true; later acts of the record are left out. Null: not stated, everything is compared. */
  readonly statusAsAt: Day | null;
  readonly compared: string;
  readonly counts: readonly ComparedCount[];
  readonly differences: readonly Difference[];
  readonly known: readonly KnownDifference[];
  readonly issues: readonly Issue[];
}

/** Which status page it is: the Statute itself or one of its amendments. */
export interface TreatyPage {
  readonly chapter: string;
  readonly amendment: AmendmentId | null;
}
