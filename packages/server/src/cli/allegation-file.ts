import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { allegationLines } from '../reading/allegation-lines.ts';
import type { ReadSource } from '../reading/read-text.ts';

/** Allegations of many texts as JSON Lines, readable by their owner alone. */
export class AllegationFile {
  readonly #stream: WriteStream;
  #failed: Error | null = null;

  constructor(path: string) {
    this.#stream = createWriteStream(path, { mode: 0o600 });
    this.#stream.on('error', (problem) => {
      this.#failed = problem;
    });
  }

  async add(taken: ReadSource): Promise<void> {
    for (const line of allegationLines(taken)) {
      if (this.#failed !== null) throw this.#failed;
      if (!this.#stream.write(`${line}\n`)) await once(this.#stream, 'drain');
    }
  }

  async close(): Promise<void> {
    if (this.#failed !== null) throw this.#failed;
    this.#stream.end();
    await finished(this.#stream);
  }
}
