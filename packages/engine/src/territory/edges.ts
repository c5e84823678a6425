import { type GridRing, STEPS } from './land.ts';

/** Cells of a quarter of a degree, rows from south to north, columns from west to east. */
export const COLUMNS = 1440;
export const ROWS = 720;
export const CELL = STEPS / 4;
// INVARIANT: lines of the grid run between the whole steps of the land file, so that no corner of a ring lies on one.
export const WEST = -180 * STEPS - 0.5;
export const SOUTH = -90 * STEPS - 0.123456789;

/** Tiles a side into which a cell is split. */
export const TILES = 8;

/** Position of a point's tile within its cell, row by row. */
export function tileIn(x: number, y: number, row: number, column: number): number {
  const tileRow = Math.min(TILES - 1, Math.floor(((y - SOUTH - row * CELL) * TILES) / CELL));
  const tileColumn = Math.min(TILES - 1, Math.floor(((x - WEST - column * CELL) * TILES) / CELL));
  return tileRow * TILES + tileColumn;
}

/** A region of the land or a cut, with its rings. The order of owners is the order in which they are tried. */
export interface Owner {
  readonly rings: readonly GridRing[];
}

/** Edges filed by the cells they touch; within a cell, by owner. Four numbers each: longitude and latitude of both ends. */
export interface EdgeCells {
  /** First edge of each cell, and one more entry that closes the last. */
  readonly start: Int32Array;
  readonly corners: Int32Array;
  readonly owner: Int16Array;
}

export function columnOf(lon: number): number {
  const column = Math.floor((lon - WEST) / CELL);
  return column < 0 ? 0 : column >= COLUMNS ? COLUMNS - 1 : column;
}

export function rowOf(lat: number): number {
  const row = Math.floor((lat - SOUTH) / CELL);
  return row < 0 ? 0 : row >= ROWS ? ROWS - 1 : row;
}

export function fileEdges(owners: readonly Owner[]): EdgeCells {
  const start = new Int32Array(COLUMNS * ROWS + 1);
  eachTouch(owners, 1, (row, column) => {
    const cell = row * COLUMNS + column;
    start[cell + 1] = (start[cell + 1] ?? 0) + 1;
  });
  for (let cell = 0; cell < COLUMNS * ROWS; cell += 1) start[cell + 1] = (start[cell + 1] ?? 0) + (start[cell] ?? 0);
  const total = start[COLUMNS * ROWS] ?? 0;
  const next = start.slice();
  const corners = new Int32Array(4 * total);
  const owner = new Int16Array(total);
  eachTouch(owners, 1, (row, column, of, x0, y0, x1, y1) => {
    const cell = row * COLUMNS + column;
    const at = next[cell] ?? 0;
    next[cell] = at + 1;
    owner[at] = of;
    corners[4 * at] = x0;
    corners[4 * at + 1] = y0;
    corners[4 * at + 2] = x1;
    corners[4 * at + 3] = y1;
  });
  return { start, corners, owner };
}

export function eachEdge(owners: readonly Owner[], visit: (owner: number, x0: number, y0: number, x1: number, y1: number) => void): void {
  owners.forEach(({ rings }, of) => {
    for (const ring of rings) {
      let x0 = ring[ring.length - 2] ?? 0;
      let y0 = ring[ring.length - 1] ?? 0;
      for (let at = 0; at < ring.length; at += 2) {
        const x1 = ring[at] ?? 0;
        const y1 = ring[at + 1] ?? 0;
        if (x0 !== x1 || y0 !== y1) visit(of, x0, y0, x1, y1);
        x0 = x1;
        y0 = y1;
      }
    }
  });
}

/** Each edge with each cell it runs through, the cell's own sides included; `split`: cells that many times finer. */
export function eachTouch(
  owners: readonly Owner[],
  split: number,
  touch: (row: number, column: number, owner: number, x0: number, y0: number, x1: number, y1: number) => void,
): void {
  const side = CELL / split;
  const rowAt = (y: number): number => Math.max(0, Math.min(ROWS * split - 1, Math.floor((y - SOUTH) / side)));
  const columnAt = (x: number): number => Math.max(0, Math.min(COLUMNS * split - 1, Math.floor((x - WEST) / side)));
  eachEdge(owners, (of, x0, y0, x1, y1) => {
    const firstRow = rowAt(Math.min(y0, y1));
    const lastRow = rowAt(Math.max(y0, y1));
    for (let row = firstRow; row <= lastRow; row += 1) {
      let from = Math.min(x0, x1);
      let to = Math.max(x0, x1);
      if (firstRow !== lastRow) {
        const south = SOUTH + row * side;
        const a = alongEdge(x0, y0, x1, y1, Math.max(south, Math.min(y0, y1)));
        const b = alongEdge(x0, y0, x1, y1, Math.min(south + side, Math.max(y0, y1)));
        from = Math.min(a, b) - 1;
        to = Math.max(a, b) + 1;
      }
      const last = columnAt(to);
      for (let column = columnAt(from); column <= last; column += 1) touch(row, column, of, x0, y0, x1, y1);
    }
  });
}

function alongEdge(x0: number, y0: number, x1: number, y1: number, y: number): number {
  return y0 === y1 ? x0 : x0 + ((y - y0) * (x1 - x0)) / (y1 - y0);
}
