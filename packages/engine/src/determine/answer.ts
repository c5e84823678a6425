import type { Proof } from '../proof/proof.ts';
import type { Confidence, IssueId, PositionId, StateId } from '../record/shape.ts';
import type { Bar, Base, Headline, TriggerType } from '../terms/outcome.ts';
import type { CrimeId, Pinpoint } from '../terms/pinpoint.ts';
import type { Day } from '../time/day.ts';
import type { FactsChange, Supposition } from './supposition.ts';

export type { Bar, Base, Headline, TriggerType } from '../terms/outcome.ts';

export interface Trigger {
  readonly type: TriggerType;
  /** Plain words: who did it when, or what would have to be done. */
  readonly note: string | null;
  readonly situation: string | null;
  /** It was given for crimes or a context that this is not told to belong to: it covers this only if linked. Reach does not turn on it. */
  readonly ifLinked: boolean;
}

export interface Dispute {
  readonly issue: IssueId;
  /** What the issue is about here, where it can arise twice: a unit, a State. With the issue, the key under which `ask` holds a position fast. */
  readonly subject: string;
  readonly question: string;
  readonly provision: Pinpoint;
  readonly mode: 'noted' | 'live';
  /** What the ruling or the words say, where noted. */
  readonly ruling: string | null;
  readonly positions: readonly {
    readonly id: PositionId;
    readonly says: string;
    readonly holders: readonly string[];
    readonly headline: Headline;
    readonly shown: boolean;
  }[];
}

export interface MissingFact {
  /** Path in the question: "suspect.nationalities". */
  readonly fact: string;
  readonly ask: string;
  /** What each answer would do: "a State Party's national: yes". */
  readonly wouldDecide: readonly string[];
  readonly options: readonly FactOption[];
}

/** One answer to a missing fact. */
export interface FactOption {
  readonly says: string;
  readonly to: Headline;
  readonly facts: FactsChange;
  /** A stand-in: "a State Party" is shown by one of them, a stretch of days by its first; no answer a person could give as it is. */
  readonly example: boolean;
}

export interface Flip {
  readonly kind: 'fact' | 'act' | 'position';
  readonly change: string;
  readonly to: Headline;
  readonly suppose: Supposition;
}

export interface SegmentAnswer {
  readonly from: Day;
  /** Last day, inclusive, as a reader would say it. */
  readonly to: Day;
  readonly jurisdiction: Headline;
  readonly bases: readonly Base[];
  readonly bars: readonly Bar[];
}

export interface CrimeAnswer {
  readonly asked: string;
  /** Dotted id, or null where the word names no paragraph of the Statute. */
  readonly crime: CrimeId | null;
  readonly pinpoint: Pinpoint | null;
  readonly label: string;
  readonly jurisdiction: Headline;
  readonly bases: readonly Base[];
  readonly bars: readonly Bar[];
  readonly segments: readonly SegmentAnswer[];
  /** Other paragraphs the same facts may meet, with why. */
  readonly alternatives: readonly Alternative[];
}

export interface Alternative {
  readonly crime: CrimeId;
  readonly pinpoint: Pinpoint;
  readonly label: string;
  readonly because: string;
}

/** Admissibility and enforcement: never changes yes or no. */
export interface Flag {
  readonly layer: 'L4' | 'L5';
  readonly rule: string;
  readonly cites: Pinpoint;
  readonly says: string;
}

export interface OtherForum {
  readonly forum: string;
  readonly available: 'yes' | 'no' | 'depends';
  readonly because: string;
  readonly legalBasis: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

export interface Receipt {
  readonly engine: string;
  readonly record: string;
  readonly recordDate: Day;
  readonly question: string;
  readonly asOf: Day;
}

export interface Freshness {
  /** Oldest "last checked" among the States the answer rests on. */
  readonly lastChecked: Day;
  readonly stale: readonly { readonly state: StateId; readonly lastChecked: Day }[];
  /** Facts used that rest on memory alone. */
  readonly fromMemory: readonly string[];
}

/** The answer to one question. Members are computed when first read, so an engine that needs only the headline pays only for it. */
export interface Determination {
  readonly asOf: Day;
  readonly jurisdiction: Headline;
  /** One sentence in words. */
  readonly headline: string;
  readonly dispute: readonly Dispute[] | null;
  readonly bases: readonly Base[];
  readonly bars: readonly Bar[];
  readonly articles: readonly Pinpoint[];
  readonly trigger: Trigger;
  readonly missing: readonly MissingFact[];
  readonly flips: readonly Flip[];
  readonly byCrime: readonly CrimeAnswer[];
  readonly segments: readonly SegmentAnswer[];
  readonly flags: readonly Flag[];
  readonly forums: readonly OtherForum[];
  readonly assumptions: readonly string[];
  readonly notes: readonly string[];
  readonly freshness: Freshness;
  readonly proof: Proof;
  readonly receipt: Receipt;
}
