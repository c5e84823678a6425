import type { Proposition } from '../../statement.ts';
import type { StateMention } from '../../token.ts';
import { type Chunk, has, itemOf } from '../chunks.ts';
import { type Context, contextOf } from '../context.ts';
import type { Timed } from '../times.ts';

export interface TreatyClaim {
  readonly proposition: Proposition;
  /** Nothing in its clause that could turn it was left unread. */
  readonly firm: boolean;
  readonly start: number;
  readonly end: number;
  /** The place of its clause. */
  readonly at: number;
  /** Every word of its clause was read. */
  readonly full: boolean;
}

/** A sentence gone through clause by clause: what it told so far, and what is still open. */
export class Passage {
  readonly chunks: Chunk[];
  readonly context: Context;
  readonly claims: TreatyClaim[] = [];
  at = 0;
  /** The clause that is read now, with the one it is joined to. */
  chunk: Chunk = NOTHING;
  /** Every clause was read, or changes nothing. */
  whole = true;
  /** Clauses that were not read, or not all of them. */
  readonly left = new Set<number>();
  /** A reason or a motive stands unread: it may be the point. */
  motive = false;
  blocked = false;
  /** Only a part of those spoken of is meant, and which part is not read. */
  partial = false;
  /** "unlike its neighbours", "like Russia": those whom the next clause is told of too, or whom it is not. */
  contrast: { readonly states: readonly StateMention[]; readonly alike: boolean } | null = null;

  constructor(chunks: Chunk[], topic: readonly StateMention[] | null) {
    this.chunks = chunks;
    this.context = contextOf(topic);
    const [first, second] = chunks;
    if (first?.items[0]?.lo === 'with' && !has(first, 'S')) this.context.group = itemOf(second, 'G') ?? null;
  }

  /** What this clause says was not read, or not all of it. */
  leaves(): void {
    this.whole = false;
    this.left.add(this.at);
  }

  get next(): Chunk | undefined {
    return this.chunks[this.at + 1];
  }

  /** Puts words of this clause in front of a later one. */
  prefix(at: number, items: readonly Timed[], to: Chunk): true {
    this.chunks[at] = { ...to, op: null, items: [...items, ...to.items] };
    return true;
  }

  tell(...propositions: readonly Proposition[]): true {
    const { items } = this.chunk;
    for (const proposition of propositions)
      this.claims.push({ proposition, firm: true, start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0, at: this.at, full: true });
    return true;
  }
}

const NOTHING: Chunk = { op: null, lead: null, items: [] };

/** What a clause does to a sentence: true where nothing more is to be read in it. */
export type Settler = (passage: Passage) => boolean;
