import { countRules } from './counts.ts';
import { courtRules } from './court.ts';
import { docketRules } from './docket.ts';
import { jurisdictionRules } from './jurisdiction.ts';
import { lawRules } from './law.ts';
import { leavingRules } from './leaving.ts';
import type { Rule } from './pattern.ts';
import { referralRules } from './referrals.ts';
import { reportRules } from './reports.ts';

/** Every rule, the more telling first: a rule that comes later takes no statement an earlier one already holds. */
export const RULES: readonly Rule[] = [
  ...reportRules,
  ...leavingRules,
  ...countRules,
  ...referralRules,
  ...docketRules,
  ...jurisdictionRules,
  ...courtRules,
  ...lawRules,
];
