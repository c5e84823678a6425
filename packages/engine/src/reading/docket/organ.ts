import type { Sentence } from '../token.ts';
import type { Piece } from './pieces.ts';

/** The chamber a sentence names: "Pre-Trial Chamber II", "Appeals Chamber"; null for "judges". */
export function chamberOf(sentence: Sentence, pieces: readonly Piece[]): string | null {
  for (const piece of pieces) {
    if (piece.is.has('appeals-chamber')) return 'Appeals Chamber';
    const token = sentence.tokens[piece.from];
    if (!piece.is.has('chamber') || token === undefined) continue;
    const found = /\b(pre[- ]trial|trial) (?:chamber|judges)(?: ([ivx]+))?\b/i.exec(token.text);
    if (found === null) continue;
    const kind = /pre/i.test(found[1] ?? '') ? 'Pre-Trial Chamber' : 'Trial Chamber';
    return found[2] === undefined ? kind : `${kind} ${found[2].toUpperCase()}`;
  }
  return null;
}
