import { InputProblem } from '../../screen/intake/input-problem.ts';
import { MappingRefused } from '../../screen/prepare.ts';
import { performTask, Stopped } from './perform-task.ts';
import type { Task, TaskMessage } from './task.ts';

/** A process that does one task and ends. Told to stop by a second message; ends with its parent. */
const stop = new AbortController();
process.on('disconnect', () => stop.abort(new Stopped()));
process.on('SIGTERM', () => stop.abort(new Stopped()));
process.on('SIGINT', () => undefined);
let begun = false;
process.on('message', (message: Task | 'stop') => {
  if (message === 'stop') stop.abort(new Stopped());
  else if (!begun) {
    begun = true;
    void work(message);
  }
});

async function work(task: Task): Promise<void> {
  say(await answer(task));
}

async function answer(task: Task): Promise<TaskMessage> {
  try {
    return await performTask(task, say, stop.signal);
  } catch (problem) {
    if (problem instanceof Stopped) return { says: 'stopped' };
    if (problem instanceof InputProblem) return { says: 'refused', issues: [problem.issue] };
    if (problem instanceof MappingRefused) return { says: 'refused', issues: problem.issues };
    return { says: 'failed', problem: problem instanceof Error ? `${problem.name}: ${problem.message}`.slice(0, 400) : String(problem) };
  }
}

function say(message: TaskMessage): void {
  if (!process.connected) return;
  process.send?.(message, () => {
    if (message.says !== 'progress') process.disconnect();
  });
}
