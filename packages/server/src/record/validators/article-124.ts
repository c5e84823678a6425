import { article124 } from './dates.ts';
import { actsOfKind } from './entries.ts';
import { actsOfState, memberships } from './standing.ts';
import { type Problem, ruleOver } from './validator.ts';
import { where } from './where.ts';

export const transitionalDeclaration = ruleOver({
  name: 'article-124',
  says: 'A declaration under Article 124 is made on becoming a Party and covers seven years from entry into force for that State.',
  over: (record) => actsOfKind(record, 'declaration-124'),
  check: (record) => (act) => {
    const path = where.act(act);
    const membership = memberships(actsOfState(record, act.state)).find(({ instrument }) => instrument.deposited === act.deposited);
    if (membership === undefined) {
      return [
        {
          path,
          found: `deposited ${act.deposited}`,
          expected: 'the day on which the State deposited its instrument',
          help: 'only a State that is becoming a Party may declare under Article 124',
        },
      ];
    }
    const problems: Problem[] = [];
    if (act.from !== membership.from) {
      problems.push({
        path,
        found: `\`from\` is ${act.from}`,
        expected: `${membership.from}, the entry into force for the State`,
        help: 'correct the first day covered',
      });
    }
    const until = article124(membership.from);
    if (act.until !== until) {
      problems.push({
        path,
        found: `\`until\` is ${act.until}`,
        expected: `${until}, seven years later; the first day no longer covered`,
        help: 'an earlier end is its own act, `declaration-124-withdrawn`',
      });
    }
    return problems;
  },
});
