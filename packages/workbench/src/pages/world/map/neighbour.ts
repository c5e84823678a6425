import type { Piece } from './shapes.ts';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** The nearest land in the direction of an arrow; what lies aside counts as further away. */
export function neighbour(from: Piece, pieces: readonly Piece[], arrow: Arrow): Piece | undefined {
  let best: Piece | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    if (piece === from) continue;
    const dx = piece.anchor[0] - from.anchor[0];
    const dy = piece.anchor[1] - from.anchor[1];
    const along = arrow === 'ArrowLeft' ? -dx : arrow === 'ArrowRight' ? dx : arrow === 'ArrowUp' ? -dy : dy;
    const aside = Math.abs(arrow === 'ArrowLeft' || arrow === 'ArrowRight' ? dy : dx);
    if (along <= 0 || aside > along * 2) continue;
    const far = along + aside * 2;
    if (far < least) {
      least = far;
      best = piece;
    }
  }
  return best;
}
