import type { Act, CouncilAct, Issue, Ratione } from '@ratione/engine';
import { accepting } from '../record/validators/accepting.ts';
import { acceptanceTakesEffect } from '../record/validators/article-121-5.ts';
import { transitionalDeclaration } from '../record/validators/article-124.ts';
import { entryIntoForce } from '../record/validators/article-126.ts';
import { withdrawalTakesEffect } from '../record/validators/article-127.ts';
import { danglingId } from '../record/validators/dangling-id.ts';
import { duplicateAct } from '../record/validators/duplicate-act.ts';
import { duplicateId } from '../record/validators/duplicate-id.ts';
import { joining } from '../record/validators/joining.ts';
import { leaving } from '../record/validators/leaving.ts';
import { overlap } from '../record/validators/overlap.ts';

/** Rules of the record that speak of acts and their effect; those on sources and on the record's keeping do not bind a user. */
const RULES = [
  duplicateId,
  duplicateAct,
  entryIntoForce,
  withdrawalTakesEffect,
  acceptanceTakesEffect,
  transitionalDeclaration,
  joining,
  leaving,
  accepting,
  overlap,
  danglingId,
];

/** What the rules find wrong with the record and these acts together, and not with the record alone. */
export function judgeActs(acts: readonly (Act | CouncilAct)[], official: Ratione): readonly Issue[] {
  if (acts.length === 0) return [];
  const keyOf = (issue: Issue) => `${issue.code} ${issue.path} ${issue.found}`;
  const known = new Set(RULES.flatMap((rule) => rule.check(official.record)).map(keyOf));
  const together = official.withActs(acts).record;
  return RULES.flatMap((rule) => rule.check(together))
    .filter((issue) => !known.has(keyOf(issue)))
    .map((issue) => ({ ...issue, path: issue.path.replace(/^states\/\w+\.yaml, /, '') }));
}
