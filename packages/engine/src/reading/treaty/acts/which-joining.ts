import { type Clause, inCourt } from '../clause.ts';
import type { Act } from './concepts.ts';

/** Entry into force, deposit, ratification, signature; else plain membership or leaving. */
export function entering(clause: Clause): Act | null | undefined {
  if (clause.has('force', 'begin', 'come') && clause.has('membership')) return 'in-force';
  if (clause.has('force') && clause.has('statute', 'ratification', 'accession', 'instrument')) return 'in-force';
  if (
    clause.items.some((item) => /^bring .*force/.test(item.lo) || /^(?:brought|brings) .*force/.test(item.lo)) &&
    clause.has('ratification', 'accession')
  )
    return 'in-force';
  if (clause.has('bound') && clause.has('become')) return 'in-force';
  if (
    clause.has('bound') &&
    !clause.has('party') &&
    clause.context.event === 'deposit' &&
    clause.all('U').some(({ item }) => item.adverb === true)
  )
    return 'in-force';
  if (clause.has('deposit', 'reach') && clause.has('instrument', 'ratification', 'accession'))
    return clause.has('accession') ? 'accede' : clause.has('ratification') ? 'ratify' : 'deposit';
  if (clause.has('accede') || (clause.has('accession') && clause.has('come', 'begin', 'be', 'T'))) return 'accede';
  if (clause.has('ratify') || (clause.has('ratification') && clause.has('come', 'begin', 'be', 'T', 'vote', 'parliament', 'never', 'neg')))
    return 'ratify';
  if (clause.has('signatory', 'nonsignatory')) return 'signatory';
  if (
    clause.has('sign') ||
    (clause.has('signature') && clause.has('nofurther', 'merely', 'come', 'begin', 'be', 'T', 'give', 'neg', 'never'))
  )
    return 'sign';
  if (clause.has('join', 'admit')) return clause.has('decide', 'vote') ? null : 'join';
  if (clause.has('become') && clause.has('party')) return 'join';
  if (clause.has('leave')) return 'left';
  if (clause.has('withdraw', 'withdrawal')) return clause.has('withdraw') ? 'withdrew' : null;
  if (clause.has('party', 'nonparty', 'belong', 'within', 'bound', 'outside') || (clause.has('membership') && clause.has('have', 'remain')))
    return 'party';
  if (clause.has('be', 'remain') && inCourt(clause)) return 'party';
  // "was there from the beginning", "in from the start".
  if (
    clause.has('founding') &&
    clause.has('be') &&
    clause.items.every((item) => ['S', 'be', 'have', 'founding', '.', 'T', 'it', 'court', 'all'].includes(item.c) || item.lo === 'there')
  )
    return 'party';
  return undefined;
}
