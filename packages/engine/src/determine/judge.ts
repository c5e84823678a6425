import type { Question } from '../law/question.ts';
import type { PositionId } from '../record/shape.ts';
import type { Headline } from '../terms/outcome.ts';
import { overSegments } from './over-days.ts';
import { bestOf, partOf } from './part.ts';
import { segmentsOf } from './segments.ts';
import type { World } from './spread.ts';

/**
 * The headline of a question and nothing beside it, for what is supposed or still to be asked: the same law, left as soon as nothing
 * further could change the word. A yes for one crime, or on one day of a period on which the conduct surely went on, is such.
 */
export function judge(world: World, question: Question, fixed?: ReadonlyMap<string, PositionId>): Headline {
  const segments = segmentsOf(question, world.ledger, world.territory);
  const began = segments[0]?.from ?? question.asOf;
  let best: Headline = 'no';
  for (const asked of question.crimes) {
    const judged: { readonly sure: boolean; readonly headline: Headline }[] = [];
    for (const segment of segments) {
      const { headline } = partOf(world, question, asked, segment, began, fixed, true).spread;
      if (headline === 'yes' && segment.sure && question.when.kind === 'period') return 'yes';
      judged.push({ sure: segment.sure, headline });
    }
    best = bestOf([best, overSegments(judged, question)]);
    if (best === 'yes') return best;
  }
  return best;
}
