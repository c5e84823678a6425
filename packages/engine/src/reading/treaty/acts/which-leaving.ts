import { type Clause, TREATY } from '../clause.ts';
import { type Act, LEAVING } from './concepts.ts';
import { parliamentary } from './parliament.ts';

/** A notice, a ratification or a withdrawal taken back. */
export function takingBack(clause: Clause): Act | null | undefined {
  const leaving = clause.has(...LEAVING);
  if (clause.items.every((item) => ['remain', '.', 'and', 'have'].includes(item.c)) && clause.has('remain')) return 'party';
  if (
    clause.items.some(
      (item) => item.c === 'revoke' && /mind|u turn|about face|think again|second thoughts|course|better of|climb|row/.test(item.lo),
    )
  )
    return clause.context.event === 'deposit'
      ? 'unratify'
      : leaving || clause.has('notice') || ['notify', 'announce', 'effect'].includes(clause.context.event ?? '')
        ? 'revoke'
        : null;
  if (
    clause.items.some((item) => item.c === 'revoke' && /^(?:t[ao]ke?n?|took|pull\w*|drop\w*|withdr\w*) it(?: back)?$/.test(item.lo)) &&
    ['notify', 'announce', 'effect'].includes(clause.context.event ?? '')
  )
    return 'revoke';
  if (
    clause.has('bring') &&
    clause.has('outside') &&
    clause.has(...TREATY) &&
    /^t(?:ake|akes|ook|aken)$/.test(clause.lo(clause.at('bring')))
  )
    return 'left';
  if (clause.items.some((item) => /^(?:take|took|taken|pull|pulled) it back$/.test(item.lo)) && clause.context.event === 'deposit')
    return 'unratify';
  if (clause.has('accession', 'ratification', 'instrument') && clause.has('withdraw', 'revoke', 'leave') && !clause.has('notice', 'party'))
    return 'unratify';
  if (clause.has('notice', 'withdrawal') && revokes(clause)) return 'revoke';
  if (clause.has('revoke') && clause.has('leave', 'withdraw') && clause.has('decide', 'intend', 'notice')) return 'revoke';
  return undefined;
}

/** The end of membership and its day. */
export function ends(clause: Clause): Act | null | undefined {
  const leaving = clause.has(...LEAVING);
  if (clause.has('force') && (clause.has('withdrawal', 'notice') || (leaving && !clause.has('statute')))) return 'effect';
  // "called off the withdrawal after it had taken effect".
  if (
    clause.has('force') &&
    ['notice', 'withdrawal'].includes(clause.context.noun?.c ?? '') &&
    clause.items.every((item) => ['it', 'have', 'force', '.', 'T', 'already', 'will', 'do', 'neg', 'never', 'be'].includes(item.c))
  )
    return 'effect';
  // "its membership runs out on that day", "ceases to be a party", "the treaty stops binding it": the end, on its day.
  if (
    clause.has('membership') &&
    clause.items.some((item) => item.c === 'force' && /^(?:r[ua]ns?|running) out|^reach\w* its term|\bcourse$/.test(item.lo))
  )
    return 'effect';
  const ending = clause.has('cease') || clause.items.some((item) => item.c === 'nolonger' && /^(?:ceas|stop)/.test(item.lo));
  const past =
    clause.items.some((item) => /^(?:cease|stop|end|lapse|expire|terminate|elapse)d\b|^(?:came|drew) to/.test(item.lo)) &&
    !clause.has('will');
  if (
    ending &&
    (clause.has('party', 'membership', 'bound') || clause.items.some((item) => /binding$/.test(item.lo))) &&
    clause.days().some(({ item }) => item.when?.as === 'on')
  )
    return past ? 'left' : 'effect';
  if (
    clause.has('nolonger', 'cease') &&
    clause.has('party', 'membership', 'bound') &&
    clause.days().some(({ item }) => item.when?.as === 'on' || item.when?.as === 'since')
  )
    return clause.has('will') ? 'effect' : 'left';
  if (
    clause.has('leave') &&
    (clause.has('will') || clause.items.some((item) => item.c === 'leave' && /^will\b/.test(item.lo))) &&
    clause.days().some(({ item }) => item.when?.as === 'on') &&
    !clause.has('neg', 'never', 'intend', 'announce', 'notify', 'say')
  )
    return 'effect';
  if (clause.has('cease') && clause.has('membership')) return 'left';
  if (
    clause.has('remain', 'party', 'within', 'bound', 'membership') &&
    !clause.has('become', 'join') &&
    clause.days().some(({ item }) => item.when?.as === 'until') &&
    (clause.has('remain', 'will', 'still') || !leaving) &&
    !clause.has('neg', 'never')
  )
    return 'until';
  return undefined;
}

/** Notices, announcements, plans and votes to leave. */
export function givingNotice(clause: Clause): Act | null | undefined {
  const leaving = clause.has(...LEAVING);
  if (clause.has('notify') && (leaving || clause.has('notice') || !clause.has('party', 'sign', 'ratify', 'accept'))) return 'notify';
  if (clause.has('notice') && clause.has('deposit', 'give', 'reach', 'come', 'begin')) return 'notify';
  if (clause.has('withdrawal') && clause.has('deposit', 'reach')) return 'notify';
  if (clause.has('notice', 'withdrawal') && clause.has('pending')) return 'intend';
  if (clause.has('vote') && !leaving && clause.has('join', 'accede', 'party', 'ratify', 'ratification') && parliamentary(clause))
    return 'ratify';
  if (leaving && clause.has('vote') && parliamentary(clause)) return 'vote';
  if (leaving && (clause.has('announce') || (clause.has('say') && clause.has('will', 'be')))) return 'announce';
  if (leaving && clause.has('intend', 'decide')) return clause.has('decide') && !clause.has('intend') ? 'announce' : 'intend';
  if (leaving && clause.has('vote')) return 'vote';
  return undefined;
}

/** "took back its notice", "the withdrawal was revoked"; but not "withdrew by a notice of May". */
function revokes(clause: Clause): boolean {
  if (clause.has('revoke', 'reversal')) return true;
  const verb = clause.at('withdraw');
  const noun = clause.at('notice');
  const object = clause.at('withdrawal');
  if (verb >= 0 && object > verb && clause.preposition(object) === null) return true;
  if (verb < 0 || noun < 0) return false;
  return clause.preposition(noun) === null && (noun > verb || clause.has('be'));
}
