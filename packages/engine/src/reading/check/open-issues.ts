import type { Day } from '../../time/day.ts';
import type { Proposition } from '../statement.ts';
import { type CheckWorld, type Finding, finding, open } from './finding.ts';

/** A view on a question that States, judges or writers answer differently and no chamber has closed. */
export function checkOpenIssue(p: Extract<Proposition, { readonly kind: 'open-issue' }>, world: CheckWorld, asOf: Day): Finding {
  const issue = world.ledger.issue(p.issue);
  if (issue === undefined || asOf < p.from) return open('The question is not one the record holds on that day.');
  return finding(
    'unsettled',
    `${issue.question} ${issue.positions.map((position) => position.says).join(' ')}`,
    `Article ${issue.provision}: open`,
    [],
    'A ruling of a chamber.',
  );
}
