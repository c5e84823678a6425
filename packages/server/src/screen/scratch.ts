import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const FOLDER = 'ratione-screen-';

/**
 * Files of one run. Results are written beside their place under a name of ours and moved there only when all are whole;
 * working tables live in a private folder. What a run that was killed left in either place, the next one takes away.
 */
export class Scratch {
  readonly folder: string;
  readonly #pending = new Map<string, string>();

  constructor() {
    for (const name of readdirSync(tmpdir())) {
      const pid = name.startsWith(FOLDER) ? /^(\d+)-/.exec(name.slice(FOLDER.length))?.[1] : undefined;
      if (pid !== undefined && !isRunning(Number(pid))) removeIfOurs(join(tmpdir(), name));
    }
    this.folder = mkdtempSync(join(tmpdir(), `${FOLDER}${process.pid}-`));
  }

  /** A name to write `path` under until it is whole. */
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
    for (const name of this.#pending.values()) rmSync(name, { force: true });
    this.#pending.clear();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function removeIfOurs(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (problem) {
    // Another user’s folder stays.
    if (!(problem instanceof Error && 'code' in problem && (problem.code === 'EACCES' || problem.code === 'EPERM'))) throw problem;
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
