import type { IssueId, PositionId, StateId, UnitId } from '../record/shape.ts';
import type { Day } from '../time/day.ts';

/** Facts to write over those of a question: `place` as a whole, `suspect` and `matter` key by key. */
export interface FactsChange {
  readonly date_from?: string;
  readonly date_to?: string;
  readonly place?: Readonly<Record<string, unknown>>;
  readonly suspect?: Readonly<Record<string, unknown>>;
  readonly conflict?: string;
  readonly matter?: Readonly<Record<string, unknown>>;
}

/** What to change so that a question gets another answer, ready to be asked: `withFacts`, `declarationBy`, `referralOf`, or a position. */
export type Supposition =
  | { readonly kind: 'facts'; readonly facts: FactsChange }
  | { readonly kind: 'declaration'; readonly state: StateId; readonly from: Day; readonly on: Day }
  | { readonly kind: 'referral'; readonly place: UnitId; readonly from: Day; readonly on: Day }
  | { readonly kind: 'position'; readonly issue: IssueId; readonly subject: string; readonly position: PositionId };

/** The facts of a question with a change written over them. The original stays as it is. */
export function withFacts(facts: unknown, change: FactsChange): Readonly<Record<string, unknown>> {
  const root = mapping(facts);
  const matter: Record<string, unknown> = { ...mapping(root['matter']), ...change.matter };
  // An age supposed replaces the birth it may contradict.
  if (change.suspect?.['age_at_conduct'] !== undefined) for (const key of ['date_of_birth', 'abducted_at_age']) delete matter[key];
  return {
    ...root,
    ...change,
    ...(change.suspect === undefined ? {} : { suspect: { ...mapping(root['suspect']), ...change.suspect } }),
    ...(Object.keys(matter).length === 0 && root['matter'] === undefined ? {} : { matter }),
  };
}

function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
}
