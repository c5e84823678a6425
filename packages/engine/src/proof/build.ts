import type { Finding, WhyOpen } from '../logic/finding.ts';
import { allOf as allFindings, anyOf as anyFinding, unless as unlessFinding } from '../logic/kleene.ts';
import type { Act, IssueId, PositionId, Sourced, SourceId } from '../record/shape.ts';
import type { Bar } from '../terms/outcome.ts';
import type { Pinpoint, RuleId } from '../terms/pinpoint.ts';
import type {
  AllegedProof,
  AssumedProof,
  GapProof,
  JoinProof,
  PartProof,
  PositionProof,
  Proof,
  RecordProof,
  RuleProof,
  SpreadProof,
} from './proof.ts';

export function rule(id: RuleId, cites: Pinpoint, says: string, premise: Proof, bar?: Bar): RuleProof {
  return bar === undefined
    ? { kind: 'rule', rule: id, cites, says: sentence(says), premise, finding: premise.finding }
    : { kind: 'rule', rule: id, cites, says: sentence(says), premise, bar, finding: premise.finding };
}

/** Every premise must hold. A single premise stands by itself. */
export function allOf(premises: readonly Proof[]): Proof {
  return premises.length === 1 && premises[0] !== undefined
    ? premises[0]
    : join('allOf', premises, allFindings(premises.map((premise) => premise.finding)));
}

/** One premise suffices. */
export function anyOf(premises: readonly Proof[]): Proof {
  return premises.length === 1 && premises[0] !== undefined
    ? premises[0]
    : join('anyOf', premises, anyFinding(premises.map((premise) => premise.finding)));
}

/** The rule holds unless the exception does. */
export function unless(base: Proof, exception: Proof): JoinProof {
  return join('unless', [base, exception], unlessFinding(base.finding, exception.finding));
}

function join(how: JoinProof['how'], premises: readonly Proof[], finding: Finding): JoinProof {
  return { kind: 'join', how, premises, finding };
}

export function part(title: string, premise: Proof): PartProof {
  return { kind: 'part', title, premise, finding: premise.finding };
}

export function spread(over: SpreadProof['over'], branches: SpreadProof['branches']): SpreadProof {
  const first = branches[0]?.premise.finding ?? 'open';
  return { kind: 'spread', over, branches, finding: branches.every((branch) => branch.premise.finding === first) ? first : 'open' };
}

/** A leaf that rests on an act of the record. */
export function onRecord(
  entry: Sourced & { readonly id: string; readonly says?: string; readonly unofficial?: boolean },
  finding: Finding,
  says: string = entry.says ?? '',
): RecordProof {
  const leaf: RecordProof = {
    kind: 'record',
    fact: entry.id,
    says: sentence(says),
    sources: sourceIds(entry),
    confidence: entry.confidence,
    checkedOn: entry.checked.on,
    finding,
  };
  return entry.unofficial === true ? { ...leaf, unofficial: true } : leaf;
}

const cachedIds = new WeakMap<object, readonly SourceId[]>();

function sourceIds(entry: Sourced): readonly SourceId[] {
  let ids = cachedIds.get(entry);
  if (ids === undefined) {
    ids = [...new Set(entry.sources.map((use) => use.src))];
    cachedIds.set(entry, ids);
  }
  return ids;
}

/** A leaf that rests on an act, said as the record says it. */
export function onAct(act: Act, finding: Finding): RecordProof {
  return onRecord(act, finding);
}

export function alleged(fact: string, says: string, finding: Finding): AllegedProof {
  return { kind: 'alleged', fact, says: sentence(says), finding };
}

export function assumed(fact: string, says: string, finding: Finding = 'met'): AssumedProof {
  return { kind: 'assumed', fact, says, finding };
}

export function position(issue: IssueId, id: PositionId, mode: 'noted' | 'live', says: string, finding: Finding): PositionProof {
  return { kind: 'position', issue, position: id, mode, says, finding };
}

export function gap(why: WhyOpen, fact: string, ask: string): GapProof {
  return { kind: 'gap', why, fact, ask, finding: 'open' };
}

/** Names such as "the United States" carry their article; a sentence still begins with a capital. */
function sentence(says: string): string {
  return says.charCodeAt(0) === 116 && says.startsWith('the ') ? `T${says.slice(1)}` : says;
}
