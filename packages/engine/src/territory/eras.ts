import type { Day } from '../time/day.ts';
import type { PointCandidate } from './point.ts';
import type { TitleAnswer } from './world-title.ts';

export type CandidateTitle = TitleAnswer & { readonly candidate: PointCandidate };

/** Titles of the same candidates, made once for each stretch of days in which none of them changes. */
export class Eras {
  readonly #candidates: readonly PointCandidate[];
  readonly #titleOf: (candidate: PointCandidate, day: Day) => TitleAnswer;
  /** First days of all stretches but the first. */
  readonly #changes: readonly Day[];
  readonly #titles: (readonly CandidateTitle[])[] = [];

  constructor(
    candidates: readonly PointCandidate[],
    changesOf: (candidate: PointCandidate) => readonly Day[],
    titleOf: (candidate: PointCandidate, day: Day) => TitleAnswer,
  ) {
    this.#candidates = candidates;
    this.#titleOf = titleOf;
    this.#changes = [...new Set(candidates.flatMap(changesOf))].sort();
  }

  /** The number of the stretch a day lies in, from 0. */
  of(day: Day): number {
    const changes = this.#changes;
    let era = 0;
    while (era < changes.length && (changes[era] as Day) <= day) era += 1;
    return era;
  }

  titlesOn(day: Day): readonly CandidateTitle[] {
    const era = this.of(day);
    const titles = this.#titles[era] ?? this.#candidates.map((candidate) => ({ candidate, ...this.#titleOf(candidate, day) }));
    this.#titles[era] = titles;
    return titles;
  }
}
