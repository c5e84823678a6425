import type { Clause } from '../clause.ts';
import { onDay, ratification } from '../propositions.ts';
import type { Told } from '../told.ts';

/** "whose joint deposit carried the Statute past sixty", "taking the treaty past the sixty it needed": the deposits of 11 April 2002. */
export function thresholdTold(clause: Clause): Told | null {
  const sixty = clause.items.findIndex((item) => (item.c === 'N' || item.c === 'O') && item.n === 60);
  const bar = sixty < 0 ? clause.items.findIndex((item) => item.c === 'threshold') : sixty;
  if (bar < 0 || !clause.has('bring') || clause.has('neg', 'might', 'S', 'will', 'first', 'last')) return null;
  if (!clause.items.some((item) => /^(?:past|over|beyond|above|to|across)$/.test(item.lo))) return null;
  const states = clause.context.topic;
  if (states === null || clause.all('N').length > (sixty >= 0 && clause.c(sixty) === 'N' ? 1 : 0)) return null;
  const day = clause.days()[0];
  clause.take(
    'N',
    'O',
    'threshold',
    'bring',
    'statute',
    'ratification',
    'deposit',
    'wait',
    'it',
    'country',
    'party',
    'force',
    'instrument',
  );
  clause.items.forEach((item, at) => {
    if (/^(?:joint|past|over|beyond|above|across|required|needed|necessary|collective|simultaneous)$/.test(item.lo)) clause.use(at);
  });
  if (day !== undefined) clause.use(day.at);
  return {
    propositions: [
      ratification(states, true, { when: onDay('2002-04-11') }),
      ...(day?.item.when === undefined ? [] : [ratification(states, true, { when: day.item.when })]),
    ],
    who: { states, at: -1, neither: false, organ: undefined },
    event: 'deposit',
  };
}
