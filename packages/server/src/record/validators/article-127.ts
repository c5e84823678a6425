import { article127 } from './dates.ts';
import { actsOfKind } from './entries.ts';
import { ruleOver } from './validator.ts';
import { where } from './where.ts';

export const withdrawalTakesEffect = ruleOver({
  name: 'article-127',
  says: 'A withdrawal takes effect one year after its notice was received.',
  over: (record) => actsOfKind(record, 'withdrawal'),
  check: () => (act) => {
    const computed = article127(act.received);
    if (act.takesEffect === computed) return [];
    return [
      {
        path: where.act(act),
        found: `\`takes-effect\` is ${act.takesEffect}`,
        expected: `${computed}, by Article 127(1) from the receipt on ${act.received}`,
        help: 'correct the day; if the notice itself names a later day, enter an exception that says so',
      },
    ];
  },
});
