import { createHash } from 'node:crypto';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { type Issue, nextDay } from '@ratione/engine';
import type { ArchivedPage } from './archive/archived-page.ts';
import { gunzip } from './archive/inflate.ts';
import { decodeText } from './decode-text.ts';
import { charsetOf, formatOf, SUPPORTED } from './format.ts';
import { IntakeProblem, intakeIssue, issueFrom, megabytes } from './intake-issue.ts';
import { keepOriginal } from './keep-original.ts';
import { detectLanguage } from './language.ts';
import { type IntakeLimits, LIMITS } from './limits.ts';
import type { FetchedPage } from './net/fetch-page.ts';
import { readMarkdown, readPlainText } from './plain-text.ts';
import { type Intake, isRead, type LatestDay, type ParsedDocument, type SourceFormat, type SourceRead } from './source-read.ts';
import type { DocumentReaders } from './worker/document-readers.ts';

/** A file by its path, bytes that came some other way, or the address of a page. */
export type SourceInput =
  | { readonly path: string; readonly name?: string }
  | { readonly bytes: Uint8Array; readonly name: string }
  | { readonly url: string };

export interface SourceHints {
  /** Language and day that the user states; they win over what the text says. */
  readonly language?: string | null;
  readonly date?: string | null;
  readonly contentType?: string | null;
}

export interface IntakeContext {
  readonly readers: DocumentReaders;
  readonly limits?: IntakeLimits;
  /** Folder in which originals are kept under their hash. Nothing is kept without it. */
  readonly keep?: string | null;
  /** Told of every page fetched and every address on the way. */
  readonly fetched?: (page: FetchedPage) => void;
}

/** Every text of a source: one, except for web archives. Bad input is refused with issues and never thrown. */
export async function* readSources(input: SourceInput, context: IntakeContext, hints: SourceHints = {}): AsyncGenerator<Intake> {
  const limits = context.limits ?? LIMITS;
  const name = nameOf(input);
  try {
    const loaded = await load(input, context, limits, hints.contentType ?? null);
    if (loaded.kind === 'archive') yield* fromArchive(name, loaded, context, limits, hints);
    else
      yield await one(
        {
          name,
          part: null,
          bytes: loaded.bytes,
          contentType: loaded.contentType,
          format: loaded.format,
          captured: null,
          title: null,
          url: loaded.url,
        },
        context,
        limits,
        hints,
      );
  } catch (problem) {
    yield { name, part: null, issues: [issueFrom(problem, name)] };
  }
}

/** The one text of a source; of a web archive its first page that can be read. */
export async function readSource(input: SourceInput, context: IntakeContext, hints: SourceHints = {}): Promise<Intake> {
  let refused: Intake | null = null;
  for await (const intake of readSources(input, context, hints)) {
    if (isRead(intake)) return intake;
    refused ??= intake;
  }
  const name = nameOf(input);
  return (
    refused ?? { name, part: null, issues: [intakeIssue(name, 'no-pages', 'an archive without pages that can be read', 'a page', '')] }
  );
}

function nameOf(input: SourceInput): string {
  if ('url' in input) return input.url;
  return 'path' in input ? (input.name ?? input.path) : input.name;
}

type Loaded =
  | {
      readonly kind: 'document';
      readonly bytes: Uint8Array;
      readonly format: Exclude<SourceFormat, 'warc' | 'wacz'>;
      readonly contentType: string | null;
      readonly url: string | null;
    }
  | {
      readonly kind: 'archive';
      readonly format: 'warc' | 'wacz';
      readonly source: string | Uint8Array;
      readonly contentType: string | null;
    };

async function load(input: SourceInput, context: IntakeContext, limits: IntakeLimits, contentType: string | null): Promise<Loaded> {
  if ('url' in input) {
    const { fetchPage } = await import('./net/fetch-page.ts');
    const page = await fetchPage(input.url, { limits });
    context.fetched?.(page);
    return fromBytes(page.bytes, input.url, page.contentType, page.url, limits);
  }
  if ('bytes' in input) return fromBytes(input.bytes, input.name, contentType, null, limits);
  const file = await open(input.path, 'r');
  try {
    return await fromFile(file, input.path, limits);
  } finally {
    await file.close();
  }
}

