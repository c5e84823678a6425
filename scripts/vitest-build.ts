import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The tests run the program as built, so it is built first where it is older than its sources. */
export default function buildFirst(): void {
  const built = spawnSync(process.execPath, [fileURLToPath(new URL('build.mjs', import.meta.url))], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (built.status !== 0) throw new Error('the build failed; the lines above say why');
}
