import type { Proposition } from '../statement.ts';
import type { Who } from './clause.ts';
import type { EventName } from './context.ts';

/** What a clause says States did, as the record can be asked about it. */
export interface Told {
  readonly propositions: readonly Proposition[];
  readonly who: Who | null;
  readonly event: EventName | null;
  /** The State succeeded to the treaty: it need not have signed or ratified. */
  readonly succession?: boolean;
}

/** A fact that is nobody's act. */
export function factTold(...propositions: readonly Proposition[]): Told {
  return { propositions, who: null, event: null };
}
