/** Acts that may be supposed, in the words the server reads. */
export const ACT_KINDS = ['declares', 'refers', 'ratifies', 'withdraws'] as const;
export type ActKind = (typeof ACT_KINDS)[number];

export interface SupposedAct {
  readonly kind: ActKind;
  readonly state: string;
  /** First day covered; for ratification and withdrawal the day of the act. */
  readonly day: string;
}

export function actWords({ kind, state, day }: SupposedAct): string {
  switch (kind) {
    case 'declares':
      return `${state} declares 12(3) from ${day}`;
    case 'refers':
      return `UNSC refers ${state} from ${day}`;
    case 'ratifies':
      return `${state} ratifies ${day}`;
    case 'withdraws':
      return `${state} withdraws ${day}`;
    default:
      return kind satisfies never;
  }
}

/** The act behind such words; null where they are of another form. */
export function actFrom(words: string): SupposedAct | null {
  const [, state, kind, day] = /^([A-Z]{3}) (declares|ratifies|withdraws)(?: 12\(3\) from)? (\d{4}-\d\d-\d\d)$/.exec(words) ?? [];
  const found = ACT_KINDS.find((one) => one === kind);
  if (state !== undefined && day !== undefined && found !== undefined) return { kind: found, state, day };
  const [, referred, from] = /^UNSC refers (\S+) from (\d{4}-\d\d-\d\d)$/.exec(words) ?? [];
  return referred === undefined || from === undefined ? null : { kind: 'refers', state: referred, day: from };
}
