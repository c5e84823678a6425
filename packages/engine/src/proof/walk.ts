import type { Proof, RuleProof } from './proof.ts';

const NONE: readonly Proof[] = [];

/** The proofs directly below, in reading order. */
export function premisesOf(proof: Proof): readonly Proof[] {
  switch (proof.kind) {
    case 'rule':
    case 'part':
      return [proof.premise];
    case 'join':
      return proof.premises;
    case 'spread':
      return proof.branches.map((branch) => branch.premise);
    case 'record':
    case 'alleged':
    case 'assumed':
    case 'position':
    case 'gap':
      return NONE;
    default:
      return proof satisfies never;
  }
}

/** Calls `visit` on every node, parents first. */
export function visitAll(proof: Proof, visit: (node: Proof) => void): void {
  visit(proof);
  if (proof.kind === 'rule' || proof.kind === 'part') visitAll(proof.premise, visit);
  else if (proof.kind === 'join') for (const premise of proof.premises) visitAll(premise, visit);
  else if (proof.kind === 'spread') for (const branch of proof.branches) visitAll(branch.premise, visit);
}

/** Every node, parents first. */
export function* walk(proof: Proof): Generator<Proof> {
  yield proof;
  for (const premise of premisesOf(proof)) yield* walk(premise);
}

/** The rules of a proof, parents first. */
export function rulesIn(proof: Proof): readonly RuleProof[] {
  const found: RuleProof[] = [];
  visitAll(proof, (node) => {
    if (node.kind === 'rule') found.push(node);
  });
  return found;
}
