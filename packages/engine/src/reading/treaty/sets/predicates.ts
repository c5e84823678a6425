import type { SetPredicate } from '../../statement.ts';
import { AMENDED, type Clause, inCourt, TREATY } from '../clause.ts';
import type { EventName } from '../context.ts';

export const WORDS: Readonly<Record<SetPredicate, readonly string[]>> = {
  party: ['party', 'membership', 'within', 'belong', 'bound', 'be', 'accept', 'remain', 'inside', 'nonparty', 'outside'],
  signed: ['sign', 'signatory', 'signature', 'nonsignatory'],
  ratified: ['ratify', 'ratification', 'accede', 'deposit', 'instrument', 'accession', 'accept'],
  joined: ['join', 'become', 'party', 'membership', 'admit'],
  withdrew: ['withdraw', 'withdrawal', 'leave', 'cease', 'nolonger', 'party', 'force', 'membership', 'actually', 'remain'],
  notified: ['notify', 'notice', 'deposit', 'give', 'withdrawal', 'reach', 'withdraw', 'leave'],
  revoked: ['revoke', 'notice', 'withdrawal', 'withdraw', 'decide', 'decision'],
  'article-124': ['party', 'X', 'reservation', 'optout', 'warcrimes', 'declaration', 'give', 'be', 'ratify'],
  'opted-out': ['optout', 'X', 'declaration', 'aggression', 'deposit', 'jurisdiction', 'accept', 'amendment', 'kampala', 'give', 'party'],
  accepted: ['accept', 'jurisdiction', 'declaration', 'X', 'deposit', 'give', 'registrar'],
  unsigned: ['signature', 'withdraw', 'revoke', 'sign', 'notify'],
  pending: ['notice', 'pending', 'withdrawal', 'withdraw', 'leave', 'have'],
  announced: ['announce', 'withdraw', 'leave', 'withdrawal', 'intend', 'decide'],
};

/** What the members of a set are said to have done or to be. */
export function predicateOf(clause: Clause): { readonly pred: SetPredicate; readonly outside: boolean } | null {
  const has = (...concepts: readonly string[]) => clause.has(...concepts);
  const articles = clause.all('X').map(({ item }) => item.of ?? '');
  if ((articles.some((name) => name.startsWith('124')) && !has('deletion')) || (has('reservation', 'optout') && has('warcrimes')))
    return { pred: 'article-124', outside: false };
  if (has('optout') || articles.some((name) => name.startsWith('15bis')))
    return has('warcrimes') ? null : { pred: 'opted-out', outside: false };
  if (has('declaration', 'accept') && (has('jurisdiction') || articles.some((name) => name.startsWith('12(3)'))))
    return { pred: 'accepted', outside: false };
  if (has('signature') && has('withdraw', 'revoke')) return { pred: 'unsigned', outside: false };
  if (has(...AMENDED, 'jurisdiction', 'declaration', 'other', 'optout', 'reservation')) return null;
  if (articles.length > 0) return null;
  const found = (pred: SetPredicate, outside = false) => ({ pred, outside });
  if (has('pending') && has('notice', 'withdrawal')) return found('pending');
  if (has('revoke') && has('notice', 'withdrawal', 'withdraw', 'leave')) return found('revoked');
  if (has('notice') && has('withdraw') && !clause.has('notify', 'deposit', 'give')) return found('revoked');
  if (has('notify') || (has('notice') && has('deposit', 'give', 'reach', 'have'))) return found('notified');
  if (has('announce') && has('withdraw', 'leave', 'withdrawal')) return found('announced');
  if (has('withdraw', 'leave') || (has('cease', 'nolonger') && has('party', 'membership', 'bound')) || (has('withdrawal') && has('force')))
    return found('withdrew');
  if (has('ratify', 'accede', 'ratification', 'accession') || (has('deposit') && has('instrument'))) return found('ratified');
  if (has('sign', 'signatory', 'signature', 'nonsignatory') && !has('nofurther', 'merely')) return found('signed', has('nonsignatory'));
  if (has('join', 'admit') || (has('become') && has('party'))) return found('joined');
  if (has('nonparty', 'outside')) return found('party', true);
  if (has('party', 'membership', 'within', 'bound')) return found('party');
  if (has('belong') && has('court', 'statute')) return found('party');
  if (inCourt(clause)) return found('party');
  if (has('accept') && has('statute')) return found('ratified');
  if (clause.context.pred !== null && clause.items.some((item) => item.c === 'do' || item.lo === 'so') && !has(...TREATY))
    return found(clause.context.pred);
  // "and the second in the world", "and the 34th from Africa": of the same act.
  if (clause.context.pred !== null && clause.chunk.op === 'and' && has('O', 'first', 'last') && !has('S', 'be', 'have', 'do'))
    return found(clause.context.pred);
  return null;
}

/** The act behind what is said of a set, on which lengths of time are counted. */
export const EVENT_OF = {
  signed: 'sign',
  ratified: 'deposit',
  party: 'in-force',
  joined: 'in-force',
  withdrew: 'effect',
  notified: 'notify',
  revoked: 'revoke',
  announced: 'announce',
  pending: 'notify',
  'article-124': 'declare-124',
  'opted-out': 'opt-out',
  accepted: 'declare',
  unsigned: 'unsign',
} as const satisfies Readonly<Record<SetPredicate, EventName>>;
