import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ENGINE_VERSION } from '@ratione/engine';
import { loadRecord } from '../../session/record-data.ts';
import { repositoryFolder } from '../../session/repository.ts';
import { exportSite as copySite } from '../../site/export-site.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED } from '../exit-code.ts';
import { print, printJson } from '../print.ts';

/** Writes the workbench as a folder that works without a server, building it first where it is missing or old. */
export async function exportSite(folder: string, options: { readonly json?: boolean }): Promise<ExitCode> {
  const workbench = repositoryFolder('packages/workbench');
  const scripts = repositoryFolder('scripts');
  if (workbench === null || scripts === null || !existsSync(workbench)) return refuse([notHere], options.json);
  const build = spawnSync(process.execPath, [join(scripts, 'build-workbench.mjs')], { stdio: ['ignore', 2, 2] });
  if (build.status !== 0) return refuse([notBuilt], options.json);
  const { version } = loadRecord();
  const target = resolve(folder);
  const made = copySite(
    join(workbench, 'dist-site'),
    target,
    { engine: ENGINE_VERSION, record: { date: version.date, hash: version.hash } },
    ['LICENSE', 'LICENSE-DATA', 'NOTICE'].map((name) => join(scripts, '..', name)),
  );
  if ('issues' in made) return refuse(made.issues, options.json);
  if (options.json === true) await printJson(made);
  else
    await print(
      [
        `${join(target, 'index.html')}: ${made.files} files, ${(made.bytes / 1e6).toFixed(1)} MB, record of ${version.date}.`,
        'Open it by double-click or put the folder on any static host. It asks no other place for anything.',
        'Screen, and files other than text in Read, need the program: npm start.',
      ].join('\n'),
    );
  return ANSWERED;
}

const notHere = {
  code: 'site.no-workbench',
  path: 'export-site',
  found: 'the program without the workbench beside it',
  expected: 'a copy of the repository',
  help: 'run it from a clone: npx ratione export-site DIR',
};

const notBuilt = {
  code: 'site.not-built',
  path: 'export-site',
  found: 'a workbench that could not be built',
  expected: 'a workbench',
  help: 'the lines above say why; npm ci installs what the build needs',
};
