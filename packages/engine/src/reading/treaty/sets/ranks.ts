import { whoOf } from '../clause.ts';
import { ratification } from '../propositions.ts';
import type { Told } from '../told.ts';
import type { Order } from './order.ts';
import { EVENT_OF } from './predicates.ts';
import { type SpokenSet, takeSet } from './spoken.ts';

/** The first, the last or the n-th of a set to do something. */
export function rankTold(set: SpokenSet, order: Order): Told | null {
  const { clause, pred, negative, members, region, when } = set;
  if (clause.items.some((item) => /^(?:summer|spring|autumn|winter|week|month|year|season|decade)$/.test(item.lo))) return null;
  const who = whoOf(clause);
  if (who === null || who.states.length === 0 || (who.states.length > 1 && typeof order.place === 'number')) return null;
  if (negative && !['article-124', 'opted-out', 'accepted'].includes(pred)) return null;
  takeSet(set);
  clause.use(order.at);
  const event = EVENT_OF[pred];
  const given = clause.items.some((item) => item.c === 'give' || item.lo === 'would') || clause.has('will');
  // "the first of these exits": of things told before, not of the State spoken of last.
  if (!clause.has('S', 'A') && clause.items.some((item, at) => at > order.at && /^(?:these|those|them)$/.test(item.lo))) return null;
  if (given && members !== null) return null;
  const stage = ({ withdrew: 'withdraw', notified: 'notify', announced: 'announce' } as const)[pred as 'withdrew'];
  if (stage !== undefined && members === null && order.place !== 'last' && who.states.length === 1) {
    clause.take('give');
    // "the fourth African State this year to give notice".
    const [day] = clause.all('T');
    const within = day?.item.when?.as === 'on' && day.at > order.at && clause.lo(day.at + 1) === 'to' ? day.item.when.range : null;
    return {
      propositions: [
        {
          kind: 'withdrawal-rank',
          states: who.states,
          rank: order.place === 'first' ? 1 : order.place,
          group: region,
          stage,
          positive: true,
          ...(given ? { toCome: clause.has('will') } : {}),
          ...(within === null ? when : { within }),
        },
      ],
      who,
      event,
    };
  }
  if (
    (pred === 'party' || pred === 'joined' || pred === 'ratified') &&
    members === null &&
    region === null &&
    typeof order.place === 'number'
  ) {
    clause.take('give');
    const made = clause.items.some((item) => item.c === 'give' && /^ma[dk]/.test(item.lo)) && clause.has('ratification', 'accession');
    if (made) clause.take('ratification', 'accession', 'party', 'become');
    if (clause.has('last')) clause.take('last', 'and');
    return {
      propositions: [
        ...(clause.has('last')
          ? [{ kind: 'act-order' as const, pred: 'joined' as const, place: 'last' as const, states: who.states, members, region }]
          : []),
        ...(made && when.when !== undefined ? [ratification(who.states, true, when)] : []),
        {
          kind: 'party-rank',
          states: who.states,
          rank: order.place,
          last: false,
          verb: pred === 'ratified' && !made ? 'ratified' : 'became',
          ...(clause.has('will') ? { toCome: true } : {}),
          ...(made ? {} : when),
        },
      ],
      who,
      event,
    };
  }
  clause.take('give');
  return {
    propositions: [
      {
        kind: 'act-order',
        pred,
        place: order.place,
        ...(negative ? { positive: false } : {}),
        states: who.states,
        members,
        region,
        ...when,
      },
    ],
    who,
    event,
  };
}
