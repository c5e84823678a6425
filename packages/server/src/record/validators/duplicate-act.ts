import type { Act } from '@ratione/engine';
import { allActs } from './entries.ts';
import { ruleOver } from './validator.ts';
import { where } from './where.ts';

export const duplicateAct = ruleOver({
  name: 'duplicate-act',
  says: 'No State does the same thing twice on one day.',
  over: allActs,
  check: () => {
    const seen = new Map<string, string>();
    return (act) => {
      const key = sameness(act);
      const before = seen.get(key);
      seen.set(key, before ?? act.id);
      if (before === undefined) return [];
      return [
        {
          path: where.act(act),
          found: `${act.act} of ${act.known}, already entered as \`${before}\``,
          expected: 'one entry for one act',
          help: 'merge the two; their sources add up',
        },
      ];
    };
  },
});

/** One notice may accept several amendments or speak of several territories: those are several acts. */
function sameness(act: Act): string {
  const parts: string[] = [act.state, act.act, act.known];
  if (act.act === 'amendment-acceptance' || act.act === 'amendment-acceptance-undated') parts.push(act.amendment);
  if (act.act === 'territorial-exclusion') parts.push(...act.units, ...(act.of === 'statute' ? [] : act.of));
  if (act.act === 'territorial-extension' || act.act === 'territorial-statement') parts.push(...act.units);
  return parts.join(' ');
}
