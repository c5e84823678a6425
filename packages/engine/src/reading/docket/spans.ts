import type { CaseDetails, Exactness } from '../statement.ts';
import type { Sentence } from '../token.ts';
import type { Piece } from './pieces.ts';

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^years?$/, 365.25],
  [/^months?$/, 30.44],
  [/^weeks?$/, 7],
  [/^days?$/, 1],
  [/^decades?$/, 3652.5],
];

/** Lengths of time beside a step: "two months after", "for four months", "more than six months". */
export function spansIn(sentence: Sentence, pieces: readonly Piece[], used: Set<number>): NonNullable<CaseDetails['spans']> {
  const out: { days: number; unit: number; exactness: Exactness }[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (!piece.is.has('number') || used.has(piece.from)) continue;
    const half = pieces[at + 1]?.text === 'and' && pieces[at + 2]?.text === 'half';
    const place = half ? at + 3 : at + 1;
    const unit = UNITS.find(([word]) => word.test(pieces[place]?.text ?? ''))?.[1];
    const number = sentence.tokens[piece.from]?.number;
    if (unit === undefined || number === undefined) continue;
    const lead = `${pieces[at - 2]?.text ?? ''} ${pieces[at - 1]?.text ?? ''}`.trim();
    const exactness: Exactness = /\b(?:more than|over|at least)$/.test(lead)
      ? 'more'
      : /\b(?:less than|fewer than|under|within)$/.test(lead)
        ? 'fewer'
        : /\b(?:nearly|almost|about|around|some|roughly)$/.test(lead)
          ? 'about'
          : 'exact';
    out.push({ days: (number + (half ? 0.5 : 0)) * unit, unit, exactness });
    const from = exactness === 'exact' ? at : Math.max(0, at - 2);
    for (const other of pieces.slice(from, place + 1))
      if (
        /^(?:more|than|over|least|less|fewer|under|within|nearly|almost|about|around|some|roughly|and|half|at)$/.test(other.text) ||
        other === piece ||
        other === pieces[place]
      )
        for (let token = other.from; token <= other.to; token += 1) used.add(token);
  }
  return out;
}

/** Whether a distance in days is the one told. */
export function isSpan(real: number, told: NonNullable<CaseDetails['spans']>[number]): boolean {
  const { days, unit, exactness } = told;
  if (exactness === 'more') return real > days - unit * 0.05 && real < days + unit * 1.5;
  if (exactness === 'fewer') return real < days && real > days - unit * 1.5;
  return Math.abs(real - days) <= (unit === 1 ? 0.5 : exactness === 'about' ? Math.max(unit, days * 0.1) : unit * 0.55);
}
