import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../../server/bin/ratione.mjs', import.meta.url));

export interface Served {
  /** With a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** The server as its users start it, on a port that is free, with the policies it sends in earnest. */
export async function startServed(): Promise<Served> {
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0', '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let said = '';
  for await (const part of child.stdout) {
    said += String(part);
    const url = /ready (http:\S+)/.exec(said)?.[1];
    if (url === undefined) continue;
    return {
      url: url.endsWith('/') ? url : `${url}/`,
      close: async () => {
        child.kill('SIGTERM');
        await ended;
      },
    };
  }
  throw new Error(`the server did not start: ${said}`);
}
