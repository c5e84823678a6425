import { CELL, COLUMNS, columnOf, eachEdge, ROWS, rowOf, SOUTH, WEST } from './edges.ts';
import type { GridOwner } from './grid.ts';
import { STEPS } from './land.ts';

const KM_PER_DEGREE = 111.195;
/** Tiles a side into which a cell near several places is split. */
const TILES = 8;
const SEVERAL = -1;

/** Which land can be answered from the drawing alone, by tiles of a thirty-second of a degree. */
export interface Settled {
  /** Whether no border of another place than `drawn` lies within its tolerance of the point. Errs only towards no. */
  isSettled(x: number, y: number, drawn: number): boolean;
  /** The farthest tolerance of any border near the point; 0 where there is none. */
  reachAt(x: number, y: number): number;
}

/** Marks the cells, then the tiles, round every edge with the place whose edge it is: where one mark stands, no other place is near. */
export function settledLand(owners: readonly GridOwner[], toleranceOf: (owner: number) => number): Settled {
  const cells = new Int16Array(COLUMNS * ROWS);
  const reach = new Uint8Array(COLUMNS * ROWS);
  eachMark(owners, toleranceOf, 1, null, (row, column, place, km) => {
    const cell = row * COLUMNS + column;
    const before = cells[cell] as number;
    cells[cell] = before === 0 || before === place ? place : SEVERAL;
    if ((reach[cell] as number) < km) reach[cell] = Math.ceil(km);
  });
  const blockOf = new Int32Array(COLUMNS * ROWS);
  let blocks = 0;
  for (let cell = 0; cell < cells.length; cell += 1) if (cells[cell] === SEVERAL) blockOf[cell] = TILES * TILES * blocks++;
  const tiles = new Int16Array(TILES * TILES * blocks);
  eachMark(owners, toleranceOf, TILES, cells, (row, column, place) => {
    const cell = (row >> 3) * COLUMNS + (column >> 3);
    if (cells[cell] !== SEVERAL) return;
    const tile = (blockOf[cell] as number) + (row & 7) * TILES + (column & 7);
    const before = tiles[tile] as number;
    tiles[tile] = before === 0 || before === place ? place : SEVERAL;
  });

  return {
    isSettled(x, y, drawn) {
      const row = rowOf(y);
      const column = columnOf(x);
      const cell = row * COLUMNS + column;
      const around = cells[cell] as number;
      if (around !== SEVERAL) return around === 0 || around === drawn;
      const tileRow = Math.min(TILES - 1, Math.floor(((y - SOUTH - row * CELL) * TILES) / CELL));
      const tileColumn = Math.min(TILES - 1, Math.floor(((x - WEST - column * CELL) * TILES) / CELL));
      const mark = tiles[(blockOf[cell] as number) + tileRow * TILES + tileColumn];
      return mark === 0 || mark === drawn;
    },
    reachAt: (x, y) => reach[rowOf(y) * COLUMNS + columnOf(x)] ?? 0,
  };
}

type Mark = (row: number, column: number, place: number, km: number) => void;

/** Every tile within its tolerance of an edge, `split` tiles to a cell. `cells`: skip edges that lie among one place only. */
function eachMark(
  owners: readonly GridOwner[],
  toleranceOf: (owner: number) => number,
  split: number,
  cells: Int16Array | null,
  mark: Mark,
): void {
  const tile = CELL / split;
  const columns = COLUMNS * split;
  const rows = ROWS * split;
  const tileKm = (tile / STEPS) * KM_PER_DEGREE;
  const widths = Float64Array.from(
    { length: rows },
    (_, row) =>
      1 / Math.max(0.01, Math.cos((Math.max(Math.abs(row / split / 4 - 90), Math.abs((row + 1) / split / 4 - 90)) * Math.PI) / 180)),
  );
  let lately = -1;
  let latelyOf = -1;
  eachEdge(owners, (of, x0, y0, x1, y1) => {
    const km = toleranceOf(of);
    const owner = owners[of];
    if (km === 0 || owner === undefined) return;
    const south = Math.floor((Math.min(y0, y1) - SOUTH) / tile);
    const top = Math.min(rows - 1, Math.floor((Math.max(y0, y1) - SOUTH) / tile));
    const west = Math.floor((Math.min(x0, x1) - WEST) / tile);
    const east = Math.floor((Math.max(x0, x1) - WEST) / tile);
    if (south === top && west === east) {
      // Neighbouring edges mostly share their tile, which is then marked already.
      const here = south * columns + west;
      if (here === lately && of === latelyOf) return;
      lately = here;
      latelyOf = of;
    }
    // Where all cells it touches hold one place only, no tile can be in doubt because of this edge.
    if (cells !== null && top - south < split && east - west < split && !touchesSeveral(cells, x0, y0, x1, y1)) return;
    const place = owner.over === undefined ? owner.place : SEVERAL;
    const north = km / tileKm;
    const last = Math.min(rows - 1, Math.floor(top + 1 + north));
    for (let row = Math.max(0, Math.floor(south - north)); row <= last; row += 1) {
      const aside = Math.min(columns / 2 - 1, north * (widths[row] as number));
      const long = top - south >= 2;
      const from = long ? edgeColumn(Math.max(row - north - 1, (Math.min(y0, y1) - SOUTH) / tile), tile, x0, y0, x1, y1) : west;
      const to = long ? edgeColumn(Math.min(row + north + 2, (Math.max(y0, y1) - SOUTH) / tile), tile, x0, y0, x1, y1) : east;
      const end = Math.floor(Math.max(from, to) + 1 + aside);
      for (let column = Math.floor(Math.min(from, to) - aside); column <= end; column += 1)
        mark(row, column < 0 ? column + columns : column >= columns ? column - columns : column, place, km);
    }
  });
}

/** Column in which a long edge crosses the line `row`, both counted in tiles. */
function edgeColumn(row: number, tile: number, x0: number, y0: number, x1: number, y1: number): number {
  return Math.floor((x0 + ((SOUTH + row * tile - y0) * (x1 - x0)) / (y1 - y0) - WEST) / tile);
}

function touchesSeveral(cells: Int16Array, x0: number, y0: number, x1: number, y1: number): boolean {
  const row = rowOf(y0) * COLUMNS;
  const other = rowOf(y1) * COLUMNS;
  const column = columnOf(x0);
  const last = columnOf(x1);
  return (
    cells[row + column] === SEVERAL || cells[row + last] === SEVERAL || cells[other + column] === SEVERAL || cells[other + last] === SEVERAL
  );
}
