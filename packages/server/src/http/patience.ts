import type { FastifyInstance, FastifyRequest } from 'fastify';

export interface Patience {
  /** Milliseconds without a byte after which a body that still comes in is given up. */
  readonly idle: number;
  /** Milliseconds in which the whole of a body must have come, where its route takes no files. */
  readonly whole: number;
}

export const PATIENCE: Patience = { idle: 30_000, whole: 30_000 };

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Takes files: their size is limited, and how long they rest, not how long they take in all. */
    readonly files?: boolean;
  }
}

/**
 * How long bodies may take. A large table over a slow line is cut by nothing but rest; a request that trickles to any other address
 * is cut after half a minute, as is one that rests. The limit of Node itself counts the whole of every request and is off.
 */
export function limitWaiting(app: FastifyInstance, { idle, whole }: Patience): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (hasBody(request)) watch(request, idle, request.routeOptions.config.files === true ? Number.POSITIVE_INFINITY : whole);
    done();
  });
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function watch({ raw }: FastifyRequest, idle: number, whole: number): void {
  const { socket } = raw;
  const begun = performance.now();
  let [bytes, last] = [socket.bytesRead, begun];
  const timer = setInterval(
    () => {
      const now = performance.now();
      if (raw.complete || socket.destroyed) return clearInterval(timer);
      if (socket.bytesRead !== bytes) [bytes, last] = [socket.bytesRead, now];
      if (now - last < idle && now - begun < whole) return;
      clearInterval(timer);
      // Not by way of a reply: whoever reads the body hears that it broke off, and cleans up.
      socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n', () => socket.destroy());
    },
    Math.min(1000, idle / 4),
  );
  timer.unref();
}
