import type { CaseDetails } from '../statement.ts';
import type { Sentence } from '../token.ts';
import type { Piece } from './pieces.ts';

export function clauseOf(pieces: readonly Piece[]): readonly number[] {
  const out: number[] = [];
  for (const { from, to } of pieces) for (let at = from; at <= to; at += 1) out.push(at);
  return out.sort((a, b) => a - b);
}

/** Reasons that the record gives as well: "because there was no case to answer". */
export function reasonIn(pieces: readonly Piece[]): readonly number[] {
  const text = pieces.map((piece) => piece.text).join(' ');
  const found = /\b(?:because |as |since )?(?:there (?:was|is|being) )?no case to answer\b/.exec(text);
  if (found === null) return [];
  const out: number[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (at >= found.index && at < found.index + found[0].length)
      for (let place = piece.from; place <= piece.to; place += 1) out.push(place);
    at += piece.text.length + 1;
  }
  return out;
}

/** "only in June", "only with the second warrant": no more than a stress on the day or the thing. */
export function markOnly(pieces: readonly Piece[], used: Set<number>): void {
  for (const [at, piece] of pieces.entries()) {
    if (!/^(?:only|just)$/.test(piece.text)) continue;
    const next = /^(?:in|on|with|after|by)$/.test(pieces[at + 1]?.text ?? '') ? pieces[at + 2] : pieces[at + 1];
    if (next?.is.has('date') === true || next?.is.has('ordinal') === true) used.add(piece.from);
  }
}

export function markText(pieces: readonly Piece[], matched: string, used: Set<number>): void {
  const words = new Set(matched.split(' '));
  for (const piece of pieces)
    if (piece.text.split(' ').every((word) => words.has(word))) for (let at = piece.from; at <= piece.to; at += 1) used.add(at);
}

export function markWord(pieces: readonly Piece[], word: RegExp, used: Set<number>): boolean {
  const piece = pieces.find((candidate) => word.test(candidate.text));
  if (piece !== undefined) used.add(piece.from);
  return piece !== undefined;
}

/** "children under fifteen": the age of the crime itself. */
export function markAge(pieces: readonly Piece[], used: Set<number>): void {
  for (const [at, piece] of pieces.entries())
    if (piece.is.has('number') && /^(?:fifteen|15)$/.test(piece.text) && /^(?:under|below)$/.test(pieces[at - 1]?.text ?? ''))
      used.add(piece.from);
}

/** "four accused: Ngudjolo, Bemba, Gbagbo and Blé Goudé": the number of the names. */
export function markCounted(sentence: Sentence, pieces: readonly Piece[], used: Set<number>): void {
  const named = pieces.flatMap((piece) => piece.persons ?? []).length;
  for (const [at, piece] of pieces.entries()) {
    if (!piece.is.has('number')) continue;
    const people = pieces
      .slice(at + 1, at + 4)
      .some((next) =>
        /^(?:accused|men|women|people|persons|suspects|leaders|commanders|defendants|former|others|officials|generals|officers|kenyans?|israelis?|russians?|taliban|men:?)$/.test(
          next.text,
        ),
      );
    if (people && sentence.tokens[piece.from]?.number === named) used.add(piece.from);
  }
}

/** "the subject of two warrants". */
export function warrantsIn(sentence: Sentence, pieces: readonly Piece[], used: Set<number>): number | null {
  const at = pieces.findIndex(
    (piece, index) => piece.is.has('number') && pieces.slice(index + 1, index + 3).some((next) => next.is.has('warrant')),
  );
  const piece = pieces[at];
  if (piece === undefined) return null;
  used.add(piece.from);
  return sentence.tokens[piece.from]?.number ?? null;
}

/** Whether the Prosecutor or the judges gave the case up. */
export function agentOf(pieces: readonly Piece[]): Pick<CaseDetails, 'agent'> {
  const otp = pieces.some((piece) => piece.is.has('otp'));
  const chamber = pieces.some((piece) => piece.is.has('chamber') || piece.is.has('appeals-chamber') || piece.text === 'judges');
  return otp === chamber ? {} : { agent: otp ? 'prosecutor' : 'chamber' };
}
