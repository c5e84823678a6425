import type { CouncilClaim, Proposition } from '../../statement.ts';
import type { Clause } from '../clause.ts';
import type { Item } from '../shape.ts';

const SIDES: Readonly<Record<string, 'for' | 'against' | 'abstaining'>> = {
  'votes-for': 'for',
  'votes-against': 'against',
  abstain: 'abstaining',
};
const VOTING = ['veto', 'abstain', 'votes', 'votes-for', 'votes-against', 'unanimous'] as const;

/** How the Security Council voted on a referral: who vetoed or abstained, how many were for it. */
export function council(clause: Clause): readonly Proposition[] {
  if (!clause.has(...VOTING) || clause.negative) return [];
  if (!clause.has('UNSC', 'resolution', 'refer', 'draft')) return [];
  const act = actOf(clause);
  if (act === null) return [];
  const claims: CouncilClaim[] = [];
  const vetoed = clause.has('veto');
  if (!vetoed && clause.has('refer')) claims.push({ what: 'carried', positive: true });
  if (clause.has('unanimous')) claims.push({ what: 'unanimous', positive: true });
  for (const [c, side] of Object.entries(SIDES)) for (const item of clause.all(c)) claims.push(...countBefore(clause, item, side));
  const bare = clause.all('votes')[0];
  if (bare !== undefined && !clause.has('votes-for', 'votes-against')) claims.push(...countBefore(clause, bare, 'for'));
  const side = vetoed ? 'against' : votingSide(clause);
  const members = clause.items.filter((item) => item.c === 'STATE' && !clause.used.has(item));
  if (side === null && members.length > 0) return [];
  for (const item of members) {
    for (const state of item.states ?? []) claims.push({ what: 'member', state, side: side ?? 'for' });
    clause.useItem(item);
  }
  const { when } = clause.takeWhen();
  // The day from which a referral reaches is not the day of the vote.
  const state = ({ 'sc-1593': 'SDN', 'sc-1970': 'LBY' } as Readonly<Record<string, string>>)[act];
  const dated: readonly Proposition[] =
    when === undefined || state === undefined
      ? []
      : [{ kind: 'council-referral', situations: [], states: [state], positive: true, only: false, when }];
  if (when !== undefined) {
    if (when.as !== 'on') return [];
    claims.push({ what: 'on', range: when.range });
  }
  if (claims.length === 0) return [];
  for (const item of [...clause.all('NUM'), ...clause.all('ORD')])
    if (clause.has('resolution') && isNumberOf(act, item)) clause.useItem(item);
  clause.use(...VOTING, 'UNSC', 'resolution', 'refer', 'draft', 'vote', 'situation', 'investigation', 'reject', 'request', 'open');
  return [{ kind: 'council-act', act, claims }, ...dated];
}

/** The one act that can be meant. */
function actOf(clause: Clause): string | null {
  const subject = (item: Item) => item.c === 'STATE' || item.c === 'PLACE';
  const named = clause.items.filter(subject);
  const about = (state: string, place?: string) =>
    named.find((item) => (place !== undefined && item.place === place) || (item.states?.length === 1 && item.states[0] === state));
  const numbers = [...clause.all('NUM'), ...clause.all('ORD')].map((item) => item.number);
  const found = about('SYR') ?? about('SDN', 'darfur') ?? (clause.has('veto') ? undefined : about('LBY'));
  if (found !== undefined) {
    clause.useItem(found);
    if (found.states?.[0] === 'SYR') return 'sc-draft-syria-2014';
    if (found.states?.[0] === 'LBY') return 'sc-1970';
    return 'sc-1593';
  }
  return numbers.includes(1593) ? 'sc-1593' : numbers.includes(1970) ? 'sc-1970' : null;
}

function isNumberOf(act: string, item: Item): boolean {
  return act.endsWith(String(item.number));
}

function countBefore(clause: Clause, item: Item, side: 'for' | 'against' | 'abstaining'): readonly CouncilClaim[] {
  const number = clause.items[clause.items.indexOf(item) - 1];
  if (number?.c !== 'NUM' || number.number === undefined) return [];
  clause.useItem(number);
  return [{ what: 'votes', side, count: number.number }];
}

function votingSide(clause: Clause): 'for' | 'against' | 'abstaining' | null {
  const sides = Object.entries(SIDES).filter(([c]) => clause.has(c));
  return sides.length === 1 ? (sides[0]?.[1] ?? null) : null;
}
