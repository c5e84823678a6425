import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The tests run the programs as built, so they are built first where they are older than their sources. */
export default function buildFirst(): void {
  for (const script of ['build.mjs', 'build-workbench.mjs']) {
    const built = spawnSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (built.status !== 0) throw new Error('the build failed; the lines above say why');
  }
}
