import type { AmendmentId, Day, Ratione, Situation, StateId } from '@ratione/engine';
import { kindBy, underExamination } from '@ratione/engine/views';

/** What can be laid over the map. */
export const LAYERS = [
  'declaration',
  'referral',
  'leaving',
  'investigation',
  'examination',
  'aggression',
  'amendment',
  'article-124',
] as const;

export type Layer = (typeof LAYERS)[number];

export interface LayerMark {
  readonly layer: Layer;
  /** State or unit by whose name it stands. */
  readonly at: string;
  /** Drawn hollow: its validity is disputed, or the State opted out. */
  readonly hollow: boolean;
  /** Situations alone: their ids. */
  readonly situation: string | null;
}

const AMENDMENTS: readonly AmendmentId[] = [
  '2010-art8-poison-gas-bullets-NIAC',
  '2017-biological-weapons',
  '2017-non-detectable-fragments',
  '2017-blinding-lasers',
  '2019-starvation-NIAC',
];

/** Every mark of a layer on a day, as could be known on it. */
export function marksOn(ratione: Ratione, layer: Layer, day: Day): readonly LayerMark[] {
  const { ledger, record } = ratione;
  const states = record.states.map(({ state }) => state);
  const mark = (at: string, hollow = false, situation: string | null = null): LayerMark => ({ layer, at, hollow, situation });
  switch (layer) {
    case 'declaration':
      return states.flatMap((state) => declarationMark(ratione, state, day) ?? []);
    case 'referral':
      return ledger.councilActs('referral', day).flatMap((act) => (act.units ?? []).map((unit) => mark(unit)));
    case 'leaving':
      return states.filter((state) => isLeaving(ratione, state, day)).map((state) => mark(state));
    case 'investigation':
    case 'examination':
      return situationsAt(ratione, day, layer).flatMap(({ id, states: where }) => where.map((state) => mark(state, false, id)));
    case 'aggression':
      return partiesOf(ratione, day)
        .filter((state) => ledger.acceptance(state, '2010-aggression', day, day) !== null || ledger.optOut(state, day, day) !== null)
        .map((state) => mark(state, ledger.optOut(state, day, day) !== null));
    case 'amendment':
      return partiesOf(ratione, day)
        .filter((state) => AMENDMENTS.some((amendment) => ledger.acceptance(state, amendment, day, day) !== null))
        .map((state) => mark(state));
    case 'article-124':
      return states.filter((state) => ledger.article124(state, day, day) !== null).map((state) => mark(state));
    default:
      return layer satisfies never;
  }
}

/** A declaration lodged by a State that is no Party and not refused; hollow where its validity is disputed. */
function declarationMark({ ledger }: Ratione, state: StateId, day: Day): LayerMark | null {
  if (ledger.standing(state, day, day).kind === 'party') return null;
  const received = ledger
    .declarations(state, day)
    .map((act) => act.standing.findLast(({ from }) => from <= day)?.as ?? 'contested')
    .filter((as) => as !== 'refused');
  return received.length === 0 ? null : { layer: 'declaration', at: state, hollow: !received.includes('accepted'), situation: null };
}

function isLeaving({ ledger }: Ratione, state: StateId, day: Day): boolean {
  const standing = ledger.standing(state, day, day);
  return standing.kind === 'party' && standing.through === state && standing.membership.withdrawal !== null;
}

function partiesOf(ratione: Ratione, day: Day): readonly StateId[] {
  return ratione.parties(day, day).map(({ iso3 }) => iso3);
}

/** Situations open on the day: under investigation, or under preliminary examination only. */
export function situationsAt({ record }: Ratione, day: Day, stage: 'investigation' | 'examination'): readonly Situation[] {
  return record.situations.filter((situation) =>
    stage === 'examination'
      ? underExamination(situation, day)
      : kindBy(situation, day) === 'investigation' && !(situation.closed !== undefined && situation.closed.on <= day),
  );
}
