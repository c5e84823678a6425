import { anyOf, part, spread } from '../proof/build.ts';
import type { Proof } from '../proof/proof.ts';
import { inWords, previousDay } from '../time/day.ts';
import type { LazyDetermination } from './determination.ts';
import type { Part } from './part.ts';

/** The whole answer as one tree: crimes, then days, then positions, then the law applied. */
export function proofOf(determination: LazyDetermination): Proof {
  const { question } = determination;
  return anyOf(
    question.crimes.map((asked) => {
      const parts = determination.parts.filter((one) => one.asked === asked);
      const title = asked.pinpoint === null ? asked.asked : `Article ${asked.pinpoint}: ${asked.label}`;
      const proofs = parts.map((one) => underPositions(determination, one));
      const [only] = proofs;
      if (only !== undefined && proofs.length === 1) return part(title, only);
      const dated = parts.map((one, index) => part(daysOf(one), proofs[index] ?? anyOf([])));
      const inner =
        question.when.kind === 'period'
          ? anyOf(dated)
          : spread(
              'days',
              dated.map((one) => ({ under: [one.title], premise: one.premise })),
            );
      return part(title, inner);
    }),
  );
}

function daysOf(one: Part): string {
  const last = previousDay(one.segment.until);
  return last === one.segment.from ? inWords(last) : `${inWords(one.segment.from)} to ${inWords(last)}`;
}

/** A single leaf stands by itself; several are shown under the positions that tell them apart. */
function underPositions(determination: LazyDetermination, one: Part): Proof {
  const [first, ...rest] = one.spread.leaves;
  if (first === undefined) return anyOf([]);
  if (rest.length === 0) return first.branch.proof;
  const { ledger } = determination.world;
  return spread(
    'positions',
    one.spread.leaves.map((leaf) => ({
      under: leaf.branch.choices
        .filter((choice) => choice.mode === 'live')
        .map((choice) => {
          const position = ledger.issue(choice.issue)?.positions.find((each) => each.id === choice.taken);
          return `${choice.issue}: ${position?.says ?? (ledger.isState(choice.taken) ? `territory of ${ledger.name(choice.taken)}` : choice.taken)}`;
        }),
      premise: leaf.branch.proof,
    })),
  );
}
