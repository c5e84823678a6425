import { lookup as lookUp } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { IntakeProblem, megabytes } from '../intake-issue.ts';
import type { IntakeLimits } from '../limits.ts';
import { isPublicAddress } from './public-address.ts';

export interface FetchedPage {
  /** Where it was found in the end. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** Addresses that led on to another, in order. */
  readonly through: readonly string[];
}

export interface FetchOptions {
  readonly limits: Pick<IntakeLimits, 'fileBytes' | 'expandedBytes'>;
  readonly milliseconds?: number;
  /** Tests fetch from this machine; nothing else does. */
  readonly isAllowed?: (address: string) => boolean;
}

const MOST_REDIRECTS = 5;

/**
 * Fetches one page a user asked for: no cookies, no referrer, no scripts, nothing the page refers to. Every address on the way is
 * looked up and must be public; the connection goes to the address that was checked.
 */
export async function fetchPage(
  address: string,
  { limits, milliseconds = 20_000, isAllowed = isPublicAddress }: FetchOptions,
): Promise<FetchedPage> {
  const through: string[] = [];
  const deadline = AbortSignal.timeout(milliseconds);
  let url = webUrl(address);
  for (;;) {
    const response = await get(url, deadline, isAllowed);
    const status = response.statusCode ?? 0;
    const location = response.headers.location;
    if (status >= 300 && status < 400 && location !== undefined) {
      response.destroy();
      through.push(url.href);
      if (through.length > MOST_REDIRECTS)
        throw new IntakeProblem('fetch', `more than ${MOST_REDIRECTS} redirections`, 'a page', 'give the address it ends at');
      url = webUrl(new URL(location, url).href);
      continue;
    }
    if (status !== 200) {
      response.destroy();
      throw new IntakeProblem('fetch', `the answer ${status} from ${url.host}`, 'the answer 200', 'open the page in a browser and save it');
    }
    return {
      url: url.href,
      bytes: undone(await body(response, limits.fileBytes, deadline), response.headers['content-encoding'], limits.expandedBytes),
      contentType: response.headers['content-type'] ?? null,
      through,
    };
  }
}

function webUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new IntakeProblem(
      'fetch',
      `\`${text.slice(0, 80)}\``,
      'an address that begins with https:// or http://',
      'copy it from the browser',
    );
  if (url.username !== '' || url.password !== '')
    throw new IntakeProblem('fetch', 'an address with a name or password in it', 'an address of a public page', 'leave them out');
  return url;
}

function get(url: URL, deadline: AbortSignal, isAllowed: (address: string) => boolean): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isAllowed(host)) return Promise.reject(notPublic(host));
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const request = send(url, {
      method: 'GET',
      agent: false,
      signal: deadline,
      lookup: checkedLookup(isAllowed),
      maxHeaderSize: 64 * 1024,
      headers: {
        accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.1',
        'accept-encoding': 'gzip, br, identity',
        'user-agent': 'ratione (reads one page at the request of a person)',
      },
    });
    request.on('response', resolve);
    request.on('error', (problem) => reject(failed(problem, url)));
    request.end();
  });
}

/** Looks a name up once and refuses every answer that is not public, so that a name cannot lead inside. */
function checkedLookup(isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, done) => {
    lookUp(hostname, { ...options, all: true }, (problem, found) => {
      if (problem !== null) return done(problem, '', 0);
      const refused = found.find(({ address }) => !isAllowed(address));
      const [first] = found;
      if (refused !== undefined || first === undefined) return done(notPublic(hostname), '', 0);
      return options.all === true ? done(null, found) : done(null, first.address, first.family);
    });
  };
}

async function body(response: IncomingMessage, most: number, deadline: AbortSignal): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response as AsyncIterable<Uint8Array>) {
      size += part.byteLength;
      if (size > most) {
        response.destroy();
        throw new IntakeProblem(
          'size',
          `a page of more than ${megabytes(most)}`,
          `at most ${megabytes(most)}`,
          'save the part that matters',
        );
      }
      parts.push(part);
    }
  } catch (problem) {
    if (problem instanceof IntakeProblem) throw problem;
    throw failed(deadline.aborted ? deadline.reason : problem, null);
  }
  return Buffer.concat(parts);
}

function undone(bytes: Uint8Array, encoding: string | undefined, most: number): Uint8Array {
  const options = { maxOutputLength: most };
  try {
    switch (encoding?.trim().toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
        return gunzipSync(bytes, options);
      case 'br':
        return brotliDecompressSync(bytes, options);
      case 'deflate':
        return inflateSync(bytes, options);
      default:
        return bytes;
    }
  } catch (problem) {
    const tooLarge = problem instanceof Error && 'code' in problem && problem.code === 'ERR_BUFFER_TOO_LARGE';
    throw new IntakeProblem(
      tooLarge ? 'expands' : 'fetch',
      tooLarge ? `a page that unfolds to more than ${megabytes(most)}` : 'an answer whose compression is damaged',
      'a page',
      'open it in a browser and save it',
    );
  }
}

function notPublic(host: string): IntakeProblem {
  return new IntakeProblem(
    'fetch-private',
    `${host}, which is no public address`,
    'a page on the public web',
    'save the page from a browser and read the file',
  );
}

function failed(problem: unknown, url: URL | null): IntakeProblem {
  if (problem instanceof IntakeProblem) return problem;
  const name = problem instanceof Error ? problem.name : '';
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  const found =
    name === 'TimeoutError' || name === 'AbortError'
      ? 'no answer in time'
      : code === 'ENOTFOUND' || code === 'EAI_AGAIN'
        ? `no such host${url === null ? '' : ` as ${url.host}`}`
        : `a connection that failed (${code || (problem instanceof Error ? problem.message.slice(0, 80) : 'unknown')})`;
  return new IntakeProblem('fetch', found, 'a page', 'check the address, or save the page from a browser and read the file');
}
