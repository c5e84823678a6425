import { readFileSync, statSync } from 'node:fs';
import { LARGEST } from '../../input/read-input.ts';
import { compareStatusPage } from '../../record/compare/compare-status-page.ts';
import { renderComparisonJson, renderComparisonText } from '../../record/compare/render.ts';
import { loadRecord } from '../../session/record-data.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED, ISSUES } from '../exit-code.ts';
import { print } from '../print.ts';

/** Lists every difference between a saved status page of the UN Treaty Collection and the record. */
export async function recordCompare(file: string, options: { readonly json?: boolean }): Promise<ExitCode> {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile() || found.size > LARGEST) {
    const what = found === undefined ? 'no such file' : found.isFile() ? 'a file that is too large' : 'no file';
    return refuse(
      [
        {
          code: 'input.file',
          path: file,
          found: what,
          expected: 'a status page saved from the UN Treaty Collection as HTML',
          help: 'open the page of chapter XVIII-10 in a browser and save it',
        },
      ],
      options.json,
    );
  }
  const comparison = compareStatusPage(readFileSync(file, 'utf8'), loadRecord());
  await print(options.json === true ? renderComparisonJson(comparison) : renderComparisonText(comparison));
  return comparison.differences.length + comparison.issues.length > 0 ? ISSUES : ANSWERED;
}
