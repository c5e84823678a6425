import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { brotliDecompressSync, createGunzip, gunzipSync, inflateSync } from 'node:zlib';
import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio';
import { IntakeProblem, megabytes } from '../intake-issue.ts';
import type { IntakeLimits } from '../limits.ts';
import type { ArchivedPage } from './archived-page.ts';

const LONGEST_HEADERS = 512 * 1024;
const READ =
  /^(?:text\/html|application\/xhtml\+xml|text\/plain|text\/markdown|application\/pdf|application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document)/i;

/**
 * The readable answers recorded in a WARC, one after another; the file is never held whole. Throws `IntakeProblem` where the file
 * breaks off or unfolds beyond its limit: what came before stands.
 */
export async function* readWarc(source: string | Uint8Array, limits: IntakeLimits): AsyncGenerator<ArchivedPage> {
  const guard = { expanded: 0, sinceRecord: 0, inHeaders: true };
  const parser = new WARCParser(unfolded(source, limits, guard));
  for (;;) {
    guard.inHeaders = true;
    guard.sinceRecord = 0;
    const record = await nextRecord(parser);
    if (record === null) return;
    guard.inHeaders = false;
    const page = await pageOf(record, limits);
    await skip(record);
    if (page !== null) yield page;
  }
}

interface Guard {
  expanded: number;
  sinceRecord: number;
  inHeaders: boolean;
}

/** The bytes of the archive without compression, counted. Headers that go on for ever are stopped before they fill the memory. */
async function* unfolded(source: string | Uint8Array, limits: IntakeLimits, guard: Guard): AsyncGenerator<Uint8Array> {
  const raw = typeof source === 'string' ? createReadStream(source) : Readable.from(chunksOf(source));
  let stream: AsyncIterable<Uint8Array> = raw;
  const first = await firstChunk(raw);
  if (first[0] === 0x1f && first[1] === 0x8b) stream = Readable.from(rejoined(first, raw)).pipe(createGunzip());
  else stream = rejoined(first, raw);
  try {
    for await (const chunk of stream) {
      guard.expanded += chunk.byteLength;
      guard.sinceRecord += chunk.byteLength;
      if (guard.expanded > limits.archiveExpandedBytes)
        throw new IntakeProblem(
          'expands',
          `an archive that unfolds to more than ${megabytes(limits.archiveExpandedBytes)}`,
          `at most ${megabytes(limits.archiveExpandedBytes)}`,
          'split the archive',
        );
      if (guard.inHeaders && guard.sinceRecord > LONGEST_HEADERS + (1 << 17))
        throw new IntakeProblem('warc', 'headers of a record that do not end', 'a whole WARC', 'the pages before it were read');
      yield chunk;
    }
  } catch (problem) {
    if (problem instanceof IntakeProblem) throw problem;
    const code = problem instanceof Error && 'code' in problem && typeof problem.code === 'string' ? problem.code : '';
    if (/^(?:Z_|ERR_)/.test(code))
      throw new IntakeProblem(
        'warc',
        'a compressed archive that breaks off or is damaged',
        'a whole WARC',
        'the pages before it were read',
      );
    throw problem;
  } finally {
    raw.destroy();
  }
}

function* chunksOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1 << 16) yield bytes.subarray(at, at + (1 << 16));
}

async function firstChunk(stream: Readable): Promise<Uint8Array> {
  const { value } = (await stream[Symbol.asyncIterator]().next()) as IteratorResult<Uint8Array | undefined>;
  return value ?? new Uint8Array();
}

async function* rejoined(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

async function nextRecord(parser: WARCParser): Promise<WARCRecord | null> {
  try {
    return await parser.parse();
  } catch (problem) {
    if (problem instanceof IntakeProblem) throw problem;
    throw new IntakeProblem(
      'warc',
      `a record that cannot be read (${problem instanceof Error ? problem.message.slice(0, 80) : 'unknown'})`,
      'a whole WARC',
      'the pages before it were read',
    );
  }
}

async function skip(record: WARCRecord): Promise<void> {
  if (record.consumed !== 'raw') for await (const _ of record.reader) void _;
}

/** Null: not a page that was delivered whole, or not a form we read. */
async function pageOf(record: WARCRecord, limits: IntakeLimits): Promise<ArchivedPage | null> {
  const url = record.warcTargetURI ?? '';
  if (!/^https?:/i.test(url)) return null;
  const { httpHeaders } = record;
  if (record.warcType === 'response' && httpHeaders !== null) {
    const contentType = httpHeaders.headers.get('content-type') ?? null;
    if (Number(httpHeaders.statusCode) !== 200 || !READ.test(contentType ?? '')) return null;
    const raw = await limited(record.reader, limits.fileBytes);
    const bytes =
      raw === null
        ? null
        : await decoded(raw, httpHeaders.headers.get('transfer-encoding'), httpHeaders.headers.get('content-encoding'), limits);
    return bytes === null ? null : { url, bytes, contentType, captured: record.warcDate ?? null, title: null };
  }
  if (record.warcType !== 'resource' && record.warcType !== 'conversion') return null;
  const contentType = record.warcContentType ?? null;
  if (!READ.test(contentType ?? '')) return null;
  const bytes = await limited(record.reader, limits.fileBytes);
  return bytes === null ? null : { url, bytes, contentType, captured: record.warcDate ?? null, title: null };
}

/** All bytes, or null where there are more than `most`; the rest is passed over. */
async function limited(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of source) {
    size += part.byteLength;
    if (size <= most) parts.push(part);
    else parts.length = 0;
  }
  return size <= most ? Buffer.concat(parts) : null;
}

/** Undone as the headers say. Many archives hold the body already undone: then it is taken as it is. */
async function decoded(
  raw: Uint8Array,
  transfer: string | null | undefined,
  encoding: string | null | undefined,
  limits: IntakeLimits,
): Promise<Uint8Array | null> {
  const body =
    transfer?.toLowerCase().includes('chunked') === true ? await limited(new AsyncIterReader([raw], null, true), limits.fileBytes) : raw;
  if (body === null) return null;
  const options = { maxOutputLength: limits.expandedBytes };
  try {
    switch (encoding?.trim().toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
        return gunzipSync(body, options);
      case 'deflate':
        return inflateSync(body, options);
      case 'br':
        return brotliDecompressSync(body, options);
      default:
        return body;
    }
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ERR_BUFFER_TOO_LARGE') return null;
    return body;
  }
}
