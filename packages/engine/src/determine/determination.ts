import type { Question } from '../law/question.ts';
import { deferralInForce } from '../law/rome-statute/article-16.ts';
import type { Proof } from '../proof/proof.ts';
import type { PositionId } from '../record/shape.ts';
import type { Bar, Base, Headline } from '../terms/outcome.ts';
import type { Pinpoint } from '../terms/pinpoint.ts';
import { previousDay } from '../time/day.ts';
import { alternativesTo } from './alternatives.ts';
import type {
  CrimeAnswer,
  Determination,
  Dispute,
  Flag,
  Flip,
  Freshness,
  MissingFact,
  OtherForum,
  Receipt,
  SegmentAnswer,
  Trigger,
} from './answer.ts';
import { articlesOf } from './articles.ts';
import { assumptionsOf } from './assumptions.ts';
import type { Branch } from './branch.ts';
import { disputesOf } from './disputes.ts';
import { flagsOf } from './flags.ts';
import { flipsOf } from './flips.ts';
import { forumsOf } from './forums.ts';
import { freshnessOf } from './freshness.ts';
import { headlineSentence } from './headline.ts';
import { missingOf } from './missing.ts';
import { overDays } from './over-days.ts';
import { barsOfPart, basesOfPart, bestOf, type Part, partOf, speakingLeaf } from './part.ts';
import { proofOf } from './proof-of.ts';
import { receiptOf } from './receipt.ts';
import { segmentsOf } from './segments.ts';
import type { World } from './spread.ts';
import { triggerWhereJurisdiction, triggerWithoutJurisdiction } from './trigger.ts';

/** Computes each member of the answer when it is first read. */
export class LazyDetermination implements Determination {
  readonly question: Question;
  readonly world: World;
  readonly notes: readonly string[];
  readonly fixed: ReadonlyMap<string, PositionId> | undefined;
  readonly #known: Known = {};

  constructor(world: World, question: Question, notes: readonly string[] = [], fixed?: ReadonlyMap<string, PositionId>) {
    this.world = world;
    this.question = question;
    this.notes = notes;
    this.fixed = fixed;
  }

  /** The same engine asked again: another question, another record, or a position held fast. */
  again(change: {
    readonly question?: Question;
    readonly world?: World;
    readonly fixed?: ReadonlyMap<string, PositionId>;
  }): LazyDetermination {
    return new LazyDetermination(change.world ?? this.world, change.question ?? this.question, [], change.fixed);
  }

  get asOf(): string {
    return this.question.asOf;
  }

