import type { RecordData, Sourced } from '@ratione/engine';

export interface Support {
  /** Sources other than memory, each counted once. */
  readonly retrieved: number;
  /** Memory counts as one source however often it is named. */
  readonly counted: number;
}

export function supportOf(sourced: Sourced, record: RecordData): Support {
  const distinct = new Set(sourced.sources.map((use) => use.src));
  const retrieved = [...distinct].filter((src) => src !== 'memory' && record.sources[src]?.kind !== 'memory').length;
  return { retrieved, counted: retrieved + (retrieved < distinct.size ? 1 : 0) };
}
