import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { intakeIssue } from '../intake-issue.ts';
import type { DocumentTask } from './parse-document.ts';
import type { WorkerAnswer } from './worker-answer.ts';

/** Threads that read documents, each held to a heap and a time. Started when first needed; `close` ends them. */
export class DocumentReaders {
  readonly #size: number;
  readonly #free: Worker[] = [];
  readonly #waiting: (() => void)[] = [];
  #started = 0;
  #closed = false;

  constructor(size = 1) {
    this.#size = size;
  }

  /** Reads one document; what cannot be read comes back as an issue. */
  async read(task: DocumentTask): Promise<WorkerAnswer> {
    const worker = await this.#take(task.limits.workerMegabytes);
    const { answer, alive } = await ask(worker, task);
    if (alive && !this.#closed) this.#free.push(worker);
    else {
      this.#started -= 1;
      await worker.terminate();
    }
    this.#waiting.shift()?.();
    return answer;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#free.splice(0).map((worker) => worker.terminate()));
  }

  async #take(megabytes: number): Promise<Worker> {
    while (this.#free.length === 0 && this.#started >= this.#size) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    const free = this.#free.pop();
    if (free !== undefined) return free;
    this.#started += 1;
    const worker = new Worker(workerFile(), {
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
      env: {},
      stdout: true,
      stderr: true,
    });
    // An idle thread must not keep the program alive.
    worker.unref();
    return worker;
  }
}

function ask(worker: Worker, task: DocumentTask): Promise<{ readonly answer: WorkerAnswer; readonly alive: boolean }> {
  return new Promise((resolve) => {
    const timer = setTimeout(
      () => end(refused(task, 'time', `a file that takes longer than ${task.limits.milliseconds / 1000} seconds to read`)),
      task.limits.milliseconds,
    );
    const onMessage = (answer: WorkerAnswer): void => end({ answer, alive: true });
    const onError = (problem: Error): void =>
      end(
        'code' in problem && problem.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? refused(task, 'memory', `a file that needs more than ${task.limits.workerMegabytes} MB to read`)
          : refused(task, 'broken', `a file its reader fell over (${problem.name}: ${problem.message.slice(0, 120)})`),
      );
    const onExit = (): void => end(refused(task, 'broken', 'a file its reader fell over'));
    const end = (result: { readonly answer: WorkerAnswer; readonly alive: boolean }): void => {
      clearTimeout(timer);
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      worker.unref();
      resolve(result);
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.ref();
    worker.postMessage(task);
  });
}

function refused(task: DocumentTask, code: string, found: string): { readonly answer: WorkerAnswer; readonly alive: boolean } {
  return {
    answer: { issue: intakeIssue(task.path, code, found, 'a file of ordinary size and make', 'save its text by itself') },
    alive: false,
  };
}

/** The built thread, in the dist folder of this package, wherever the caller was bundled to. */
function workerFile(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    for (const candidate of [join(folder, 'intake-worker.js'), join(folder, 'dist', 'intake-worker.js')])
      if (existsSync(candidate)) return candidate;
    const parent = dirname(folder);
    if (parent === folder) throw new Error('intake-worker.js is not built: run npm run build');
    folder = parent;
  }
}
