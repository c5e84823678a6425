import { visible } from '../reading/visible.ts';
import { complain } from './print.ts';

/** How far a batch has come, on stderr: a line that renews itself where somebody looks, else a line every thousand texts. */
export class TextProgress {
  readonly #live = process.stderr.isTTY === true;
  #done = 0;
  #shown = 0;

  step(name: string): void {
    this.#done += 1;
    if (this.#live) {
      const now = performance.now();
      if (now - this.#shown < 200) return;
      this.#shown = now;
      process.stderr.write(`\r\u001b[K${this.#done} texts, ${shortened(name)}`);
    } else if (this.#done % 1000 === 0) complain(`${this.#done} texts\n`);
  }

  end(): void {
    if (this.#live) process.stderr.write('\r\u001b[K');
  }
}

function shortened(name: string): string {
  const bare = visible(name.replace(/\s/g, ' '));
  return bare.length > 50 ? `...${bare.slice(-47)}` : bare;
}
