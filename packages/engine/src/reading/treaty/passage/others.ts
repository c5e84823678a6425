import { treatyLexicon } from '../../generated/treaty.ts';
import type { Proposition } from '../../statement.ts';
import type { StateMention } from '../../token.ts';
import { actOfEvent, GLOBAL } from '../acts/act-of-event.ts';
import { type Chunk, has, hasOnly, itemOf, statesIn } from '../chunks.ts';
import type { Context } from '../context.ts';
import { holds } from '../propositions.ts';
import type { Passage } from './passage.ts';

function pioneerOf(chunk: Chunk, last: Proposition | undefined): Proposition | null {
  if (chunk.op !== 'before' && chunk.op !== 'until') return null;
  if (last?.kind !== 'party-set' || last.quant !== 'none' || last.states.length > 0 || last.when !== undefined) return null;
  const names = chunk.items.filter((item) => item.c === 'S');
  const day = itemOf(chunk, 'T')?.when;
  const states = names[0]?.token?.states ?? [];
  if (names.length !== 1 || states.length !== 1) return null;
  if (!hasOnly(chunk, 'S', 'T', 'do', '.', 'have', 'it', 'A', 'country')) return null;
  return {
    kind: 'act-order',
    pred: last.pred,
    place: 'first',
    states,
    members: last.members,
    region: last.region,
    ...(day === undefined ? {} : { when: day }),
  };
}

/** "Burundi followed eight days later", "with Burkina Faso and Mali following six days later": the same act of others. */
function followed(
  chunk: Chunk,
  context: Context,
): { readonly states: readonly StateMention[]; readonly propositions: readonly Proposition[] } | null {
  const { event, actors } = context;
  if (event === null || actors === null || chunk.lead !== null || GLOBAL.has(event)) return null;
  const { items } = chunk;
  const verb = items.findIndex((item) => /^follow/.test(item.lo));
  const names = items.filter((item) => item.c === 'S');
  const [name] = names;
  if (verb < 0 || name === undefined || names.length !== 1 || items.indexOf(name) > verb) return null;
  if (
    !items.every(
      (item) =>
        ['S', 'U', 'T', '.', 'and', 'after', 'come', 'do', 'exactly', 'it', 'already', 'country'].includes(item.c) || item === items[verb],
    )
  )
    return null;
  const states = name.token?.states ?? [];
  if (states.some((mention) => actors.some((actor) => actor.state === mention.state))) return null;
  const span = items.find((item) => item.c === 'U')?.span;
  const when = items.find((item) => item.c === 'T')?.when;
  const propositions: Proposition[] = states.map((mention) => ({
    kind: 'interval',
    states: [mention],
    first: event,
    second: event,
    others: actors,
    order: 'after',
    ...(span === undefined ? {} : { span }),
  }));
  const act = actOfEvent(event, states, when);
  if (act === null) return null;
  propositions.push(act);
  return { states, propositions };
}

function anniversaryOf(chunk: Chunk, context: Context): Proposition | null {
  const { event, actors } = context;
  const nth = chunk.items.find((item) => item.c === 'O' || item.c === 'first');
  if (event === null || actors === null || GLOBAL.has(event) || nth === undefined || chunk.lead !== null) return null;
  if (!chunk.items.some((item) => item.lo === 'anniversary')) return null;
  if (
    !chunk.items.every((item) => ['O', 'first', '.', 'statute', "'s", 'adopt', 'force', 'it'].includes(item.c) || item.lo === 'anniversary')
  )
    return null;
  const second = has(chunk, 'adopt') ? 'adoption' : has(chunk, 'force') ? 'statute-in-force' : null;
  if (second === null) return null;
  return { kind: 'interval', states: actors, first: event, second, order: 'after', span: { n: nth.n ?? 1, unit: 'year', approx: 'exact' } };
}

/** "ratified in February 2000, before any other Nordic country". */
function aheadOfAll(chunk: Chunk, context: Context): Proposition | null {
  const { pred, topic } = context;
  const [head, ...rest] = chunk.items.filter((item) => item.c !== '.' && item.c !== 'hardly');
  if (
    pred === null ||
    topic === null ||
    chunk.lead !== null ||
    (head?.c !== 'before' && head?.c !== 'after' && chunk.op !== 'before' && chunk.op !== 'after')
  )
    return null;
  const words = head?.c === 'before' || head?.c === 'after' ? rest : [head, ...rest];
  if (!/^(?:any|every|all)$/.test(words[0]?.lo ?? '') || !words.some((item) => item?.lo === 'other')) return null;
  if (
    !words.every(
      (item) => item !== undefined && (['G', 'country', 'all', 'party'].includes(item.c) || /^(?:any|other|every|all)$/.test(item.lo)),
    )
  )
    return null;
  const group = words.find((item) => item?.c === 'G');
  const found = group?.of === undefined ? undefined : treatyLexicon.groups[Number(group.of)];
  return {
    kind: 'act-order',
    pred,
    place: head?.c === 'after' || chunk.op === 'after' ? 'last' : 'first',
    states: topic,
    members: found?.states ?? null,
    region: found?.region ?? null,
  };
}

