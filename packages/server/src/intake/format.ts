import { gunzipSync } from 'node:zlib';
import { byteOrderMark, declaredEncoding } from './decode-text.ts';
import { IntakeProblem } from './intake-issue.ts';
import type { SourceFormat } from './source-read.ts';

export interface FormatHints {
  readonly name: string;
  readonly contentType: string | null;
}

/** What a file is by its bytes; name and content type only tell Markdown and bare pieces of HTML from plain text. */
export function formatOf(bytes: Uint8Array, hints: FormatHints): SourceFormat | 'gzip' {
  const head = latin(bytes, 1024);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return startsGzippedWarc(bytes) ? 'warc' : 'gzip';
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return zipKind(bytes);
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('WARC/')) return 'warc';
  refuseKnownOthers(head);
  const mark = byteOrderMark(bytes);
  if ((mark === null || mark === 'utf-8') && bytes.subarray(0, 8192).includes(0))
    throw new IntakeProblem('binary', 'a file that is no text', SUPPORTED, 'convert it to one of these first');
  const start = (mark === null ? latin(bytes, 8192) : new TextDecoder(mark).decode(bytes.subarray(0, 8192))).replace(
    /^\uFEFF|^\u00ef\u00bb\u00bf/,
    '',
  );
  const mail = mailKind(start);
  if (mail !== null) return mail;
  if (isPage(start, hints)) return 'html';
  return isMarkdown(start, hints) ? 'markdown' : 'text';
}

export const SUPPORTED = 'plain text, Markdown, HTML, MHTML, PDF, DOCX, EML, WARC or WACZ';

/** The names of a zip's entries, from its directory at the end. Reads nothing that is compressed. */
export function zipNames(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) return [];
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50 && names.length < 10_000) {
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

function zipKind(bytes: Uint8Array): SourceFormat {
  const names = zipNames(bytes);
  if (names.includes('word/document.xml')) return 'docx';
  if (names.some((name) => /^archive\/[^/]+\.warc(\.gz)?$/.test(name))) return 'wacz';
  const found = names.includes('xl/workbook.xml')
    ? 'a spreadsheet'
    : names.includes('content.xml')
      ? 'an OpenDocument file'
      : names.length === 0
        ? 'a broken zip file'
        : 'a zip file of another kind';
  throw new IntakeProblem('format', found, SUPPORTED, 'unpack it, or save the text as one of these');
}

function startsGzippedWarc(bytes: Uint8Array): boolean {
  try {
    const { length } = bytes;
    return gunzipSync(bytes.subarray(0, Math.min(length, 65_536)), { finishFlush: 2, maxOutputLength: 64 * 1024 * 1024 })
      .subarray(0, 5)
      .equals(Buffer.from('WARC/'));
  } catch {
    // Broken or not for us: the reader of gzip files says why.
    return false;
  }
}

function refuseKnownOthers(head: string): void {
  const others: readonly (readonly [RegExp, string])[] = [
    [/^\{\\rtf/, 'a Rich Text file'],
    [/^\u00d0\u00cf.\u00e0\u00a1\u00b1/s, 'an old Word, Excel or Outlook file'],
    [/^\u0089PNG|^GIF8|^\u00ff\u00d8\u00ff|^RIFF.{4}WEBP/s, 'a picture'],
    [/^bplist00/, 'a Safari web archive'],
    [/^(?:7z\u00bc\u00af|Rar!|BZh|\u00fd7zXZ|\u0028\u00b5\u002f\u00fd)/, 'a compressed file of another kind'],
  ];
  const found = others.find(([start]) => start.test(head));
  if (found !== undefined) throw new IntakeProblem('format', found[1], SUPPORTED, 'save the text as one of these');
}

function mailKind(start: string): 'eml' | 'mhtml' | null {
  const headers = /^(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){3,}/.exec(start)?.[0];
  if (headers === undefined) return null;
  const has = (name: string): boolean => new RegExp(`^${name}:`, 'im').test(headers);
  if (!has('mime-version') && !has('received') && !has('message-id') && !(has('from') && has('date') && has('subject'))) return null;
  const saved = has('snapshot-content-location') || /^from: *"?<?saved by/im.test(headers) || /^x-mimeole:/im.test(headers);
  return /^content-type: *multipart\/related/im.test(headers) && (saved || !has('received')) && !has('to') ? 'mhtml' : 'eml';
}

function isPage(start: string, hints: FormatHints): boolean {
  if (/^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|article|main)\b/i.test(start))
    return true;
  const named =
    /\.(?:x?html?|php|aspx?)(?:\.gz)?$/i.test(hints.name) || /^(?:text\/html|application\/xhtml)/i.test(hints.contentType ?? '');
  if (named && /<(?:p|div|h[1-6]|br|span|table|ul|ol|section|a)\b/i.test(start)) return true;
  return /^\s*<(?:p|div|section|h[1-6]|table|ul|ol)\b[^>]*>/i.test(start) && /<\/(?:p|div|section|h[1-6]|table|ul|ol)>/i.test(start);
}

function isMarkdown(start: string, hints: FormatHints): boolean {
  if (/\.(?:md|markdown|mdown)$/i.test(hints.name) || /^text\/(?:x-)?markdown/i.test(hints.contentType ?? '')) return true;
  return (
    /^---\r?\n(?:[\w-]+:[^\n]*\r?\n|[ \t-][^\n]*\r?\n)+---\r?\n/.test(start) ||
    (/^#{1,3} \S/m.test(start) && /\[[^\]\n]+\]\([^)\n]+\)/.test(start))
  );
}

function latin(bytes: Uint8Array, length: number): string {
  const part = bytes.subarray(0, length);
  return Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1');
}

/** The charset a page or its server names. */
export function charsetOf(bytes: Uint8Array, hints: FormatHints): string | null {
  return declaredEncoding(bytes, hints.contentType);
}
