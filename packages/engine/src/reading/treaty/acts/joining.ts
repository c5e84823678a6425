import { ratification } from '../propositions.ts';
import type { Told } from '../told.ts';
import type { Deed } from './deed.ts';

export function joined(deed: Deed): Told | null {
  const { clause, states } = deed;
  if (
    clause.items.some((item) => /^(?:re ?join|join\w* again|re ?enter|return|c[oa]me back|g[eo]t back|went back|go back)/.test(item.lo))
  ) {
    deed.day();
    return deed.tell(null, { kind: 'membership', states, positive: !deed.negative, how: 'is' });
  }
  const day = deed.day();
  // "becomes a party only on 1 January 2025": told of what is to come.
  if (
    day.when?.as === 'on' &&
    !deed.negative &&
    clause.items.some((item) => /^(?:becomes|joins|enters)\b/.test(item.lo) || item.lo === 'become') &&
    !clause.has('have', 'be')
  ) {
    clause.take('only');
    return deed.tell('in-force', { kind: 'in-force', states, when: day.when, positive: true });
  }
  return deed.tell('in-force', { kind: 'joined', states, positive: !deed.negative, ...day });
}

/** "The Statute entered into force for Chad on ...". */
export function inForce(deed: Deed): Told | null {
  const { clause, states, times, first } = deed;
  const verb = clause.at('force');
  const second = times.find(({ at: place }) => place > verb);
  if (
    times.length === 2 &&
    clause.has('ratification', 'accession') &&
    second?.item.when !== undefined &&
    first !== second &&
    first?.item.when !== undefined
  ) {
    clause.use(first.at);
    clause.use(second.at);
    clause.take('deposit', 'reach', 'give', 'un', 'instrument');
    for (const { item, at: place } of clause.all('S'))
      if ((item.token?.states ?? []).map((entry) => entry.state).join() === states.map((entry) => entry.state).join()) clause.use(place);
    return deed.tell('in-force', ratification(states, true, { when: first.item.when }), {
      kind: 'in-force',
      states,
      when: { range: second.item.when.range, as: 'on' },
      positive: true,
    });
  }
  const day = deed.day();
  if (day.when === undefined && ['before', 'after', 'until', 'when', 'lead-before', 'lead-after'].includes(clause.chunk.op ?? ''))
    return deed.tell('in-force');
  if (day.when === undefined) return deed.tell('in-force', { kind: 'membership', states, positive: !deed.negative, how: 'is' });
  return deed.tell('in-force', { kind: 'in-force', states, when: { range: day.when.range, as: 'on' }, positive: !deed.negative });
}
