import type { Proposition } from '../statement.ts';
import type { CaseClause } from './case-clause.ts';
import { matches } from './pattern.ts';
import { ranked } from './sets.ts';
import { BARE } from './steps.ts';
import { type Item, is } from './tape.ts';
import { fromNoun, withNoun } from './things.ts';

/** "Lubanga was the first person convicted", "the only woman wanted is Lvova-Belova". */
export function memberOfSet(clause: CaseClause): readonly Proposition[] | null | undefined {
  const { core, held, adjuncts } = clause;
  for (const [a, b] of [
    [0, 2],
    [2, 0],
  ] as const) {
    if (!matches(core, a === 0 ? 'P|NOUN BE G' : 'G BE P|NOUN') || (is(core[a], 'NOUN') && core[a]?.persons === undefined)) continue;
    const person = core[a] as Item;
    const set = core[b] as Item;
    clause.remember(person);
    if (set.rank !== undefined) return ranked(set, person, adjuncts, !clause.negative);
    // "is one of two Russians wanted by the Court".
    if (
      set.quant?.count === 1 &&
      set.n !== undefined &&
      set.people !== undefined &&
      person.persons !== undefined &&
      !clause.negative &&
      held.length === 0
    ) {
      const persons = person.persons.map((id) => ({ person: id }));
      return [
        { kind: 'docket-people', quant: 'count', count: set.n, among: { ...set.people, did: [] }, are: { did: set.people.did }, persons },
      ];
    }
    return null;
  }
  return undefined;
}

/** "the first conviction was that of Lubanga", "the warrant names Putin". */
export function thingOfPerson(clause: CaseClause): readonly Proposition[] | null | undefined {
  const { core, adjuncts } = clause;
  if (
    matches(core, 'NOUN BE of P') ||
    matches(core, 'NOUN BE P') ||
    matches(core, "NOUN BE P 's") ||
    matches(core, "P 's BE NOUN") ||
    (matches(core, 'P BE NOUN') && !is(core[2], 'ACT') && core[2]?.rank !== undefined) ||
    matches(core, 'NOUN DO P') ||
    matches(core, 'NOUN ACT P')
  ) {
    const noun = core.find((one) => is(one, 'NOUN')) as Item;
    const person = core.find((one) => is(one, 'P')) as Item;
    if (matches(core, 'NOUN ACT P') || (matches(core, 'NOUN DO P') && !/^(?:name|face)$/.test(core[1]?.is.get('DO') ?? ''))) return null;
    const event = BARE[noun.is.get('NOUN') ?? ''];
    if (event === undefined) return null;
    clause.remember(person);
    if (noun.rank !== undefined)
      return ranked(
        { ...noun, people: { did: [{ event, positive: true, when: [], crimes: adjuncts.crimes }] } },
        person,
        withNoun(adjuncts, noun),
        !clause.negative,
      );
    return matches(core, 'NOUN DO P') ? clause.tell(event, person, fromNoun(noun)) : null;
  }
  return undefined;
}

/** "The first conviction came in 2012". */
export function firstThing(clause: CaseClause): readonly Proposition[] | null | undefined {
  const { core, head, adjuncts } = clause;
  if (head !== undefined && matches(core, 'NOUN came|come|comes') && head.rank !== undefined && adjuncts.when.length > 0) {
    const event = BARE[head.is.get('NOUN') ?? ''];
    if (event === undefined || head.rank === 'only') return null;
    return [{ kind: 'docket-rank', place: head.rank, among: { did: [] }, event, persons: [], positive: true, when: adjuncts.when }];
  }
  if (is(head, 'NOUN') && head?.rank !== undefined && (head.rank !== 'first' || adjuncts.when.length > 0)) return null;
  return undefined;
}

/** "has no conviction". */
export function thingOwned(clause: CaseClause): readonly Proposition[] | null | undefined {
  const { core, subject, hadHave } = clause;
  if (hadHave && matches(core, 'P|PRON NOUN') && !is(core[1], 'ACT')) {
    const noun = core[1] as Item;
    const owned = BARE[noun.is.get('NOUN') ?? ''];
    if (owned === undefined) return null;
    clause.remember(subject);
    return clause.tell(owned, clause.meant(core[0]), fromNoun(noun));
  }
  return undefined;
}
