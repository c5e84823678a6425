import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openWorld, type Ratione, type RationeOptions, type World } from '@ratione/engine';

/** The map of the world under the record’s units, laid out by the build, read where npm put it; null where it was not built. */
export const openMap: NonNullable<RationeOptions['openMap']> = (territory, ledger) => {
  const path = join(dirname(createRequire(import.meta.url).resolve('@ratione/record/record.json')), 'world.bin');
  return existsSync(path) ? openWorld(readFileSync(path), territory, ledger) : null;
};

/** `openMap` over the units and the continuity of States that `ratione` holds. */
export function loadWorld({ territory, ledger }: Pick<Ratione, 'territory' | 'ledger'>): World | null {
  return openMap(territory, ledger);
}
