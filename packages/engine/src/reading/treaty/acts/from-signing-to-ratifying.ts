import type { Clause } from '../clause.ts';
import type { Told } from '../told.ts';

/** "Mexico needed five years from signature to ratification". */
export function spanTold(clause: Clause): Told | null {
  const [span] = clause.all('U');
  const name = clause.all('S')[0];
  if (
    span?.item.span === undefined ||
    !(clause.has('sign', 'signature') || clause.context.event === 'sign') ||
    !clause.has('ratify', 'ratification', 'accession') ||
    clause.has('neg', 'never', 'amendment', 'aggression') ||
    clause.all('T').some(({ at }) => at - clause.at('signature') > 2 || at < clause.at('signature'))
  )
    return null;
  if (
    !clause.has('wait', 'bring') &&
    !clause.items.some((item) => /^(?:from|between|passed|lay|elapsed|separate[sd]?|after)$/.test(item.lo))
  )
    return null;
  const states = name?.item.token?.states ?? clause.context.topic;
  if (states === null || states === undefined || clause.all('S').length > 1) return null;
  clause.take(
    'U',
    'S',
    'sign',
    'signature',
    'ratify',
    'ratification',
    'accession',
    'wait',
    'bring',
    'statute',
    'and',
    'after',
    'before',
    'it',
    'will',
  );
  clause.items.forEach((item, at) => {
    if (/^(?:get|passed|lay|lie|lies|between|from|elapsed|separates?|separated|go)$/.test(item.lo)) clause.use(at);
  });
  clause.items.forEach((item, at) => {
    if (/^(?:turn|convert|into|move|proceed)$/.test(item.lo)) clause.use(at);
  });
  const day = clause.days()[0];
  if (day !== undefined) clause.use(day.at);
  return {
    propositions: [
      ...(day?.item.when === undefined ? [] : [{ kind: 'signature' as const, states, positive: true, when: day.item.when }]),
      { kind: 'interval', states, first: 'deposit', second: 'sign', order: 'after', span: span.item.span },
    ],
    who: { states, at: name?.at ?? -1, neither: false, organ: undefined },
    event: 'deposit',
  };
}
