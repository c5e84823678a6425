import { AMENDED, type Clause } from '../clause.ts';
import { type Act, LEAVING } from './concepts.ts';
import { parliamentary } from './parliament.ts';

/** Declarations under Article 124, and what only looks like an act under the treaty. */
export function setAside(clause: Clause): Act | null | undefined {
  const leaving = clause.has(...LEAVING);
  if (clause.has('unsign')) return 'unsign';
  if (clause.has(...AMENDED, 'other', 'kampala')) return null;
  const article = articlesOf(clause);
  if (article.some((name) => name.startsWith('124')) && clause.has('withdraw', 'revoke', 'leave')) return 'drop-124';
  if (
    article.some((name) => name.startsWith('124')) ||
    (clause.has('reservation', 'optout') && clause.has('warcrimes')) ||
    (clause.has('warcrimes') &&
      clause.has('outside') &&
      !clause.has('party') &&
      clause.days().some(({ item }) => item.when?.as === 'until'))
  )
    return 'article-124';
  if (article.some((name) => !/^(?:12\(3\)|12|127|125|126)/.test(name))) return null;
  if (clause.has('let')) return null;
  // "its notice of an increase in fees".
  if (clause.items.some((item, at) => item.c === 'notice' && isOfSomethingElse(clause, at))) return null;
  if (clause.has('reject') && clause.has('accept', 'declaration')) return 'refused';
  // Any letter: only one to the depositary, or of withdrawal, is a notice.
  if (
    clause.has('notice') &&
    !leaving &&
    !clause.has('nolonger') &&
    clause.all('notice').every(({ item }) => /^(?:letters?|notes?|communications?|resignation)$/.test(item.lo)) &&
    !clause.has('revoke')
  )
    return null;
  if (clause.has('goingout')) return 'intend';
  return undefined;
}

/** Acceptances under Article 12(3), taken, refused or dropped; successions and repeals. */
export function accepting(clause: Clause): Act | null | undefined {
  const leaving = clause.has(...LEAVING);
  const article = articlesOf(clause);
  if (
    (clause.has('jurisdiction') && clause.has('accept')) ||
    article.some((name) => /^12\(3\)/.test(name)) ||
    (clause.has('declaration') && clause.has('accept')) ||
    (clause.has('declaration') && clause.has('jurisdiction')) ||
    (clause.has('declaration') &&
      (clause.has('cover', 'openended', 'retroactive') || clause.days().some(({ item }) => item.when?.as === 'since'))) ||
    (clause.has('accept') && clause.has('jurisdiction', 'cover')) ||
    (clause.has('declaration') && clause.has('deposit', 'give') && !clause.has('signature')) ||
    (clause.items.some((item) => item.lo === 'acceptance') && clause.has('bound', 'deposit', 'give', 'sign', 'cover', 'openended', 'cease'))
  )
    return 'accept';
  if (clause.has('succession')) return 'succeed';
  if (clause.has('revoke') && parliamentary(clause) && clause.has('statute') && !leaving && !clause.has('notice')) return 'repeal';
  if (clause.context.declared124 && clause.has('revoke', 'leave', 'withdraw') && !clause.has('court', 'statute', 'notice'))
    return 'drop-124';
  if (
    (clause.has('accept', 'declaration', 'instrument', 'notice') ||
      clause.items.some((item) => /^(?:text|document|paper|letter|acceptance|submission)$/.test(item.lo))) &&
    clause.has('reject')
  )
    return 'refused';
  return undefined;
}

function articlesOf(clause: Clause): readonly string[] {
  return clause.all('X').map(({ item }) => item.of ?? '');
}

/** "its notice to the Court of its new address": not of leaving. */
function isOfSomethingElse(clause: Clause, notice: number): boolean {
  const behind = clause.items.slice(notice + 1, notice + 5);
  const of = behind.findIndex((word) => word.lo === 'of');
  if (of < 0 || behind.slice(0, of).some((word) => !['.', 'court', 'un', 'depositary', 'registrar', 'assembly'].includes(word.c)))
    return false;
  const next = clause.items.slice(notice + of + 2, notice + of + 6).find((word) => !['.', 'it', 'newhead'].includes(word.c));
  return next !== undefined && (next.c === '?' || next.c === 'give');
}
