import type { Finding, WhyOpen } from '../logic/finding.ts';
import type { Confidence, IssueId, PositionId, SourceId } from '../record/shape.ts';
import type { Bar } from '../terms/outcome.ts';
import type { Pinpoint, RuleId } from '../terms/pinpoint.ts';
import type { Day } from '../time/day.ts';

/**
 * Why an answer is what it is: rules and joins above, acts of the record and alleged facts below. JSON-safe, no engine words.
 * The finding of a `rule` is that of its premise; a join's follows from strong Kleene logic (`recompute`).
 */
export type Proof = RuleProof | JoinProof | PartProof | SpreadProof | RecordProof | AllegedProof | AssumedProof | PositionProof | GapProof;

export interface RuleProof {
  readonly kind: 'rule';
  readonly rule: RuleId;
  readonly cites: Pinpoint;
  /** The limb applied to this case, one sentence of plain legal English. */
  readonly says: string;
  readonly premise: Proof;
  /** What the limb is called when it fails: the word a determination prints under `bars`. */
  readonly bar?: Bar;
  readonly finding: Finding;
}

/** One crime over one stretch of days, or another named part of the question. */
export interface PartProof {
  readonly kind: 'part';
  readonly title: string;
  readonly premise: Proof;
  readonly finding: Finding;
}

/** The same question under each position, or on each possible day or place: its finding is the one they share, else open. */
export interface SpreadProof {
  readonly kind: 'spread';
  readonly over: 'positions' | 'days';
  readonly branches: readonly { readonly under: readonly string[]; readonly premise: Proof }[];
  readonly finding: Finding;
}

export interface JoinProof {
  readonly kind: 'join';
  /** `unless`: the first premise holds, and the second (the exception) does not. */
  readonly how: 'allOf' | 'anyOf' | 'unless';
  readonly premises: readonly Proof[];
  readonly finding: Finding;
}

/** A leaf that rests on the record: an act, a Council resolution, a decision, a title, or a recorded absence. */
export interface RecordProof {
  readonly kind: 'record';
  readonly fact: string;
  readonly says: string;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  readonly checkedOn: Day;
  readonly unofficial?: true;
  readonly finding: Finding;
}

/** A leaf that rests on the question: true if the facts are as stated. */
export interface AllegedProof {
  readonly kind: 'alleged';
  /** Path of the fact in the question: "suspect.nationalities". */
  readonly fact: string;
  readonly says: string;
  readonly finding: Finding;
}

/** Not alleged, taken as said here. */
export interface AssumedProof {
  readonly kind: 'assumed';
  readonly fact: string;
  readonly says: string;
  readonly finding: Finding;
}

/** A point on which named authorities differ, decided here under one position. */
export interface PositionProof {
  readonly kind: 'position';
  readonly issue: IssueId;
  readonly position: PositionId;
  readonly mode: 'noted' | 'live';
  readonly says: string;
  readonly finding: Finding;
}

/** Something nobody has told us, or the law has not settled. */
export interface GapProof {
  readonly kind: 'gap';
  readonly why: WhyOpen;
  readonly fact: string;
  readonly ask: string;
  readonly finding: 'open';
}
