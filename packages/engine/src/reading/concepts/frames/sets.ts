import type { Proposition, SetPredicate } from '../../statement.ts';
import type { Clause } from '../clause.ts';
import { groupOf } from './orders.ts';

/** "No Latin American State has left", "all countries of South America are Parties": nobody is named. */
export function sets(clause: Clause): readonly Proposition[] {
  if (clause.has('STATE', 'PERSON', 'will', 'planned') || !clause.has('SET', 'GROUP')) return [];
  const counted = countedOf(clause);
  if (counted === false) return [];
  const quant = counted !== null ? 'count' : clause.negative ? 'none' : clause.has('all') || clause.has('NUM') ? 'all' : null;
  const pred = predOf(clause);
  if (quant === null || pred === null || clause.has('first', 'last') || (clause.has('only') && !clause.negative)) return [];
  // "There is no country outside": all are inside.
  const outside = clause.has('outside');
  const { members, region } = groupOf(clause);
  // "Not a single one".
  if (quant === 'none') clause.use('only');
  clause.use(
    'all',
    'outside',
    'party',
    'cease',
    'COUNTRY',
    'sign',
    'ratify',
    'withdraw',
    'leave',
    'join',
    'become',
    'withdrawal',
    'exists',
  );
  clause.useNegation();
  const { when } = clause.takeWhen();
  const dated = { ...(when === undefined ? {} : { when }), ...(counted === null ? {} : { count: counted, exactness: 'exact' as const }) };
  return [
    { kind: 'party-set', pred, quant: outside && quant === 'none' ? 'all' : quant, states: [], members, region, negative: false, ...dated },
  ];
}

/** "25 of the 27": how many of a set. Null where it speaks of all of them, false where the numbers do not fit. */
function countedOf(clause: Clause): number | null | false {
  const numbers = clause.all('NUM');
  const size = clause.all('SET')[0]?.states?.length;
  if (numbers.length === 0) return null;
  if (size === undefined || clause.has('only', 'more', 'fewer', 'about')) return false;
  const [first, second] = numbers.map((item) => item.number ?? 0);
  if (numbers.length === 1 && first === size) {
    clause.use('NUM');
    return null;
  }
  if (numbers.length !== 2 || second !== size || first === undefined || clause.negative || clause.has('all')) return false;
  clause.use('NUM');
  return first;
}

function predOf(clause: Clause): SetPredicate | null {
  if (clause.has('cease', 'leave', 'withdraw', 'no-longer')) return 'withdrew';
  if (clause.has('ratify')) return 'ratified';
  if (clause.has('sign')) return 'signed';
  if (clause.has('party', 'outside', 'join')) return 'party';
  return null;
}
