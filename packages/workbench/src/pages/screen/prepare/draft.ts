import type { GivenMapping, Job, Mapping, Role, Settings } from '../shapes.ts';

/** What the reader chose for a file, kept while the page lives, so that "change the settings" begins where it ended. */
export interface Draft {
  /** Null: columns as found by their names. */
  readonly mapping: GivenMapping | null;
  readonly settings: Settings;
}

const drafts = new Map<string, Draft>();

const UNTOUCHED: Draft = { mapping: null, settings: { with_input: true } };

export function draftOf(file: string): Draft {
  return drafts.get(file) ?? UNTOUCHED;
}

export function keepDraft(file: string, draft: Draft): void {
  drafts.set(file, draft);
}

/** The draft that a job was started with. */
export function draftFrom({ settings, mapping }: Job): Draft {
  return { settings, mapping };
}

/** A mapping as found, in the form in which one is given. */
export function given(mapping: Mapping): GivenMapping {
  return {
    columns: mapping.columns,
    'day-order': mapping.dayOrder,
    precision: mapping.placePrecision === 'none' ? mapping.dayPrecision : mapping.placePrecision,
  };
}

/** A column given to a role. It leaves any role it played before. */
export function withColumn(mapping: GivenMapping, role: Role, column: string): GivenMapping {
  const columns: Partial<Record<Role, string>> = {};
  for (const [other, name] of Object.entries(mapping.columns) as [Role, string][])
    if (other !== role && name !== column) columns[other] = name;
  if (column !== '') columns[role] = column;
  return { ...mapping, columns };
}
