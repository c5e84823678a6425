import { catalogue } from '../law/catalogue/catalogue.ts';
import { type Coverage, coverage } from '../law/catalogue/coverage.ts';
import type { Standing } from '../law/catalogue/rule.ts';
import type { IssueId } from '../record/shape.ts';
import type { Pinpoint, RuleId } from '../terms/pinpoint.ts';
import { rulesNamed } from './rule.ts';

export interface RuleRowView {
  readonly id: RuleId;
  readonly title: string;
  readonly cites: readonly Pinpoint[];
  readonly standing: Standing;
  readonly applied: Coverage['how'] | null;
  readonly issues: readonly IssueId[];
}

/** The catalogue of rules, in the order the law is applied. */
export interface RulesView {
  readonly schema: 'ratione/rules/1';
  readonly count: number;
  readonly rules: readonly RuleRowView[];
}

/** All rules, or the group that `under` names. */
export function rulesView(under?: string): RulesView {
  const rules = (under === undefined ? catalogue : rulesNamed(under)).map((rule) => ({
    id: rule.id,
    title: rule.title,
    cites: rule.cites,
    standing: rule.standing,
    applied: coverage[rule.id]?.how ?? null,
    issues: rule.issues,
  }));
  return { schema: 'ratione/rules/1', count: rules.length, rules };
}
