import type { Day, Ratione, World } from '@ratione/engine';
import { createRatione } from '@ratione/engine';
import type { Reader } from '@ratione/engine/reading';
import { createReader } from '@ratione/engine/reading';
import { loadWorld } from '../screen/land.ts';
import { type CaseIndex, indexCases } from './case-rows.ts';
import { loadRecord } from './record-data.ts';
import { sha256 } from './sha256.ts';
import { today } from './today.ts';

/** What a program that stays up answers from: opened once, shared by every request, changed by none. */
export interface Service {
  readonly official: Ratione;
  /** The day of asking where a request names none. */
  readonly today: () => Day;
  /** Null where the land was not built. */
  readonly world: () => World | null;
  readonly reader: () => Reader;
  /** Null where the case tables are not beside the program. */
  readonly cases: () => CaseIndex | null;
}

/** Opens the record. The map, the reader and the case tables are read when first needed. */
export function openService(clock: () => Day = today): Service {
  // One map for the requests about points and for the questions that give coordinates.
  const official: Ratione = createRatione(loadRecord(), { openMap: () => world(), sha256 });
  const world = once(() => loadWorld(official));
  return {
    official,
    today: clock,
    world,
    reader: once(() => createReader(official)),
    cases: once(indexCases),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
