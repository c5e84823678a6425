import type { Ratione, RecordData } from '@ratione/engine';
import { use } from 'react';
import { loadAsset } from './assets.ts';

let engine: Promise<Ratione> | undefined;

/** The law over the record, in this browser. Loaded once; nothing asked of it leaves the page. */
export function loadLaw(): Promise<Ratione> {
  engine ??= Promise.all([import('@ratione/engine'), loadAsset<RecordData>('record')]).then(([{ createRatione }, record]) =>
    createRatione(record),
  );
  return engine;
}

/** For components: the law over the record, suspending until it is loaded. */
export function useLaw(): Ratione {
  return use(loadLaw());
}