  /** Every asked crime over every segment, in order. */
  get parts(): readonly Part[] {
    return this.#once('parts', () => {
      const segments = segmentsOf(this.question, this.world.ledger, this.world.territory);
      const began = segments[0]?.from ?? this.question.asOf;
      return this.question.crimes.flatMap((asked) =>
        segments.map((segment) => partOf(this.world, this.question, asked, segment, began, this.fixed)),
      );
    });
  }

  get jurisdiction(): Headline {
    return this.#once('jurisdiction', () =>
      bestOf(
        this.question.crimes.map((asked) =>
          overDays(
            this.parts.filter((part) => part.asked === asked),
            this.question,
          ),
        ),
      ),
    );
  }

  /** The parts whose own headline gives the answer; on an answer that turns on the day, all of them. */
  get deciding(): readonly Part[] {
    return this.#once('deciding', () => {
      const same = this.parts.filter((part) => part.spread.headline === this.jurisdiction);
      return same.length > 0 ? same : this.parts;
    });
  }

  get bases(): readonly Base[] {
    return this.#once('bases', () => {
      const carrying = this.jurisdiction === 'depends' ? this.parts.filter((part) => part.spread.headline !== 'no') : this.deciding;
      return [...new Set(carrying.flatMap(basesOfPart))];
    });
  }

  get bars(): readonly Bar[] {
    return this.#once('bars', () => {
      if (this.jurisdiction === 'yes') return this.deferred ? ['deferral'] : [];
      const adverse = this.jurisdiction === 'no' ? this.parts : this.deciding;
      const bars = [...new Set(adverse.flatMap(barsOfPart))];
      // What explains the missing link for one part of the period explains it for the question.
      return bars.length > 1 && bars.some((bar) => EXPLAINS.includes(bar)) ? bars.filter((bar) => bar !== 'no-link') : bars;
    });
  }

  /** The branches that speak for the answer, one per deciding part. */
  get speaking(): readonly Branch[] {
    return this.#once('speaking', () =>
      this.deciding.flatMap((part) => {
        const leaf = speakingLeaf(part);
        return leaf === undefined ? [] : [leaf.branch];
      }),
    );
  }

  get deferred(): boolean {
    return this.#once('deferred', () => this.speaking.some((branch) => deferralInForce(branch.incident) !== null));
  }

  get trigger(): Trigger {
    return this.#once('trigger', () => {
      if (this.jurisdiction === 'no')
        return triggerWithoutJurisdiction(this.parts.flatMap((part) => part.spread.leaves.map((leaf) => leaf.branch)));
      const live = this.speaking.filter((branch) => branch.finding !== 'notMet');
      const triggers = (live.length > 0 ? live : this.speaking).map(triggerWhereJurisdiction);
      return (
        triggers.find((trigger) => trigger.type !== 'art15-authorisation-needed') ??
        triggers[0] ?? { type: 'none', note: null, situation: null, ifLinked: false }
      );
    });
  }

  get articles(): readonly Pinpoint[] {
    return this.#once('articles', () =>
      articlesOf(this.jurisdiction, this.speaking, this.trigger, this.jurisdiction !== 'no' && this.deferred),
    );
  }

  get byCrime(): readonly CrimeAnswer[] {
    return this.#once('byCrime', () =>
      this.question.crimes.map((asked) => {
        const parts = this.parts.filter((part) => part.asked === asked);
        const jurisdiction = overDays(parts, this.question);
        return {
          asked: asked.asked,
          crime: asked.id,
          pinpoint: asked.pinpoint,
          label: asked.label,
          jurisdiction,
          bases: [...new Set(parts.filter((part) => part.spread.headline === jurisdiction).flatMap(basesOfPart))],
          bars: jurisdiction === 'yes' ? [] : [...new Set(parts.flatMap(barsOfPart))],
          segments: parts.map(segmentAnswer),
          alternatives: alternativesTo(this, asked, jurisdiction),
        };
      }),
    );
  }

  get segments(): readonly SegmentAnswer[] {
    return this.#once('segments', () => {
      const merged: SegmentAnswer[] = [];
      const first = this.question.crimes[0];
      for (const part of this.parts.filter((one) => one.asked === first)) {
        const all = this.parts.filter(
          (one) => one.segment === part.segment || (one.segment.from === part.segment.from && one.segment.until === part.segment.until),
        );
        const jurisdiction = bestOf(all.map((one) => one.spread.headline));
        const deciding = all.filter((one) => one.spread.headline === jurisdiction);
        const answer: SegmentAnswer = {
          from: part.segment.from,
          to: previousDay(part.segment.until),
          jurisdiction,
          bases: [...new Set(deciding.flatMap(basesOfPart))],
          bars: jurisdiction === 'yes' ? [] : [...new Set(all.flatMap(barsOfPart))],
        };
        const last = merged.at(-1);
        if (last !== undefined && sameAnswer(last, answer)) merged[merged.length - 1] = { ...last, to: answer.to };
        else merged.push(answer);
      }
      return merged;
    });
  }

  get dispute(): readonly Dispute[] | null {
    const disputes = this.#once('disputes', () => disputesOf(this) ?? []);
    return disputes.length === 0 ? null : disputes;
  }

  get missing(): readonly MissingFact[] {
    return this.#once('missing', () => missingOf(this));
  }

  get flips(): readonly Flip[] {
    return this.#once('flips', () => flipsOf(this));
  }

  get flags(): readonly Flag[] {
    return this.#once('flags', () => flagsOf(this));
  }

  get forums(): readonly OtherForum[] {
    return this.#once('forums', () => forumsOf(this));
  }

  get assumptions(): readonly string[] {
    return this.#once('assumptions', () => assumptionsOf(this));
  }

  get freshness(): Freshness {
    return this.#once('freshness', () => freshnessOf(this));
  }

  get headline(): string {
    return this.#once('headline', () => headlineSentence(this));
  }

  get proof(): Proof {
    return this.#once('proof', () => proofOf(this));
  }

  get receipt(): Receipt {
    return this.#once('receipt', () => receiptOf(this));
  }

  #once<K extends keyof Known>(name: K, compute: () => NonNullable<Known[K]>): NonNullable<Known[K]> {
    const known = this.#known[name];
    if (known !== undefined) return known as NonNullable<Known[K]>;
    const value = compute();
    this.#known[name] = value;
    return value;
  }
}

/** Members already computed. `dispute` is kept as a list, empty for none. */
interface Known {
  parts?: readonly Part[];
  jurisdiction?: Headline;
  deciding?: readonly Part[];
  bases?: readonly Base[];
  bars?: readonly Bar[];
  speaking?: readonly Branch[];
  deferred?: boolean;
  trigger?: Trigger;
  articles?: readonly Pinpoint[];
  byCrime?: readonly CrimeAnswer[];
  segments?: readonly SegmentAnswer[];
  disputes?: readonly Dispute[];
  missing?: readonly MissingFact[];
  flips?: readonly Flip[];
  flags?: readonly Flag[];
  forums?: readonly OtherForum[];
  assumptions?: readonly string[];
  freshness?: Freshness;
  headline?: string;
  proof?: Proof;
  receipt?: Receipt;
}

const EXPLAINS: readonly Bar[] = [
  'not-in-force-yet',
  'outside-acceptance-scope',
  'withdrawn',
  'excluded-nationals',
  'art-124',
  'territorial-exclusion',
  'invalid-declaration',
  'aggression-non-party',
  'aggression-not-accepted',
  'aggression-opt-out',
  'amendment-not-accepted',
];

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word) => b.includes(word));
}

function sameAnswer(a: SegmentAnswer, b: SegmentAnswer): boolean {
  return a.jurisdiction === b.jurisdiction && sameWords(a.bases, b.bases) && sameWords(a.bars, b.bars);
}

function segmentAnswer(part: Part): SegmentAnswer {
  return {
    from: part.segment.from,
    to: previousDay(part.segment.until),
    jurisdiction: part.spread.headline,
    bases: basesOfPart(part),
    bars: barsOfPart(part),
  };
}
