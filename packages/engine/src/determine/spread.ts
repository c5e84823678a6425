import { Choices, keyOf } from '../law/choices.ts';
import type { Crime } from '../law/crimes/crime.ts';
import type { Incident } from '../law/incident.ts';
import type { Question } from '../law/question.ts';
import type { Ledger } from '../record/ledger.ts';
import type { PositionId } from '../record/shape.ts';
import type { Headline } from '../terms/outcome.ts';
import type { TerritoryIndex } from '../territory/unit-for.ts';
import { applyLaw, type Branch } from './branch.ts';
import type { Segment } from './segments.ts';

export interface World {
  readonly ledger: Ledger;
  readonly territory: TerritoryIndex;
  /** SHA-256 of the runtime, for receipts. */
  readonly sha256?: (text: string) => string;
}

/** A branch and how far it departs from the position shown first on each live issue. */
export interface Leaf {
  readonly branch: Branch;
  readonly departures: number;
}

/** The same crime and days under every combination of live positions that the rules reach. */
export interface Spread {
  readonly leaves: readonly Leaf[];
  readonly headline: Headline;
  /** Contested and, under some position, also depending on a missing fact. */
  readonly alsoDepends: boolean;
}

/** More combinations than this are not walked; the answer then counts as contested, never as a firm yes or no. */
const LEAF_LIMIT = 96;

export function spreadOver(
  world: World,
  question: Question,
  crime: Crime,
  segment: Segment,
  began: string,
  fixed: ReadonlyMap<string, PositionId> = NONE,
  headlineOnly = false,
): Spread {
  const leaves: Leaf[] = [];
  const queue: { readonly assigned: ReadonlyMap<string, PositionId>; readonly departures: number }[] = [{ assigned: fixed, departures: 0 }];
  for (let next = queue.shift(); next !== undefined && leaves.length < LEAF_LIMIT; next = queue.shift()) {
    const choices = new Choices(world.ledger, question.asOf, next.assigned);
    const incident: Incident = {
      question,
      crime,
      day: segment.from,
      until: segment.until,
      began,
      ledger: world.ledger,
      territory: world.territory,
      choices,
    };
    const branch = applyLaw(incident);
    leaves.push({ branch, departures: next.departures });
    if (headlineOnly && leaves.length > 1 && headlineOf(leaves).headline === 'contested') return { leaves, ...CONTESTED };
    // Each issue met for the first time opens the other positions, with those met before it held fast.
    let held: Map<string, PositionId> | null = null;
    for (const choice of choices.met) {
      if (choice.mode !== 'live' || choice.assigned) continue;
      held ??= new Map(next.assigned);
      const key = keyOf(choice.issue, choice.subject);
      for (const option of choice.options)
        if (option !== choice.taken) queue.push({ assigned: new Map(held).set(key, option), departures: next.departures + 1 });
      held.set(key, choice.taken);
    }
  }
  return queue.length > 0 ? { leaves, headline: 'contested', alsoDepends: true } : { leaves, ...headlineOf(leaves) };
}

const NONE: ReadonlyMap<string, PositionId> = new Map();
/** Further positions cannot make it anything else. */
const CONTESTED = { headline: 'contested', alsoDepends: false } as const;

/** Table 3.3: the set of values reached over the positions, as one word. */
function headlineOf(leaves: readonly Leaf[]): { readonly headline: Headline; readonly alsoDepends: boolean } {
  const met = leaves.some((leaf) => leaf.branch.finding === 'met');
  const notMet = leaves.some((leaf) => leaf.branch.finding === 'notMet');
  const open = leaves.some((leaf) => leaf.branch.finding === 'open');
  if (open && !met && !notMet) return { headline: 'depends', alsoDepends: false };
  if (open || (met && notMet)) return { headline: 'contested', alsoDepends: open };
  return { headline: met ? 'yes' : 'no', alsoDepends: false };
}
