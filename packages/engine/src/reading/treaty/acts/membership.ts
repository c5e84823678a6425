import { type Clause, TREATY } from '../clause.ts';
import { departure } from '../propositions.ts';
import type { Told } from '../told.ts';
import type { Deed } from './deed.ts';

/** Whether States are parties: now, of then, or for a time. */
export function party(deed: Deed): Told | null {
  const { clause, states, first } = deed;
  if (!saysMembership(clause)) return null;
  // "while it was a member": of then, not of now.
  if (clause.chunk.op === 'when' && clause.items.some((item) => /^(?:was|were)$/.test(item.lo)) && !deed.negative && first === undefined)
    return deed.tell(null, { kind: 'joined', states, positive: true });
  if (deed.negative && first?.item.when?.as === 'until') {
    clause.use(first.at);
    return deed.tell('in-force', { kind: 'joined', states, positive: true, when: { range: first.item.when.range, as: 'on' } });
  }
  return membershipThatEnded(deed) ?? membershipThen(deed) ?? membershipNow(deed);
}

function saysMembership(clause: Clause): boolean {
  const stays = clause.items.some((item) => item.c === 'outside' && /^(?:st|keep|kept|remain)/.test(item.lo));
  const verb = stays || clause.has('be', 'become', 'remain', 'have', 'count', 'belong', 'bound', 'do', 'still', 'nolonger', 'never');
  const placed = verb && (stays || clause.has(...TREATY) || clause.c(clause.items.length - 1) === 'outside');
  if (clause.has('within', 'outside') && !placed) return false;
  if (verb) return true;
  if (clause.chunk.op !== ',' && clause.chunk.op !== null) return false;
  return !clause.items.some((item) => item.lo === 'long') && !clause.has('nolonger');
}

/** "was a party from 2002 to 2017", "was a member for seven years". */
function membershipThatEnded(deed: Deed): Told | null {
  const { clause, states, times } = deed;
  if (deed.negative || deed.noLonger) return null;
  const stretch = times.find(({ item }) => item.ends !== undefined || item.to !== undefined);
  if (stretch?.item.when !== undefined && !clause.has('outside', 'nonparty')) {
    const from = stretch.item.ends?.from ?? stretch.item.when.range;
    const to = stretch.item.ends?.to ?? stretch.item.to;
    clause.use(stretch.at);
    if (to !== undefined)
      return deed.tell(
        'effect',
        { kind: 'joined', states, positive: true, when: { range: from, as: 'on' } },
        departure(states, true, { when: { range: to, as: 'on' } }),
      );
  }
  const lasted = clause.all('U').find(({ item }) => item.dir === 'for' && item.span !== undefined);
  if (lasted?.item.span !== undefined && clause.items.some((item) => /^(?:was|were)$/.test(item.lo)) && times.length === 0) {
    clause.use(lasted.at);
    return deed.tell(
      'effect',
      { kind: 'joined', states, positive: true },
      { kind: 'interval', states, first: 'effect', second: 'in-force', order: 'after', span: lasted.item.span },
    );
  }
  return null;
}

/** "had been a member": of then. */
function membershipThen(deed: Deed): Told | null {
  const { clause, states, first } = deed;
  if (deed.negative || deed.noLonger || !clause.items.some((item) => item.lo === 'had') || clause.has('outside', 'nonparty', 'still'))
    return null;
  const since = first?.item.when?.as === 'since' ? first : undefined;
  if (since !== undefined) clause.use(since.at);
  return deed.tell('in-force', {
    kind: 'joined',
    states,
    positive: true,
    ...(since?.item.when === undefined ? {} : { when: { range: since.item.when.range, as: 'on' as const } }),
  });
}

function membershipNow(deed: Deed): Told {
  const { clause, states, first, noLonger, negative } = deed;
  const out = clause.has('nonparty') || clause.has('outside');
  const positive = !(out !== negative) && !noLonger;
  const how = noLonger ? (negative ? 'is' : 'no-longer') : lasting(clause, positive);
  return deed.tell(out && first?.item.when?.as === 'since' ? 'effect' : how === 'founding' ? 'in-force' : null, {
    kind: 'membership',
    states,
    positive: noLonger && negative ? true : positive,
    how,
    ...deed.day(),
  });
}

function lasting(clause: Clause, positive: boolean): 'never' | 'still' | 'founding' | 'is' {
  if (clause.has('never')) return 'never';
  const still = clause.has('still') || clause.items.some((item) => /^(?:remains?|remained|stays?|continues?)$/.test(item.lo));
  if (still && positive) return 'still';
  return clause.has('founding') ? 'founding' : 'is';
}
