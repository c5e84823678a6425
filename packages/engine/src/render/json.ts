import type { Determination, Dispute, Flip, MissingFact } from '../determine/answer.ts';
import type { Day } from '../time/day.ts';

/** The members of an answer, the day of asking under its published name. What a program needs to ask on stays out. */
export type AnswerJson = { readonly as_of: Day } & Omit<Determination, 'asOf' | 'dispute' | 'missing' | 'flips'> & {
    readonly dispute: readonly Omit<Dispute, 'subject'>[] | null;
    readonly missing: readonly Omit<MissingFact, 'options'>[];
    readonly flips: readonly Omit<Flip, 'suppose'>[];
  };

/** The answer as plain JSON, every member computed: the published form of `ratione ask --json`. */
export function toJson(answer: Determination): AnswerJson {
  return {
    as_of: answer.asOf,
    jurisdiction: answer.jurisdiction,
    headline: answer.headline,
    dispute: answer.dispute?.map(({ subject: _, ...dispute }) => dispute) ?? null,
    bases: answer.bases,
    bars: answer.bars,
    articles: answer.articles,
    trigger: answer.trigger,
    ...publishedChanges(answer),
    byCrime: answer.byCrime,
    segments: answer.segments,
    flags: answer.flags,
    forums: answer.forums,
    assumptions: answer.assumptions,
    notes: answer.notes,
    freshness: answer.freshness,
    proof: answer.proof,
    receipt: answer.receipt,
  };
}

/** What is missing and what would change the answer, in words alone. */
export function publishedChanges(answer: Determination): Pick<AnswerJson, 'missing' | 'flips'> {
  return {
    missing: answer.missing.map(({ options: _, ...fact }) => fact),
    flips: answer.flips.map(({ suppose: _, ...flip }) => flip),
  };
}
