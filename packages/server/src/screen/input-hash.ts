import { Worker } from 'node:worker_threads';

export interface InputHash {
  readonly sha256: string;
  readonly bytes: number;
  readonly newlines: number;
}

/** As text, so that it runs from sources and from a bundle alike. */
const WORK = `
const { createHash } = require('node:crypto');
const { closeSync, openSync, readSync } = require('node:fs');
const { parentPort, workerData } = require('node:worker_threads');
const hash = createHash('sha256');
const buffer = Buffer.allocUnsafe(1 << 20);
const file = openSync(workerData, 'r');
let bytes = 0;
let newlines = 0;
let last = 10;
for (let got = readSync(file, buffer); got > 0; got = readSync(file, buffer)) {
  const piece = buffer.subarray(0, got);
  hash.update(piece);
  bytes += got;
  last = piece[got - 1];
  for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) newlines += 1;
}
closeSync(file);
parentPort.postMessage({ sha256: hash.digest('hex'), bytes, newlines: newlines + (last === 10 ? 0 : 1) });
`;

/** Hash, size and number of newlines of a file, in one pass on a thread of its own. */
export function hashInput(path: string, signal?: AbortSignal): Promise<InputHash> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORK, { eval: true, workerData: path });
    const stop = (): void => {
      void worker.terminate();
      reject(signal?.reason instanceof Error ? signal.reason : new Error('stopped'));
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      if (code !== 0) reject(new Error(`the hash of the input was not finished: ${code}`));
    });
  });
}
