import type { Day } from '../../time/day.ts';
import { type CheckWorld, type Finding, together } from '../check/finding.ts';
import type { Proposition, Stance } from '../statement.ts';
import { findingOf, sentencesOf } from './read.ts';
import { mayName, type TongueName, tongueOf } from './tongue.ts';
import { bears } from './weigh.ts';

/** One statement of a running text, with what the record says to it where its clause was read whole. */
export interface FoundStatement {
  readonly proposition: Proposition;
  readonly stance: Stance;
  readonly start: number;
  readonly end: number;
  readonly finding: Finding | null;
}

/** The statements of a text in a language read by concept. Nothing is found where the text never names the Court or the Statute. */
export function statementsIn(text: string, language: TongueName, textDay: Day | null, world: CheckWorld, asOf: Day): FoundStatement[] {
  if (!mayName(tongueOf(language), text)) return [];
  const sentences = sentencesOf(text, language, textDay, world, true);
  if (!sentences.some((sentence) => sentence.aboutCourt)) return [];
  const all = sentences.flatMap((sentence) => sentence.clauses.flatMap((clause) => clause.propositions));
  const ask = (part: Proposition) => findingOf(part, all, world, asOf);
  return sentences.flatMap((sentence) =>
    sentence.clauses.flatMap((clause) => {
      const whole = clause.propositions.length === 0 ? null : together(clause.propositions.map(ask));
      const stance: Stance = sentence.gap === null ? (sentence.reported ? 'attributed' : 'asserted') : 'hypothetical';
      const holds = whole !== null && sentence.gap === null && whole.verdict !== 'uncheckable' && bears(clause.weight, whole.verdict);
      return clause.propositions.map((proposition) => ({
        proposition,
        stance,
        start: clause.start,
        end: clause.end,
        finding: holds ? ask(proposition) : null,
      }));
    }),
  );
}
