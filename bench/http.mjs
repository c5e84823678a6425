// Questions per second over HTTP, singly and in batches of 50, beside a plain route in the same run. Server and generator on a core each.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
const pinned = process.platform === 'linux' && spawnSync('taskset', ['-V']).status === 0;
const line = (what, figure) => process.stdout.write(`${what.padEnd(62)} ${figure}\n`);

if (pinned) spawnSync('taskset', ['-p', '-c', '1', String(process.pid)]);
const facts = readdirSync(join(root, 'cases'))
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => parse(readFileSync(join(root, 'cases', name), 'utf8')))
  .map((row) => row.facts);

const server = await started([join(root, 'packages/server/dist/cli.js'), 'serve', '--port', '0', '--no-open', '--log-level', 'error']);
const hello = await started([
  '--input-type=module',
  '-e',
  `import { fastify } from 'fastify';
   const app = fastify();
   app.get('/', () => 'hello');
   await app.listen({ port: 0, host: '127.0.0.1' });
   console.log('ready http://127.0.0.1:' + app.server.address().port);`,
]);
try {
  await check();
  const plain = await measure('plain "hello" route, requests', hello.url, 1, {});
  let asked = 0;
  // A label that changes nothing makes each question new to the memory of answers.
  const body = (size, fresh) => () =>
    JSON.stringify(
      Array.from({ length: size }, () => {
        asked += 1;
        const question = facts[asked % facts.length];
        return fresh ? { ...question, note: String(asked) } : question;
      }),
    );
  const ask = (size, fresh) => ({
    method: 'POST',
    path: '/api/ask',
    headers: { 'content-type': 'application/json' },
    setupRequest: (request) => ({ ...request, body: body(size, fresh)() }),
  });
  for (const [what, size, fresh] of [
    ['questions, singly, each new', 1, true],
    ['questions, batches of 50, each new', 50, true],
    ['questions, batches of 50, from the case tables over and over', 50, false],
  ]) {
    const rate = await measure(what, server.url, size, { requests: [ask(size, fresh)] });
    line('  as a ratio to the plain route', (rate / plain).toFixed(3));
  }
} finally {
  for (const { child } of [server, hello]) child.kill('SIGTERM');
}

async function started(words) {
  const command = pinned ? ['taskset', '-c', '0', process.execPath, ...words] : [process.execPath, ...words];
  const child = spawn(command[0], command.slice(1), { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await once(child.stdout, 'data');
  const url = /ready (\S+)/.exec(String(said))?.[1];
  if (url === undefined) throw new Error(`no server: ${said}`);
  return { child, url };
}

/** No figure before the answers are known to be the same, asked singly and together. */
async function check() {
  const send = async (body) => {
    const sent = await fetch(`${server.url}/api/ask`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
    if (sent.status !== 200) throw new Error(`status ${sent.status}`);
    return sent.json();
  };
  const together = await send(facts);
  const places = [0, 7, 50, facts.length - 1];
  for (const at of places)
    if (JSON.stringify((await send([facts[at]]))[0].proof) !== JSON.stringify(together[at].proof))
      throw new Error(`question ${at} differs asked alone`);
  const outcome = together.map(({ jurisdiction, bases, bars }) => [jurisdiction, bases, bars]);
  line('checksum of answers over HTTP', createHash('sha256').update(JSON.stringify(outcome)).digest('hex').slice(0, 32));
}

async function measure(what, url, size, options) {
  const result = await autocannon({ url, connections: 1, duration: SECONDS, ...options });
  if (result.errors > 0 || result.non2xx > 0) throw new Error(`${what}: ${result.errors} errors, ${result.non2xx} refused`);
  const rate = result.requests.average * size;
  line(
    `${what}, per second`,
    `${Math.round(rate).toLocaleString('en-GB')} (latency p50 ${result.latency.p50} ms, p99 ${result.latency.p99} ms)`,
  );
  return rate;
}
