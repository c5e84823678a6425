import type { Told } from '../told.ts';
import type { Deed } from './deed.ts';

export function declared124(deed: Deed): Told | null {
  const { clause, states, first } = deed;
  if (deed.negative) return null;
  const years = clause.all('U').find(({ item }) => item.span?.unit === 'year');
  if (years !== undefined) clause.use(years.at);
  const until = deed.dayAs('until') ?? deed.dayAs('since') ?? (clause.has('force', 'cease') ? first : undefined);
  clause.take('force', 'cease');
  if (until?.item.when !== undefined) clause.use(until.at);
  clause.items.forEach((item, place) => {
    if (
      /^(?:use|used|uses|invoked|invokes|availed|avail|clause|resorted|relied|made|soil|territory|committed|crimes|come|only|before|kept|keep)$/.test(
        item.lo,
      ) ||
      ['warcrimes', 'outside', 'remain', 'court', 'citizens', 'reservation'].includes(item.c) ||
      /^(?:charges|prosecution|trial)$/.test(item.lo)
    )
      clause.use(place);
  });
  const stands = clause.has('nolonger') ? false : clause.has('still') ? true : undefined;
  return deed.tell('declare-124', {
    kind: 'article-124',
    states,
    years: years?.item.span?.n ?? null,
    ...(stands === undefined ? {} : { stands }),
    ...(until?.item.when === undefined ? deed.day() : { until: until.item.when.range }),
  });
}

export function dropped124(deed: Deed): Told | null {
  const { states } = deed;
  return deed.negative ? null : deed.tell(null, { kind: 'article-124', states, years: null, withdrawn: true, ...deed.day() });
}
