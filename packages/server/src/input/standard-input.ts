import { readSync } from 'node:fs';
import { codeOf } from './input-issue.ts';

/** All of standard input as bytes, up to one more than `most`, which the caller refuses by size. */
export function readStandardInput(most: number): Uint8Array {
  const parts: Buffer[] = [];
  let size = 0;
  while (size <= most) {
    const part = Buffer.allocUnsafe(1 << 16);
    const read = readPart(part);
    if (read === 0) break;
    size += read;
    parts.push(part.subarray(0, read));
  }
  return Buffer.concat(parts);
}

function readPart(part: Buffer): number {
  for (;;) {
    try {
      return readSync(0, part, 0, part.length, null);
    } catch (problem) {
      const code = codeOf(problem);
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw problem;
      // A pipe whose writer is not ready yet.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
