import type { Act, CouncilAct, StateId, UnitId } from '../record/shape.ts';
import { type Day, inWords } from '../time/day.ts';

const UNOFFICIAL = { sources: [], confidence: 'memory', unofficial: true } as const;

/** A declaration under Article 12(3) that nobody lodged, for "what if" (both limbs, no end). */
export function declarationBy(state: StateId, from: Day, on: Day): Act {
  return {
    ...UNOFFICIAL,
    id: `what-if.${state}.12-3`,
    state,
    act: 'declaration-12-3',
    lodged: on,
    known: on,
    coversFrom: from,
    coversUntil: null,
    limbs: ['territory', 'nationality'],
    territoryWords: 'its territory and nationals',
    standing: [{ from: on, as: 'accepted', by: 'supposed', sources: [] }],
    says: `Supposed: a declaration under Article 12(3) from ${inWords(from)}.`,
    checked: { on, result: 'supposed' },
  };
}

/** A referral the Council did not make, for "what if". */
export function referralOf(unit: UnitId, from: Day, on: Day): CouncilAct {
  return {
    ...UNOFFICIAL,
    id: `what-if.unsc.${unit}`,
    kind: 'referral',
    document: 'A supposed resolution',
    on,
    from,
    until: null,
    units: [unit],
    says: `Supposed: a referral of events since ${inWords(from)}.`,
    checked: { on, result: 'supposed' },
  };
}
