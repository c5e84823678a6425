import { type Base, type Finding, type Proof, type RuleProof, walk } from '@ratione/engine';

/** One way in which the Court could have been reached: whether it was, and by which act or for want of which. */
export interface BaseTried {
  readonly base: Extract<Base, 'territorial' | 'nationality' | 'declaration-12(3)' | 'unsc-referral'>;
  /** Null: not reached, because another point decides before it (Article 11(1); Article 15bis). */
  readonly finding: Finding | null;
  /** Sentences of the record and of the limb, in English, the deciding ones. Empty and reached: nothing of the kind is on record. */
  readonly says: readonly string[];
}

const RULES = [
  ['territorial', /^R-12\.2\.a(?:\.|$)/],
  ['nationality', /^R-12\.2\.b(?:\.|$)/],
  ['declaration-12(3)', /^R-12\.3(?:\.|$)/],
  ['unsc-referral', /^R-13\.b(?:\.|$)/],
] as const;

const CONSENT = /^R-12\.2\.[ab](?:\.|$)/;

/** The four bases as the proof tried them, in the order of Articles 12 and 13. */
export function basesTried(proof: Proof): readonly BaseTried[] {
  const consent = outermost(proof, CONSENT);
  // A limb of Article 12(2) that failed had looked for a declaration; where membership carries it, nobody looked.
  const noDeclaration = consent.length > 0 && consent.every((limb) => limb.finding === 'notMet');
  return RULES.map(([base, rule]) => {
    const limbs = outermost(proof, rule);
    if (limbs.length === 0 && !(base === 'declaration-12(3)' && noDeclaration)) return { base, finding: null, says: [] };
    const finding = together(limbs.map((limb) => limb.finding));
    const deciding = limbs.filter((limb) => limb.finding === finding);
    return { base, finding, says: [...new Set(deciding.flatMap(wordsOf))].slice(0, 3) };
  });
}

/** Limbs under a rule that lie in no other limb under it. */
function outermost(proof: Proof, rule: RegExp): readonly RuleProof[] {
  const found: RuleProof[] = [];
  const inside = new Set<Proof>();
  for (const node of walk(proof)) {
    if (node.kind !== 'rule' || !rule.test(node.rule) || inside.has(node)) continue;
    found.push(node);
    for (const below of walk(node)) inside.add(below);
  }
  return found;
}

function together(findings: readonly Finding[]): Finding {
  if (findings.includes('met')) return 'met';
  return findings.includes('open') ? 'open' : 'notMet';
}

/** The innermost limbs that come to the same and rest on an act; the limb itself where it has none. */
function wordsOf(limb: RuleProof): readonly string[] {
  const inner: string[] = [];
  for (const node of walk(limb)) {
    if (node.kind !== 'rule' || node.finding !== limb.finding) continue;
    const below = [...walk(node.premise)];
    if (below.some(({ kind }) => kind === 'rule') || !below.some(({ kind }) => kind === 'record')) continue;
    inner.push(node.says);
  }
  return inner.length > 0 ? inner : [limb.says];
}
