import type { Issue } from '@ratione/engine';

/** A place where the record knowingly departs from a rule; `untilWhen` says what would end it. */
export interface RecordException {
  readonly rule: string;
  readonly at: string;
  readonly because: string;
  readonly untilWhen: string;
}

export interface Excepted {
  readonly issue: Issue;
  readonly because: string;
}

/** Sets aside the issues of a rule that an exception with a reason covers. */
export function setAside(
  rule: string,
  issues: readonly Issue[],
  exceptions: readonly RecordException[],
): { readonly issues: Issue[]; readonly excepted: Excepted[] } {
  const remaining: Issue[] = [];
  const excepted: Excepted[] = [];
  for (const issue of issues) {
    const exception = exceptions.find((candidate) => candidate.rule === rule && candidate.at === issue.path && hasReason(candidate));
    if (exception === undefined) remaining.push(issue);
    else excepted.push({ issue, because: exception.because });
  }
  return { issues: remaining, excepted };
}

/** Exceptions that give no reason, no end, or no longer meet anything. */
export function idleExceptions(exceptions: readonly RecordException[], raised: ReadonlyMap<string, readonly Issue[]>): Issue[] {
  return exceptions.flatMap((exception, index) => {
    const path = `exceptions.yaml [${index}]`;
    const name = `${exception.rule} at ${exception.at}`;
    if (!hasReason(exception))
      return [
        {
          code: 'record.exception.no-reason',
          path,
          found: `${name}, without reason or end`,
          expected: '`because` and `until-when`, each in words',
          help: 'say why the rule does not hold here and what would end it',
        },
      ];
    const issues = raised.get(exception.rule);
    if (issues === undefined)
      return [
        {
          code: 'record.exception.unknown-rule',
          path,
          found: `the rule \`${exception.rule}\``,
          expected: 'the name of a rule',
          help: 'correct the name',
        },
      ];
    if (issues.some((issue) => issue.path === exception.at)) return [];
    return [
      {
        code: 'record.exception.idle',
        path,
        found: `${name}, which meets nothing`,
        expected: 'an exception that is needed',
        help: 'remove it',
      },
    ];
  });
}

function hasReason(exception: RecordException): boolean {
  return exception.because.trim() !== '' && exception.untilWhen.trim() !== '';
}
