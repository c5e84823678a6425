import { actTold } from '../acts/acts.ts';
import { followedOut } from '../acts/following-out.ts';
import { spanTold } from '../acts/from-signing-to-ratifying.ts';
import { distributed, ellipsis } from '../acts/said-again.ts';
import { amendmentTold } from '../amendments.ts';
import type { Chunk } from '../chunks.ts';
import { Clause } from '../clause.ts';
import type { Context } from '../context.ts';
import { countTold } from '../sets/counts.ts';
import { dayCountTold } from '../sets/counts-of-a-day.ts';
import { partTold } from '../sets/parts.ts';
import { setTold } from '../sets/quantities.ts';
import { compareTold } from '../sets/regions.ts';
import { article124Effect } from '../statute/article-124-effect.ts';
import { ecocideTold } from '../statute/ecocide.ts';
import { statuteSpan, statuteTold } from '../statute/in-force.ts';
import { thresholdTold } from '../statute/sixtieth-deposit.ts';
import type { Told } from '../told.ts';

type Reader = (clause: Clause) => Told | null;

const READERS: readonly Reader[] = [
  thresholdTold,
  statuteTold,
  statuteSpan,
  spanTold,
  ecocideTold,
  followedOut,
  partTold,
  dayCountTold,
  compareTold,
  setTold,
  article124Effect,
  amendmentTold,
  countTold,
  actTold,
  distributed,
  ellipsis,
];

export function tellings(chunk: Chunk, context: Context): { readonly told: Told; readonly clause: Clause } | null {
  for (const reader of READERS) {
    const clause = new Clause(chunk, context);
    if (clause.has('might') && !clause.has('closing')) {
      if (reader !== amendmentTold && !clause.has('optout')) continue;
    }
    const told = reader(clause);
    if (told !== null) return { told, clause };
  }
  return null;
}
