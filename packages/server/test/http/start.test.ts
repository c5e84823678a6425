import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { repository } from '../cli/run.ts';

const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await once(probe.listen(0, '127.0.0.1'), 'listening');
  const address = probe.address();
  await once(probe.close(), 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

interface Run {
  readonly child: ChildProcess;
  /** Resolves with all of stdout once it holds `words`. */
  readonly says: (words: string) => Promise<string>;
  readonly ended: Promise<{ readonly exit: number | null; readonly stdout: string; readonly stderr: string }>;
}

function npmStart(...words: readonly string[]): Run {
  const child = spawn('npm', ['start', '--', ...words], { cwd: repository, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (part: Buffer) => {
    stdout += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    stderr += part.toString();
  });
  const ended = new Promise<{ readonly exit: number | null; readonly stdout: string; readonly stderr: string }>((resolve) =>
    child.on('close', (exit) => resolve({ exit, stdout, stderr })),
  );
  const says = async (wanted: string): Promise<string> => {
    for (let left = 1500; left > 0 && !stdout.includes(wanted); left -= 1) {
      if (child.exitCode !== null) throw new Error(`ended before it said "${wanted}": ${stderr}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return stdout;
  };
  return { child, says, ended };
}

const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/api/health`).then(
    (sent) => sent.status,
    () => null,
  );

/** Processes that have the port among their words. */
function processesOf(port: number): readonly string[] {
  const all = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
  return all.filter((line) => line.includes(`--port ${port}`));
}

describe.skipIf(process.platform === 'win32')('npm start', { timeout: 240_000 }, () => {
  test('is ready on the port asked for, refuses a busy one, and leaves nothing behind', async () => {
    const port = await freePort();
    const first = npmStart('--port', String(port), '--no-open');
    const said = await first.says('ready');
    expect(said.split('\n')).toContain(`ready http://127.0.0.1:${port}`);
    expect(await answers(port)).toBe(200);
    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect([page.status, (await page.text()).includes('<div id="root">')]).toEqual([200, true]);

    const second = await npmStart('--port', String(port), '--no-open').ended;
    expect(second.exit).toBe(1);
    expect(second.stderr).toContain(`Port ${port} is in use.`);
    expect(await answers(port)).toBe(200);

    first.child.kill('SIGTERM');
    await first.ended;
    for (let left = 100; left > 0 && processesOf(port).length > 0; left -= 1) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(processesOf(port)).toEqual([]);
    expect(await answers(port)).toBeNull();
  });
});

describe('ratione serve', { timeout: 60_000 }, () => {
  test('ends an open answer before it ends, and exits with 0', async () => {
    const port = await freePort();
    const child = spawn(process.execPath, ['packages/server/bin/ratione.mjs', 'serve', '--port', String(port), '--no-open'], {
      cwd: repository,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    started.push(child);
    await once(child.stdout, 'data');
    const body = JSON.stringify(Array.from({ length: 400 }, () => ({ as_of: '2016-11-30', crimes: ['7(1)(a)'] })));
    const asked = fetch(`http://127.0.0.1:${port}/api/ask`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    await new Promise((resolve) => setTimeout(resolve, 100));
    child.kill('SIGTERM');
    const exited = once(child, 'exit');
    expect(await (await asked).json()).toHaveLength(400);
    expect((await exited)[0]).toBe(0);
  });

  test('a port that is none is misuse', async () => {
    const child = spawn(process.execPath, ['packages/server/bin/ratione.mjs', 'serve', '--port', '99999', '--no-open'], {
      cwd: repository,
    });
    expect((await once(child, 'exit'))[0]).toBe(2);
  });
});