async function fromFile(file: FileHandle, path: string, limits: IntakeLimits): Promise<Loaded> {
  const found = await file.stat();
  if (!found.isFile()) throw new IntakeProblem('file', 'something that is no file', 'a file or a folder of files', 'name the file');
  if (found.size > limits.fileBytes) {
    const head = Buffer.alloc(1 << 16);
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    const start = head.subarray(0, bytesRead);
    if (!start.subarray(0, 2).equals(Buffer.from('PK'))) {
      if (formatOf(start, { name: path, contentType: null }) === 'warc')
        return { kind: 'archive', format: 'warc', source: path, contentType: null };
      throw tooLarge(found.size, limits.fileBytes);
    }
    if (found.size > limits.archiveBytes) throw tooLarge(found.size, limits.archiveBytes);
  }
  const bytes = await readFile(path);
  const loaded = fromBytes(bytes, path, null, null, limits);
  return loaded.kind === 'archive' && loaded.format === 'warc' ? { ...loaded, source: path } : loaded;
}

function fromBytes(bytes: Uint8Array, name: string, contentType: string | null, url: string | null, limits: IntakeLimits): Loaded {
  if (bytes.length === 0) throw new IntakeProblem('empty', 'an empty file', SUPPORTED, 'check that it was saved whole');
  const format = formatOf(bytes, { name, contentType });
  if (format === 'warc' || format === 'wacz') {
    if (bytes.length > limits.archiveBytes) throw tooLarge(bytes.length, limits.archiveBytes);
    return { kind: 'archive', format, source: bytes, contentType };
  }
  if (bytes.length > limits.fileBytes) throw tooLarge(bytes.length, limits.fileBytes);
  if (format !== 'gzip') return { kind: 'document', bytes, format, contentType, url };
  const inner = gunzip(bytes, limits.expandedBytes);
  const within = formatOf(inner, { name: name.replace(/\.gz$/i, ''), contentType });
  if (within === 'gzip' || within === 'warc' || within === 'wacz')
    throw new IntakeProblem('format', 'one compressed file inside another', SUPPORTED, 'unpack it once');
  return { kind: 'document', bytes: inner, format: within, contentType, url };
}

async function* fromArchive(
  name: string,
  archive: Extract<Loaded, { readonly kind: 'archive' }>,
  context: IntakeContext,
  limits: IntakeLimits,
  hints: SourceHints,
): AsyncGenerator<Intake> {
  const pages = await pagesOf(archive, limits);
  let count = 0;
  try {
    for await (const page of pages) {
      if (count === limits.parts) {
        yield {
          name,
          part: null,
          issues: [intakeIssue(name, 'parts', `more than ${limits.parts} pages`, `at most ${limits.parts}`, 'split the archive')],
        };
        return;
      }
      count += 1;
      yield await onePage(name, page, context, limits, hints);
    }
  } catch (problem) {
    yield { name, part: null, issues: [issueFrom(problem, name)] };
    return;
  }
  if (count === 0)
    yield {
      name,
      part: null,
      issues: [
        intakeIssue(
          name,
          'no-pages',
          'an archive without a page that was delivered whole',
          'recorded pages of HTML, text, PDF or DOCX',
          'check what was captured',
        ),
      ],
    };
}

async function pagesOf(
  archive: Extract<Loaded, { readonly kind: 'archive' }>,
  limits: IntakeLimits,
): Promise<AsyncGenerator<ArchivedPage>> {
  if (archive.format === 'warc') return (await import('./archive/warc.ts')).readWarc(archive.source, limits);
  const bytes = typeof archive.source === 'string' ? await readFile(archive.source) : archive.source;
  return (await import('./archive/wacz.ts')).readWacz(bytes, limits);
}

async function onePage(
  name: string,
  page: ArchivedPage,
  context: IntakeContext,
  limits: IntakeLimits,
  hints: SourceHints,
): Promise<Intake> {
  const place = `${name}, ${page.url}`;
  try {
    if (page.bytes.length === 0) throw new IntakeProblem('empty', 'an empty page', SUPPORTED, '');
    const format = formatOf(page.bytes, { name: page.url, contentType: page.contentType });
    if (format === 'gzip' || format === 'warc' || format === 'wacz')
      throw new IntakeProblem('format', 'an archive within an archive', 'a page', 'unpack it');
    return await one({ ...page, name, part: page.url, format }, context, limits, hints);
  } catch (problem) {
    return { name, part: page.url, issues: [issueFrom(problem, place)] };
  }
}

