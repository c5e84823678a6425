import type { Told } from '../acts.ts';
import type { Clause } from '../clause.ts';

/** "whose joint deposit carried the Statute past sixty", "taking the treaty past the sixty it needed": the deposits of 11 April 2002. */
export function thresholdTold(clause: Clause): Told | null {
  const sixty = clause.items.findIndex((item) => (item.c === 'N' || item.c === 'O') && item.n === 60);
  const bar = sixty < 0 ? clause.items.findIndex((item) => item.c === 'threshold') : sixty;
  if (bar < 0 || !clause.has('bring') || clause.has('neg', 'might', 'S', 'will', 'first', 'last')) return null;
  if (!clause.items.some((item) => /^(?:past|over|beyond|above|to|across)$/.test(item.lo))) return null;
  const states = clause.context.topic;
  if (states === null || clause.all('N').length > (sixty >= 0 && clause.c(sixty) === 'N' ? 1 : 0)) return null;
  const day = clause.days()[0];
  const range = { from: '2002-04-11', until: '2002-04-12', precision: 'day' as const };
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
      { kind: 'ratification', states, positive: true, by: 'state', word: 'ratified', when: { range, as: 'on' } },
      ...(day?.item.when === undefined
        ? []
        : [
            {
              kind: 'ratification' as const,
              states,
              positive: true,
              by: 'state' as const,
              word: 'ratified' as const,
              when: day.item.when,
            },
          ]),
    ],
    who: { states, at: -1, neither: false, organ: undefined },
    event: 'deposit',
  };
}
