import { closeSync, openSync, readSync } from 'node:fs';

const FRAME = 0xfd2fb528;
const BLOCK_LIMIT = 131_072;

/** The most a zstd file can expand to, from the heads of its blocks alone; null where they make no sense. */
export function zstdExpandsTo(path: string): number | null {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(18);
    let at = 0;
    let total = 0;
    for (;;) {
      const got = readSync(file, head, 0, 18, at);
      if (got === 0) return total;
      if (got < 5) return null;
      const magic = head.readUInt32LE(0);
      if ((magic & 0xfffffff0) >>> 0 === 0x184d2a50) {
        if (got < 8) return null;
        at += 8 + head.readUInt32LE(4);
        continue;
      }
      if (magic !== FRAME) return null;
      const described = head[4] ?? 0;
      const single = (described & 0x20) !== 0;
      const contentBytes = [single ? 1 : 0, 2, 4, 8][described >> 6] ?? 0;
      at += 5 + (single ? 0 : 1) + ([0, 1, 2, 4][described & 3] ?? 0) + contentBytes;
      const walked = walkBlocks(file, at);
      if (walked === null) return null;
      total += walked.bytes;
      at = walked.at + ((described & 4) === 0 ? 0 : 4);
    }
  } finally {
    closeSync(file);
  }
}

function walkBlocks(file: number, start: number): { readonly at: number; readonly bytes: number } | null {
  const window = Buffer.alloc(1 << 16);
  let at = start;
  let bytes = 0;
  let windowAt = -1;
  let windowLength = 0;
  for (;;) {
    if (windowAt < 0 || at < windowAt || at + 3 > windowAt + windowLength) {
      windowAt = at;
      windowLength = readSync(file, window, 0, window.length, at);
      if (windowLength < 3) return null;
    }
    const head = window.readUIntLE(at - windowAt, 3);
    const kind = (head >> 1) & 3;
    const size = head >> 3;
    if (kind === 3) return null;
    bytes += kind === 2 ? BLOCK_LIMIT : size;
    at += 3 + (kind === 1 ? 1 : size);
    if ((head & 1) === 1) return { at, bytes };
  }
}
