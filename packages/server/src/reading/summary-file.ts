import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { csvLine, SUMMARY_COLUMNS, type SummaryRow } from './summary.ts';

/** The summary of a batch, written row by row so that its length costs no memory: CSV, or JSON where the name ends in .json. */
export class SummaryFile {
  readonly #stream: WriteStream;
  readonly #json: boolean;
  #failed: Error | null = null;
  #rows = 0;

  constructor(path: string) {
    this.#json = /\.json$/i.test(path);
    this.#stream = createWriteStream(path, { mode: 0o600 });
    this.#stream.on('error', (problem) => {
      this.#failed = problem;
    });
  }

  async open(): Promise<void> {
    await this.#write(this.#json ? '[' : csvLine(SUMMARY_COLUMNS));
  }

  async add(row: SummaryRow): Promise<void> {
    await this.#write(
      this.#json ? `${this.#rows === 0 ? '\n' : ',\n'}${JSON.stringify(row)}` : csvLine(SUMMARY_COLUMNS.map((column) => row[column])),
    );
    this.#rows += 1;
  }

  async close(): Promise<void> {
    if (this.#json) await this.#write('\n]\n');
    this.#stream.end();
    await finished(this.#stream);
  }

  async #write(text: string): Promise<void> {
    if (this.#failed !== null) throw this.#failed;
    if (!this.#stream.write(text)) await once(this.#stream, 'drain');
  }
}
