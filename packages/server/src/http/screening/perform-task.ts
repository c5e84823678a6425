import { createRatione } from '@ratione/engine';
import { readManifest } from '../../screen/explain.ts';
import { loadWorld } from '../../screen/land.ts';
import { prepareScreen } from '../../screen/prepare.ts';
import { previewTable } from '../../screen/preview.ts';
import { writeReport } from '../../screen/report/write.ts';
import { screenFile } from '../../screen/run.ts';
import { sampleIssues } from '../../screen/sample-issues.ts';
import { loadRecord } from '../../session/record-data.ts';
import type { Task, TaskMessage } from './task.ts';

/** Somebody asked the task to stop, or nobody waits for it any more. */
export class Stopped extends Error {}

/** Does one task and gives its last message. Throws what the functions of screen/ throw, and `Stopped`. */
export async function performTask(task: Task, say: (message: TaskMessage) => void, signal: AbortSignal): Promise<TaskMessage> {
  switch (task.kind) {
    case 'preview': {
      const { file, rows, mapping } = task;
      const preview = await previewTable({ file, rows, ...(mapping === undefined ? {} : { mapping }) });
      signal.throwIfAborted();
      const ratione = createRatione(loadRecord());
      return { says: 'previewed', preview: { ...preview, rowIssues: sampleIssues(preview, ratione, loadWorld(ratione)) } };
    }
    case 'screen': {
      const read = await prepareScreen(task.words);
      if ('issues' in read) return { says: 'refused', issues: read.issues };
      const { remarks, ...prepared } = read.prepared;
      const { manifest } = await screenFile({
        ...prepared,
        file: task.file,
        out: task.out,
        onProgress: (progress) => say({ says: 'progress', progress }),
        signal,
      });
      return { says: 'screened', manifest, remarks };
    }
    case 'report': {
      const manifest = readManifest(task.out);
      await writeReport(task.out, task.page, manifest, createRatione(loadRecord()));
      return { says: 'reported' };
    }
    default:
      return task satisfies never;
  }
}
