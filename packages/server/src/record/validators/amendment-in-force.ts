import type { Amendment, Day, RecordData } from '@ratione/engine';
import { article122_2 } from './dates.ts';
import { actsOfKind } from './entries.ts';
import { ruleOver } from './validator.ts';
import { where } from './where.ts';

export const amendmentInForce = ruleOver({
  name: 'amendment-in-force',
  says: 'An amendment enters into force first for the earliest Party to accept it; under Article 122(2) for all, six months after adoption; under Article 121(4) not before seven eighths.',
  over: (record) => record.amendments,
  check: (record) => (amendment) => {
    const computed = firstDayInForce(amendment, record);
    if (amendment.firstInForce === computed) return [];
    return [
      {
        path: where.amendment(amendment.id),
        found: `\`first-in-force\` is ${amendment.firstInForce ?? 'empty'}`,
        expected: `${computed ?? 'no day'}, from the acceptances in the record and Article ${amendment.route}`,
        help: 'correct the amendment, or find the acceptance that is missing',
      },
    ];
  },
});

function firstDayInForce(amendment: Amendment, record: RecordData): Day | null {
  if (amendment.route === '122(2)') return article122_2(amendment.adopted);
  if (amendment.route === '121(4)') return null;
  const days = actsOfKind(record, 'amendment-acceptance').filter((act) => act.amendment === amendment.id);
  return days.map((act) => act.inForceFrom).sort()[0] ?? null;
}
