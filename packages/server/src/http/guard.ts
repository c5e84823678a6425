import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from './problem.ts';

/** Names by which this machine calls itself. */
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Refuses what a page of another site could make a browser send: a Host that is not ours (DNS rebinding), a foreign Origin, a
 * cross-site request that is no visit. `hosts`: further names under which this server is reached.
 */
export function refuseForeign(app: FastifyInstance, hosts: readonly string[]): void {
  const names = [...LOOPBACK, ...hosts.map((host) => host.toLowerCase())];
  app.addHook('onRequest', (request, _reply, done) => {
    done(foreign(request, (name) => names.includes(name) || names.includes(withoutPort(name, portOf(app)))));
  });
}

function foreign(request: FastifyRequest, isOurs: (name: string) => boolean): Problem | undefined {
  const host = request.headers.host?.toLowerCase();
  if (host === undefined || !isOurs(host)) return refusal('Host', host, 'the address this server was started on');
  const { origin } = request.headers;
  if (origin !== undefined && !isOurs(nameOf(origin))) return refusal('Origin', origin, 'a page that this server sent');
  const site = request.headers['sec-fetch-site'];
  const visit = request.headers['sec-fetch-mode'] === 'navigate' && request.method === 'GET';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !visit)
    return refusal('Sec-Fetch-Site', String(site), 'a page that this server sent');
  return undefined;
}

/** Host and port of an origin; of one that is none ("null"), the words themselves. */
function nameOf(origin: string): string {
  return /^https?:\/\/([^/]+)$/i.exec(origin)?.[1]?.toLowerCase() ?? origin;
}

/** A name with our own port, or a browser's default port, is the name. */
function withoutPort(name: string, port: number | null): string {
  const [, bare = name, given] = /^(.*?)(?::(\d+))?$/.exec(name) ?? [];
  return given === undefined ? (port === 80 || port === 443 ? bare : name) : Number(given) === port ? bare : name;
}

function portOf(app: FastifyInstance): number | null {
  const address = app.server.address();
  return typeof address === 'object' && address !== null ? address.port : null;
}

function refusal(header: string, found: string | undefined, expected: string): Problem {
  return new Problem('foreign-request', `${header} is not ours`, [
    {
      code: `request.${header.toLowerCase()}`,
      path: header,
      found: found === undefined ? 'none' : `\`${found.slice(0, 100)}\``,
      expected,
      help: 'to be reached by another name, start with --allow-host NAME',
    },
  ]);
}