/** "six days ahead of Burkina Faso and Mali": the same act of others. */
function comparedWith(chunk: Chunk, context: Context): Proposition | null {
  const { lead } = chunk;
  if (context.event === null || context.topic === null) return null;
  const [opener] = chunk.items;
  const name = itemOf(chunk, 'S');
  const length = itemOf(chunk, 'U');
  if (
    lead === null &&
    (chunk.op === 'and' || chunk.op === ',') &&
    name !== undefined &&
    length?.span !== undefined &&
    (length.dir === 'before' || length.dir === 'after') &&
    hasOnly(chunk, 'S', 'U', '.', 'A', 'it', 'rel', 'and')
  )
    return {
      kind: 'interval',
      states: name.token?.states ?? [],
      first: context.event,
      second: context.event,
      others: context.topic,
      order: length.dir,
      span: length.span,
    };
  if (lead === null && chunk.op === ',' && opener !== undefined && (opener.c === 'before' || opener.c === 'after')) {
    const others = chunk.items.filter((item) => item.c === 'S');
    if (others.length === 1 && hasOnly(chunk, 'S', '.', 'before', 'after', 'A', 'country', 'hardly'))
      return {
        kind: 'interval',
        states: context.topic,
        first: context.event,
        second: context.event,
        others: others[0]?.token?.states ?? [],
        order: opener.c,
      };
  }
  // "the same day as Barbados", "on the same day as Israel and the United States".
  if (
    lead === null &&
    (chunk.op === ',' || chunk.op === 'and') &&
    name !== undefined &&
    has(chunk, 'sameday') &&
    chunk.items.some((item) => /^(?:as|with)$/.test(item.lo) || item.c === 'like') &&
    hasOnly(chunk, 'S', 'sameday', '.', 'when', 'like', 'and', 'A', 'do', 'it', 'country', 'exactly')
  )
    return {
      kind: 'interval',
      states: context.topic,
      first: context.event,
      second: context.event,
      others: statesIn(chunk),
      order: 'same',
    };
  if (lead?.span === undefined) return null;
  const names = chunk.items.filter((item) => item.c === 'S');
  if (names.length !== 1 || !hasOnly(chunk, 'S', '.', 'do', 'it', 'A', 'country', 'and')) return null;
  return {
    kind: 'interval',
    states: context.topic,
    first: context.event,
    second: context.event,
    others: names[0]?.token?.states ?? [],
    order: lead.dir === 'after' ? 'after' : 'before',
    span: lead.span,
  };
}

/** "Liberia ratified one day after Burundi, on 22 September 2004": the day of what was told last. */
export function dayOfTheSame(passage: Passage): boolean {
  const { chunk, at, context } = passage;
  const days = chunk.items.filter((item) => item.c === 'T');
  const [day] = days;
  if (chunk.op !== ',' || chunk.lead !== null || day?.when === undefined || at === 0 || days.length !== 1) return false;
  if (!hasOnly(chunk, 'T', '.', 'exactly')) return false;
  const { last } = context;
  const founding = last?.kind === 'membership' && last.how === 'founding' && holds(day.when.range, '2002-07-01');
  if (founding) return true;
  const act = context.event === null || context.actors === null ? null : actOfEvent(context.event, context.actors, day.when);
  if (act === null) return false;
  passage.claims.push({ proposition: act, firm: true, start: day.start, end: day.end, at: passage.at, full: true });
  return true;
}

/** "When ratifying, Ukraine invoked Article 124". */
export function whenRatifying(passage: Passage): boolean {
  const { chunk, context } = passage;
  const gerund = chunk.items.find((item) => item.c !== '.');
  if (
    gerund === undefined ||
    context.topic === null ||
    passage.at !== 0 ||
    !/^(?:ratifying|signing|acceding|joining)$/.test(gerund.lo) ||
    !chunk.items.every((item) => item === gerund || ['.', 'statute', 'T'].includes(item.c))
  )
    return false;
  const event = gerund.lo === 'signing' ? 'sign' : 'deposit';
  const proposition = actOfEvent(event, context.topic, itemOf(chunk, 'T')?.when) as Proposition;
  passage.claims.push({ proposition, firm: true, start: gerund.start, end: gerund.end, at: passage.at, full: true });
  context.event = event;
  context.actors = context.topic;
  return true;
}

export function anniversary(passage: Passage): boolean {
  const found = anniversaryOf(passage.chunk, passage.context);
  return found !== null && passage.tell(found);
}

export function others(passage: Passage): boolean {
  const { context } = passage;
  const following = followed(passage.chunk, context);
  if (following === null) return false;
  context.actors = following.states;
  context.topic = following.states;
  return passage.tell(...following.propositions);
}

/** "No country had ever quit before Burundi did so", "Until Burundi in October 2017, no State had left": Burundi was the first. */
export function pioneer(passage: Passage): boolean {
  const first = pioneerOf(passage.chunk, passage.claims.at(-1)?.proposition);
  if (first === null) return false;
  passage.claims.pop();
  return passage.tell(first);
}

export function aheadOfOthers(passage: Passage): boolean {
  const found = aheadOfAll(passage.chunk, passage.context) ?? comparedWith(passage.chunk, passage.context);
  return found !== null && passage.tell(found);
}
