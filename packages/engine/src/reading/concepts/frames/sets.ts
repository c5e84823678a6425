import type { Proposition, SetPredicate } from '../../statement.ts';
import type { Clause } from '../clause.ts';
import { groupOf } from './orders.ts';

/** "No Latin American State has left", "all countries of South America are Parties": nobody is named. */
export function sets(clause: Clause): readonly Proposition[] {
  if (clause.has('STATE', 'PERSON', 'NUM', 'will', 'planned') || !clause.has('SET', 'GROUP')) return [];
  const quant = clause.negative ? 'none' : clause.has('all') ? 'all' : null;
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
  const dated = when === undefined ? {} : { when };
  return [
    { kind: 'party-set', pred, quant: outside && quant === 'none' ? 'all' : quant, states: [], members, region, negative: false, ...dated },
  ];
}

function predOf(clause: Clause): SetPredicate | null {
  if (clause.has('cease', 'leave', 'withdraw', 'no-longer')) return 'withdrew';
  if (clause.has('ratify')) return 'ratified';
  if (clause.has('sign')) return 'signed';
  if (clause.has('party', 'outside', 'join')) return 'party';
  return null;
}
