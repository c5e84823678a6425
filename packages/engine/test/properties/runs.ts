/** How often a property is tried: always the same questions, or ten times as many new ones with PROPERTY_TIMES=10. */
export function runs(count: number): { readonly numRuns: number; readonly seed?: number } {
  const times = Number(process.env['PROPERTY_TIMES'] ?? '1');
  return times > 1 ? { numRuns: count * times } : { numRuns: count, seed: 20_161_116 };
}

/** Milliseconds: a busy machine must not fail a property that holds. */
export const PATIENCE = 60_000 * Number(process.env['PROPERTY_TIMES'] ?? '1');
