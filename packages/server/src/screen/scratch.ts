import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/**
 * Files of one run. Results are written beside their place under a name of ours and moved there only when all are whole;
 * working tables live in a private folder. Stopping the run, or ending it, takes away what is not finished.
 */
export class Scratch {
  readonly folder: string;
  readonly #pending = new Map<string, string>();
  readonly #stop = (signal: NodeJS.Signals): void => {
    this.clear();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'ratione-screen-'));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, this.#stop);
  }

  /** A name to write `path` under until it is whole. What a run that was killed left there is taken away. */
  unfinished(path: string): string {
    for (const name of readdirSync(dirname(path))) {
      const [, pid] = name.startsWith(`.${basename(path)}.`) ? (/\.(\d+)\.unfinished$/.exec(name) ?? []) : [];
      if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dirname(path), name), { force: true });
    }
    const name = join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`);
    this.#pending.set(path, name);
    return name;
  }

  /** Moves every finished file to its place. */
  finish(): void {
    for (const [path, name] of this.#pending) renameSync(name, path);
    this.#pending.clear();
  }

  clear(): void {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, this.#stop);
    for (const name of this.#pending.values()) rmSync(name, { force: true });
    this.#pending.clear();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return !(problem instanceof Error && 'code' in problem && problem.code === 'ESRCH');
  }
}
