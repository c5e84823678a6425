import type { Issue, RecordData } from '@ratione/engine';
import { allValidators } from './all.ts';
import { type Excepted, idleExceptions, type RecordException, setAside } from './exceptions.ts';
import type { Validator } from './validator.ts';

export interface RuleResult {
  readonly name: string;
  readonly says: string;
  readonly checked: number;
  readonly issues: readonly Issue[];
  readonly excepted: readonly Excepted[];
}

export interface Verification {
  readonly results: readonly RuleResult[];
  readonly ok: boolean;
}

/** Issues found before the record was compiled, under the name of the rule they belong to. */
export type EarlierIssues = Readonly<Record<string, readonly Issue[]>>;

/** Runs every rule over a record, sets aside what an exception covers, and judges the exceptions themselves. */
export function verifyData(
  record: RecordData,
  exceptions: readonly RecordException[],
  earlier: EarlierIssues = {},
  validators: readonly Validator[] = allValidators,
): Verification {
  const raised = new Map<string, readonly Issue[]>();
  const results = validators.map((validator): RuleResult => {
    const issues = [...(earlier[validator.name] ?? []), ...validator.check(record)];
    raised.set(validator.name, issues);
    return {
      name: validator.name,
      says: validator.says,
      checked: validator.counts(record),
      ...setAside(validator.name, issues, exceptions),
    };
  });
  const exceptionRule: RuleResult = {
    name: 'exceptions',
    says: 'Every exception names a rule, gives its reason and its end, and is still needed.',
    checked: exceptions.length,
    issues: idleExceptions(exceptions, raised),
    excepted: [],
  };
  return verification([...results, exceptionRule]);
}

export function verification(results: readonly RuleResult[]): Verification {
  return { results, ok: results.every((result) => result.issues.length === 0) };
}
