import type { Draft } from '../rules/pattern.ts';
import type { PersonMention, Sentence } from '../token.ts';
import type { Chunk } from './chunks.ts';
import { means } from './pieces.ts';

/** "fifteen and twelve years respectively", "Yekatom got 15 years and Ngaïssona 12": to each his own term. */
export function eachOwn(sentence: Sentence, chunk: Chunk, draft: Draft, persons: readonly PersonMention[]): readonly Draft[] {
  const { proposition } = draft;
  if (proposition.kind !== 'case-event' || proposition.details.months === undefined || persons.length < 2) return [draft];
  const terms = chunk.pieces.flatMap((piece, at) =>
    piece.is.has('number') && !means(chunk.pieces[at + 1], 'charges') && chunk.pieces[at + 1]?.text !== 'of'
      ? [
          {
            at: piece.from,
            years: sentence.tokens[piece.from]?.number ?? 0,
            than: /^(?:fewer|more|less|longer|shorter)/.test(chunk.pieces[at + 1]?.text ?? ''),
          },
        ]
      : [],
  );
  if (terms.length !== persons.length) return [draft];
  const [base, apart] = terms;
  // "twelve years, three fewer than Yekatom".
  if (apart?.than === true && base !== undefined && persons.length === 2) {
    const fewer = /^(?:fewer|less|shorter)/.test(chunk.pieces.find((_, at) => chunk.pieces[at - 1]?.from === apart.at)?.text ?? '');
    return persons.map((person, index) => ({
      ...draft,
      proposition: {
        ...proposition,
        persons: [person],
        details: { ...proposition.details, months: 12 * (index === 0 ? base.years : base.years + (fewer ? apart.years : -apart.years)) },
      },
      tokens: [...draft.tokens, apart.at, ...than(chunk, apart.at)],
    }));
  }
  return persons.map((person, index) => ({
    ...draft,
    proposition: { ...proposition, persons: [person], details: { ...proposition.details, months: (terms[index]?.years ?? 0) * 12 } },
    tokens: [...new Set([...draft.tokens, ...terms.map((term) => term.at)])],
  }));
}

function than(chunk: Chunk, from: number): readonly number[] {
  return chunk.pieces.flatMap((piece) =>
    piece.from > from && /^(?:fewer|more|less|longer|shorter|than|years?)/.test(piece.text) ? [piece.from, piece.to] : [],
  );
}
