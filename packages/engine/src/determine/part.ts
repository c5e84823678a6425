import type { AskedCrime, Question } from '../law/question.ts';
import type { PositionId } from '../record/shape.ts';
import type { Bar, Base, Headline } from '../terms/outcome.ts';
import { barsOf, basesOf, informationalBases } from './branch.ts';
import type { Segment } from './segments.ts';
import type { Leaf, Spread, World } from './spread.ts';
import { spreadOver } from './spread.ts';

/** One asked crime over one segment, under every live position. */
export interface Part {
  readonly asked: AskedCrime;
  readonly segment: Segment;
  readonly spread: Spread;
}

const RANK: Readonly<Record<Headline, number>> = { yes: 3, contested: 2, depends: 1, no: 0 };

/** Yes if any is yes, else contested, else depends, else no. */
export function bestOf(headlines: readonly Headline[]): Headline {
  return headlines.reduce<Headline>((best, one) => (RANK[one] > RANK[best] ? one : best), 'no');
}

/** A parent means any of its children: the kind that reaches furthest answers for it. */
export function partOf(
  world: World,
  question: Question,
  asked: AskedCrime,
  segment: Segment,
  began: string,
  fixed?: ReadonlyMap<string, PositionId>,
  headlineOnly = false,
): Part {
  let best: Spread | null = null;
  for (const crime of asked.kinds) {
    const spread = spreadOver(world, question, crime, segment, began, fixed, headlineOnly);
    if (best === null || RANK[spread.headline] > RANK[best.headline]) best = spread;
    if (best.headline === 'yes') break;
  }
  return { asked, segment, spread: best ?? { leaves: [], headline: 'no', alsoDepends: false } };
}

/** The leaf nearest the positions shown first, among those with the finding that speaks for the headline. */
export function speakingLeaf(part: Part): Leaf | undefined {
  const wanted =
    part.spread.headline === 'yes' || part.spread.headline === 'contested' ? 'met' : part.spread.headline === 'no' ? 'notMet' : 'open';
  return (
    nearest(part.spread.leaves.filter((leaf) => leaf.branch.finding === wanted)) ??
    nearest(part.spread.leaves.filter((leaf) => leaf.branch.finding === 'open')) ??
    nearest(part.spread.leaves)
  );
}

function nearest(leaves: readonly Leaf[]): Leaf | undefined {
  return leaves.reduce<Leaf | undefined>(
    (best, leaf) => (best === undefined || leaf.departures < best.departures ? leaf : best),
    undefined,
  );
}

export function basesOfPart(part: Part): readonly Base[] {
  const { headline, leaves } = part.spread;
  switch (headline) {
    case 'yes': {
      const leaf = speakingLeaf(part);
      return leaf === undefined ? [] : basesOf(leaf.branch, 'met');
    }
    case 'contested': {
      const met = leaves.filter((leaf) => leaf.branch.finding === 'met');
      const carrying =
        met.length > 0 ? met.flatMap((leaf) => basesOf(leaf.branch, 'met')) : leaves.flatMap((leaf) => basesOf(leaf.branch, 'open'));
      return [...new Set(carrying)];
    }
    case 'depends':
      return [...new Set(leaves.flatMap((leaf) => basesOf(leaf.branch, 'open')))];
    case 'no':
      return [...new Set(leaves.slice(0, 1).flatMap((leaf) => informationalBases(leaf.branch)))];
    default:
      return headline satisfies never;
  }
}

export function barsOfPart(part: Part): readonly Bar[] {
  const { headline, leaves } = part.spread;
  if (headline === 'yes') return [];
  if (headline === 'no') return certainBars(leaves.map((leaf) => barsOf(leaf.branch)));
  const adverse =
    nearest(leaves.filter((leaf) => leaf.branch.finding === 'notMet')) ?? nearest(leaves.filter((leaf) => leaf.branch.finding === 'open'));
  return adverse === undefined ? [] : barsOf(adverse.branch);
}

/** On a no under every position: the bars found under all of them; where no bar is common to all, each position's own. */
function certainBars(perLeaf: readonly (readonly Bar[])[]): readonly Bar[] {
  const [first = [], ...rest] = perLeaf;
  const common = first.filter((bar) => rest.every((bars) => bars.includes(bar)));
  return common.length > 0 ? common : [...new Set(perLeaf.flat())];
}
