import type { Issue, RecordData } from '@ratione/engine';

/** One rule of the record: its name, the sentence it enforces, and the entries that break it. */
export interface Validator {
  readonly name: string;
  readonly says: string;
  /** How many entries the rule looks at: a rule that looks at none protects nothing. */
  counts(record: RecordData): number;
  check(record: RecordData): Issue[];
}

export type Problem = Omit<Issue, 'code'>;

interface RuleOver<T> {
  readonly name: string;
  readonly says: string;
  readonly over: (record: RecordData) => readonly T[];
  readonly check: (record: RecordData) => (item: T) => readonly Problem[];
}

/** A validator that asks the same thing of each entry; `check` prepares its look-ups once per record. */
export function ruleOver<T>(rule: RuleOver<T>): Validator {
  return {
    name: rule.name,
    says: rule.says,
    counts: (record) => rule.over(record).length,
    check: (record) => {
      const problems = rule.check(record);
      return rule.over(record).flatMap((item) => problems(item).map((problem) => ({ code: `record.${rule.name}`, ...problem })));
    },
  };
}
