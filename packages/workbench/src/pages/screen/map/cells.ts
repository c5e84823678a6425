import type { Size, View } from './view.ts';

/** Points of the plane with their answer (0 yes, 1 contested, 2 depends, 3 no) and whether their place is disputed. */
export interface Points {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly reach: Uint8Array;
  readonly disputed: Uint8Array;
}

/** Squares of the screen with how many events of each answer lie in them. */
export interface Cells {
  /** Pixels a side. */
  readonly side: number;
  readonly columns: number;
  readonly rows: number;
  /** Where the first square begins, in pixels. */
  readonly left: number;
  readonly top: number;
  /** Four counts a square, by answer. */
  readonly counts: Uint32Array;
  readonly disputed: Uint32Array;
  /** Pieces that are drawn: answers present, over all squares. */
  readonly marks: number;
  /** Events of the fullest square, and of all. */
  readonly most: number;
  readonly events: number;
}

/** No view draws more pieces. */
export const MOST_MARKS = 20_000;
const SMALLEST = 8;

/** Counts points into squares, as small as the eye can tell and as few as may be drawn. Squares stay where they are while the map is moved. */
export function cellsIn(points: Points, view: View, size: Size): Cells {
  for (let side = SMALLEST; ; side = Math.ceil(side * 1.25)) {
    const cells = counted(points, view, size, side);
    if (cells.marks <= MOST_MARKS) return cells;
  }
}

function counted({ x, y, reach, disputed: inDispute }: Points, view: View, size: Size, side: number): Cells {
  const { k } = view;
  const shiftX = size.width / 2 - view.x * k;
  const shiftY = size.height / 2 - view.y * k;
  // Squares hang on the plane, so that they do not flicker as it moves.
  const left = -mod(-shiftX, side);
  const top = -mod(-shiftY, side);
  const columns = Math.ceil((size.width - left) / side);
  const rows = Math.ceil((size.height - top) / side);
  const counts = new Uint32Array(columns * rows * 4);
  const disputed = new Uint32Array(columns * rows);
  const perSide = 1 / side;
  for (let index = 0; index < x.length; index += 1) {
    const column = ((x[index] as number) * k + shiftX - left) * perSide;
    const row = ((y[index] as number) * k + shiftY - top) * perSide;
    if (column < 0 || row < 0 || column >= columns || row >= rows) continue;
    const cell = Math.floor(row) * columns + Math.floor(column);
    const at = cell * 4 + (reach[index] as number);
    counts[at] = (counts[at] as number) + 1;
    if (inDispute[index] === 1) disputed[cell] = (disputed[cell] as number) + 1;
  }
  let [marks, most, events] = [0, 0, 0];
  for (let cell = 0; cell < disputed.length; cell += 1) {
    let sum = 0;
    for (let answer = 0; answer < 4; answer += 1) {
      const count = counts[cell * 4 + answer] as number;
      if (count > 0) marks += 1;
      sum += count;
    }
    events += sum;
    if (sum > most) most = sum;
  }
  return { side, columns, rows, left, top, counts, disputed, marks, most, events };
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}

/** The square at a pixel; null beside the map or where nothing lies. */
export function cellAt(
  cells: Cells,
  px: number,
  py: number,
): { readonly column: number; readonly row: number; readonly counts: readonly number[] } | null {
  const column = Math.floor((px - cells.left) / cells.side);
  const row = Math.floor((py - cells.top) / cells.side);
  if (column < 0 || row < 0 || column >= cells.columns || row >= cells.rows) return null;
  const at = (row * cells.columns + column) * 4;
  const counts = [...cells.counts.subarray(at, at + 4)];
  return counts.every((count) => count === 0) ? null : { column, row, counts };
}
