import type { CaseDetails, CaseEvent } from '../statement.ts';
import type { Sentence } from '../token.ts';
import { means, type Piece } from './pieces.ts';

const RANKED: ReadonlySet<CaseEvent> = new Set([
  'convicted',
  'acquitted',
  'sentenced',
  'tried',
  'trial-opened',
  'arrested',
  'custody',
  'warrant',
  'wanted',
  'charged',
]);

const ANYONE =
  /^(?:ever|person|man|individual|defendant|suspect|accused|people|persons|one|to|be|been|of|for|was|is|court|'s|by|at|in|icc|verdict|conviction|trial|sentence|convict|guilty|convicted|acquitted|sentenced|tried|whom|who|that|has|had|,)$/;

/** "the first person convicted": nobody before; "the first head of State convicted" ranks among others. */
export function firstOf(
  sentence: Sentence,
  pieces: readonly Piece[],
  event: CaseEvent,
  used: Set<number>,
): CaseDetails['first'] | 'none' | 'other' {
  const at = pieces.findIndex((piece) => piece.text === 'first' || (piece.is.has('ordinal') && piece.text === '1st'));
  if (at < 0 || !RANKED.has(event)) return 'none';
  const next = pieces[at + 1];
  if (/^(?:time|of|appeared?|appearance)$/.test(next?.text ?? '')) return 'none';
  const mark = (from: number, to: number) => {
    for (const piece of pieces.slice(from, to + 1)) for (let place = piece.from; place <= piece.to; place += 1) used.add(place);
  };
  const behind = pieces
    .slice(at + 1, at + 6)
    .map((piece) => piece.text)
    .join(' ');
  const heads = /^(?:(?:sitting|serving|incumbent) )?(?:head of state|president|leader|ruler)\b(?! of)/.exec(behind);
  if (/^(?:(?:sitting|serving|incumbent) )?(?:president|leader|ruler) of\b/.test(behind)) return 'other';
  if (heads !== null) {
    mark(at, at + (/^(?:sitting|serving|incumbent)/.test(behind) ? 2 : 1));
    return 'heads';
  }
  if (
    next !== undefined &&
    !ANYONE.test(next.text) &&
    !means(next, 'convict', 'guilty', 'conviction', 'trial', 'term', 'acquit', 'sentence', 'warrant')
  )
    return 'other';
  if (
    /\bcouncil\b/.test(
      pieces
        .slice(at)
        .map((piece) => piece.text)
        .join(' '),
    )
  ) {
    mark(at, pieces.length - 1);
    return 'council';
  }
  mark(at, at);
  // "its first warrant for Bashir": the first of his.
  if (next?.is.has('warrant') === true) return 'none';
  const place = pieces.find(
    (piece, index) =>
      index > at &&
      index <= at + 4 &&
      ['state', 'place'].includes(sentence.tokens[piece.from]?.kind ?? '') &&
      /^(?:over|in|for|from)$/.test(pieces[index - 1]?.text ?? ''),
  );
  return place === undefined ? 'ever' : 'situation';
}
