#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isStale } from './stale.mjs';

const cli = new URL('../dist/cli.js', import.meta.url);
const build = new URL('../../../scripts/build.mjs', import.meta.url);

if (existsSync(build) && isStale(fileURLToPath(new URL('../../../', import.meta.url)))) {
  // The build speaks on stderr only, so that stdout carries the answer and nothing else from the first run on.
  const built = spawnSync(process.execPath, [fileURLToPath(build)], { stdio: ['ignore', 2, 2] });
  if (built.status !== 0) {
    if (!existsSync(cli)) process.exit(1);
    process.stderr.write('ratione: answering from the last build that worked\n');
  }
}
if (existsSync(cli)) {
  await import(cli.href);
} else {
  process.stderr.write('ratione: the program is not built and its sources are not here. Install the package again: npm install ratione\n');
  process.exitCode = 70;
}
