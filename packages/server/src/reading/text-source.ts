import type { OriginalPlace, TextSource } from '@ratione/engine/views';
import type { OriginalSpan, SourceRead } from '../intake/source-read.ts';

/** What the published JSON says of a text taken in, and where its stretches stand in the original. */
export function textSource(source: SourceRead): TextSource {
  return {
    ...source,
    date: source.date === null || source.dateFrom === null ? null : { day: source.date, ...source.dateFrom },
    originalAt: (start, end) => originalAt(source.spans, start, end),
  };
}

/** Exact where the text is the file's own; else the paragraph or page that holds it. Null: it cannot be told. */
export function originalAt(spans: readonly OriginalSpan[], start: number, end: number): OriginalPlace | null {
  const first = spanAt(spans, start);
  if (first === null) return null;
  if (first.at.unit !== 'characters') return first.at;
  const last = spanAt(spans, Math.max(start, end - 1)) ?? first;
  const exact = (span: OriginalSpan): boolean => span.at.unit === 'characters' && span.at.end - span.at.start === span.end - span.start;
  const from = exact(first) ? first.at.start + (start - first.start) : first.at.start;
  const until = last.at.unit !== 'characters' ? first.at.end : exact(last) ? last.at.start + (end - last.start) : last.at.end;
  return { unit: 'characters', start: from, end: until };
}

/** The stretch that holds a place; spans are in order, so halving finds it. */
function spanAt(spans: readonly OriginalSpan[], at: number): OriginalSpan | null {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined) return null;
    if (at < span.start) high = middle - 1;
    else if (at >= span.end) low = middle + 1;
    else return span;
  }
  return null;
}
