import type { Clause } from '../clause.ts';
import { departure } from '../propositions.ts';
import type { Told } from '../told.ts';

/** "The Philippines followed Burundi out of the Court in March 2019". */
export function followedOut(clause: Clause): Told | null {
  const verb = clause.items.findIndex((item) => /^follow/.test(item.lo));
  const names = clause.all('S');
  const [name, other] = names;
  if (verb < 0 || names.length !== 2 || name === undefined || other === undefined || name.at > verb || other.at < verb) return null;
  const out = clause.has('outside', 'leave', 'withdrawal') || clause.items.some((item) => item.lo === 'out');
  const into = clause.items.some((item) => item.lo === 'into') && clause.has('court', 'statute');
  if (out === into || clause.has('might', 'will', 'neg', 'never', 'intend', 'announce')) return null;
  if (
    !clause.items.every(
      (item, at) =>
        ['S', 'T', 'U', '.', 'and', 'after', 'court', 'statute', 'outside', 'leave', 'withdrawal', 'exactly'].includes(item.c) ||
        at === verb,
    )
  )
    return null;
  const states = name.item.token?.states ?? [];
  const day = clause.days()[0];
  const event = out ? ('effect' as const) : ('in-force' as const);
  const span = clause.all('U')[0]?.item.span;
  clause.items.forEach((_, at) => {
    clause.use(at);
  });
  const when = day?.item.when === undefined ? {} : { when: day.item.when };
  return {
    propositions: [
      out ? departure(states, true, when) : { kind: 'joined', states, positive: true, ...when },
      {
        kind: 'interval',
        states,
        first: event,
        second: event,
        others: other.item.token?.states ?? [],
        order: 'after',
        ...(span === undefined ? {} : { span }),
      },
    ],
    who: { states, at: name.at, neither: false, organ: undefined },
    event,
  };
}
