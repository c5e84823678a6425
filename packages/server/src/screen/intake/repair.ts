import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { csvCell, splitRecord } from './csv-record.ts';
import { decoded } from './decoded.ts';

/** The longest record looked for across lines before its opening quote is taken for a slip. */
const LONGEST = 32 * 1024 * 1024;
const LONGEST_AFTER_SLIPS = 65_536;
const SLIPS = 50;
/** A cell longer than this is cut; no column that is read for an answer comes near it. */
const LONGEST_CELL = 65_536;

export interface RepairSettings {
  readonly from: string;
  readonly to: string;
  readonly delimiter: string;
  readonly columns: number;
}

/**
 * Rewrites a broken CSV file record by record, so that nothing is dropped: each record with as many cells as the header, then its
 * line and what was wrong with it. Used only where DuckDB refused the file as it stands.
 */
export async function repairCsv({ from, to, delimiter, columns }: RepairSettings): Promise<void> {
  const out = createWriteStream(to, { mode: 0o600 });
  let pending = '';
  const write = async (text: string): Promise<void> => {
    pending += text;
    if (pending.length < 1 << 20) return;
    if (!out.write(pending)) await once(out, 'drain');
    pending = '';
  };
  let header = true;
  for await (const { bytes, line, slipped } of recordsOf(from, columns, delimiter)) {
    if (header) {
      header = false;
      continue;
    }
    if (bytes.length === 0) continue;
    const problems: string[] = [];
    const { text, sure } = decoded(bytes);
    if (!sure) problems.push('text that is not UTF-8, read as Windows-1252');
    const { cells, clean } = splitRecord(text, delimiter);
    if (slipped) problems.push('a quote that is never closed');
    else if (!clean) problems.push('a stray quote');
    if (cells.length < columns) problems.push(`${cells.length} cells, not ${columns}`);
    if (cells.length > columns) problems.push(`${cells.length} cells, not ${columns}: the rest is left out`);
    const long = cells.find((cell) => cell.length > LONGEST_CELL);
    if (long !== undefined) problems.push(`a cell of ${long.length} characters, cut`);
    const kept = Array.from({ length: columns }, (_, index) => (cells[index] ?? '').slice(0, LONGEST_CELL).replaceAll('\0', ''));
    await write(`${[...kept, String(line), problems.join('; ')].map(csvCell).join(',')}\n`);
  }
  out.end(pending);
  await once(out, 'finish');
}

interface RawRecord {
  readonly bytes: Buffer;
  readonly line: number;
  readonly slipped: boolean;
}

const QUOTE = 0x22;
const NEWLINE = 0x0a;

/** Lines on which the wanted rows (ascending, from 1) begin. */
export async function linesOfRows(
  path: string,
  columns: number,
  delimiter: string,
  wanted: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const lines = new Map<number, number>();
  let row = -1;
  let next = 0;
  for await (const { bytes, line } of recordsOf(path, columns, delimiter)) {
    if (bytes.length === 0) continue;
    row += 1;
    if (row !== wanted[next]) continue;
    lines.set(row, line);
    next += 1;
    if (next === wanted.length) break;
  }
  return lines;
}

async function* recordsOf(path: string, columns: number, delimiter: string): AsyncGenerator<RawRecord> {
  let held = Buffer.alloc(0);
  let line = 1;
  let slips = 0;
  let ended = false;
  const stream = createReadStream(path, { highWaterMark: 1 << 20 })[Symbol.asyncIterator]();
  let at = 0;
  const more = async (): Promise<boolean> => {
    const next = await stream.next();
    if (next.done === true) {
      ended = true;
      return false;
    }
    held = Buffer.concat([held.subarray(at), next.value as Buffer]);
    at = 0;
    return true;
  };
  for (;;) {
    const limit = slips > SLIPS ? LONGEST_AFTER_SLIPS : LONGEST;
    let end = endOf(held, at, limit);
    while (end === MORE && !ended) {
      await more();
      end = endOf(held, at, limit);
    }
    if (at >= held.length && ended) return;
    let slipped = false;
    if (end === MORE || end === TOO_LONG) {
      slipped = held.indexOf(QUOTE, at) >= 0;
      end = await lineEnd();
    } else if (spansLines(held, at, end) && splitRecord(held.subarray(at, end).toString('latin1'), delimiter).cells.length !== columns) {
      slipped = true;
      end = held.indexOf(NEWLINE, at);
    }
    if (slipped) slips += 1;
    const bytes = held.subarray(at, end > at && held[end - 1] === 0x0d ? end - 1 : end);
    yield { bytes: Buffer.from(bytes), line, slipped };
    line += newlines(held, at, Math.min(end + 1, held.length));
    at = Math.min(end + 1, held.length);
  }

  async function lineEnd(): Promise<number> {
    for (;;) {
      const found = held.indexOf(NEWLINE, at);
      if (found >= 0) return found;
      if (ended || !(await more())) return held.length;
    }
  }
}

const MORE = -1;
const TOO_LONG = -2;

/** Where the record that starts at `from` ends, quotes taken at their word. */
function endOf(bytes: Buffer, from: number, limit: number): number {
  let at = from;
  for (;;) {
    const newline = bytes.indexOf(NEWLINE, at);
    const quote = bytes.indexOf(QUOTE, at);
    if (newline >= 0 && (quote < 0 || newline < quote)) return newline;
    if (quote < 0) return bytes.length - from > limit ? TOO_LONG : MORE;
    const close = bytes.indexOf(QUOTE, quote + 1);
    if (close < 0) return bytes.length - from > limit ? TOO_LONG : MORE;
    if (close - from > limit) return TOO_LONG;
    at = close + 1;
  }
}

function spansLines(bytes: Buffer, from: number, end: number): boolean {
  const newline = bytes.indexOf(NEWLINE, from);
  return newline >= 0 && newline < end;
}

function newlines(bytes: Buffer, from: number, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE, from); at >= 0 && at < end; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}
