/** Tells a person at a terminal how far a run has come. Silent where nobody is looking. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #shown: boolean;
  #step = '';
  #begun = 0;
  #timer: NodeJS.Timeout | null = null;
  #done: () => number = () => 0;
  #total = 0;
  #issues = 0;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
    this.#shown = stream.isTTY === true;
  }

  /** `done` is asked for the rows finished so far; 0 in `total`: how many there will be is not known. */
  step(words: string, total = 0, done: () => number = () => 0): void {
    this.#step = words;
    this.#total = total;
    this.#done = done;
    this.#begun = performance.now();
    if (!this.#shown) return;
    this.#timer ??= setInterval(() => this.#draw(), 200).unref();
    this.#draw();
  }

  issues(count: number): void {
    this.#issues = count;
  }

  end(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    if (this.#shown) this.#stream.write('\r\u001b[2K');
  }

  #draw(): void {
    const seconds = (performance.now() - this.#begun) / 1000;
    const rows = this.#done();
    const parts = [this.#step];
    if (rows > 0) parts.push(`${grouped(rows)}${this.#total > 0 ? ` of ${grouped(this.#total)}` : ''} rows`);
    if (rows > 0 && seconds > 0.5) parts.push(`${grouped(rows / seconds)} a second`);
    if (rows > 0 && this.#total > rows && seconds > 0.5) parts.push(`${Math.ceil(((this.#total - rows) * seconds) / rows)} s left`);
    if (rows === 0) parts.push(`${seconds.toFixed(0)} s`);
    if (this.#issues > 0) parts.push(`${grouped(this.#issues)} issues`);
    this.#stream.write(`\r\u001b[2K${parts.join(', ').slice(0, (this.#stream.columns ?? 80) - 1)}`);
  }
}

function grouped(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ' ');
}
