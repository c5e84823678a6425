import { type Clause, TREATY } from '../clause.ts';
import { dated } from '../propositions.ts';
import { factTold, type Told } from '../told.ts';
import { exactnessOf } from './exactness.ts';
import { membersOf } from './members.ts';
import { WORDS } from './predicates.ts';

/** "Ten countries deposited their instruments on 11 April 2002", "Three African States gave notice in 2016": how many did so then. */
export function dayCountTold(clause: Clause): Told | null {
  const numbers = clause.all('N');
  const [number] = numbers;
  const days = clause.days();
  const [day] = days;
  if (numbers.length !== 1 || number?.item.n === undefined || days.length > 1) return null;
  // "have now deposited": in all, and not on one day.
  const inAll = clause.has('have') && (day === undefined || day.item.when?.as === 'by');
  if (!inAll && (number.item.n > 40 || day?.item.when?.as !== 'on')) return null;
  if (
    clause.has(
      'S',
      'A',
      'P',
      'neg',
      'never',
      'might',
      'if',
      'will',
      'party',
      'only',
      'all',
      'amendment',
      'aggression',
      'X',
      'jurisdiction',
      'nobody',
      'except',
      'O',
      'first',
      'last',
      'revoke',
    )
  )
    return null;
  const notified = clause.has('notify') || (clause.has('notice') && clause.has('give', 'deposit'));
  const ratified = clause.has('ratify', 'accede') || (clause.has('deposit') && clause.has('instrument', 'ratification'));
  const signed = clause.has('sign') && !clause.has('signatory');
  const pred = notified ? ('notified' as const) : ratified ? ('ratified' as const) : signed ? ('signed' as const) : null;
  if (pred === null || clause.has('count', 'bring')) return null;
  if (inAll ? !clause.has('deposit') : clause.has('have') || clause.items.some((item) => item.lo === 'had')) return null;
  if (!['country', 'G'].includes(clause.c(number.at + 1))) return null;
  const group = clause.all('G')[0];
  const { members, region } = membersOf(group?.item.of ?? null);
  const exactness = exactnessOf(clause, number.at);
  clause.take(
    'N',
    'T',
    'G',
    'country',
    ...WORDS[pred],
    ...TREATY,
    'it',
    'un',
    'depositary',
    'leave',
    'withdraw',
    'withdrawal',
    'both',
    'sameday',
    'exactly',
  );
  clause.items.forEach((item, at) => {
    if (/^(?:together|others?)$/.test(item.lo)) clause.use(at);
  });
  return factTold({
    kind: 'party-set',
    pred,
    quant: 'count',
    count: number.item.n,
    exactness,
    states: [],
    members,
    region,
    negative: false,
    ...dated(day),
  });
}
