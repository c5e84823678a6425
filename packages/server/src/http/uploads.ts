import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { decodeUtf8 } from '../input/decode.ts';
import { parseJson } from '../input/parse-json.ts';
import { Problem } from './problem.ts';

/** Largest request with texts in it, all files together. */
export const LARGEST_UPLOAD = 64 * 1024 * 1024;
const MOST_FILES = 50;

/** One text as it was sent: its bytes, and what the request says of it. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly date: string | null;
  readonly language: string | null;
}

/** Bodies are handed on as bytes, whatever their type; several files come as multipart/form-data. Nothing is written to disk. */
export async function readUploads(app: FastifyInstance): Promise<void> {
  app.removeAllContentTypeParsers();
  await app.register(multipart, {
    limits: { files: MOST_FILES, fileSize: LARGEST_UPLOAD, fields: 20, fieldSize: 10_000, parts: MOST_FILES + 20, headerPairs: 50 },
  });
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

export interface Uploads {
  /** Whether a list was sent, so that a list goes back. */
  readonly many: boolean;
  readonly items: readonly Upload[];
}

/** The texts of a request: its body as one file, JSON with a text or `texts`, or the files of a form. */
export async function uploadsOf(request: FastifyRequest, given: { readonly name?: string }): Promise<Uploads> {
  if (request.isMultipart()) return formOf(request);
  const body = request.body;
  if (!Buffer.isBuffer(body) || body.length === 0) throw new Problem('malformed-request', 'Nothing is sent');
  const contentType = request.headers['content-type'] ?? null;
  if (/^application\/json\b/i.test(contentType ?? '')) return fromJson(body);
  return { many: false, items: [{ name: given.name ?? 'body', bytes: body, contentType, date: null, language: null }] };
}

async function formOf(request: FastifyRequest): Promise<Uploads> {
  const items: Upload[] = [];
  let size = 0;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        if (part.fieldname !== 'text') throw unknownField(part.fieldname);
        items.push({
          name: `text ${items.length + 1}`,
          bytes: Buffer.from(String(part.value)),
          contentType: 'text/plain; charset=utf-8',
          date: null,
          language: null,
        });
      } else {
        const bytes = await part.toBuffer();
        size += bytes.length;
        if (size > LARGEST_UPLOAD) throw new Problem('too-large', 'The files are larger than this address takes');
        items.push({ name: part.filename || `file ${items.length + 1}`, bytes, contentType: part.mimetype, date: null, language: null });
      }
    }
  } catch (problem) {
    throw formProblem(problem);
  }
  if (items.length === 0) throw new Problem('malformed-request', 'Nothing is sent');
  return { many: items.length > 1, items };
}

/** The reader of forms throws errors of its own; those without a status speak of the form as it was sent. */
function formProblem(problem: unknown): unknown {
  if (problem instanceof Problem || !(problem instanceof Error)) return problem;
  const status = 'statusCode' in problem ? problem.statusCode : null;
  if (status === 413) return new Problem('too-large', 'The files are more or larger than this address takes');
  // Errors of a broken form come from the stream below and have no status; a slip of ours is a TypeError or its like.
  if (status !== null || problem.name === 'Error' || problem.name === 'AbortError')
    return new Problem('malformed-request', 'The form cannot be read');
  return problem;
}

function fromJson(body: Buffer): Uploads {
  const decoded = decodeUtf8(body);
  if (!('text' in decoded)) throw new Problem('malformed-request', 'The body cannot be read');
  const read = parseJson(decoded.text, 'body');
  if ('issues' in read) throw new Problem('malformed-request', 'The body cannot be read', read.issues);
  const { value } = read;
  const list = isMapping(value) && Array.isArray(value['texts']) ? (value['texts'] as readonly unknown[]) : null;
  if (list !== null && list.length > 1000) throw new Problem('too-large', 'At most 1,000 texts at once');
  return { many: list !== null, items: (list ?? [value]).map((one, at) => textOf(one, list === null ? 'body' : `body.texts[${at}]`, at)) };
}

const KEYS = ['text', 'name', 'date', 'lang'];

function textOf(value: unknown, path: string, at: number): Upload {
  const wrong = (where: string, found: string, expected: string): Problem =>
    new Problem('malformed-request', 'The body cannot be read', [
      { code: 'request.text', path: where, found, expected, help: 'see /api/reference' },
    ]);
  if (!isMapping(value)) throw wrong(path, 'something else', 'a mapping with text, and name, date and lang where known');
  const unknown = Object.keys(value).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) throw wrong(`${path}.${unknown.slice(0, 40)}`, 'a key that is not known', KEYS.join(', '));
  const word = (key: string): string | null => {
    const member = value[key];
    if (member === undefined || member === null) return null;
    if (typeof member !== 'string') throw wrong(`${path}.${key}`, typeof member, 'text or null');
    return member;
  };
  const text = word('text');
  if (text === null || text.trim() === '') throw wrong(`${path}.text`, 'nothing', 'the words of the text');
  return {
    name: word('name') ?? `text ${at + 1}`,
    bytes: Buffer.from(text),
    contentType: 'text/plain; charset=utf-8',
    date: word('date'),
    language: word('lang'),
  };
}

function unknownField(name: string): Problem {
  return new Problem('malformed-request', 'The form cannot be read', [
    {
      code: 'request.form',
      path: `form.${name.slice(0, 40)}`,
      found: 'a field that is not known',
      expected: 'files, or fields named text',
      help: 'day and language go into the address: ?date= and ?lang=',
    },
  ]);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
