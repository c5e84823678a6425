import type { Determination } from '../determine/answer.ts';
import type { Day } from '../time/day.ts';

/** The members of an answer, the day of asking under its published name. */
export type AnswerJson = { readonly as_of: Day } & Omit<Determination, 'asOf'>;

/** The answer as plain JSON, every member computed: the published form of `ratione ask --json`. */
export function toJson(answer: Determination): AnswerJson {
  return {
    as_of: answer.asOf,
    jurisdiction: answer.jurisdiction,
    headline: answer.headline,
    dispute: answer.dispute,
    bases: answer.bases,
    bars: answer.bars,
    articles: answer.articles,
    trigger: answer.trigger,
    missing: answer.missing,
    flips: answer.flips,
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
