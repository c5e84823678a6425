import { type Choice, keyOf } from '../law/choices.ts';
import type { PositionId } from '../record/shape.ts';
import type { Headline } from '../terms/outcome.ts';
import type { Day } from '../time/day.ts';
import type { Dispute } from './answer.ts';
import type { LazyDetermination } from './determination.ts';
import { judge } from './judge.ts';

/** Issues on which the answer, or a part of it, would differ under another position. Null: none. */
export function disputesOf(determination: LazyDetermination): readonly Dispute[] | null {
  const disputes: Dispute[] = [];
  const seen = new Set<string>();
  for (const part of determination.deciding) {
    for (const leaf of part.spread.leaves) {
      for (const choice of leaf.branch.choices) {
        const key = keyOf(choice.issue, choice.subject);
        if (seen.has(key)) continue;
        seen.add(key);
        const dispute = disputeOver(determination, choice, key);
        if (dispute !== null) disputes.push(dispute);
      }
    }
  }
  return disputes.length === 0 ? null : disputes;
}

/** Asks the whole question again under each position. A live issue is held fast on it; a noted one departs from its ruling. */
function disputeOver(determination: LazyDetermination, choice: Choice, key: string): Dispute | null {
  const { world, question } = determination;
  const under = new Map<PositionId, Headline>();
  const bases = new Set<string>();
  for (const option of choice.options) {
    // A noted issue was walked under its ruling alone, so the answer itself is what that option gives.
    if (choice.mode === 'noted' && option === choice.taken) {
      under.set(option, determination.jurisdiction);
      continue;
    }
    const fixed = new Map(determination.fixed ?? []).set(key, option);
    if (choice.mode === 'noted') {
      under.set(option, judge(world, question, fixed));
      continue;
    }
    const again = determination.again({ fixed });
    under.set(option, again.jurisdiction);
    bases.add(again.bases.join());
  }
  // A live issue that only takes away one of several bases is said too.
  const differs = new Set(under.values()).size > 1 || (choice.mode === 'live' && bases.size > 1);
  if (!differs) return null;
  const issue = world.ledger.issue(choice.issue);
  const rulings = issue?.modes.find((mode) => mode.mode === 'noted')?.rulings?.filter((one) => knownBy(one.on, question.asOf)) ?? [];
  return {
    issue: choice.issue,
    subject: choice.subject,
    question: issue?.question ?? choice.issue,
    provision: issue?.provision ?? '',
    mode: choice.mode,
    ruling: choice.mode === 'noted' && rulings.length > 0 ? rulings.map((one) => one.says).join('; ') : null,
    positions: choice.options.map((option) => {
      const position = issue?.positions.find((one) => one.id === option);
      return {
        id: option,
        says: position?.says ?? claimOf(determination, option, choice.subject),
        holders: position?.holders.filter((holder) => knownBy(holder.since, question.asOf)).map((holder) => holder.who) ?? [],
        headline: under.get(option) ?? 'no',
        shown: option === choice.options[0],
      };
    }),
  };
}

/** Whether something of that day or year could be known by `asOf`. */
function knownBy(day: string | undefined, asOf: Day): boolean {
  return day === undefined || day <= asOf.slice(0, day.length);
}

/** C-10: the positions are the claimants themselves. */
function claimOf(determination: LazyDetermination, option: string, unitId: string): string {
  const { ledger, territory } = determination.world;
  const unit = territory.unit(unitId);
  const name = ledger.isState(option) ? ledger.name(option) : option;
  return unit === undefined ? name : `${unit.name} is territory of ${name}.`;
}
