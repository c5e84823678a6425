import type { Issue } from '@ratione/engine';
import type { FastifyInstance } from 'fastify';
import { decodeUtf8 } from '../input/decode.ts';
import { DEEPEST, depthOf, tooDeep } from '../input/input-depth.ts';
import { parseJson } from '../input/parse-json.ts';
import { parseYaml } from '../input/read-yaml.ts';
import { Problem } from './problem.ts';

/** What issues call the body of a request. */
const BODY = 'body';

/** Reads bodies as the command line reads files: JSON, JSON lines or YAML, with the same issues. Nothing else is read. */
export function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const add = (types: string[], read: (text: string) => unknown) =>
    app.addContentTypeParser(types, { parseAs: 'buffer' }, (_request, body, done) => {
      try {
        done(null, read(textOf(body as Buffer)));
      } catch (problem) {
        done(problem as Error);
      }
    });
  add(['application/json'], (text) => shallow(sound(parseJson(text, BODY))));
  add(['application/yaml', 'application/x-yaml', 'text/yaml'], (text) => shallow(sound(parseYaml(text, BODY))));
  add(['application/x-ndjson', 'application/jsonl'], (text) =>
    text.split(/\r?\n/).flatMap((line, at) => (line.trim() === '' ? [] : [shallow(sound(parseJson(line, `${BODY}, line ${at + 1}`)))])),
  );
}

export function textOf(body: Buffer): string {
  const decoded = decodeUtf8(body);
  if ('text' in decoded) return decoded.text;
  throw malformed([
    { code: 'input.file', path: BODY, found: decoded.found, expected: 'text in UTF-8', help: 'send it again with the encoding UTF-8' },
  ]);
}

function sound(read: { readonly value: unknown } | { readonly issues: readonly Issue[] }): unknown {
  if ('issues' in read) throw malformed(read.issues);
  return read.value;
}

function shallow(value: unknown): unknown {
  if (depthOf(value) > DEEPEST) throw malformed([tooDeep(BODY)]);
  return value;
}

function malformed(issues: readonly Issue[]): Problem {
  return new Problem('malformed-request', 'The body cannot be read', issues);
}
