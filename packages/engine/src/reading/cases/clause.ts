import type { Proposition } from '../statement.ts';
import { befell, diedWanted, stepTold } from './befell.ts';
import { CaseClause } from './case-clause.ts';
import type { Context } from './context.ts';
import { firstThing, memberOfSet, thingOfPerson, thingOwned } from './copulas.ts';
import { inPool, people } from './sets.ts';
import { standing } from './standing.ts';
import { type Item, is } from './tape.ts';
import { things } from './things.ts';

/** Asked in turn; undefined leaves it to the next, null is a clause that is not read. */
const READERS: readonly ((clause: CaseClause) => readonly Proposition[] | null | undefined)[] = [
  memberOfSet,
  thingOfPerson,
  firstThing,
  stepTold,
  befell,
  standing,
  thingOwned,
  inPool,
  asToldBefore,
  diedWanted,
];

/** The statements of one clause, or null where a word of it has no place. */
export function clauseTold(items: readonly Item[], context: Context): readonly Proposition[] | null {
  const clause = new CaseClause(items, context);
  if (clause.core.length === 0) return null;
  for (const reader of READERS) {
    const told = reader(clause);
    if (told !== undefined) return told;
  }
  return things(clause) ?? people(clause);
}

/** "Yekatom to 15 years": as told before. */
function asToldBefore(clause: CaseClause): readonly Proposition[] | null | undefined {
  const [one, ...more] = clause.core;
  const { event } = clause.context;
  const { months, counts } = clause.adjuncts;
  if (one === undefined || more.length > 0 || !is(one, 'P') || event === null || (months === undefined && counts === undefined))
    return undefined;
  return clause.tell(event, one);
}
