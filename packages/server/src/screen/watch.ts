import type { DuckDBConnection } from '@duckdb/node-api';

/** What a run is doing, in order. */
export type ScreenStep = 'opening' | 'reading' | 'texts' | 'answering' | 'writing' | 'checking';

/** How far a run has come. */
export interface ScreenProgress {
  readonly step: ScreenStep;
  /** From 0 to 1 within the step; null where it cannot be told. */
  readonly share: number | null;
  /** Rows done within the step, as far as can be told. */
  readonly rows: number;
  /** Rows of the file; null until it has been read. */
  readonly total: number | null;
  /** Rows a second within the step; null until half a second has passed. */
  readonly perSecond: number | null;
  /** Seconds left of the step; null where it cannot be told. */
  readonly secondsLeft: number | null;
  /** Rows with issues found so far. */
  readonly issues: number;
}

export type OnProgress = (progress: ScreenProgress) => void;

const EVERY = 200;

/** Tells a listener how far a run has come, five times a second and at each step, and stops the run where it is asked to. */
export class Watch {
  readonly signal: AbortSignal | undefined;
  readonly #listener: OnProgress | undefined;
  readonly #timer: NodeJS.Timeout | null;
  #connections: readonly DuckDBConnection[] = [];
  #step: ScreenStep = 'opening';
  #begun = performance.now();
  #total: number | null = null;
  #done: (() => number) | null = null;
  #issues = 0;
  readonly #interrupt = (): void => this.#interrupted();
  #interrupted: () => void = () => undefined;

  constructor(listener: OnProgress | undefined, signal: AbortSignal | undefined) {
    this.signal = signal;
    this.#listener = listener;
    this.#timer = listener === undefined ? null : setInterval(() => this.#tell(), EVERY).unref();
    signal?.addEventListener('abort', this.#interrupt, { once: true });
  }

  /** The connections whose queries are watched and, on abort, interrupted. */
  async attach({ read, write, scan }: Readonly<Record<'read' | 'write' | 'scan', DuckDBConnection>>): Promise<void> {
    if (this.#listener !== undefined) {
      for (const setting of ['enable_progress_bar = true', 'enable_progress_bar_print = false', 'progress_bar_time = 0'])
        for (const one of [write, scan]) await one.run(`SET ${setting}`);
    }
    this.#connections = [write, scan];
    this.#interrupted = () => {
      for (const one of [read, write, scan]) one.interrupt();
    };
  }

  /** Begins a step; `done` counts rows where our own code does the work. Throws the reason where the run was stopped. */
  step(step: ScreenStep, done: (() => number) | null = null): void {
    this.signal?.throwIfAborted();
    this.#step = step;
    this.#done = done;
    this.#begun = performance.now();
    this.#tell();
  }

  total(rows: number): void {
    this.#total = rows;
  }

  issues(rows: number): void {
    this.#issues = rows;
  }

  end(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.signal?.removeEventListener('abort', this.#interrupt);
    this.#connections = [];
  }

  #tell(): void {
    if (this.#listener === undefined) return;
    const seconds = (performance.now() - this.#begun) / 1000;
    const percent = this.#done === null ? Math.max(-1, ...this.#connections.map((one) => one.progress.percentage)) : -1;
    const counted = this.#done?.() ?? null;
    const share =
      counted !== null && this.#total !== null && this.#total > 0
        ? Math.min(1, counted / this.#total)
        : percent >= 0
          ? Math.min(1, percent / 100)
          : null;
    const rows = counted ?? (share === null || this.#total === null ? 0 : Math.round(share * this.#total));
    const settled = seconds > 0.5;
    this.#listener({
      step: this.#step,
      share,
      rows,
      total: this.#total,
      perSecond: settled && rows > 0 ? rows / seconds : null,
      secondsLeft: settled && share !== null && share > 0.01 ? (seconds * (1 - share)) / share : null,
      issues: this.#issues,
    });
  }
}
