// A PostgreSQL server of one's own for the tests: a fresh cluster on loopback in the temp folder, gone when they are done.

import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Folder of the newest server found beside its `initdb` and `psql`, or null. */
export function findPostgres() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find((folder) => ['initdb', 'postgres', 'psql'].every((name) => existsSync(join(folder, name)))) ?? null;
}

/** Starts it; gives its address and how to end it, or why there is none. */
export async function startPostgres() {
  const bin = findPostgres();
  if (bin === null) return { why: 'no PostgreSQL server is installed' };
  const owner = ownerOf();
  if (owner === null) return { why: 'PostgreSQL does not run as root, and there is no user postgres' };
  const folder = mkdtempSync(join(tmpdir(), 'ratione-postgres-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  const data = join(folder, 'data');
  const password = randomBytes(16).toString('hex');
  writeFileSync(join(folder, 'password'), password, { mode: 0o600 });
  if (owner.uid !== undefined) for (const path of [folder, join(folder, 'password')]) chownSync(path, owner.uid, owner.gid);
  const as = { ...owner, cwd: folder, env: { PATH: bin, LC_ALL: 'C' } };
  const words = ['-D', data, '-U', 'ratione', '-A', 'scram-sha-256', `--pwfile=${join(folder, 'password')}`, '-E', 'UTF8', '--no-sync'];
  const made = spawnSync(join(bin, 'initdb'), words, { ...as, encoding: 'utf8' });
  if (made.status !== 0) {
    clear();
    return { why: `initdb: ${made.stderr.trim().split('\n').at(-1)}` };
  }
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'fsync=off'].flatMap((one) => ['-c', one]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings], { ...as, stdio: 'ignore' });
  const ended = new Promise((resolve) => {
    server.once('error', resolve);
    server.once('exit', resolve);
  });
  const stop = async () => {
    server.kill('SIGINT');
    await ended;
    clear();
  };
  const abandon = () => server.kill('SIGQUIT');
  process.once('exit', abandon);
  const url = `postgresql://ratione:${password}@127.0.0.1:${port}/postgres`;
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    if (spawnSync(join(bin, 'psql'), ['-X', '-c', 'SELECT 1', url], { stdio: 'ignore' }).status === 0) return { url, stop, bin };
    await pause(100);
  }
  await stop();
  return { why: 'the server did not start' };
}

/** The user to run as: oneself, or postgres where that is root. */
function ownerOf() {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout || Number.NaN));
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : null;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
