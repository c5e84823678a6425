import type { Finding } from '../logic/finding.ts';
import { allOf, anyOf, unless } from '../logic/kleene.ts';
import type { Proof } from './proof.ts';

/** The finding that follows from the leaves. For every proof the engine prints, `recompute(proof) === proof.finding`. */
export function recompute(proof: Proof): Finding {
  switch (proof.kind) {
    case 'rule':
    case 'part':
      return recompute(proof.premise);
    case 'join': {
      const findings = proof.premises.map(recompute);
      if (proof.how === 'allOf') return allOf(findings);
      if (proof.how === 'anyOf') return anyOf(findings);
      return unless(findings[0] ?? 'open', findings[1] ?? 'notMet');
    }
    case 'spread': {
      const findings = proof.branches.map((branch) => recompute(branch.premise));
      const first = findings[0] ?? 'open';
      return findings.every((finding) => finding === first) ? first : 'open';
    }
    case 'record':
    case 'alleged':
    case 'assumed':
    case 'position':
    case 'gap':
      return proof.finding;
    default:
      return proof satisfies never;
  }
}
