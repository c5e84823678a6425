import type { Ledger } from '../record/ledger.ts';
import type { TerritoryIndex } from '../territory/unit-for.ts';
import type { Day } from '../time/day.ts';
import type { Choices } from './choices.ts';
import type { Crime } from './crimes/crime.ts';
import type { Question } from './question.ts';

/** One crime over one stretch of days in which no status changes: the unit the law is applied to. */
export interface Incident {
  readonly question: Question;
  readonly crime: Crime;
  /** First day of the stretch; every status is looked up on it. */
  readonly day: Day;
  /** First day after the stretch. */
  readonly until: Day;
  /** First day of the whole conduct, for crimes that continue. */
  readonly began: Day;
  readonly ledger: Ledger;
  readonly territory: TerritoryIndex;
  readonly choices: Choices;
}
