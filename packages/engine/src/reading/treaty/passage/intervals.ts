import type { Proposition } from '../../statement.ts';
import type { StateMention } from '../../token.ts';
import { GLOBAL } from '../acts/act-of-event.ts';
import type { Chunk } from '../chunks.ts';
import type { Clause } from '../clause.ts';
import type { Context } from '../context.ts';
import type { Told } from '../told.ts';

/** "ratified before Ghana", "on the same day as Bulgaria", "together with Mali": the same act of others. */
export function comparisonsOf(told: Told, clause: Clause): readonly Proposition[] {
  const { event, who } = told;
  if (event === null || who === null || who.states.length === 0) return [];
  return clause
    .all('S')
    .flatMap(({ item, at }): Proposition[] => {
      if (clause.used.has(at) || at === who.at) return [];
      let before = at - 1;
      while (clause.c(before) === '.' && !/^(?:with|as)$/.test(clause.lo(before))) before -= 1;
      const word = clause.lo(before);
      const order = /^(?:before|ahead of|prior to|earlier than)$/.test(word)
        ? ('before' as const)
        : /^(?:after|later than|following)$/.test(word)
          ? ('after' as const)
          : /^(?:as|with|and)$/.test(word) && clause.has('sameday')
            ? ('same' as const)
            : null;
      if (order === null) return [];
      clause.use(at);
      clause.use(before);
      clause.take('sameday');
      return [{ kind: 'interval', states: who.states, first: event, second: event, others: item.token?.states ?? [], order }];
    })
    .concat(sameDays(told, clause));
}

/** "Mali's and Burkina Faso's take effect on the same day". */
function sameDays(told: Told, clause: Clause): readonly Proposition[] {
  const states = told.who?.states ?? [];
  const [first] = states;
  if (
    first === undefined ||
    states.length < 2 ||
    told.event === null ||
    !clause.has('sameday') ||
    clause.all('sameday').every(({ at }) => clause.used.has(at))
  )
    return [];
  clause.take('sameday');
  return [{ kind: 'interval', states: [first], first: told.event, second: told.event, others: states.slice(1), order: 'same' }];
}

/** Whose act was told before, where it is not of the States told of now. */
function othersOf(states: readonly StateMention[], context: Context): readonly StateMention[] | null {
  const { actors } = context;
  if (actors === null || actors.length === 0 || context.event === null || GLOBAL.has(context.event)) return null;
  const own = new Set(states.map((mention) => mention.state));
  return actors.some((mention) => own.has(mention.state)) ? null : actors;
}

/** Lengths of time between what this clause tells and what another told. */
export function intervalsOf(
  chunk: Chunk,
  told: Told,
  clause: Clause,
  context: Context,
): { readonly propositions: readonly Proposition[]; readonly open: boolean } {
  const out: Proposition[] = [];
  let open = false;
  const states = told.who?.states ?? context.topic ?? [];
  const event = told.event;
  const others = othersOf(states, context);
  const { lead } = chunk;
  if (lead?.span !== undefined) {
    if (
      event !== null &&
      context.event === null &&
      event !== 'now' &&
      chunk.op?.startsWith('lead') === true &&
      told.propositions.length === 0 &&
      (lead.dir === 'before' || lead.dir === 'after')
    ) {
      context.before = { event, dir: lead.dir, span: lead.span };
      return { propositions: [], open: false };
    }
    if (event !== null && context.event !== null && event !== 'now' && (states.length > 0 || GLOBAL.has(event)))
      out.push({
        kind: 'interval',
        states: context.actors ?? states,
        first: context.event,
        second: event,
        ...(others === null ? {} : { others: states }),
        order: lead.dir === 'after' ? 'after' : 'before',
        span: lead.span,
      });
    else if (event !== 'now') open = true;
  }
  if (/^(?:cover|covers|covered|covering|to cover)$/.test(clause.items.find((item) => item.c === 'cover')?.lo ?? '') && lead !== null)
    return { propositions: [], open: true };
  if (context.covering && lead !== null) return { propositions: [], open: true };
  if (context.before !== null && event !== null && (states.length > 0 || GLOBAL.has(event))) {
    out.push({
      kind: 'interval',
      states,
      first: event,
      second: context.before.event,
      order: context.before.dir,
      span: context.before.span,
    });
    context.before = null;
  }
  // "signed and ratified on the same day": both acts of the State.
  if (
    clause.has('sameday') &&
    clause.all('sameday').every(({ at }) => !clause.used.has(at)) &&
    !clause.items.some((item, at) => item.c === 'S' && /^(?:as|with)$/.test(clause.lo(at - 1))) &&
    event !== null &&
    context.event !== null &&
    event !== context.event &&
    states.length > 0 &&
    others === null
  ) {
    clause.take('sameday', 'exactly', 'and');
    for (const mention of states) out.push({ kind: 'interval', states: [mention], first: event, second: context.event, order: 'same' });
  }
  for (const { item, at } of clause.all('U')) {
    if (clause.used.has(at) || item.span === undefined) continue;
    if (
      (item.dir === 'before' || item.dir === 'after') &&
      event !== null &&
      context.event !== null &&
      (states.length > 0 || GLOBAL.has(event))
    ) {
      clause.use(at);
      clause.take('exactly');
      out.push({
        kind: 'interval',
        states,
        first: event,
        second: context.event,
        ...(others === null ? {} : { others }),
        order: item.dir,
        span: item.span,
      });
    } else if (item.dir === 'ago' && event !== null && states.length > 0) {
      clause.use(at);
      out.push({ kind: 'interval', states, first: event, second: 'now', order: 'before', span: item.span });
    } else if (item.dir === 'for' && states.length > 0 && told.propositions.some((part) => part.kind === 'signatory' && part.positive)) {
      clause.use(at);
      out.push({ kind: 'interval', states, first: 'sign', second: 'now', order: 'before', span: item.span });
    } else if (
      item.dir === 'for' &&
      clause.items.some((word) => word.lo === 'had') &&
      told.propositions.some((part) => part.kind === 'joined')
    ) {
      clause.use(at);
      context.held = item.span;
    } else if (
      item.dir === 'for' &&
      states.length > 0 &&
      clause.items.some((word) => /\bbeen\b/.test(word.lo)) &&
      told.propositions.some((part) => part.kind === 'membership' && part.positive)
    ) {
      clause.use(at);
      out.push({
        kind: 'interval',
        states,
        first: 'in-force',
        second: 'now',
        order: 'before',
        span: { ...item.span, approx: item.span.approx === 'exact' ? 'about' : item.span.approx },
      });
    } else open = true;
  }
  if (context.held !== null && event === 'effect') {
    out.push({ kind: 'interval', states, first: 'effect', second: 'in-force', order: 'after', span: context.held });
    context.held = null;
    return { propositions: out, open };
  }
  if ((chunk.op === 'before' || chunk.op === 'until') && context.waited?.n != null && event !== null && context.event !== null) {
    out.push({ kind: 'interval', states, first: event, second: context.event, order: 'after', span: context.waited });
    context.waited = null;
    return { propositions: out, open };
  }
  if (
    (chunk.op === 'before' || chunk.op === 'after') &&
    event !== null &&
    context.event !== null &&
    event !== context.event &&
    states.length > 0
  )
    out.push({ kind: 'interval', states, first: context.event, second: event, order: chunk.op });
  return { propositions: out, open };
}
