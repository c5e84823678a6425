import { article126 } from './dates.ts';
import { instruments } from './entries.ts';
import { ruleOver } from './validator.ts';
import { where } from './where.ts';

export const entryIntoForce = ruleOver({
  name: 'article-126',
  says: 'A State is bound from the first day of the month after the sixtieth day following its deposit; a successor State may differ and says why.',
  over: instruments,
  check: () => (act) => {
    const computed = article126(act.deposited);
    if (act.inForceFrom === computed) return [];
    if (act.act === 'succession' && (act.differsBecause ?? '').trim() !== '') return [];
    return [
      {
        path: where.act(act),
        found: `\`in-force-from\` is ${act.inForceFrom}`,
        expected: `${computed}, by Article 126 from the deposit on ${act.deposited}`,
        help:
          act.act === 'succession'
            ? 'a succession may take effect on another day: write `differs-because`'
            : 'correct the deposit or the day of entry into force',
      },
    ];
  },
});
