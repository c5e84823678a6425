import type { StateMention } from '../../token.ts';
import { type Clause, whoOf } from '../clause.ts';
import { factTold, type Told } from '../told.ts';
import { EVENT_OF } from './predicates.ts';
import { rankTold } from './ranks.ts';
import { type SpokenSet, spokenSet, takeSet } from './spoken.ts';

/** Claims about sets of States: all, none, only, most, the first, the last, so many. */
export function setTold(clause: Clause): Told | null {
  const set = spokenSet(clause);
  if (set === null) return null;
  if (set.order !== null) return rankTold(set, set.order);
  if (set.none) return firstOfAllTold(set) ?? noneTold(set);
  if (isOnly(set)) return onlyTold(set);
  if (set.except.length > 0 && clause.items.some((item) => item.c === 'except' && /^(?:nobody|no one|none)/.test(item.lo)))
    return said(set, 'only', set.except, set.negative);
  if (set.frame === null && !clause.has('country')) return null;
  if (clause.has('most')) return set.frame === null ? null : said(set, 'most', [], set.negative);
  return allButTold(set) ?? (set.frame === null ? null : allTold(set));
}

function said(
  set: SpokenSet,
  quant: 'all' | 'not-all' | 'none' | 'only' | 'most',
  states: readonly StateMention[],
  negative: boolean,
  strict: { readonly strict?: true } = {},
): Told {
  const { pred, members, region, when } = set;
  takeSet(set);
  return factTold({ kind: 'party-set', pred, quant, states, members, region, negative, ...strict, ...when });
}

/** "No State had left before Burundi": Burundi was the first. */
function firstOfAllTold(set: SpokenSet): Told | null {
  const { clause, pred, members, region, when } = set;
  const rival = clause.all('S').find(({ at }) => clause.preposition(at) === 'before');
  const states = rival?.item.token?.states ?? [];
  if (rival === undefined || set.except.length > 0 || set.negative || states.length !== 1) return null;
  takeSet(set);
  clause.use(rival.at);
  clause.take('before', 'do', 'already');
  return {
    propositions: [{ kind: 'act-order', pred, place: 'first', states, members, region, ...when }],
    who: { states, at: rival.at, neither: false, organ: undefined },
    event: EVENT_OF[pred],
  };
}

function noneTold(set: SpokenSet): Told | null {
  if (set.except.length === 0 && set.clause.has('S') && !set.clause.has('G')) return null;
  const strict = set.clause.has('bound');
  return said(set, set.negative ? 'all' : 'none', set.except, false, strict ? { strict } : {});
}

function isOnly({ clause, frame }: SpokenSet): boolean {
  const { only, topic } = clause.context;
  if (!(clause.has('only') || only) || !(clause.has('S') || topic !== null)) return false;
  if (frame !== null || only || clause.has('country', 'nobody', 'party')) return true;
  if (clause.items.some((item) => item.lo === 'one' || item.lo === 'ones')) return true;
  const at = clause.at('only');
  // "Burundi alone had left".
  if (clause.lo(at) === 'alone' && clause.c(at - 1) === 'S') return true;
  return clause.c(at + (clause.c(at + 1) === '.' ? 2 : 1)) === 'S';
}

function onlyTold(set: SpokenSet): Told | null {
  const { clause } = set;
  const who = whoOf(clause);
  if (who === null) return null;
  for (const { item, at } of clause.all('N')) if (item.n === who.states.length) clause.use(at);
  return { ...said(set, 'only', [...who.states, ...set.except], set.negative), who };
}

/** "all but two of the permanent members". */
function allButTold(set: SpokenSet): Told | null {
  const { clause, pred, members, region, negative, when } = set;
  const at = clause.items.findIndex((item, place) => item.c === 'except' && item.lo === 'all but' && clause.c(place + 1) === 'N');
  if (at < 0 || members === null || set.except.length > 0) return null;
  clause.use(at + 1);
  takeSet(set);
  const count = members.length - (clause.items[at + 1]?.n ?? 0);
  return factTold({ kind: 'party-set', pred, quant: 'count', count, exactness: 'exact', states: [], members, region, negative, ...when });
}

function allTold(set: SpokenSet): Told | null {
  if (!set.clause.has('all') && set.except.length === 0) return null;
  if (set.notAll) return set.negative ? null : said(set, 'not-all', [], false);
  const strict = set.pred === 'withdrew' && set.clause.has('leave', 'cease', 'nolonger');
  return said(set, set.negative ? 'none' : 'all', set.except, false, strict ? { strict } : {});
}
