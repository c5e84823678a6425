import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'ratione-desk-';

/** A folder of ours that nobody else may enter. What servers that were killed left behind is taken away first. */
export function privateFolder(): string {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(PREFIX) ? /^(\d+)-/.exec(name.slice(PREFIX.length))?.[1] : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) removeIfOurs(join(tmpdir(), name));
  }
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  chmodSync(folder, 0o700);
  return folder;
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
