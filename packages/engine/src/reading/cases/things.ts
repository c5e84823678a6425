import type { CaseDetails, Proposition } from '../statement.ts';
import { type Adjuncts, gather } from './adjuncts.ts';
import type { CaseClause } from './case-clause.ts';
import type { Context } from './context.ts';
import { matches } from './pattern.ts';
import { BARE, THINGS } from './steps.ts';
import { type Item, is } from './tape.ts';
import { told } from './told.ts';

export function withNoun(adjuncts: Adjuncts, noun: Item): Adjuncts {
  return {
    ...adjuncts,
    ...(noun.months === undefined ? {} : { months: noun.months }),
    when: noun.when === undefined ? adjuncts.when : [...adjuncts.when, noun.when],
  };
}

export function fromNoun(noun: Item): Partial<CaseDetails> {
  return {
    ...(noun.months === undefined ? {} : { months: noun.months }),
    ...(noun.counts === undefined ? {} : { counts: noun.counts }),
    ...(noun.crimes === undefined ? {} : { crimes: noun.crimes }),
    ...(noun.second === true ? { second: true } : {}),
    ...(noun.n !== undefined && noun.is.get('NOUN') === 'warrant' && noun.persons?.length !== noun.n ? { warrants: noun.n } : {}),
  };
}

export function ownerOf(noun: Item, context: Context, adjuncts: Adjuncts): Item | null {
  if (noun.persons !== undefined) return { ...noun, is: new Map([['P', '']]) };
  if (adjuncts.set !== null) return adjuncts.set;
  if (adjuncts.owners.length > 0) return { ...noun, is: new Map([['P', '']]), persons: adjuncts.owners, told: [] };
  return context.subject ?? context.first;
}

/** What was done to a warrant, a charge, a trial, a judgment. */
export function things(clause: CaseClause, rest: readonly Item[] = clause.rest): readonly Proposition[] | null {
  const { head, adjuncts, context, agent } = clause;
  const noun = rest.find((one) => is(one, 'NOUN')) ?? (rest.some((one) => is(one, 'DO')) ? context.noun : null);
  if (noun === null || noun === undefined) return null;
  const kind = noun.is.get('NOUN') ?? '';
  if (noun.second === true && kind !== 'warrant') return null;
  const verb = rest.find((one) => is(one, 'DO'));
  const does = verb?.is.get('DO') ?? '';
  const found = THINGS[kind]?.[does];
  // "three warrants over the war of 2008".
  if (
    noun.n !== undefined &&
    noun.persons === undefined &&
    (found === 'warrant' || found === 'unsealed' || found === 'summons' || found === 'convicted' || found === 'acquitted') &&
    (matches(rest, 'NOUN BE DO') || matches(rest, 'DO NOUN'))
  ) {
    if (adjuncts.set !== null || adjuncts.owners.length > 0 || adjuncts.spans.length > 0) return null;
    const all: Item = { ...noun, is: new Map([['G', '']]), people: { did: [] }, quant: { quant: 'count', count: noun.n } };
    return told(found, all, adjuncts, context, {}, true, false, rest);
  }
  const owner = ownerOf(noun, context, adjuncts);
  const { months, ...plain } = fromNoun(noun);
  const told_ = months !== undefined && !(found === 'term-reduced' && adjuncts.months !== undefined) ? { months } : {};
  // "the warrant of 2009 lists genocide", "the conviction of 2016 was quashed in 2018".
  if (noun.when !== undefined) {
    const own = BARE[kind];
    if (found !== undefined && found === own) adjuncts.when.push(noun.when);
    else {
      if (own === undefined || verb === undefined) return null;
      const { when, ...bare } = noun;
      const fact = told(own, owner, { ...gather([]), when: [when] }, context, {}, true, false, []);
      const others = rest.map((one) => (one === noun ? bare : one));
      const more = things(clause, others);
      return fact === null || more === null ? null : [...fact, ...more];
    }
  }
  const extra: Partial<CaseDetails> = {
    ...plain,
    ...told_,
    ...(found === 'dropped' && (kind === 'charges' || agent.agent === 'prosecutor') ? agent : {}),
  };
  const named = rest.find((one) => is(one, 'P', 'G')) ?? null;
  // "declined to confirm the charges": none was confirmed.
  if (kind === 'charges' && does === 'refuse' && /confirm/.test(verb?.lo ?? ''))
    return matches(rest, 'DO NOUN') && (is(head, 'B') || owner !== null) ? clause.tell('confirmed', owner, extra, false) : null;
  // To face a term is not to have been given it.
  if (kind === 'term' && does === 'face') return null;
  if (found !== undefined) {
    if (matches(rest, 'NOUN BE DO') || matches(rest, 'NOUN DO') || (matches(rest, 'DO NOUN') && (is(head, 'B') || owner !== null))) {
      if (noun.persons !== undefined) clause.remember(owner);
      context.noun = noun;
      if (does === 'face' && !is(rest[0], 'NOUN') && is(head, 'B')) return null;
      return clause.tell(found, owner, extra);
    }
    if (matches(rest, 'BE DO') || (matches(rest, 'DO') && verb?.form === 'past')) return clause.tell(found, owner, extra);
    const since = clause.since && found === 'warrant' ? 'wanted' : found;
    if (does === 'face' && (matches(rest, 'X DO NOUN') || matches(rest, 'X BE DO NOUN')) && !is(head, 'B')) {
      clause.remember(named);
      return clause.tell(since, named ?? context.subject, extra);
    }
    if (does === 'name' && matches(rest, 'NOUN DO X')) {
      clause.remember(named);
      return clause.tell(found, named, extra);
    }
    if (does === 'issue' && matches(rest, 'DO X NOUN') && kind === 'term' && is(head, 'B'))
      return clause.tell(found, named ?? context.subject, extra);
  }
  if (does === 'name' && matches(rest, 'X BE DO in NOUN') && /^(?:warrant|summons)$/.test(kind)) {
    clause.remember(named);
    return clause.tell(kind === 'warrant' ? 'warrant' : 'summons', named ?? context.subject, extra);
  }
  if (matches(rest, 'THERE BE NOUN') && kind === 'warrant') return clause.tell('warrant', owner, extra);
  // "has been under ICC warrants": what the sentence calls the warrant of somebody.
  if ((matches(rest, 'X BE under NOUN') || matches(rest, 'BE under NOUN')) && kind === 'warrant') {
    clause.remember(named);
    return clause.tell('warrant', named ?? context.subject, extra);
  }
  return null;
}
