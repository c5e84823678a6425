import { CELL, COLUMNS, columnOf, eachEdge, ROWS, rowOf, SOUTH, TILES, tileIn, WEST } from './edges.ts';
import type { GridOwner } from './grid.ts';
import { STEPS } from './land.ts';

const KM_PER_DEGREE = 111.195;
const SEVERAL = -1;

/** What stands in the way of answering from the drawing alone, as plain numbers. */
export interface SettledTables {
  /** By cell: 0 no border near, a place where all borders near are its own, -1 where there are several. */
  readonly around: Int16Array;
  /** The farthest tolerance of any border near, in whole kilometres. */
  readonly reach: Uint8Array;
  /** The same as `around`, by tiles of the cells with several, in the order of the cells. */
  readonly tiles: Int16Array;
}

/** Which land can be answered from the drawing alone, by tiles of a thirty-second of a degree. */
export interface Settled {
  /** Whether no border of another place lies near any point of a cell that is `place` as a whole. */
  isAlone(cell: number, place: number): boolean;
  /** Whether no border of another place than `drawn` lies within its tolerance of the point. Errs only towards no. */
  isSettled(x: number, y: number, drawn: number): boolean;
  /** The farthest tolerance of any border near the point; 0 where there is none. */
  reachAt(x: number, y: number): number;
}

/** Marks the cells, then the tiles, round every edge with the place whose edge it is: where one mark stands, no other place is near. */
export function settledTables(owners: readonly GridOwner[], toleranceOf: (owner: number) => number): SettledTables {
  const around = new Int16Array(COLUMNS * ROWS);
  const reach = new Uint8Array(COLUMNS * ROWS);
  eachMark(owners, toleranceOf, 1, null, (row, column, place, km) => {
    const cell = row * COLUMNS + column;
    const before = around[cell] as number;
    around[cell] = before === 0 || before === place ? place : SEVERAL;
    if ((reach[cell] as number) < km) reach[cell] = Math.ceil(km);
  });
  const blocks = blocksOf(around);
  const tiles = new Int16Array(TILES * TILES * blocks.count);
  eachMark(owners, toleranceOf, TILES, around, (row, column, place) => {
    const cell = (row >> 3) * COLUMNS + (column >> 3);
    if (around[cell] !== SEVERAL) return;
    const tile = (blocks.of[cell] as number) + (row & 7) * TILES + (column & 7);
    const before = tiles[tile] as number;
    tiles[tile] = before === 0 || before === place ? place : SEVERAL;
  });
  return { around, reach, tiles };
}

/** Where the tiles of each cell with several places begin. */
function blocksOf(around: Int16Array): { readonly of: Int32Array; readonly count: number } {
  const of = new Int32Array(around.length);
  let count = 0;
  for (let cell = 0; cell < around.length; cell += 1) if (around[cell] === SEVERAL) of[cell] = TILES * TILES * count++;
  return { of, count };
}

export function settledOver({ around, reach, tiles }: SettledTables): Settled {
  const blocks = blocksOf(around).of;
  return {
    isAlone: (cell, place) => around[cell] === 0 || around[cell] === place,
    isSettled(x, y, drawn) {
      const row = rowOf(y);
      const column = columnOf(x);
      const cell = row * COLUMNS + column;
      const near = around[cell] as number;
      if (near !== SEVERAL) return near === 0 || near === drawn;
      const mark = tiles[(blocks[cell] as number) + tileIn(x, y, row, column)];
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
