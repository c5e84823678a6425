import type { RecordData, StateId } from '@ratione/engine';

/** Regional groups of the United Nations, as the record files States; `none`: in no group. */
export const REGIONS = ['African', 'Asia-Pacific', 'Eastern European', 'GRULAC', 'WEOG', 'none'] as const;
export type Region = (typeof REGIONS)[number];

/** The groups of the States that a situation concerns. */
export function regionsOf(record: RecordData, states: readonly StateId[]): readonly Region[] {
  const groups = states.map((state) => record.states.find((file) => file.state === state)?.group ?? null);
  return REGIONS.filter((region) => groups.some((group) => (group ?? 'none') === region));
}
