import { CELL, COLUMNS, columnOf, eachTouch, ROWS, rowOf, SOUTH, TILES, tileIn, WEST } from './edges.ts';
import type { Grid, GridOwner } from './grid.ts';
import type { Settled } from './settled.ts';

/** Where a point can be answered without looking at any edge, as plain numbers. */
export interface AnsweredTables {
  /** By cell: the land it is, no other near; else -1 minus the position of its tiles; `ASK` where there are none. */
  readonly whole: Int32Array;
  /** The same by tiles, 64 to a cell; minus the land drawn there where others are near; 0 where an edge runs or no land lies. */
  readonly tileLand: Int16Array;
}

const ASK = -0x7fffffff;

/** Finds the cells, and the tiles of cells that edges cross, that lie in one land with no other within its tolerance. */
export function answeredTables(owners: readonly GridOwner[], grid: Grid, settled: Settled, isLand: readonly boolean[]): AnsweredTables {
  const whole = new Int32Array(COLUMNS * ROWS).fill(ASK);
  let blocks = 0;
  for (let cell = 0; cell < whole.length; cell += 1) {
    const place = grid.tables.cells[cell] as number;
    if (place >= 0 && isLand[place] !== true) continue;
    if (place > 0 && settled.isAlone(cell, place)) whole[cell] = place;
    else whole[cell] = -1 - TILES * TILES * blocks++;
  }
  const crossed = new Uint8Array(TILES * TILES * blocks);
  eachTouch(owners, TILES, (row, column) => {
    const base = whole[(row >> 3) * COLUMNS + (column >> 3)] as number;
    if (base < 0 && base !== ASK) crossed[-1 - base + (row & 7) * TILES + (column & 7)] = 1;
  });
  const tileLand = new Int16Array(crossed.length);
  for (let cell = 0; cell < whole.length; cell += 1) {
    const base = whole[cell] as number;
    if (base >= 0 || base === ASK) continue;
    answerTiles(cell, -1 - base, crossed, tileLand, grid, settled, isLand);
  }
  return { whole, tileLand };
}

function answerTiles(
  cell: number,
  base: number,
  crossed: Uint8Array,
  tileLand: Int16Array,
  grid: Grid,
  settled: Settled,
  isLand: readonly boolean[],
): void {
  const drawn = new Int16Array(TILES * TILES).fill(-1);
  const side = CELL / TILES;
  const west = WEST + (cell % COLUMNS) * CELL;
  const south = SOUTH + Math.floor(cell / COLUMNS) * CELL;
  for (let tile = 0; tile < drawn.length; tile += 1) {
    if (crossed[base + tile] === 1) continue;
    const x = west + ((tile % TILES) + 0.5) * side;
    const y = south + (Math.floor(tile / TILES) + 0.5) * side;
    // Between two tiles that no edge runs through lies no border.
    const beside = tile % TILES > 0 ? (drawn[tile - 1] as number) : -1;
    const below = tile >= TILES ? (drawn[tile - TILES] as number) : -1;
    const place = beside >= 0 ? beside : below >= 0 ? below : grid.placeAt(x, y);
    drawn[tile] = place;
    if (isLand[place] === true) tileLand[base + tile] = settled.isSettled(x, y, place) ? place : -place;
  }
}

/** The land a point lies in where nothing else is near; minus the land it is drawn in where others are; 0 where neither is known. */
export function answeredOver({ whole, tileLand }: AnsweredTables): (x: number, y: number) => number {
  return (x, y) => {
    const row = rowOf(y);
    const column = columnOf(x);
    const found = whole[row * COLUMNS + column] as number;
    if (found > 0) return found;
    return found === ASK ? 0 : (tileLand[-1 - found + tileIn(x, y, row, column)] as number);
  };
}
