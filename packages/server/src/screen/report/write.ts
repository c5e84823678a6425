import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Ratione } from '@ratione/engine';
import { InputProblem } from '../intake/input-problem.ts';
import type { Manifest } from '../manifest.ts';
import { summarise } from '../report-data.ts';
import { namesFrom } from './names.ts';
import { renderReport } from './report.ts';

export function reportDataPath(out: string): string {
  return `${out}.report.json`;
}

/** Writes the page where asked and its data beside the result, both whole or not at all. */
export async function writeReport(out: string, page: string, manifest: Manifest, ratione: Ratione): Promise<void> {
  if (!existsSync(dirname(page)))
    throw new InputProblem(
      'output.folder',
      `a report in \`${dirname(page)}\``,
      'a folder that exists',
      'Make the folder, or name another. The result itself was written.',
    );
  const data = await summarise(out, manifest);
  const html = renderReport(data, namesFrom(ratione, manifest.settings.asOf));
  const files = [
    { path: page, text: html },
    { path: reportDataPath(out), text: `${JSON.stringify(data, null, 2)}\n` },
  ].map(({ path, text }) => ({ path, text, unfinished: join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`) }));
  try {
    for (const { unfinished, text } of files) writeFileSync(unfinished, text, { mode: 0o600 });
    for (const { unfinished, path } of files) renameSync(unfinished, path);
  } finally {
    for (const { unfinished } of files) rmSync(unfinished, { force: true });
  }
}
