import type { Clause } from '../clause.ts';
import type { Act } from './concepts.ts';

/** "told the Secretary-General that it does not intend to become a party". */
export function unsigning(clause: Clause): Act | null | undefined {
  if (clause.has('notify') && clause.has('nofurther') && (clause.context.declared124 || clause.context.event === 'sign')) return 'unsign';
  if (clause.has('noduty') && clause.has('signature') && clause.has('notify', 'announce', 'say')) return 'unsign';
  if (
    clause.has('will') &&
    clause.has('bound', 'party') &&
    !clause.has('nolonger', 'cease', 'remain', 'become', 'neg') &&
    clause.days().some(({ item }) => item.when?.as === 'since' || item.when?.as === 'on')
  )
    return 'in-force';
  if (clause.has('signature') && clause.has('withdraw', 'revoke', 'leave', 'cease')) return 'unsign';
  if (clause.has('sign') && clause.has('revoke') && !clause.has('notice')) return 'unsign';
  if (
    (clause.has('notify') ||
      (clause.has('notice') && clause.has('give', 'deposit')) ||
      (clause.has('say', 'announce') && clause.has('become') && clause.has('party'))) &&
    clause.items.some((item) => item.lo === 'not' || item.lo === 'no') &&
    clause.has('intend', 'become', 'will') &&
    (clause.has('party', 'ratify', 'join', 'accede') || (clause.has('bound') && clause.has('signature')))
  )
    return 'unsign';
  return undefined;
}
