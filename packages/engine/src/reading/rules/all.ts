import { countRules } from './counts.ts';
import { courtRules } from './court.ts';
import { docketRules } from './docket.ts';
import { jurisdictionRules } from './jurisdiction.ts';
import { lawRules } from './law.ts';
import { leavingRules } from './leaving.ts';
import type { Rule } from './pattern.ts';
import { referralRules } from './referrals.ts';
import { reportRules } from './reports.ts';

const TELLING = new Set([
  'no-intention',
  'rank',
  'only-withdrew',
  'only-ones-to-withdraw',
  'count-withdrew',
  'bound-until',
  'left-on-after-notice',
  'survives',
  'still-may-try',
  'withdrew-effective',
  'ordinal-party',
  'group-parties',
  'council-referred-two',
  'all-obliged',
  'sentences-passed',
  'convictions',
  'statute-in-force',
  'in-force-for-first',
  'in-force-for',
  'in-force-for-dated-first',
  'article-124',
  'article-124-plain',
  'non-parties-any',
  'non-parties-general',
  'non-parties-can',
  'situation-covers',
  'investigation-covers-since',
  'deportation',
]);

/** Rules whose words say more than a frame can: order, sets, periods, what a report said. They read first. */
export const TELLING_RULES: readonly Rule[] = [
  ...reportRules,
  ...leavingRules.filter((rule) => TELLING.has(rule.name)),
  ...countRules.filter((rule) => TELLING.has(rule.name)),
  ...courtRules.filter((rule) => TELLING.has(rule.name)),
  ...jurisdictionRules.filter((rule) => TELLING.has(rule.name)),
  ...referralRules.filter((rule) => TELLING.has(rule.name)),
];

/** Points told as events, with a day or a number of their own. */
const OF_RECORD = /^(?:asked-ruling-myanmar|ten-together)$/;

/** In English the steps of a case and of an inquiry are read by `docket`, not by these. */
export const ENGLISH_RULES: readonly Rule[] = [
  ...leavingRules,
  ...countRules,
  ...referralRules,
  ...jurisdictionRules,
  ...courtRules,
  ...lawRules.filter((rule) => OF_RECORD.test(rule.name)),
];

/** The other rules, for what no frame has read. */
export const RULES: readonly Rule[] = [
  ...leavingRules,
  ...countRules,
  ...referralRules,
  ...docketRules,
  ...jurisdictionRules,
  ...courtRules,
  ...lawRules,
];
