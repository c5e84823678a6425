import type { Proof } from '../proof/proof.ts';
import { premisesOf } from '../proof/walk.ts';

export interface FailedLimb {
  readonly rule: string;
  readonly cites: string;
  readonly says: string;
  /** What the record, the facts or a position say against it. */
  readonly because: readonly string[];
}

/** The lowest rules of a proof that failed, each once, in the order of the proof. */
export function failedLimbs(proof: Proof): readonly FailedLimb[] {
  const found = new Map<string, FailedLimb>();
  const visit = (node: Proof): boolean => {
    const below = premisesOf(node).map(visit).some(Boolean);
    if (node.kind !== 'rule' || node.finding !== 'notMet') return below;
    if (!below) {
      const limb = { rule: node.rule, cites: node.cites, says: node.says, because: [...new Set(leaves(node.premise))] };
      found.set(JSON.stringify(limb), limb);
    }
    return true;
  };
  visit(proof);
  return [...found.values()];
}

function leaves(node: Proof): readonly string[] {
  const premises = premisesOf(node);
  if (premises.length > 0) return premises.flatMap(leaves);
  if (node.kind === 'gap') return [node.ask];
  return 'says' in node ? [node.says] : [];
}
