import { notification } from '../propositions.ts';
import type { Told } from '../told.ts';
import type { Deed } from './deed.ts';

export function left(deed: Deed): Told | null {
  const { clause, states } = deed;
  if (clause.has('will') || clause.items.some((item) => /^will /.test(item.lo)))
    return clause.has('U') ||
      /^(?:before|after)$/.test(
        clause
          .all('S')
          .map(({ at: place }) => clause.preposition(place))
          .find((prep) => prep === 'before' || prep === 'after') ?? '',
      )
      ? deed.tell('effect')
      : null;
  if (clause.has('membership'))
    for (const { at: place } of clause.all('U')) if (clause.c(place + 1) === '.' && clause.c(place + 2) === 'membership') clause.use(place);
  const when = deed.day();
  const word = deed.act === 'left' ? ('left' as const) : ('withdrew' as const);
  const verb = clause.items.find((item) => item.c === 'withdraw' || item.c === 'leave');
  if (verb !== undefined && /^\w+ing\b/.test(verb.lo) && !deed.negative) {
    if (!clause.items.some((item) => /^(?:is|are|was|were)$/.test(item.lo))) return null;
    return deed.tell('notify', { kind: 'left', states, positive: true, word, aspect: 'under-way', immediate: false, ...when });
  }
  if (verb !== undefined && /^(?:withdraws|leaves|quits|exits|pulls|abandons|walks|departs|denounces)\b/.test(verb.lo) && !deed.negative)
    return deed.tell('announce', { kind: 'left', states, positive: true, word, aspect: 'announced', immediate: false, ...when });
  if (
    verb !== undefined &&
    /^(?:withdraw|leave|quit|exit|pull|walk|depart)\b/.test(verb.lo) &&
    !deed.negative &&
    !clause.has('do') &&
    /^(?:to)$/.test(clause.lo(clause.items.indexOf(verb) - 1))
  )
    return null;
  if (clause.has('cease', 'nolonger') && deed.negative) return deed.tell(null, { kind: 'membership', states, positive: true, how: 'is' });
  return deed.tell(
    deed.act === 'left' ? 'effect' : 'notify',
    { kind: 'left', states, positive: !deed.negative, word, aspect: 'done', immediate: deed.immediate, ...when },
    ...(deed.immediate ? [{ kind: 'withdrawal-effect' as const, states, when: null, immediate: true }] : []),
  );
}

export function announced(deed: Deed): Told | null {
  const { states } = deed;
  if (deed.negative) return null;
  if (deed.clause.has('pending') && deed.times.length === 0 && !deed.clause.has('intend', 'announce', 'decide'))
    return deed.tell('notify', {
      kind: 'party-set',
      pred: 'pending',
      quant: 'all',
      states: [],
      members: states.map(({ state }) => state),
      region: null,
      negative: false,
    });
  const aspect = deed.act === 'announce' ? ('announced' as const) : deed.act === 'vote' ? ('voted' as const) : ('planned' as const);
  return deed.tell('announce', { kind: 'left', states, positive: true, word: 'withdrew', aspect, immediate: false, ...deed.day() });
}

export function notified(deed: Deed): Told | null {
  const { clause, states } = deed;
  const until = deed.negative ? deed.dayAs('until') : undefined;
  if (until?.item.when !== undefined) {
    clause.use(until.at);
    return deed.tell('notify', notification(states, false, { when: { range: until.item.when.range, as: 'before' } }));
  }
  return deed.tell('notify', notification(states, !deed.negative, deed.day()));
}

export function revoked(deed: Deed): Told | null {
  const { states } = deed;
  return deed.tell('revoke', { kind: 'withdrawal-revoked', states, positive: !deed.negative, ...deed.day() });
}
