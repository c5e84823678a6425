import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { filesBelow, isFolder, mayBeText } from '../reading/files.ts';
import { takeAll } from '../reading/take-all.ts';
import { flagIssue } from '../session/flag-issue.ts';
import { refuse } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import { ANSWERED } from './exit-code.ts';
import { remark } from './print.ts';
import { BatchOutput } from './read-batch.ts';
import type { ReadFormat, ReadOptions } from './read-render.ts';
import type { OpenTexts } from './reading-session.ts';

/** After the last sign of change, and before a file counts as whole. */
const QUIET = 400;
/** Some file systems give no sign: look anyway. */
const LOOK_EVERY = 5000;

/** Reads what is in a folder and whatever comes to it, until Ctrl-C. */
export async function watchFolder(folder: string, open: OpenTexts, options: ReadOptions, format: ReadFormat): Promise<ExitCode> {
  if (!(await isFolder(folder))) return refuse([flagIssue('--watch', folder, 'a folder', 'make it first')], format === 'json');
  const output = await BatchOutput.open(open, options, format);
  const seen = new Map<string, string>();
  let wake: () => void = () => {};
  let ended = false;
  const end = (): void => {
    ended = true;
    wake();
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true, persistent: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => wake(), QUIET);
  });
  watcher.on('error', () => remark('The system gives no signs of change for this folder; it is looked at every few seconds.'));
  remark(`Watching ${folder}. End with Ctrl-C.`);
  try {
    while (!ended) {
      const unfinished = await scan(
        folder,
        seen,
        async (path) => {
          for await (const taken of takeAll([{ path }], open.session, open.context, open.hints)) {
            if (ended) return;
            if (!('passedOver' in taken)) await output.add(taken);
          }
        },
        () => ended,
      );
      if (ended) break;
      await new Promise<void>((resolve) => {
        const next = setTimeout(resolve, unfinished ? QUIET : LOOK_EVERY);
        wake = () => {
          clearTimeout(next);
          resolve();
        };
      });
    }
  } finally {
    clearTimeout(timer);
    watcher.close();
    process.off('SIGINT', end);
    process.off('SIGTERM', end);
    await output.close();
  }
  return ANSWERED;
}

/** Reads each file that is new or changed and has been still for a moment. True: some were not still yet. */
async function scan(
  folder: string,
  seen: Map<string, string>,
  readOne: (path: string) => Promise<void>,
  ended: () => boolean,
): Promise<boolean> {
  let unfinished = false;
  for await (const path of filesBelow(folder)) {
    if (ended()) return false;
    if (!mayBeText(path)) continue;
    const found = await stat(path).catch(() => null);
    if (found === null) continue;
    const mark = `${found.size} ${found.mtimeMs}`;
    if (seen.get(path) === mark) continue;
    if (Date.now() - found.mtimeMs < QUIET && Date.now() >= found.mtimeMs) {
      unfinished = true;
      continue;
    }
    seen.set(path, mark);
    await readOne(path);
  }
  return unfinished;
}
