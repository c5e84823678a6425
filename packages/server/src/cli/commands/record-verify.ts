import { existsSync } from 'node:fs';
import { verifyRecord } from '../../record/validators/verify.ts';
import { repositoryFolder } from '../../session/repository.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED, ISSUES } from '../exit-code.ts';
import { bold, issueText, print, printJson, wrap } from '../print.ts';

export interface VerifyOptions {
  readonly json?: boolean;
  readonly folder?: string;
}

/** Runs every rule over the record's files. Clean only if nothing is wrong without a stated reason. */
export async function recordVerify(options: VerifyOptions): Promise<ExitCode> {
  const folder = options.folder ?? repositoryFolder('record');
  if (folder === null || !existsSync(folder)) {
    return refuse(
      [
        {
          code: 'record.folder',
          path: '--folder',
          found: folder === null ? 'no record files beside this program' : `\`${folder}\`, which is not there`,
          expected: 'the record/ folder of the repository',
          help: 'run it in a clone, or name the folder with --folder',
        },
      ],
      options.json,
    );
  }
  const verification = verifyRecord(folder);
  if (options.json === true) {
    await printJson({ schema: 'ratione/record-verification/1', ...verification });
    return verification.ok ? ANSWERED : ISSUES;
  }
  for (const { name, says, checked, issues, excepted } of verification.results) {
    await print(wrap(`${issues.length === 0 ? 'ok  ' : 'FAIL'} ${name} (${checked}): ${says}`, 80, '     '));
    for (const issue of issues) await print(`${issueText(issue)}\n`);
    for (const { issue, because } of excepted) await print(wrap(`     excepted ${issue.path}: ${because}`, 80, '       '));
  }
  const wrong = verification.results.reduce((sum, result) => sum + result.issues.length, 0);
  const excepted = verification.results.reduce((sum, result) => sum + result.excepted.length, 0);
  await print(bold(`${verification.results.length} rules, ${wrong} issues, ${excepted} exceptions with a reason`));
  return verification.ok ? ANSWERED : ISSUES;
}
