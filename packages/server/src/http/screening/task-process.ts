import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ScreenProgress } from '../../screen/watch.ts';
import type { Task, TaskMessage } from './task.ts';

/** The last word of a task. */
export type TaskEnd = Exclude<TaskMessage, { readonly says: 'progress' }>;

export interface RunningTask {
  readonly end: Promise<TaskEnd>;
  /** Asks the task to clean up and end; after three seconds it is ended. */
  stop(): void;
}

const PATIENCE = 3000;

/** Starts a task in a process of its own. `end` always resolves: also where the process falls over. */
export function startTask(task: Task, onProgress: (progress: ScreenProgress) => void = () => undefined): RunningTask {
  const child = fork(taskFile(), { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], env: taskEnvironment(), execArgv: [] });
  let stopping = false;
  const end = new Promise<TaskEnd>((resolve) => {
    let last: TaskEnd | null = null;
    child.on('message', (message: TaskMessage) => {
      if (message.says === 'progress') onProgress(message.progress);
      else last = message;
    });
    child.on('error', (problem) => resolve({ says: 'failed', problem: problem.message }));
    child.on('exit', (code, signal) =>
      resolve(last ?? (stopping ? { says: 'stopped' } : { says: 'failed', problem: `the process ended with ${signal ?? `code ${code}`}` })),
    );
  });
  child.send(task);
  return {
    end,
    stop: () => {
      if (stopping) return;
      stopping = true;
      if (child.connected) child.send('stop', () => undefined);
      setTimeout(() => child.kill('SIGKILL'), PATIENCE).unref();
    },
  };
}

/** What DuckDB and the temporary folder need, and nothing that was set for others. */
function taskEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'TZ', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'LANG', 'LD_LIBRARY_PATH'];
  return Object.fromEntries(kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}

/** The built program of a task, in the dist folder of this package, wherever the caller was bundled to. */
function taskFile(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    for (const candidate of [join(folder, 'screen-task.js'), join(folder, 'dist', 'screen-task.js')])
      if (existsSync(candidate)) return candidate;
    const parent = dirname(folder);
    if (parent === folder) throw new Error('screen-task.js is not built: run npm run build');
    folder = parent;
  }
}
