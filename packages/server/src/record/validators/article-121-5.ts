import { article121_5 } from './dates.ts';
import { actsOfKind } from './entries.ts';
import { ruleOver } from './validator.ts';
import { where } from './where.ts';

export const acceptanceTakesEffect = ruleOver({
  name: 'article-121-5',
  says: 'An amendment binds a Party that accepted it one year after its deposit, to the day.',
  over: (record) => actsOfKind(record, 'amendment-acceptance'),
  check: (record) => {
    const routes = new Map(record.amendments.map((amendment) => [amendment.id, amendment.route]));
    return (act) => {
      // Under Article 121(4) no deposit binds alone: the day an acceptance would have is not tested here.
      const computed = article121_5(act.deposited);
      if (routes.get(act.amendment) === '121(4)' || act.inForceFrom === computed) return [];
      return [
        {
          path: where.act(act),
          found: `\`in-force-from\` is ${act.inForceFrom}`,
          expected: `${computed}, by Article 121(5) from the deposit on ${act.deposited}`,
          help: 'correct the day; there is no rounding to the first of a month here',
        },
      ];
    };
  },
});
