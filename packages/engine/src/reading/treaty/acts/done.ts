import type { Clause, Who } from '../clause.ts';
import type { Act } from './concepts.ts';

const JOINING: readonly string[] = ['sign', 'ratify', 'accede', 'join'];

/** "The members of the band left for Paris": somebody else acts. */
export function actedByOthers(clause: Clause, who: Who): boolean {
  const active = clause.items.findIndex((item) =>
    ['sign', 'ratify', 'accede', 'join', 'withdraw', 'leave', 'notify', 'announce'].includes(item.c),
  );
  if (active >= 0 && who.at > active && clause.items.slice(0, active).some((item) => item.c === '?') && !clause.has('be')) return true;
  if (
    active >= 0 &&
    who.at > active &&
    clause.items
      .slice(0, active)
      .some((item, at) => ['court', 'registrar', 'depositary', 'un'].includes(item.c) && clause.preposition(at) === null) &&
    !clause.has('be')
  )
    return true;
  if (active >= 0 && clause.c(active) === 'leave' && who.at > active && clause.preposition(who.at) === 'for') return true;
  return false;
}

/** Whether the verb says that it was done. */
export function saidDone(clause: Clause, act: Act): boolean {
  if (!JOINING.includes(act)) return true;
  // "signing", "joining" without "is" or "after": not said to be done.
  const gerund = clause.items.find((item) => JOINING.includes(item.c) && /^\w+ing\b/.test(item.lo));
  if (gerund !== undefined && !['before', 'after', 'lead-before', 'lead-after', ',', 'and'].includes(clause.chunk.op ?? '')) return false;
  // "and ratify": not said to be done.
  const bareVerb = clause.items.find((item) => JOINING.includes(item.c) && /^(?:sign|ratify|accede|join)(?: |$)/.test(item.lo));
  if (
    bareVerb !== undefined &&
    !clause.has('do', 'yetto', 'neg', 'never', 'bring', 'wait', 'have', 'be', 'vote', 'still') &&
    !clause.items.some((item) => item.lo === 'to')
  )
    return false;
  // "promised to ratify": not said to be done.
  return bareVerb === undefined || !clause.has('intend');
}
