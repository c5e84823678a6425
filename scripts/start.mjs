// Sets up what is missing and serves the workbench and the API on this machine: `npm start -- --port N --no-open`.
import { createServer } from 'node:net';
import { join } from 'node:path';
import { installFor, requireNode, root, say } from './set-up.mjs';
import { runStep, stopSteps } from './step.mjs';

const given = process.argv.slice(2);

requireNode();
process.chdir(root);
// A signal during the build ends the build too; once the server is up it sees to itself.
const stop = () => stopSteps().then(() => process.exit(1));
process.once('SIGTERM', stop).once('SIGINT', stop).once('SIGHUP', stop);
if (process.env.npm_lifecycle_event !== undefined) endWithParent();

const port = portOf(given);
if (port !== null && (await isBusy(port))) {
  say(`Port ${port} is in use. Choose another with --port, or leave it out to take the next one that is free.`);
  process.exit(1);
}
const install = installFor(['esbuild', 'yaml', 'commander', 'ajv', 'fastify', 'vite', 'react']);
if (install !== null) install.done(await runStep(...install.command));
for (const script of ['build', 'build-workbench'])
  if ((await runStep(process.execPath, join(root, `scripts/${script}.mjs`))) !== 0) {
    say(`scripts/${script}.mjs did not finish; the lines above say why.`);
    process.exit(1);
  }

process.removeListener('SIGTERM', stop).removeListener('SIGINT', stop).removeListener('SIGHUP', stop);
process.argv.splice(2, process.argv.length, 'serve', ...given);
await import('../packages/server/dist/cli.js');

/** The port asked for; null where none is, or where what is given is none and the program itself will say so. */
function portOf(words) {
  const at = words.findIndex((word) => word === '--port' || word.startsWith('--port='));
  const text = at < 0 ? '' : (words[at].split('=')[1] ?? words[at + 1] ?? '');
  return /^\d{1,5}$/.test(text) && Number(text) <= 65535 ? Number(text) : null;
}

/** Before a build that may take a minute: nobody should wait for it only to read that the port is taken. */
function isBusy(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (problem) => resolve(problem.code === 'EADDRINUSE'));
    probe.listen({ port, host: '127.0.0.1' }, () => probe.close(() => resolve(false)));
  });
}

/** npm passes a signal to the shell it starts us with, and that shell dies without a word to us: to lose it is the signal. */
function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}
