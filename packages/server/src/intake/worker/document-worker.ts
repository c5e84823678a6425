import { parentPort } from 'node:worker_threads';
import { IntakeProblem } from '../intake-issue.ts';
import { type DocumentTask, parseDocument } from './parse-document.ts';
import type { WorkerAnswer } from './worker-answer.ts';

/** A thread that reads documents one at a time. It ends with its heap or its time: the caller starts another. */
parentPort?.on('message', (task: DocumentTask) => {
  void answer(task).then((message) => parentPort?.postMessage(message));
});

async function answer(task: DocumentTask): Promise<WorkerAnswer> {
  try {
    return { document: await parseDocument(task) };
  } catch (problem) {
    if (problem instanceof IntakeProblem) return { issue: { ...problem.issue, path: task.path } };
    const why = problem instanceof Error ? `${problem.name}: ${problem.message}`.slice(0, 200) : String(problem);
    return {
      issue: {
        code: 'intake.broken',
        path: task.path,
        found: `a file its reader gave up on (${why})`,
        expected: 'a whole file of its kind',
        help: 'open it in the program it came from and save it again',
      },
    };
  }
}
