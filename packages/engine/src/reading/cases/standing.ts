import type { Proposition } from '../statement.ts';
import type { CaseClause } from './case-clause.ts';
import { matches } from './pattern.ts';
import { STANDS } from './steps.ts';
import { type Item, is } from './tape.ts';
import { ownerOf } from './things.ts';
import { told } from './told.ts';

/** How somebody stands: at large, in custody, wanted; and a warrant, secret or not. */
export function standing(clause: CaseClause): readonly Proposition[] | null | undefined {
  const { rest, head, subject, who, adjuncts, context, hadHave, items } = clause;
  const state = rest.find((one) => is(one, 'STATE'));
  const stood = STANDS[state?.is.get('STATE') ?? ''];
  const stands = stood === 'wanted' && hadHave && !context.still && !clause.since ? 'warrant' : stood;
  if (stands !== undefined && !is(head, 'B')) {
    if (matches(rest, 'X BE STATE')) {
      clause.remember(subject);
      return clause.tell(stands, clause.meant(rest[0]));
    }
    if (matches(rest, 'BE STATE') || (matches(rest, 'STATE') && rest.length === 1)) return who === null ? null : clause.tell(stands, who);
    if ((matches(rest, 'NOUN BE STATE') || matches(rest, 'BE STATE') || matches(rest, 'STATE')) && stands === 'kept-secret') {
      const noun = is(rest[0], 'NOUN') ? (rest[0] as Item) : context.noun;
      if (noun === null) return null;
      context.noun = noun;
      // "kept secret since 2013": issued then.
      const begun = clause.since;
      if (begun)
        return told(
          'warrant',
          ownerOf(noun, context, adjuncts),
          { ...adjuncts, when: adjuncts.when.map((when) => ({ ...when, as: 'on' as const })) },
          context,
          {},
          true,
          false,
          items,
        );
      return clause.tell(stands, ownerOf(noun, context, adjuncts));
    }
    if (matches(rest, 'NOUN BE STATE') && /^(?:in)?admissible$/.test(stands))
      return clause.tell(stands, ownerOf(rest[0] as Item, context, adjuncts));
  }
  return undefined;
}
