import { closeSync, openSync, readSync } from 'node:fs';
import { decoded } from './decoded.ts';

/** Bytes of the beginning that are looked at; a header longer than this is no header. */
const HEAD = 4 << 20;

/** The first records of a CSV file as texts, blank ones left out. Read by us: DuckDB drops a header that is not UTF-8. */
export function headOfCsv(path: string, most: number): readonly string[] {
  const bytes = Buffer.alloc(HEAD);
  const file = openSync(path, 'r');
  try {
    return recordsIn(bytes.subarray(0, readSync(file, bytes, 0, HEAD, 0)), most);
  } finally {
    closeSync(file);
  }
}

/** Records end where lines do, unless a quote is open; one that never closes ends with its line. */
export function recordsIn(bytes: Buffer, most: number): readonly string[] {
  // One character a byte, so that places in the text are places in the bytes.
  const text = bytes.toString('latin1');
  const newline = text.includes('\n') ? '\n' : '\r';
  const records: string[] = [];
  for (let at = 0; at < text.length && records.length < most; ) {
    const end = endOf(text, at, newline);
    const record = decoded(bytes.subarray(at, end)).text.replace(/\r$/, '');
    if (record.trim() !== '') records.push(record);
    at = end + 1;
  }
  return records;
}

function endOf(text: string, from: number, newline: string): number {
  const line = text.indexOf(newline, from);
  for (let at = from; ; ) {
    const end = text.indexOf(newline, at);
    const quote = text.indexOf('"', at);
    if (end >= 0 && (quote < 0 || end < quote)) return end;
    const close = quote < 0 ? -1 : text.indexOf('"', quote + 1);
    if (close < 0) return quote < 0 || line < 0 ? text.length : line;
    at = close + 1;
  }
}
