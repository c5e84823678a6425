import { type Clause, TREATY } from '../clause.ts';
import type { Dated } from '../propositions.ts';
import { factTold, type Told } from '../told.ts';
import { exactnessOf } from './exactness.ts';

/** "Some seventy countries have never joined". */
export function outsidersOf(clause: Clause, when: Dated): Told | null {
  const number = clause.all('N')[0];
  const outside =
    clause.has('nonparty', 'outside') ||
    ((clause.has('neg', 'never', 'yetto') || clause.has('nolonger')) && clause.has('join', 'ratify', 'party', 'bound'));
  if (
    number?.item.n === undefined ||
    clause.all('N').length !== 1 ||
    !outside ||
    clause.has('G', 'S', 'A', 'nolonger', 'sign', 'withdraw') ||
    !clause.has('country') ||
    clause.c(number.at + 1) !== 'country'
  )
    return null;
  const exactness = exactnessOf(clause, number.at);
  clause.take(
    'N',
    'country',
    'nonparty',
    'outside',
    'neg',
    'never',
    'yetto',
    'yet',
    'join',
    'ratify',
    'party',
    'bound',
    'still',
    'remain',
    ...TREATY,
  );
  clause.items.forEach((item, at) => {
    if (item.lo === 'some') clause.use(at);
  });
  return factTold({
    kind: 'outsiders',
    count: number.item.n,
    exactness: exactness === 'exact' && clause.items.some((item) => item.lo === 'some') ? 'about' : exactness,
    ...when,
  });
}
