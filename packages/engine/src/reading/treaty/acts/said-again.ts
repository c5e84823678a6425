import type { Proposition } from '../../statement.ts';
import type { StateMention } from '../../token.ts';
import { HEADS } from '../chunks.ts';
import type { Clause } from '../clause.ts';
import { dated, departure } from '../propositions.ts';
import { EVENT_OF } from '../sets/predicates.ts';
import { factTold, type Told } from '../told.ts';
import { actOfEvent } from './act-of-event.ts';

/** "Burundi's in 2017 and that of the Philippines in 2019": the same of each, with its own day. */
export function distributed(clause: Clause): Told | null {
  const { last } = clause.context;
  if (last === null || !(last.kind === 'withdrawal-count' || ('when' in last && last.when !== undefined && 'states' in last))) return null;
  if (
    !clause.items.every((item) => ['S', 'T', "'s", 'and', 'rel', '.', 'it', 'first', 'O'].includes(item.c)) ||
    clause.all('S').length === 0
  )
    return null;
  const propositions = clause.all('S').flatMap(({ item, at }): Proposition[] => {
    const day = clause.items.slice(at + 1).find((next) => next.c === 'T' || next.c === 'S');
    if (day?.c !== 'T' || day.when === undefined) return [];
    if (last.kind !== 'withdrawal-count') return [{ ...last, states: item.token?.states ?? [], when: day.when } as Proposition];
    return [departure(item.token?.states ?? [], true, { when: day.when })];
  });
  if (propositions.length !== clause.all('S').length || propositions.length !== clause.all('T').length) return null;
  clause.take('S', 'T', 'first', 'O');
  return factTold(...propositions);
}

/** "which it did on 17 July 2007", "Saudi Arabia and Qatar never were". */
export function ellipsis(clause: Clause): Told | null {
  const { last, topic } = clause.context;
  if (last === null || !('states' in last) || !('positive' in last || last.kind === 'act-order')) return null;
  if (clause.items.some((item) => HEADS.has(item.c))) return null;
  if (
    !clause.has('do', 'be', 'have') &&
    !clause.items.some((item) => /^follow/.test(item.lo)) &&
    !(last.kind === 'act-order' && clause.has('first', 'last'))
  )
    return null;
  clause.take('come');
  const name = clause.all('S')[0];
  const day = clause.days()[0];
  const turned =
    name === undefined &&
    day === undefined &&
    clause.chunk.op === 'rel' &&
    clause.has('do', 'have', 'be') &&
    topic !== null &&
    'positive' in last &&
    !topic.some((mention) => (last.states as readonly StateMention[]).some(({ state }) => state === mention.state));
  if (turned && topic !== null)
    return {
      propositions: [{ ...last, states: topic, positive: !clause.negative() } as Proposition],
      who: { states: topic, at: -1, neither: false, organ: undefined },
      event: null,
    };
  if (name === undefined && day === undefined) return null;
  if (
    clause.items.some(
      (item) =>
        ![
          'S',
          'T',
          'do',
          'be',
          'have',
          'it',
          'rel',
          '.',
          'neg',
          'never',
          'and',
          'already',
          'U',
          'still',
          'all',
          'both',
          'country',
          'newhead',
          'before',
          'follow',
          'first',
          'last',
        ].includes(item.c === 'come' && /^follow/.test(item.lo) ? 'follow' : item.c),
    )
  )
    return null;
  const end = clause.items.find((item) => item.c === 'first' || item.c === 'last');
  if (last.kind === 'act-order' && name !== undefined && end !== undefined) {
    clause.use(name.at);
    clause.take('first', 'last');
    return factTold({ ...last, states: name.item.token?.states ?? [], place: end.c === 'first' ? 'first' : 'last' });
  }
  if (
    last.kind === 'act-order' &&
    day?.item.when !== undefined &&
    clause.has('do') &&
    name === undefined &&
    clause.context.actors !== null
  ) {
    const act = actOfEvent(EVENT_OF[last.pred], last.states, day.item.when);
    if (act === null) return null;
    clause.use(day.at);
    return { propositions: [act], who: { states: last.states, at: -1, neither: false, organ: undefined }, event: EVENT_OF[last.pred] };
  }
  if (last.kind === 'act-order') {
    const states124 = name?.item.token?.states;
    if (last.pred !== 'article-124' || states124 === undefined || clause.negative()) return null;
    clause.use(name?.at ?? -1);
    clause.take('before', 'T');
    return factTold({ kind: 'article-124', states: states124, years: null });
  }
  const again = name === undefined && clause.has('be') && !clause.has('do', 'have');
  const negative = again ? !(last as { readonly positive: boolean }).positive : clause.negative();
  const states = name?.item.token?.states ?? topic;
  if (states === null || states === undefined) return null;
  if (name !== undefined) clause.use(name.at);
  if (day !== undefined) clause.use(day.at);
  const { when: _, ...bare } = last as Proposition & { readonly when?: unknown };
  const copy = { ...bare, states, positive: !negative, ...dated(day) } as Proposition;
  return { propositions: [copy], who: { states, at: name?.at ?? -1, neither: false, organ: undefined }, event: clause.context.event };
}
