import type { CouncilAct, StateId } from '../../record/shape.ts';
import { type Day, inWords } from '../../time/day.ts';
import type { Proposition } from '../statement.ts';
import { type CheckWorld, type Finding, finding, inRange, name, open, together } from './finding.ts';
import { agrees } from './joining.ts';

type Of<K extends Proposition['kind']> = Extract<Proposition, { readonly kind: K }>;

function referralsBy(world: CheckWorld, asOf: Day): readonly CouncilAct[] {
  return world.record.council.filter((act) => act.kind === 'referral' && act.on <= asOf);
}

function concerns(act: CouncilAct, state: StateId): boolean {
  return (act.units ?? []).some((unit) => unit === state || unit.startsWith(`${state}-`));
}

export function checkCouncilReferral(p: Of<'council-referral'>, world: CheckWorld, asOf: Day): Finding {
  const acts = referralsBy(world, asOf);
  const found = p.states.map((state) => {
    const act = acts.find((entry) => concerns(entry, state));
    if (act === undefined) {
      const vetoed = world.record.council.find((entry) => entry.kind === 'referral-vetoed' && entry.on <= asOf && state === 'SYR');
      return finding(
        p.positive ? 'contradicted' : 'supported',
        vetoed?.says ?? `The Security Council has not referred ${name(world, state)}.`,
        'Article 13(b): no resolution found',
        vetoed === undefined ? [] : [vetoed],
      );
    }
    if (!p.positive) return finding('contradicted', act.says, 'Article 13(b)', [act]);
    if (p.when !== undefined && !agrees(act.on, p.when))
      return finding('contradicted', `${act.says} ${inWords(act.on)}.`, 'Article 13(b)', [act]);
    if (p.covers !== undefined && (act.from === undefined || !inRange(act.from, p.covers.range)))
      return finding('contradicted', act.says, 'Article 13(b)', [act]);
    if (p.resolution !== undefined && !p.resolution.some((number) => act.document.includes(String(number))))
      return finding('contradicted', `${act.says} ${act.document}.`, 'Article 13(b)', [act]);
    return finding('supported', act.says, 'Article 13(b)', [act]);
  });
  if (p.only && p.states.length !== acts.length)
    found.push(finding('contradicted', acts.map((act) => act.says).join(' '), 'Article 13(b)', acts));
  return together(found);
}

export function checkVeto(p: Of<'council-veto'>, world: CheckWorld, asOf: Day): Finding {
  const act = world.record.council.find((entry) => entry.kind === 'referral-vetoed' && entry.on <= asOf && p.about === 'SYR');
  if (act === undefined) return open('The record has no such vote.');
  const against = act.votes?.membersAgainst ?? [];
  const all = p.states.every((mention) => against.includes(mention.state));
  if (!all) return finding(p.positive ? 'contradicted' : 'supported', act.says, 'Article 27(3) of the Charter', [act]);
  if (p.when !== undefined && !agrees(act.on, p.when))
    return finding('contradicted', `${act.says} ${inWords(act.on)}.`, 'Article 27(3) of the Charter', [act]);
  return finding(p.positive ? 'supported' : 'contradicted', act.says, 'Article 27(3) of the Charter', [act]);
}
