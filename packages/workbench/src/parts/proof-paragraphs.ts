import type { Finding, Proof, RecordData, RecordProof, SourceId } from '@ratione/engine';

/** One numbered paragraph of reasons: what a limb came to, the facts it rests on, and the limbs below it. */
export interface Paragraph {
  readonly number: string;
  readonly kind: 'limb' | 'part' | 'branch' | 'choice' | 'position' | 'gap';
  readonly finding: Finding;
  readonly says: string;
  readonly cites: string | null;
  readonly rule: string | null;
  readonly issue: string | null;
  readonly remark: 'position' | 'noted' | 'gap' | null;
  readonly facts: readonly FactNote[];
  readonly below: readonly Paragraph[];
}

/** A fact in the margin: an act of the record with its sources, or something alleged or assumed. */
export interface FactNote {
  readonly says: string;
  readonly finding: Finding;
  readonly remark: 'memory' | 'one-source' | 'unofficial' | 'alleged' | 'assumed' | null;
  readonly checkedOn: string | null;
  readonly sources: readonly number[];
}

export interface NumberedSource {
  readonly number: number;
  readonly id: SourceId;
  readonly title: string;
  readonly url: string | null;
}

type Draft = Omit<Paragraph, 'number' | 'below'> & { readonly below: readonly Draft[] };
interface Gathered {
  readonly paragraphs: readonly Draft[];
  readonly facts: readonly FactNote[];
}

/** Reads a proof as nested paragraphs. `deciding`: of a failed conjunction what failed, of a satisfied choice what satisfied it. */
export function paragraphsOf(
  proof: Proof,
  record: RecordData,
  deciding: boolean,
): { readonly paragraphs: readonly Paragraph[]; readonly sources: readonly NumberedSource[] } {
  const numbers = new Map<SourceId, number>();
  const { paragraphs } = gather(proof, 0);
  return {
    paragraphs: paragraphs.map((draft, index) => numbered(draft, String(index + 1))),
    sources: [...numbers].map(([id, number]) => ({ number, id, title: titleOf(record, id), url: record.sources[id]?.url ?? null })),
  };

  function gather(node: Proof, depth: number): Gathered {
    switch (node.kind) {
      case 'part':
        return limb({ kind: 'part', says: node.title, cites: null, rule: null }, node.finding, gather(node.premise, depth + 1));
      case 'rule':
        return limb({ kind: 'limb', says: node.says, cites: node.cites, rule: node.rule }, node.finding, gather(node.premise, depth + 1));
      case 'join': {
        const same = node.premises.filter((premise) => premise.finding === node.finding);
        const shown = deciding && same.length > 0 ? same : node.premises;
        const inside = merged(shown.map((premise) => gather(premise, depth)));
        const choice = !deciding && node.how === 'anyOf' && depth > 0 && shown.length > 1 && shown.every(({ kind }) => kind === 'rule');
        return choice ? limb({ kind: 'choice', says: '', cites: null, rule: null }, node.finding, inside) : inside;
      }
      case 'spread':
        return merged(
          node.branches.map(({ under, premise }) =>
            limb({ kind: 'branch', says: under.join('; '), cites: null, rule: null }, premise.finding, gather(premise, depth + 1)),
          ),
        );
      case 'record':
        return { paragraphs: [], facts: [recordNote(node)] };
      case 'alleged':
      case 'assumed':
        return deciding
          ? NOTHING
          : {
              paragraphs: [],
              facts: [{ says: node.says, finding: node.finding, remark: node.kind, checkedOn: null, sources: [] }],
            };
      case 'position':
        return single({
          kind: 'position',
          says: node.says,
          issue: node.issue,
          remark: node.mode === 'noted' ? 'noted' : 'position',
          finding: node.finding,
        });
      case 'gap':
        return single({ kind: 'gap', says: node.ask, issue: null, remark: 'gap', finding: node.finding });
      default:
        return node satisfies never;
    }
  }

  function recordNote(node: RecordProof): FactNote {
    const sources = node.sources.map((id) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return number;
    });
    const remark =
      node.unofficial === true
        ? 'unofficial'
        : node.confidence === 'memory'
          ? 'memory'
          : node.confidence === 'one-source'
            ? 'one-source'
            : null;
    return { says: node.says, finding: node.finding, remark, checkedOn: node.checkedOn, sources };
  }
}

const NOTHING: Gathered = { paragraphs: [], facts: [] };

function limb(head: Pick<Draft, 'kind' | 'says' | 'cites' | 'rule'>, finding: Finding, inside: Gathered): Gathered {
  return { paragraphs: [{ ...head, finding, issue: null, remark: null, facts: inside.facts, below: inside.paragraphs }], facts: [] };
}

function single(head: Pick<Draft, 'kind' | 'says' | 'issue' | 'remark' | 'finding'>): Gathered {
  return { paragraphs: [{ ...head, cites: null, rule: null, facts: [], below: [] }], facts: [] };
}

function merged(parts: readonly Gathered[]): Gathered {
  return { paragraphs: parts.flatMap(({ paragraphs }) => paragraphs), facts: parts.flatMap(({ facts }) => facts) };
}

function numbered(draft: Draft, number: string): Paragraph {
  return { ...draft, number, below: draft.below.map((inner, index) => numbered(inner, `${number}.${index + 1}`)) };
}

/** Who published a source, and what it is. */
export function titleOf(record: RecordData, id: SourceId): string {
  const source = record.sources[id];
  return source === undefined ? id : [source.publisher, source.title].filter((text) => text !== undefined && text !== '').join(', ');
}
