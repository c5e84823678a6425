import type { RuleId } from '../../terms/pinpoint.ts';
import { acceptance } from './acceptance.ts';
import { admissibility } from './admissibility.ts';
import { aggression } from './aggression.ts';
import { amendments } from './amendments.ts';
import { enforcement } from './enforcement.ts';
import { nationality } from './nationality.ts';
import { persons } from './persons.ts';
import type { CatalogueRule } from './rule.ts';
import { subjectMatter } from './subject-matter.ts';
import { territory } from './territory.ts';
import { time } from './time.ts';
import { triggers } from './triggers.ts';

export type { CatalogueRule, Standing } from './rule.ts';

/** Every rule that a determination may rest on, in the order the law is applied. */
export const catalogue: readonly CatalogueRule[] = [
  ...subjectMatter,
  ...persons,
  ...time,
  ...acceptance,
  ...territory,
  ...nationality,
  ...triggers,
  ...amendments,
  ...aggression,
  ...admissibility,
  ...enforcement,
];

const byId: ReadonlyMap<RuleId, CatalogueRule> = new Map(catalogue.map((rule) => [rule.id, rule]));

export function ruleById(id: RuleId): CatalogueRule | undefined {
  return byId.get(id);
}

/** The rule of that id and all below it: "R-12.2.a" is the whole of territory, "R-124" all of Article 124. Any case; "R-" may be left out. */
export function rulesUnder(prefix: string): readonly CatalogueRule[] {
  const wanted = `r-${prefix.trim().toLowerCase().replace(/^r-/, '')}`;
  return catalogue.filter(({ id }) => id.toLowerCase() === wanted || id.toLowerCase().startsWith(`${wanted}.`));
}
