// One step of setting up, in a process group of its own, so that it can be ended with all that it started.
import { spawn } from 'node:child_process';
import { root } from './set-up.mjs';

const grouped = process.platform !== 'win32';
const running = new Set();
let stopping = false;

/** Runs a program, its output on stderr; resolves to its exit status. */
export function runStep(program, ...words) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { cwd: root, stdio: ['ignore', 2, 2], detached: grouped, shell: program === 'npm' && !grouped });
    running.add(child);
    child.once('close', (status) => {
      running.delete(child);
      // Whoever was told to stop does not go on to the next step.
      if (!stopping) resolve(status ?? 1);
    });
  });
}

/** Ends what runs and everything it started. */
export async function stopSteps() {
  stopping = true;
  const ended = [...running].map((child) => new Promise((resolve) => child.once('close', resolve)));
  for (const child of running) {
    try {
      if (grouped && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
      else child.kill();
    } catch (problem) {
      if (problem.code !== 'ESRCH') throw problem;
    }
  }
  await Promise.all(ended);
}
