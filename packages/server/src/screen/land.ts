import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openWorld, type Ratione, type World } from '@ratione/engine';

/** The map of the world under the record’s units, laid out by the build, read where npm put it; null where it was not built. */
export function loadWorld(ratione: Ratione): World | null {
  const path = join(dirname(createRequire(import.meta.url).resolve('@ratione/record/record.json')), 'world.bin');
  return existsSync(path) ? openWorld(readFileSync(path), ratione.territory, ratione.ledger) : null;
}
