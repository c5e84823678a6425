import type { Finding } from './finding.ts';

/** Strong Kleene conjunction: one failed limb decides, however much is unknown. An empty list is met. */
export function allOf(findings: readonly Finding[]): Finding {
  let result: Finding = 'met';
  for (const finding of findings) {
    if (finding === 'notMet') return 'notMet';
    if (finding === 'open') result = 'open';
  }
  return result;
}

/** Strong Kleene disjunction: one satisfied limb decides. An empty list is not met. */
export function anyOf(findings: readonly Finding[]): Finding {
  let result: Finding = 'notMet';
  for (const finding of findings) {
    if (finding === 'met') return 'met';
    if (finding === 'open') result = 'open';
  }
  return result;
}

export function not(finding: Finding): Finding {
  switch (finding) {
    case 'met':
      return 'notMet';
    case 'notMet':
      return 'met';
    case 'open':
      return 'open';
  }
}

/** A rule and its exception: met if the rule is met and the exception is not. */
export function unless(rule: Finding, exception: Finding): Finding {
  return allOf([rule, not(exception)]);
}
