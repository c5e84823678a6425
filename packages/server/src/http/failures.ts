import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem, type ProblemKind } from './problem.ts';

/** Sends every failure as a problem; what is our own mistake is logged without a word of the request. */
export function answerFailures(app: FastifyInstance): void {
  app.setErrorHandler((failure: FastifyError | Error, request, reply) => {
    const problem = failure instanceof Problem ? failure : fromFramework(failure);
    // Who left before the end made no mistake of ours.
    if (problem.kind === 'our-mistake' && !reply.raw.destroyed) request.log.error(withoutMessage(failure), 'a mistake of ours');
    return sendProblem(reply, problem);
  });
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) =>
    sendProblem(
      reply,
      new Problem('not-found', 'No such address', [
        {
          code: 'request.address',
          path: 'address',
          found: request.method,
          expected: 'an address of the API, with its method',
          help: 'see /api/reference',
        },
      ]),
    ),
  );
}

/** An address that cannot even be read passes no hook of ours: it is answered as any other failure, without quoting it. */
export function answerUnroutable(failure: FastifyError | Error, _request: unknown, reply: FastifyReply): void {
  sendProblem(reply.header('x-content-type-options', 'nosniff'), fromFramework(failure));
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .removeHeader('etag')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem.details()));
}

const BY_STATUS: Readonly<Record<number, ProblemKind>> = {
  400: 'malformed-request',
  // Files are served by a part that forbids addresses above its folder.
  403: 'not-found',
  404: 'not-found',
  406: 'not-acceptable',
  408: 'request-timeout',
  413: 'too-large',
  415: 'media-type',
  503: 'took-too-long',
};

function fromFramework(failure: FastifyError | Error): Problem {
  const status = 'statusCode' in failure ? failure.statusCode : undefined;
  const kind = status === undefined ? undefined : BY_STATUS[status];
  const code = 'code' in failure && typeof failure.code === 'string' ? failure.code : '';
  return kind === undefined
    ? new Problem('our-mistake', 'Please report it with what you asked for; the log says where it happened')
    : new Problem(kind, WORDS[code] ?? WORDS[kind] ?? 'The request cannot be answered');
}

const WORDS: Readonly<Record<string, string>> = {
  FST_ERR_CTP_EMPTY_TYPE: 'The body has no content type',
  'malformed-request': 'The request is not well formed',
  'not-found': 'No such address',
  'too-large': 'The body is larger than this address takes',
  'media-type': 'The body is in a form that this address does not read',
  'took-too-long': 'Ask for less at once',
};

/** Messages may quote what was asked; frames of the stack do not. */
function withoutMessage(failure: Error): object {
  const frames = (failure.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { mistake: failure.name, stack: frames.map((line) => line.trim()).slice(0, 12) };
}
