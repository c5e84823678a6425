import type { CouncilAct, StateId } from '../../record/shape.ts';
import { type Day, inWords } from '../../time/day.ts';
import type { CouncilClaim, Proposition } from '../statement.ts';
import { type CheckWorld, type Finding, finding, inRange, name, open } from './finding.ts';

type Of<K extends Proposition['kind']> = Extract<Proposition, { readonly kind: K }>;

/** Holds what is said of an act of the Security Council against its day, outcome and votes. */
export function checkCouncilAct(p: Of<'council-act'>, world: CheckWorld, asOf: Day): Finding {
  const act = world.record.council.find((entry) => entry.id === p.act);
  if (act === undefined || act.on > asOf) return open('The record has no such act by that day.');
  const order = world.record.council
    .filter((entry) => entry.kind === 'referral' && entry.on <= asOf)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map((entry) => entry.id);
  const said = p.claims.map((claim) => holds(claim, act, order));
  if (said.some((one) => one === null)) return open('A part of it is not on record.');
  const says = `${act.says} ${votesOf(act, world)}(${inWords(act.on)})`;
  return finding(said.every((one) => one === true) ? 'supported' : 'contradicted', says, act.document, [act]);
}

function votesOf(act: CouncilAct, world: CheckWorld): string {
  const { votes } = act;
  if (votes === undefined) return '';
  const names = (states: readonly StateId[]) => (states.length === 0 ? '' : ` (${states.map((state) => name(world, state)).join(', ')})`);
  return `${votes.for} for, ${votes.against} against${names(votes.membersAgainst)}, ${votes.abstaining} abstaining${names(votes.membersAbstaining)} `;
}

function holds(claim: CouncilClaim, act: CouncilAct, order: readonly string[]): boolean | null {
  const { votes } = act;
  switch (claim.what) {
    case 'carried':
      return (act.kind !== 'referral-vetoed' && act.kind !== 'deferral-not-adopted') === claim.positive;
    case 'on':
      if (act.kind === 'deferral-lapsed') return claim.range.from <= '2004-07-01' && claim.range.until > '2004-06-22';
      return inRange(act.on, claim.range) || (act.from !== undefined && inRange(act.from, claim.range));
    case 'covers':
      return act.from === undefined ? null : inRange(act.from, claim.from);
    case 'months':
      // What Kenya asked for was what Article 16 gives.
      if (act.kind === 'deferral-not-adopted') return claim.count === 12;
      return act.from === undefined || act.until == null ? null : claim.count === 12;
    case 'unlimited':
      return act.until === null;
    case 'deferred':
      return (act.kind === 'deferral') === claim.positive;
    case 'unfunded':
      return act.kind === 'referral';
    case 'latest':
      return act.id === order.at(-1);
    case 'rank':
      return order[claim.nth - 1] === act.id;
    case 'only':
      return order.length === 1 && order[0] === act.id;
    default:
  }
  if (votes === undefined) return null;
  const sides = { for: votes.membersFor, against: votes.membersAgainst, abstaining: votes.membersAbstaining };
  switch (claim.what) {
    case 'votes':
      return { for: votes.for, against: votes.against, abstaining: votes.abstaining }[claim.side] === claim.count;
    case 'member':
      return sides[claim.side].includes(claim.state);
    case 'unanimous':
      return (votes.against === 0 && votes.abstaining === 0) === claim.positive;
    default:
      return claim satisfies never;
  }
}

export function checkCouncilReferrals(p: Of<'council-referrals'>, world: CheckWorld, asOf: Day): Finding {
  const acts = world.record.council.filter((act) => act.kind === 'referral' && act.on <= asOf);
  const says =
    acts.length === 0
      ? 'The Security Council has referred no situation.'
      : `The Security Council has referred ${acts.length === 1 ? 'one situation' : `${acts.length} situations`}: ${acts.map((act) => act.says).join(' ')}`;
  const referred = (state: StateId) => acts.some((act) => (act.units ?? []).some((unit) => unit === state || unit.startsWith(`${state}-`)));
  const fits =
    (p.count === null || p.count === acts.length) &&
    p.states.every(referred) &&
    p.dated.every(({ state, on }) =>
      acts.some((act) => inRange(act.on, on) && (act.units ?? []).some((unit) => unit === state || unit.startsWith(`${state}-`))),
    ) &&
    (!p.only || p.states.length === 0 || p.states.length === acts.length);
  return finding(fits ? 'supported' : 'contradicted', says, 'Article 13(b)', acts);
}
