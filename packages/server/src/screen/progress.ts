import type { ScreenProgress, ScreenStep } from './watch.ts';

const WORDS: Readonly<Record<ScreenStep, string>> = {
  opening: 'opening the file',
  reading: 'reading the file',
  texts: 'reading places, days and actors',
  answering: 'answering',
  writing: 'writing',
  checking: 'counting',
};

/** Shows a person at a terminal how far a run has come. Silent where nobody is looking. */
export class ProgressLine {
  readonly #stream: NodeJS.WriteStream;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  show(progress: ScreenProgress): void {
    if (this.#stream.isTTY !== true) return;
    this.#stream.write(`\r\u001b[2K${progressInWords(progress).slice(0, (this.#stream.columns ?? 80) - 1)}`);
  }

  clear(): void {
    if (this.#stream.isTTY === true) this.#stream.write('\r\u001b[2K');
  }
}

export function progressInWords({ step, share, rows, total, perSecond, secondsLeft, issues }: ScreenProgress): string {
  const parts = [WORDS[step]];
  if (rows > 0) parts.push(`${grouped(rows)}${total === null ? '' : ` of ${grouped(total)}`} rows`);
  else if (share !== null) parts.push(`${Math.round(share * 100)} %`);
  if (perSecond !== null) parts.push(`${grouped(perSecond)} a second`);
  if (secondsLeft !== null && secondsLeft >= 1) parts.push(`${Math.ceil(secondsLeft)} s left`);
  if (issues > 0) parts.push(`${grouped(issues)} rows with issues`);
  return parts.join(', ');
}

function grouped(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ' ');
}
