import type { ScreenJob } from './generated.ts';

export interface JobEvent {
  /** `end` is the last. */
  readonly event: 'progress' | 'end';
  readonly job: ScreenJob;
}

/** Reads server-sent events as they come. A stream that stops before `end` just stops; breaking off closes it. */
export async function* jobEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<JobEvent, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let held = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      held += decoder.decode(value, { stream: true });
      const blocks = held.split('\n\n');
      held = blocks.pop() ?? '';
      for (const block of blocks) {
        const [, event, data] = /^event: (progress|end)\ndata: (.*)$/.exec(block) ?? [];
        if (data === undefined) continue;
        yield { event: event === 'end' ? 'end' : 'progress', job: JSON.parse(data) as ScreenJob };
      }
    }
  } finally {
    await reader.cancel();
  }
}
