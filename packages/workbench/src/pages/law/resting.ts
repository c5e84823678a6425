import type { CaseEntry } from '../../record/law-shape.ts';

/** Rows that rest on exactly this rule. */
export function rowsResting(cases: readonly CaseEntry[], rule: string): readonly CaseEntry[] {
  return cases.filter((row) => row.restsOn.includes(rule));
}

/** Rows that rest on a rule below this one: .a.3 for .a. */
export function rowsBelow(cases: readonly CaseEntry[], rule: string): readonly CaseEntry[] {
  return cases.filter((row) => !row.restsOn.includes(rule) && row.restsOn.some((one) => one.startsWith(`${rule}.`)));
}
