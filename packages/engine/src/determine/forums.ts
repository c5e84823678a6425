import { linkedStates } from '../law/places.ts';
import type { ForumRule } from '../record/shape.ts';
import type { OtherForum } from './answer.ts';
import type { LazyDetermination } from './determination.ts';

/** Other courts and bodies for the same facts, each with its reason; those of the record that cannot reach the case are left out. */
export function forumsOf(determination: LazyDetermination): readonly OtherForum[] {
  const { question, world } = determination;
  const [branch] = determination.speaking.length > 0 ? determination.speaking : determination.parts.flatMap((part) => part.spread.leaves.map((leaf) => leaf.branch));
  if (branch === undefined) return [];
  const day = branch.incident.day;
  const states = linkedStates(branch.incident);
  const rules = world.ledger.record.forumRules.flatMap((rule) => {
    const available = reaches(rule, determination, states, day);
    return available === null ? [] : [{ forum: rule.forum, available, because: `${rule.says}${rule.conditions === '' ? '' : ` ${rule.conditions}`}`, legalBasis: rule.basis, confidence: rule.confidence, sources: rule.sources.map((use) => use.src) }];
  });
  const places = question.place.candidates.flatMap((candidate) => (candidate.state === null ? [] : [candidate.state]));
  const entries = world.ledger.record.forums.filter((entry) => entry.reaches.some((state) => places.includes(state)) && (entry.from === null || entry.from <= determination.asOf)).slice(0, 8)
    .map((entry) => ({ forum: `${entry.forum}: ${entry.name}`, available: 'depends' as const, because: `A proceeding on the same conflict (${entry.legalBasis}): it shows a path, and reaches its own parties only.`, legalBasis: entry.legalBasis, confidence: entry.confidence, sources: entry.sources.map((use) => use.src) }));
  return [...rules, ...entries];
}

function reaches(rule: ForumRule, determination: LazyDetermination, states: readonly string[], day: string): OtherForum['available'] | null {
  const { question, asOf } = determination;
  if (rule.from !== null && asOf < rule.from) return null;
  if (rule.until !== null && day >= rule.until) return null;
  const families = question.crimes.flatMap((asked) => (asked.id === null ? [] : asked.kinds.map((crime) => crime.family)));
  if (rule.crimes.length > 0 && !families.some((family) => rule.crimes.includes(family))) return null;
  if (rule.reaches.length > 0 && !rule.reaches.some((state) => states.includes(state))) return null;
  return 'depends';
}
