import { existsSync } from 'node:fs';
import { renderText, toJson } from '@ratione/engine';
import { explainRow, findRows, readManifest } from '../../screen/explain.ts';
import { InputProblem } from '../../screen/intake/input-problem.ts';
import { manifestPath } from '../../screen/run.ts';
import { openSession, type SharedOptions } from '../../session/session.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED } from '../exit-code.ts';
import { print, printJson, remark, WIDTH } from '../print.ts';

export interface ExplainOptions extends SharedOptions {
  readonly row: string;
  readonly short?: boolean;
}

/** The full proof behind one row of a result. */
export async function screenExplain(result: string, options: ExplainOptions): Promise<ExitCode> {
  for (const path of [result, manifestPath(result)]) {
    if (!existsSync(path))
      return refuse(
        [
          {
            code: 'input.file',
            path,
            found: 'no such file',
            expected: 'a result of `ratione screen` with its manifest beside it',
            help: 'Keep the three files of a run together.',
          },
        ],
        options.json,
      );
  }
  const manifest = readManifest(result);
  const session = await openSession({ ...options, asOf: manifest.settings.asOf });
  if ('issues' in session) return refuse(session.issues, options.json);
  try {
    const rows = await findRows(result, options.row, manifest);
    if ('issues' in rows) return refuse(rows.issues, options.json);
    if (manifest.record.hash !== session.ratione.record.version.hash)
      remark('The record has changed since this result was made; the proof is that of today’s record.');
    const explained: object[] = [];
    for (const row of rows) {
      const determination = explainRow(row, session.ratione, manifest);
      if (options.json === true) {
        explained.push({ schema: 'ratione/screen-explain/1', row: row.row, id: row.id, ...toJson(determination) });
        continue;
      }
      const head = [
        `Row ${row.row}${row.id === '' ? '' : `, id ${row.id}`}: ${row.reach} (by place, time and referral alone: ${row.reachByPlace}).`,
        ...(row.rowIssue === '' ? [] : [`Row issues: ${row.rowIssue}.`]),
        '',
      ];
      await print(head.join('\n'));
      await print(renderText(determination, { short: options.short === true, width: WIDTH, record: session.ratione.record }));
      if (determination.jurisdiction !== row.reach)
        remark(`The result says ${row.reach}; asked again the answer is ${determination.jurisdiction}.`);
    }
    const [only] = explained;
    if (only !== undefined) await printJson(explained.length === 1 ? only : explained);
    return ANSWERED;
  } catch (problem) {
    if (problem instanceof InputProblem) return refuse([problem.issue], options.json);
    throw problem;
  }
}
