import type { Issue } from '@ratione/engine';
import type { ExitCode } from './exit-code.ts';
import { ISSUES } from './exit-code.ts';
import { printIssues, printJson } from './print.ts';

/** Ends a command that cannot answer: every problem at once, on stderr, or as JSON where JSON was asked for. */
export async function refuse(issues: readonly Issue[], json: boolean | undefined): Promise<ExitCode> {
  if (json === true) await printJson({ issues });
  else printIssues(issues);
  return ISSUES;
}
