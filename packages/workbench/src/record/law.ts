import type { Ratione, RecordData } from '@ratione/engine';
import { use } from 'react';
import { loadAsset } from './assets.ts';

let engine: Promise<Ratione> | undefined;
let withLand: Promise<Ratione> | undefined;

/** The law over the record, in this browser. Loaded once; nothing asked of it leaves the page. */
export function loadLaw(): Promise<Ratione> {
  engine ??= Promise.all([import('./engine.ts'), loadAsset<RecordData>('record')]).then(([{ createRatione }, record]) =>
    createRatione(record),
  );
  return engine;
}

/** The same with the world's land, so that coordinates alone tell a place. Some megabytes more: only where a question needs it. */
export function loadLawWithLand(): Promise<Ratione> {
  withLand ??= Promise.all([import('./engine.ts'), loadAsset<RecordData>('record'), loadAsset<string>('land')]).then(
    ([{ createRatione }, record, land]) => createRatione(record, { land: Uint8Array.from(atob(land), (letter) => letter.charCodeAt(0)) }),
  );
  return withLand;
}

/** For components: the law over the record, suspending until it is loaded. */
export function useLaw(): Ratione {
  return use(loadLaw());
}
