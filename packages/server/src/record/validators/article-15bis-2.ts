import { yearsAfter } from './dates.ts';
import { actsOfKind } from './entries.ts';
import { type Problem, ruleOver } from './validator.ts';
import { where } from './where.ts';

export const aggressionActivated = ruleOver({
  name: 'article-15bis-2',
  says: 'Aggression is activated no sooner than one year after the thirtieth acceptance, which the acceptances in the record must show.',
  over: (record) => record.amendments.filter((amendment) => amendment.activation !== undefined),
  check: (record) => (amendment) => {
    const activation = amendment.activation;
    if (activation === undefined) return [];
    const path = where.amendment(amendment.id);
    const problems: Problem[] = [];
    const deposits = actsOfKind(record, 'amendment-acceptance').filter((act) => act.amendment === amendment.id);
    const thirtieth = deposits.map((act) => act.deposited).sort()[29];
    if (thirtieth !== activation.thirtieth) {
      problems.push({
        path,
        found: `\`thirtieth\` is ${activation.thirtieth}`,
        expected: `${thirtieth ?? 'none yet'}, the thirtieth deposit in the record`,
        help: 'count the deposits again',
      });
    }
    const earliest = yearsAfter(activation.thirtieth, 1);
    if (activation.effective < earliest) {
      problems.push({
        path,
        found: `\`effective\` is ${activation.effective}`,
        expected: `${earliest} or later, by Articles 15bis(2) and 15ter(2)`,
        help: 'correct the activation',
      });
    }
    if (activation.effective < activation.decided) {
      problems.push({
        path,
        found: `\`effective\` is ${activation.effective}`,
        expected: `the day of decision, ${activation.decided}, or later`,
        help: 'correct the activation',
      });
    }
    return problems;
  },
});
