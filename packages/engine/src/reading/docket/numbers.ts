import type { CaseDetails, CaseEvent } from '../statement.ts';
import type { Sentence } from '../token.ts';
import { means, type Piece } from './pieces.ts';

const TERMS: ReadonlySet<CaseEvent> = new Set([
  'sentenced',
  'term',
  'serving',
  'longest-term',
  'term-upheld',
  'term-undone',
  'term-reduced',
  'term-raised',
  'made-final',
  'conviction-upheld',
  'appeals-dropped',
]);

/** Counts of charges and lengths of terms. Null where a term is told and no length can be read. */
export function numbersIn(
  sentence: Sentence,
  pieces: readonly Piece[],
  event: CaseEvent,
  used: Set<number>,
): Pick<CaseDetails, 'counts' | 'months'> | null {
  let counts: CaseDetails['counts'];
  let months: number | 'life' | undefined;
  const value = (at: number): number | null => {
    const piece = pieces[at];
    return piece?.is.has('number') === true ? (sentence.tokens[piece.from]?.number ?? null) : null;
  };
  const mark = (from: number, to: number) => {
    for (const piece of pieces.slice(from, to + 1)) for (let at = piece.from; at <= piece.to; at += 1) used.add(at);
  };
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (piece.text === 'all' && means(pieces[at + 1], 'charges')) {
      counts = { number: null, of: null, all: true };
      mark(at, at + 1);
    }
    if (/^life\b/.test(piece.text) && TERMS.has(event)) {
      months = 'life';
      mark(at, at);
    }
    const number = value(at);
    if (number === null) continue;
    const total = /^(?:of|out of|from)$/.test(pieces[at + 1]?.text ?? '')
      ? value(at + 2)
      : pieces[at + 1]?.text === 'out'
        ? value(at + 3)
        : null;
    const behind = total === null ? at + 1 : pieces[at + 1]?.text === 'out' ? at + 4 : at + 3;
    const thing = means(pieces[behind], 'charges')
      ? behind
      : /^(?:such|separate|original)$/.test(pieces[behind]?.text ?? '') && means(pieces[behind + 1], 'charges')
        ? behind + 1
        : -1;
    if (thing >= 0) {
      const all = pieces[at - 1]?.text === 'all';
      counts = { number, of: total, all };
      mark(all ? at - 1 : at, thing);
      at = thing;
      continue;
    }
    if (!TERMS.has(event)) continue;
    // "two months after": a length of time, not a term.
    if (/^(?:after|before|later|earlier|ago|since|old)$/.test(pieces[at + 2]?.text ?? '')) continue;
    const last = pieces.length - 1 === at + 1 && /^(?:months?|weeks?|days?)$/.test(pieces[at + 1]?.text ?? '') && months !== undefined;
    if (last) continue;
    const unit = pieces[at + 1]?.text ?? '';
    // "from thirty to twenty-five years": what it was before.
    if (unit === 'to' && value(at + 2) !== null) {
      mark(at, at);
      continue;
    }
    if (/^years?\b/.test(unit)) {
      months = (typeof months === 'number' ? months : 0) + number * 12;
      mark(at, at + 1);
    } else if (/^months?\b/.test(unit)) {
      months = (typeof months === 'number' ? months : 0) + number;
      mark(at, at + 1);
    }
  }
  if (months === undefined && (event === 'sentenced' || event === 'term'))
    return event === 'term' || !pieces.some((piece) => means(piece, 'sentence')) ? null : counts === undefined ? {} : { counts };
  return { ...(counts === undefined ? {} : { counts }), ...(months === undefined ? {} : { months }) };
}
