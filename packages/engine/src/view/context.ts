import type { Ratione } from '../ratione.ts';
import type { Act, CouncilAct } from '../record/shape.ts';
import type { Day } from '../time/day.ts';

/** What every view is made from: the law over one record, the day of asking, and acts of the user's own laid over the record. */
export interface ViewContext {
  readonly ratione: Ratione;
  readonly asOf: Day;
  /** Already laid over `ratione`; named in every view, since their words are never official. */
  readonly ownActs: readonly (Act | CouncilAct)[];
}
