import type { Act, ActKind, Day } from '@ratione/engine';

/** The day from which the world could know of an act of each kind, by the key that carries it. */
const KNOWN_FROM = {
  signature: 'on',
  ratification: 'deposited',
  acceptance: 'deposited',
  approval: 'deposited',
  accession: 'deposited',
  succession: 'deposited',
  'instrument-withdrawn': 'received',
  'no-intention-notice': 'received',
  withdrawal: 'received',
  'withdrawal-rescinded': 'received',
  'declaration-12-3': 'lodged',
  'declaration-12-3-confirmed': 'received',
  'declaration-12-3-not-lodged': 'on',
  'declaration-124': 'deposited',
  'declaration-124-withdrawn': 'received',
  'territorial-exclusion': 'deposited',
  'territorial-extension': 'received',
  'territorial-statement': 'deposited',
  'amendment-acceptance': 'deposited',
  'amendment-acceptance-undated': 'inForceBy',
  'opt-out-15bis-4': 'lodged',
  'interpretive-declaration': 'received',
  communication: 'received',
  objection: 'received',
  announcement: 'on',
  'domestic-act': 'on',
  'non-surrender-agreement': 'from',
} as const satisfies Record<ActKind, string>;

/** An acceptance without any day is known from the day it was last checked. */
export function knownDay(act: Omit<Act, 'known'>): Day {
  const fields = act as unknown as Readonly<Record<string, unknown>>;
  const day = fields[KNOWN_FROM[act.act]];
  return typeof day === 'string' ? day : act.checked.on;
}

/** The first day an imprecise date may be: "2014-05" is 2014-05-01. */
export function firstPossibleDay(edtf: string): Day {
  const [, year = '0001', month, day] = /^(\d{2}[\dX]{2})(?:-([\dX]{2}))?(?:-([\dX]{2}))?/.exec(edtf) ?? [];
  const part = (text: string | undefined): string => (text === undefined || text.includes('X') ? '01' : text);
  return `${year.replaceAll('X', '0')}-${part(month)}-${part(day)}`;
}
