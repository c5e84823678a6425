import type { ActKind, Day } from '@ratione/engine';

/** Counts below which the record has lost something. Raise them when the record grows; lower one only with a reason. */
export const MINIMUM = {
  states: 197,
  amendments: 8,
  councilActs: 10,
  situations: 35,
  cases: 47,
  persons: 74,
  budgetYears: 23,
  forums: 40,
} as const;

export const MINIMUM_ACTS: Partial<Record<ActKind, number>> = {
  signature: 139,
  ratification: 109,
  acceptance: 1,
  accession: 17,
  succession: 1,
  'instrument-withdrawn': 1,
  'no-intention-notice': 4,
  withdrawal: 11,
  'withdrawal-rescinded': 3,
  'declaration-12-3': 10,
  'declaration-12-3-confirmed': 2,
  'declaration-12-3-not-lodged': 1,
  'declaration-124': 3,
  'declaration-124-withdrawn': 1,
  'territorial-exclusion': 4,
  'territorial-extension': 5,
  'amendment-acceptance': 196,
  'opt-out-15bis-4': 2,
  'interpretive-declaration': 19,
  communication: 3,
  objection: 1,
  announcement: 4,
  'domestic-act': 1,
  'non-surrender-agreement': 1,
};

/** Parties on days that test every way of joining and leaving; known from outside the record. */
export const PARTIES_ON: readonly (readonly [day: Day, count: number])[] = [
  ['2002-06-30', 0],
  ['2002-07-01', 66],
  ['2010-06-12', 111],
  ['2016-11-16', 124],
  ['2017-10-26', 124],
  ['2017-10-27', 123],
  ['2019-03-16', 123],
  ['2019-03-17', 122],
  ['2024-12-31', 124],
  ['2025-01-01', 125],
  ['2026-11-21', 125],
];

/** Sentences for Article 5 crimes pronounced by this day, and the approved budgets to the end of its year in thousand EUR. */
export const BY_NOVEMBER_2016 = { day: '2016-11-16', sentences: 4, approvedThousandEur: 1334821.4, until: '2017-01-01' } as const;
