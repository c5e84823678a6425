import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

export interface InputHash {
  readonly sha256: string;
  readonly bytes: number;
  readonly newlines: number;
}

/** Hash, size and number of newlines of a file, in one pass. */
export async function hashInput(path: string, signal?: AbortSignal): Promise<InputHash> {
  const hash = createHash('sha256');
  let bytes = 0;
  let newlines = 0;
  let last = 0x0a;
  for await (const piece of createReadStream(path, { highWaterMark: 4 << 20, ...(signal === undefined ? {} : { signal }) })) {
    const block = piece as Buffer;
    hash.update(block);
    bytes += block.length;
    last = block[block.length - 1] ?? last;
    for (let at = block.indexOf(0x0a); at >= 0; at = block.indexOf(0x0a, at + 1)) newlines += 1;
  }
  return { sha256: hash.digest('hex'), bytes, newlines: newlines + (last === 0x0a ? 0 : 1) };
}
