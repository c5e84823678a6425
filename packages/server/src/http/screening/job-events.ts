import type { PassThrough } from 'node:stream';
import type { JobView, ScreenJob } from './screen-job.ts';

/** Sends the state of a job as server-sent events until it ends: `progress` on each change, `end` last. */
export function eventsOf(job: ScreenJob, out: PassThrough): PassThrough {
  const send = (view: JobView): void => {
    const ended = job.ended;
    out.write(`event: ${ended ? 'end' : 'progress'}\ndata: ${JSON.stringify(view)}\n\n`);
    if (ended) out.end();
  };
  // A line now and then keeps what stands between from giving up.
  const beat = setInterval(() => out.write(': \n\n'), 15_000);
  const stop = job.watch(send);
  out.once('close', () => {
    clearInterval(beat);
    stop();
  });
  send(job.view);
  return out;
}