interface Item {
  readonly name: string;
  readonly part: string | null;
  readonly bytes: Uint8Array;
  readonly format: Exclude<SourceFormat, 'warc' | 'wacz'>;
  readonly contentType: string | null;
  readonly captured: string | null;
  readonly title: string | null;
  readonly url: string | null;
}

async function one(item: Item, context: IntakeContext, limits: IntakeLimits, hints: SourceHints): Promise<Intake> {
  const path = item.part === null ? item.name : `${item.name}, ${item.part}`;
  const sha256 = createHash('sha256').update(item.bytes).digest('hex');
  const answer = await parsed(item, path, context.readers, limits);
  if ('issue' in answer) return { name: item.name, part: item.part, issues: [answer.issue] };
  if (context.keep !== undefined && context.keep !== null) await keepOriginal(context.keep, sha256, item.bytes);
  return finished(item, sha256, cut(answer.document, path, limits.characters), path, hints);
}

async function parsed(
  item: Item,
  path: string,
  readers: DocumentReaders,
  limits: IntakeLimits,
): Promise<{ readonly document: ParsedDocument } | { readonly issue: Issue }> {
  const encoding = charsetOf(item.bytes, { name: item.name, contentType: item.contentType });
  if (item.format === 'text' || item.format === 'markdown') {
    // A plain text may speak of meta tags without meaning its own encoding.
    const decoded = decodeText(item.bytes, path, /charset\s*=/i.test(item.contentType ?? '') ? encoding : null);
    const document = item.format === 'text' ? readPlainText(decoded.text, path) : readMarkdown(decoded.text, path);
    return { document: { ...document, issues: [...decoded.issues, ...document.issues] } };
  }
  return readers.read({ format: item.format, bytes: item.bytes, path, encoding, limits });
}

function cut(document: ParsedDocument, path: string, most: number): ParsedDocument {
  if (document.text.length <= most) return document;
  return {
    ...document,
    text: document.text.slice(0, most),
    spans: document.spans.filter((span) => span.start < most).map((span) => (span.end > most ? { ...span, end: most } : span)),
    issues: [
      ...document.issues,
      intakeIssue(path, 'length', `${document.text.length} characters`, `at most ${most}`, `the first ${most} were read`),
    ],
  };
}

async function finished(item: Item, sha256: string, document: ParsedDocument, path: string, hints: SourceHints): Promise<SourceRead> {
  const given = hints.language ?? null;
  const detected = given === null && document.language === null ? await detectLanguage(document.text) : null;
  const latest = latestDay(item.captured) ?? document.notLaterThan;
  const stated = hints.date ?? null;
  // A capture is dated by UTC, a page by its own clock: a day apart is no contradiction.
  const late = stated === null && document.date !== null && latest !== null && document.date.day > nextDay(latest.day);
  const date = stated !== null ? { day: stated, how: 'given' as const, where: 'stated by the user' } : late ? null : document.date;
  return {
    name: item.name,
    part: item.part,
    format: item.format,
    sha256,
    bytes: item.bytes.length,
    text: document.text,
    title: document.title ?? item.title,
    author: document.author,
    site: document.site,
    url: document.url ?? item.part ?? item.url,
    date: date?.day ?? null,
    dateFrom:
      date === null
        ? null
        : { how: date.how, where: date.where, ...('note' in date && date.note !== undefined ? { note: date.note } : {}) },
    notLaterThan: latest,
    language: given ?? document.language ?? detected?.language ?? null,
    languageFrom: given !== null ? 'given' : document.language !== null ? 'declared' : detected !== null ? 'detected' : null,
    languageConfidence: detected?.confidence ?? null,
    spans: document.spans,
    issues: late
      ? [
          ...document.issues,
          intakeIssue(
            path,
            'date-later',
            `a day of publication (${document.date?.day ?? ''}) after ${latest?.where ?? ''} (${latest?.day ?? ''})`,
            'days that agree',
            'say --as-of with the day of the text',
          ),
        ]
      : document.issues,
  };
}

function latestDay(captured: string | null): LatestDay | null {
  const day = /^(?:19|20)\d{2}-\d{2}-\d{2}/.exec(captured ?? '')?.[0];
  return day === undefined ? null : { day, where: 'WARC-Date' };
}

function tooLarge(size: number, most: number): IntakeProblem {
  return new IntakeProblem('size', megabytes(size), `at most ${megabytes(most)}`, 'save the part that matters by itself');
}
