// What `npm start` and `npm test` need before they can begin: the dependencies, the build, a browser.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = join(root, '.build');

export const say = (text) => process.stderr.write(`${text}\n`);

/** Runs a program in the root folder, its output shown; returns its exit status. */
export function run(program, words, options = {}) {
  const done = spawnSync(program, words, { cwd: root, stdio: 'inherit', ...options });
  return done.status ?? 1;
}

export function runNode(words, options = {}) {
  return run(process.execPath, words, options);
}

/** The script of a tool in node_modules, so that no shell and no wrapper stands between. */
export function tool(path) {
  return join(root, 'node_modules', path);
}

export function requireNode(least = [20, 19]) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > least[0] || (major === least[0] && minor >= least[1])) return;
  say(`Node ${least.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs from the lockfile where something is missing or the lockfile has changed since. */
export function ensureInstalled(needed) {
  const install = installFor(needed);
  if (install === null) return;
  const [program, ...words] = install.command;
  install.done(run(program, words, { stdio: ['ignore', 2, 2], shell: program === 'npm' && process.platform === 'win32' }));
}

/** The installation that is due, and says so; null where none is. `done` takes its exit status. */
export function installFor(needed) {
  const stamp = join(scratch, 'installed');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const missing = needed.filter((name) => !existsSync(tool(name)));
  const known = existsSync(stamp) ? readFileSync(stamp, 'utf8') : lock;
  if (missing.length === 0 && known === lock) return null;
  say(missing.length > 0 ? `Installing (missing: ${missing.join(', ')}) ...` : 'Installing (the lockfile has changed) ...');
  const npm = process.env.npm_execpath;
  const done = (status) => {
    if (status !== 0) {
      say('npm ci did not finish; the lines above say why.');
      process.exit(1);
    }
    mkdirSync(scratch, { recursive: true });
    writeFileSync(stamp, lock);
  };
  return { command: npm === undefined ? ['npm', 'ci'] : [process.execPath, npm, 'ci'], done };
}

export function build() {
  return runNode(['scripts/build.mjs'], { stdio: ['ignore', 2, 2] });
}

export function buildWorkbench() {
  return runNode(['scripts/build-workbench.mjs'], { stdio: ['ignore', 2, 2] });
}

/** Path of a browser that starts, or null. Looks first, then installs one below .build. */
export async function findBrowser() {
  const onPath = (process.env.PATH ?? '')
    .split(process.platform === 'win32' ? ';' : ':')
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)));
  const found = [process.env.CHROME_PATH, '/usr/bin/chromium', ...onPath].find(
    (path) => path !== undefined && path !== '' && existsSync(path) && starts(path),
  );
  if (found !== undefined) return found;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const unpacked = await npmBrowser();
    if (unpacked !== null && starts(unpacked)) return unpacked;
  }
  if (process.env.CI === 'true' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing chromium from the system packages ...');
    run('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2] });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: ['ignore', 2, 2] });
    if (existsSync('/usr/bin/chromium') && starts('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  return null;
}

async function npmBrowser() {
  const folder = join(scratch, 'browser');
  const entry = join(folder, 'node_modules/@sparticuz/chromium');
  if (!existsSync(entry)) {
    say('Installing a browser for the tests ...');
    mkdirSync(folder, { recursive: true });
    if (!readdirSync(folder).includes('package.json')) writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
    const status = run('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '@sparticuz/chromium@147.0.0'], {
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (status !== 0) return null;
  }
  const { exports: entries, main } = JSON.parse(readFileSync(join(entry, 'package.json'), 'utf8'));
  const file = main ?? entries?.['.']?.import ?? entries?.['.'];
  const { default: chromium } = await import(pathToFileURL(join(entry, file)).href);
  return chromium.executablePath();
}

function starts(path) {
  return (
    spawnSync(path, ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', 'about:blank'], { timeout: 30_000, stdio: 'ignore' })
      .status === 0
  );
}
