import type { Sentence, Token } from '../token.ts';
import type { Hit } from './stems.ts';

/** A stretch of a sentence with what it names and the concepts in it. */
export interface Segment {
  /** Parts on both sides of a "but" that could not be told apart. */
  readonly mixed: boolean;
  readonly start: number;
  readonly end: number;
  readonly hits: readonly Hit[];
  /** Places of the names, dates and numbers among the tokens of the sentence. */
  readonly named: readonly number[];
}

const TYPED: ReadonlySet<Token['kind']> = new Set(['state', 'person', 'date', 'number', 'ordinal', 'place', 'money']);

/** Cuts a sentence at its marks, at "but", and at "and" between two deeds. */
export function segmentsOf(text: string, sentence: Sentence, hits: readonly Hit[], deeds: ReadonlySet<string>): readonly Segment[] {
  const cuts = new Set<number>();
  for (const match of text.slice(sentence.start, sentence.end).matchAll(/[,;:()，；：、（）؛،—–«»"“”]|\s-\s/gu)) {
    const at = sentence.start + match.index;
    // A mark inside a name or a number cuts nothing.
    if (!sentence.tokens.some((token) => TYPED.has(token.kind) && token.start < at && at < token.end)) cuts.add(at);
  }
  for (const hit of hits) if (hit.concept === 'but') cuts.add(hit.start);
  for (const hit of hits)
    if (
      hit.concept === 'and' &&
      deedIn(hits, deeds, before(cuts, hit.start, sentence.start), hit.start) &&
      deedIn(hits, deeds, hit.end, after(cuts, hit.end, sentence.end))
    )
      cuts.add(hit.start);
  const ends = [...cuts].sort((a, b) => a - b);
  const out: Segment[] = [];
  let from = sentence.start;
  for (const to of [...ends, sentence.end]) {
    if (to > from)
      out.push({
        mixed: false,
        start: from,
        end: to,
        hits: hits.filter((hit) => hit.start >= from && hit.end <= to),
        named: sentence.tokens.flatMap((token, at) => (TYPED.has(token.kind) && token.start >= from && token.start < to ? [at] : [])),
      });
    from = to;
  }
  return merged(out, deeds);
}

function before(cuts: ReadonlySet<number>, at: number, first: number): number {
  return Math.max(first, ...[...cuts].filter((cut) => cut < at));
}

function after(cuts: ReadonlySet<number>, at: number, last: number): number {
  return Math.min(last, ...[...cuts].filter((cut) => cut > at));
}

function deedIn(hits: readonly Hit[], deeds: ReadonlySet<string>, from: number, to: number): boolean {
  return hits.some((hit) => deeds.has(hit.concept) && hit.start >= from && hit.end <= to);
}

/** What tells no deed belongs to what follows, and at the end to what came before. */
function merged(segments: readonly Segment[], deeds: ReadonlySet<string>): readonly Segment[] {
  const out: Segment[] = [];
  let pending: Segment | null = null;
  for (const segment of segments) {
    const whole: Segment = pending === null ? segment : join(pending, segment);
    if (whole.hits.some((hit) => deeds.has(hit.concept))) {
      out.push(whole);
      pending = null;
    } else pending = whole;
  }
  const last = out.pop();
  if (pending === null) return last === undefined ? [] : [...out, last];
  // A denial without a deed of its own denies nothing that was read before it.
  if (last === undefined || pending.hits.some((hit) => /^(?:not|never|no-more|but)$/.test(hit.concept)))
    return [...out, ...(last === undefined ? [] : [last]), pending];
  return [...out, join(last, pending)];
}

function join(a: Segment, b: Segment): Segment {
  const mixed = a.mixed || b.mixed || (a.named.length > 0 && b.hits[0]?.concept === 'but');
  return { mixed, start: a.start, end: b.end, hits: [...a.hits, ...b.hits], named: [...a.named, ...b.named] };
}
