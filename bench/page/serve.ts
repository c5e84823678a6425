import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../facts.ts';

export interface ServedHere {
  /** With a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** The built server on a port that is free. */
export async function serve(): Promise<ServedHere> {
  const program = join(root, 'packages/server/dist/cli.js');
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', '--no-open', '--log-level', 'error'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  let said = '';
  for await (const part of child.stdout) {
    said += String(part);
    const url = /ready (http:\S+)/.exec(said)?.[1];
    if (url !== undefined) return { url: `${url}/`, close };
  }
  throw new Error('the server did not start');
}
