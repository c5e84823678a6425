import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openService } from '../session/open-service.ts';
import { repositoryFolder } from '../session/repository.ts';
import { buildServer, type LogLevel } from './server.ts';

/** Where the search for a free port begins, and how many are tried. */
const FIRST_PORT = 4280;
const PORTS = 20;

export interface StartOptions {
  /** Left out: 4280, or the next that is free. */
  readonly port?: number;
  readonly host: string;
  readonly allowHosts: readonly string[];
  readonly logLevel: LogLevel;
}

export interface Started {
  readonly url: string;
  /** Ends open answers and idle connections; what still hangs after some seconds is cut. */
  stop(): Promise<void>;
}

/** Starts the server. A busy or forbidden port comes back as a sentence. */
export async function startServer({ port, host, allowHosts, logLevel }: StartOptions): Promise<Started | { readonly refused: string }> {
  const app = await buildServer({
    service: openService(),
    build: buildMark(),
    workbench: workbenchFolder(),
    hosts: isEverywhere(host) ? allowHosts : [bracketed(host), ...allowHosts],
    log: { level: logLevel, stream: process.stderr },
  });
  const ports = port === undefined ? Array.from({ length: PORTS }, (_, at) => FIRST_PORT + at) : [port];
  let last = '';
  for (const wanted of ports) {
    try {
      await app.listen({ port: wanted, host });
      const address = app.server.address();
      const given = typeof address === 'object' && address !== null ? address.port : wanted;
      return { url: `http://${bracketed(host)}:${given}`, stop: () => stopped(app) };
    } catch (problem) {
      const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
      if (code !== 'EADDRINUSE' && code !== 'EACCES' && code !== 'EADDRNOTAVAIL') throw problem;
      last = reasonOf(code, wanted, host);
      if (code !== 'EADDRINUSE') break;
    }
  }
  await app.close();
  return {
    refused:
      port === undefined && ports.length > 1 && last.includes('in use')
        ? `Ports ${FIRST_PORT} to ${FIRST_PORT + PORTS - 1} are all in use.`
        : last,
  };
}

async function stopped(app: Awaited<ReturnType<typeof buildServer>>): Promise<void> {
  const patience = setTimeout(() => app.server.closeAllConnections(), 10_000);
  patience.unref();
  await app.close();
  clearTimeout(patience);
}

function reasonOf(code: string, port: number, host: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use. Choose another with --port, or leave it out to take the next one that is free.`;
    case 'EACCES':
      return `Port ${port} may not be used by this user. Choose one above 1023.`;
    default:
      return `This machine has no address ${host}.`;
  }
}

/** The stamp of the build: a new build vouches for no answer of an old one. */
function buildMark(): string {
  for (const place of ['./stamp', '../stamp']) {
    const path = fileURLToPath(new URL(place, import.meta.url));
    if (existsSync(path)) return readFileSync(path, 'utf8');
  }
  return 'unstamped';
}

/** Beside the sources in the repository, beside the program in the published package. */
function workbenchFolder(): string | null {
  const places = [
    repositoryFolder('packages/workbench/dist'),
    ...['./workbench/', '../workbench/'].map((place) => fileURLToPath(new URL(place, import.meta.url))),
  ];
  return places.find((place) => place !== null && existsSync(place)) ?? null;
}

function isEverywhere(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
