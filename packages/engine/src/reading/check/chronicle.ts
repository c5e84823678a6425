import type { StateId } from '../../record/shape.ts';
import type { Day } from '../../time/day.ts';
import { chronicleLexicon } from '../generated/chronicle.ts';
import type { ChronicleEntry } from '../lexicon/shape.ts';

const ENTRIES = chronicleLexicon.chronicle;

export function chronicleOf(kind: ChronicleEntry['kind'], asOf: Day): readonly ChronicleEntry[] {
  return ENTRIES.filter((entry) => entry.kind === kind && `${entry.on}-01-01`.slice(0, 10) <= asOf);
}

/** The public act of `state` of this kind, known by `asOf`. */
export function chronicle(kind: ChronicleEntry['kind'], state: StateId, asOf: Day): ChronicleEntry | null {
  return chronicleOf(kind, asOf).find((entry) => entry.state === state || entry.states?.includes(state) === true) ?? null;
}

/** Every announcement or vote about leaving by `state`, oldest first. */
export function leavingSteps(state: StateId, asOf: Day): readonly ChronicleEntry[] {
  return ENTRIES.filter(
    (entry) =>
      entry.state === state &&
      entry.on <= asOf &&
      (entry.kind === 'announced-withdrawal' || entry.kind === 'voted-withdrawal' || entry.kind === 'voted-repeal'),
  ).sort((a, b) => (a.on < b.on ? -1 : 1));
}
