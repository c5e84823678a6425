import type { ReadView } from '@ratione/engine/views';
import { isSameFile, isWithin } from '../../input/same-file.ts';
import { mayBeText } from '../../reading/files.ts';
import { accusationsOf, type ReadSource, viewOf } from '../../reading/read-text.ts';
import { type Taken, takeAll } from '../../reading/take-all.ts';
import { flagIssue } from '../../session/flag-issue.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED, ISSUES } from '../exit-code.ts';
import { issueText, print, printJson, remark } from '../print.ts';
import { readBatch } from '../read-batch.ts';
import { type ReadFormat, type ReadOptions, rendered } from '../read-render.ts';
import { inputOf, type OpenTexts, openTexts } from '../reading-session.ts';

/** Marks the statements about the Court in texts, each judged on the day of its text, and the accusations they report. */
export async function read(sources: readonly string[], options: ReadOptions): Promise<ExitCode> {
  const format = options.json === true ? 'json' : (options.format ?? 'text');
  const misuse = misused(sources, options, format);
  if (misuse !== null) return refuse([misuse], format === 'json');
  const open = openTexts(options);
  if ('issues' in open) return refuse(open.issues, format === 'json');
  try {
    if (options.watch !== undefined) {
      const { watchFolder } = await import('../read-watch.ts');
      return await watchFolder(options.watch, open, options, format);
    }
    const all = takeAll(sources.map(inputOf), open.session, open.context, open.hints);
    const first = await all.next();
    const second = first.done === true ? first : await all.next();
    const lone = sources.length === 1 && second.done === true && options.out === undefined && options.into === undefined;
    if (lone && first.done !== true && !('passedOver' in first.value)) return await one(first.value, open, options, format);
    return await readBatch(again(first, second, all), open, options, format);
  } finally {
    await open.context.readers.close();
  }
}

function misused(sources: readonly string[], options: ReadOptions, format: ReadFormat) {
  if (sources.length === 0 && options.watch === undefined)
    return flagIssue('file', '', 'a file, a folder, an address, or - for standard input', 'ratione read article.html');
  if (sources.length > 0 && options.watch !== undefined)
    return flagIssue('--watch', options.watch, 'a folder to watch, and no other files', 'read the others by themselves');
  if (options.watch !== undefined && format === 'html' && options.into === undefined)
    return flagIssue('--format', format, 'with --into and a folder, one page for each text', 'add --into FOLDER');
  return overwriting(sources, options);
}

/** What is written must not take the place of a text that is read, nor be read in its turn. */
function overwriting(sources: readonly string[], options: ReadOptions) {
  const given = options.watch === undefined ? sources : [options.watch];
  for (const [flag, path] of [
    ['--out', options.out],
    ['--allegations', options.allegations],
  ] as const)
    if (path !== undefined && given.some((source) => isSameFile(path, source) || (mayBeText(path) && isWithin(path, source))))
      return flagIssue(flag, path, 'a file that is not among the texts', 'name another file');
  const { into } = options;
  if (into !== undefined && given.some((source) => isWithin(into, source)))
    return flagIssue('--into', into, 'a folder outside of those that are read', 'name another folder');
  return null;
}

async function* again(
  first: IteratorResult<Taken, unknown>,
  second: IteratorResult<Taken, unknown>,
  rest: AsyncGenerator<Taken>,
): AsyncGenerator<Taken> {
  if (first.done !== true) yield first.value;
  if (second.done !== true && second !== first) yield second.value;
  yield* rest;
}

async function one(
  taken: Exclude<Taken, { readonly passedOver: string }>,
  open: OpenTexts,
  options: ReadOptions,
  format: ReadFormat,
): Promise<ExitCode> {
  if (!('source' in taken)) return refuse(taken.issues, format === 'json');
  const view = viewOf(taken, open.session, accusationsOf(taken, open.session));
  if (format !== 'json') for (const issue of taken.issues) remark(issueText(issue));
  if (options.allegations !== undefined) {
    const { AllegationFile } = await import('../allegation-file.ts');
    const file = new AllegationFile(options.allegations);
    await file.add(taken);
    await file.close();
  }
  await printView(taken, view, format);
  return taken.read === null ? ISSUES : ANSWERED;
}

async function printView(taken: ReadSource, view: ReadView, format: ReadFormat): Promise<void> {
  if (format === 'json') await printJson(view);
  else await print(rendered(taken, view, format));
}
