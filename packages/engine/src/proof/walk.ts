import type { Proof } from './proof.ts';

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
      return [];
    default:
      return proof satisfies never;
  }
}

/** Every node, parents first. */
export function* walk(proof: Proof): Generator<Proof> {
  yield proof;
  for (const premise of premisesOf(proof)) yield* walk(premise);
}
