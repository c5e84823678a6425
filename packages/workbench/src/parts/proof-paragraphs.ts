import type { Finding, Proof, RecordData, RecordProof, SourceId } from '@ratione/engine';

/** One paragraph of reasons: what a limb came to, the facts it rests on, and the limbs below it. */
export interface Paragraph {
  /** Counted through the whole proof, whatever is shown of it. Null for headings and for lines that only join others. */
  readonly number: number | null;
  readonly key: string;
  readonly kind: 'limb' | 'part' | 'branch' | 'days' | 'choice' | 'position' | 'gap';
  readonly finding: Finding;
  /** Of a failed conjunction what failed, of a satisfied choice what satisfied it; the rest did not decide. */
  readonly decides: boolean;
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
  readonly decides: boolean;
  readonly remark: 'memory' | 'one-source' | 'unofficial' | 'alleged' | 'assumed' | null;
  readonly checkedOn: string | null;
  readonly sources: readonly NumberedSource[];
}

export interface NumberedSource {
  readonly number: number;
  readonly id: SourceId;
  readonly title: string;
  readonly url: string | null;
  /** Whether a fact that decides rests on it. */
  readonly decides: boolean;
}

type Draft = Omit<Paragraph, 'number' | 'key' | 'below'> & { readonly below: readonly Draft[] };
interface Gathered {
  readonly paragraphs: readonly Draft[];
  readonly facts: readonly FactNote[];
}

export interface ProofParagraphs {
  readonly paragraphs: readonly Paragraph[];
  /** In order of number: first those that decide. */
  readonly sources: readonly NumberedSource[];
}

/** Reads a proof as paragraphs nested as its limbs are. */
export function paragraphsOf(proof: Proof, record: RecordData): ProofParagraphs {
  const sources = numberedSources(proof, record);
  const count = { last: 0 };
  const { paragraphs } = gather(proof, 0, true);
  return { paragraphs: paragraphs.map((draft, at) => numbered(draft, String(at), count)), sources: [...sources.values()] };

  function gather(node: Proof, depth: number, decides: boolean): Gathered {
    switch (node.kind) {
      case 'part':
        return limb(
          { kind: 'part', says: node.title, cites: null, rule: null },
          node.finding,
          decides,
          gather(node.premise, depth + 1, decides),
        );
      case 'rule':
        return limb(
          { kind: 'limb', says: node.says, cites: node.cites, rule: node.rule },
          node.finding,
          decides,
          gather(node.premise, depth + 1, decides),
        );
      case 'join': {
        const inside = merged(node.premises.map((premise) => gather(premise, depth, decides && decidesIn(node, premise))));
        const choice = node.how === 'anyOf' && depth > 0 && node.premises.length > 1 && node.premises.every(({ kind }) => kind === 'rule');
        return choice ? limb({ kind: 'choice', says: '', cites: null, rule: null }, node.finding, decides, inside) : inside;
      }
      case 'spread':
        return merged(
          node.branches.map(({ under, premise }) =>
            limb(
              { kind: node.over === 'days' ? 'days' : 'branch', says: under.join('; '), cites: null, rule: null },
              premise.finding,
              decides,
              gather(premise, depth + 1, decides),
            ),
          ),
        );
      case 'record':
        return { paragraphs: [], facts: [recordNote(node, decides)] };
      case 'alleged':
      case 'assumed':
        return {
          paragraphs: [],
          facts: [{ says: node.says, finding: node.finding, decides: false, remark: node.kind, checkedOn: null, sources: [] }],
        };
      case 'position':
        return single(
          {
            kind: 'position',
            says: node.says,
            issue: node.issue,
            remark: node.mode === 'noted' ? 'noted' : 'position',
            finding: node.finding,
          },
          decides,
        );
      case 'gap':
        return single({ kind: 'gap', says: node.ask, issue: null, remark: 'gap', finding: node.finding }, decides);
      default:
        return node satisfies never;
    }
  }

  function recordNote(node: RecordProof, decides: boolean): FactNote {
    const remark =
      node.unofficial === true
        ? 'unofficial'
        : node.confidence === 'memory'
          ? 'memory'
          : node.confidence === 'one-source'
            ? 'one-source'
            : null;
    return {
      says: node.says,
      finding: node.finding,
      decides,
      remark,
      checkedOn: node.checkedOn,
      sources: node.sources.flatMap((id) => sources.get(id) ?? []),
    };
  }
}

/** Whether a premise carries the finding of its join; where none does, all of them are looked at. */
function decidesIn(join: Extract<Proof, { readonly kind: 'join' }>, premise: Proof): boolean {
  return premise.finding === join.finding || join.premises.every(({ finding }) => finding !== join.finding);
}

/** Sources of the facts that decide first, so that a short proof counts from one without gaps. */
function numberedSources(proof: Proof, record: RecordData): ReadonlyMap<SourceId, NumberedSource> {
  const found = new Map<SourceId, NumberedSource>();
  for (const only of [true, false]) visit(proof, true, only);
  return found;

  function visit(node: Proof, decides: boolean, only: boolean): void {
    if (only && !decides) return;
    switch (node.kind) {
      case 'record':
        for (const id of node.sources)
          if (!found.has(id))
            found.set(id, { number: found.size + 1, id, title: titleOf(record, id), url: record.sources[id]?.url ?? null, decides: only });
        return;
      case 'join':
        for (const premise of node.premises) visit(premise, decides && decidesIn(node, premise), only);
        return;
      case 'spread':
        for (const { premise } of node.branches) visit(premise, decides, only);
        return;
      case 'part':
      case 'rule':
        visit(node.premise, decides, only);
        return;
      default:
        return;
    }
  }
}

function limb(head: Pick<Draft, 'kind' | 'says' | 'cites' | 'rule'>, finding: Finding, decides: boolean, inside: Gathered): Gathered {
  return {
    paragraphs: [{ ...head, finding, decides, issue: null, remark: null, facts: inside.facts, below: inside.paragraphs }],
    facts: [],
  };
}

function single(head: Pick<Draft, 'kind' | 'says' | 'issue' | 'remark' | 'finding'>, decides: boolean): Gathered {
  return { paragraphs: [{ ...head, decides, cites: null, rule: null, facts: [], below: [] }], facts: [] };
}

function merged(parts: readonly Gathered[]): Gathered {
  return { paragraphs: parts.flatMap(({ paragraphs }) => paragraphs), facts: parts.flatMap(({ facts }) => facts) };
}

function numbered(draft: Draft, key: string, count: { last: number }): Paragraph {
  const counted = draft.kind !== 'part' && draft.kind !== 'choice';
  if (counted) count.last += 1;
  const number = counted ? count.last : null;
  return { ...draft, number, key, below: draft.below.map((inner, at) => numbered(inner, `${key}.${at}`, count)) };
}

/** Who published a source, and what it is. */
export function titleOf(record: RecordData, id: SourceId): string {
  const source = record.sources[id];
  return source === undefined ? id : [source.publisher, source.title].filter((text) => text !== undefined && text !== '').join(', ');
}
