import { treatyLexicon } from '../../generated/treaty.ts';

/** States a set is made of; null: all there are. */
export interface Members {
  readonly members: readonly string[] | null;
  readonly region: string | null;
}

export function membersOf(index: string | null): Members {
  if (index === null) return { members: null, region: null };
  const group = treatyLexicon.groups[Number(index)];
  return { members: group?.states ?? null, region: group?.region ?? null };
}

export function regionOf(index: string | undefined): string | null {
  return index === undefined ? null : (treatyLexicon.groups[Number(index)]?.region ?? null);
}

/** How many States a set has; of a regional group, all that the record knows in it. */
export function sizeOf(index: string | undefined): number | null {
  const group = index === undefined ? undefined : treatyLexicon.groups[Number(index)];
  if (group?.states !== undefined) return group.states.length;
  return group?.region === 'African' ? 54 : null;
}
