import type { CaseDetails, CaseEvent, Proposition } from '../statement.ts';
import { gather, isAdjunct } from './adjuncts.ts';
import type { Context } from './context.ts';
import { matches } from './pattern.ts';
import { inPool, people, ranked } from './sets.ts';
import { BARE, EVENTS, OWN, STANDS } from './steps.ts';
import { type Item, is } from './tape.ts';
import { fromNoun, ownerOf, things, withNoun } from './things.ts';
import { told } from './told.ts';

/** The statements of one clause, or null where a word of it has no place. */
export function clauseTold(items: readonly Item[], context: Context): readonly Proposition[] | null {
  const held = items.filter(isAdjunct);
  const adjuncts = gather(held);
  let core = items.filter((one) => !isAdjunct(one));
  const negations = core.filter((one) => is(one, 'NEG')).length;
  let negative = negations % 2 === 1;
  core = core.filter((one) => !is(one, 'NEG'));
  const hadHave = core.some((one) => is(one, 'HAVE'));
  const still = items.some((one) => /^(?:remains?|stays?)(?: |$)/.test(one.lo)) || context.still;
  const bare = core.filter((one) => !is(one, 'HAVE'));
  const tell = (event: CaseEvent, who: Item | null, extra: Partial<CaseDetails> = {}, positive = true) =>
    told(event, who, adjuncts, context, extra, positive !== negative, still, items);
  // "has yet to be", "has still not".
  if (bare.some((one) => one.lo === 'to') && items.some((one) => one.lo === 'yet')) {
    negative = !negative;
    core = bare.filter((one) => one.lo !== 'to');
  } else core = bare;
  // Whatever else is told of somebody whom the Court never sought: it did not try him.
  const stranger = core.find((one) => is(one, 'ELSE', 'P')) ?? context.subject;
  if (stranger !== null && !negative && context.named && isStranger(stranger, context)) {
    const from = core.findIndex((one) => is(one, 'ACT', 'DO'));
    core = core.filter(
      (one, at) =>
        !(
          at > from &&
          from >= 0 &&
          (is(one, '?', 'of', 'CN', 'THEME', 'S', 'A', 'L') || (/^(?:to|over|in|during|after)$/.test(one.lo) && one.is.size === 1))
        ),
    );
  }
  if (core.some((one) => /^(?:serve|complete-term)$/.test(one.is.get('ACT') ?? ''))) {
    const noun = core.find((one) => /^(?:term|prison)$/.test(one.is.get('NOUN') ?? '') && !is(one, 'BE') && one.is.get('ACT') !== 'serve');
    if (noun?.months !== undefined) (adjuncts as { months?: number | 'life' }).months = noun.months;
    core = core.filter((one) => one !== noun);
  }
  if (core.some((one) => is(one, 'IT')) && context.noun !== null)
    core = core.map((one) => (is(one, 'IT') && context.noun !== null ? context.noun : one));
  if (core.length === 0) return null;
  if (context.subject !== null && is(core[0], 'BE') && !is(core[0], 'ACT') && core.some((one) => is(one, 'G', 'NOUN')))
    core = [context.subject, ...core];
  // "is being held".
  core = core.filter((one, at) => !(is(one, 'BE') && one.is.size === 1 && is(core[at - 1], 'BE') && core[at - 1]?.is.size === 1));
  const head = core[0];
  const subject = is(head, 'P', 'G', 'ELSE') ? (head as Item) : null;
  const who = subject ?? context.subject ?? context.first;
  const body = adjuncts.by;
  const rest = is(head, 'B') ? core.slice(1) : core;
  const agent = is(head, 'B') ? (head?.is.get('B') ?? null) : body;
  if (is(head, 'B') && head?.chamber !== undefined) (adjuncts as { chamber?: string }).chamber = head.chamber;
  const agentDetail: Partial<CaseDetails> = core.some((one) => one.is.get('ACT') === 'give-up')
    ? { voluntary: true }
    : agent === 'prosecutor'
      ? { agent: 'prosecutor' }
      : agent === 'chamber' || agent === 'appeals'
        ? { agent: 'chamber' }
        : {};
  const remember = (one: Item | null) => {
    if (one !== null && is(one, 'P', 'G', 'ELSE')) context.subject = one;
  };
  // Copulas with a set: "Lubanga was the first person convicted", "the only woman wanted is Lvova-Belova".
  for (const [a, b] of [
    [0, 2],
    [2, 0],
  ] as const) {
    if (!matches(core, a === 0 ? 'P|NOUN BE G' : 'G BE P|NOUN') || (is(core[a], 'NOUN') && core[a]?.persons === undefined)) continue;
    const person = core[a] as Item;
    const set = core[b] as Item;
    remember(person);
    if (set.rank !== undefined) return ranked(set, person, adjuncts, !negative);
    // "is one of two Russians wanted by the Court".
    if (
      set.quant?.count === 1 &&
      set.n !== undefined &&
      set.people !== undefined &&
      person.persons !== undefined &&
      !negative &&
      held.length === 0
    ) {
      const persons = person.persons.map((id) => ({ person: id }));
      return [
        { kind: 'docket-people', quant: 'count', count: set.n, among: { ...set.people, did: [] }, are: { did: set.people.did }, persons },
      ];
    }
    return null;
  }
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
    remember(person);
    if (noun.rank !== undefined)
      return ranked(
        { ...noun, people: { did: [{ event, positive: true, when: [], crimes: adjuncts.crimes }] } },
        person,
        withNoun(adjuncts, noun),
        !negative,
      );
    return matches(core, 'NOUN DO P') ? tell(event, person, fromNoun(noun)) : null;
  }
  if (head !== undefined && matches(core, 'NOUN came|come|comes') && head.rank !== undefined && adjuncts.when.length > 0) {
    const event = BARE[head.is.get('NOUN') ?? ''];
    if (event === undefined || head.rank === 'only') return null;
    return [{ kind: 'docket-rank', place: head.rank, among: { did: [] }, event, persons: [], positive: true, when: adjuncts.when }];
  }
  if (is(head, 'NOUN') && head?.rank !== undefined && (head.rank !== 'first' || adjuncts.when.length > 0)) return null;
  // A step that was told outright.
  const direct = rest.find((one) => is(one, 'EV'));
  const step = direct?.is.get('EV') as CaseEvent | undefined;
  if (step !== undefined) {
    if (matches(rest, 'X EV') || matches(rest, 'EV X')) {
      const whom = rest.find((one) => is(one, 'P', 'PRON', 'G')) as Item;
      remember(whom);
      return tell(step, is(whom, 'PRON') ? (context.subject ?? context.first) : whom);
    }
    return matches(rest, 'EV') && who !== null && !is(head, 'B') ? tell(step, who) : null;
  }
  // What befell somebody.
  const act = rest.find((one) => is(one, 'ACT'));
  const kind = act?.is.get('ACT') ?? '';
  const served = kind === 'serve' && !(act?.form === 'ing' && core.some((one) => is(one, 'BE')));
  const sought = kind === 'want' && hadHave && !context.still && !adjuncts.when.some((when) => when.as === 'since');
  const event = served ? 'released' : sought ? 'warrant' : EVENTS[kind];
  const positive = kind !== 'plead-not';
  if (event !== undefined && act !== undefined) {
    if (matches(rest, 'X BE ACT') && (act.form === 'past' || OWN.has(kind))) {
      remember(subject);
      return tell(event, is(rest[0], 'PRON') ? (context.subject ?? context.first) : (rest[0] as Item), agentDetail, positive);
    }
    // "nobody has caught him".
    if (matches(core, 'G ACT PRON|P') && core[0]?.quant?.quant === 'none' && core[0].people?.did.length === 0) {
      const object = is(core[2], 'PRON') ? (context.subject ?? context.first) : (core[2] as Item);
      negative = !negative;
      return tell(event, object, {}, positive);
    }
    if (matches(rest, 'BE ACT') && act.form === 'past' && who !== null && !is(head, 'B')) return tell(event, who, agentDetail, positive);
    if (
      matches(rest, 'X ACT') &&
      !is(head, 'B') &&
      (OWN.has(kind) || (act.form === 'past' && !hadHave && (held.length > 0 || is(rest[0], 'G'))))
    ) {
      remember(subject);
      const willing = kind === 'transfer' && /^(?:surrender|turn|hand)/.test(act.lo) ? { voluntary: true } : {};
      if (kind === 'transfer' && !('voluntary' in willing)) return null;
      return tell(
        event,
        is(rest[0], 'PRON') ? (context.subject ?? context.first) : (rest[0] as Item),
        { ...agentDetail, ...willing },
        positive,
      );
    }
    if (matches(rest, 'ACT') && !is(head, 'B') && who !== null && (OWN.has(kind) || (act.form === 'past' && !hadHave)))
      return tell(event, who, agentDetail, positive);
    if ((matches(rest, 'ACT X') || matches(rest, 'ACT BE X')) && !OWN.has(kind) && is(head, 'B', 'ACT')) {
      const object = is(rest.at(-1), 'PRON') ? (context.subject ?? context.first) : (rest.at(-1) as Item);
      if (!is(head, 'B') && adjuncts.by === null) return null;
      remember(object);
      return tell(event, object, agentDetail, positive);
    }
  }
  // How somebody stands.
  const state = rest.find((one) => is(one, 'STATE'));
  const stood = STANDS[state?.is.get('STATE') ?? ''];
  const stands = stood === 'wanted' && hadHave && !context.still && !adjuncts.when.some((when) => when.as === 'since') ? 'warrant' : stood;
  if (stands !== undefined && !is(head, 'B')) {
    if (matches(rest, 'X BE STATE')) {
      remember(subject);
      return tell(stands, is(rest[0], 'PRON') ? (context.subject ?? context.first) : (rest[0] as Item));
    }
    if (matches(rest, 'BE STATE') || (matches(rest, 'STATE') && rest.length === 1)) return who === null ? null : tell(stands, who);
    if ((matches(rest, 'NOUN BE STATE') || matches(rest, 'BE STATE') || matches(rest, 'STATE')) && stands === 'kept-secret') {
      const noun = is(rest[0], 'NOUN') ? (rest[0] as Item) : context.noun;
      if (noun === null) return null;
      context.noun = noun;
      // "kept secret since 2013": issued then.
      const begun = adjuncts.when.some((when) => when.as === 'since');
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
      return tell(stands, ownerOf(noun, context, adjuncts));
    }
    if (matches(rest, 'NOUN BE STATE') && /^(?:in)?admissible$/.test(stands))
      return tell(stands, ownerOf(rest[0] as Item, context, adjuncts));
  }
  // "Of the five leaders charged in 2005, three are dead".
  // "has no conviction".
  if (hadHave && matches(core, 'P|PRON NOUN') && !is(core[1], 'ACT')) {
    const noun = core[1] as Item;
    const owned = BARE[noun.is.get('NOUN') ?? ''];
    if (owned === undefined) return null;
    remember(subject);
    return tell(owned, is(core[0], 'PRON') ? (context.subject ?? context.first) : (core[0] as Item), fromNoun(noun));
  }
  const pooled = inPool(core, adjuncts, context);
  if (pooled !== null) return pooled;
  // "Yekatom to 15 years": as told before.
  if (core.length === 1 && is(core[0], 'P') && context.event !== null && (adjuncts.months !== undefined || adjuncts.counts !== undefined))
    return tell(context.event, core[0] as Item);
  // "died with a warrant on his head".
  if (matches(rest, 'X ACT with NOUN') && event !== undefined && OWN.has(kind) && rest[3]?.is.get('NOUN') === 'warrant') {
    const died = tell(event, rest[0] as Item);
    const sought = tell('warrant', rest[0] as Item);
    return died === null || sought === null ? null : [...sought, ...died];
  }
  return things(rest, head, adjuncts, context, tell, agentDetail, remember) ?? people(core, adjuncts, context, negative);
}

function isStranger(one: Item, { record }: Context): boolean {
  return is(one, 'ELSE') || (one.persons ?? [null]).every((id) => id !== null && !record.persons.some((person) => person.id === id));
}
