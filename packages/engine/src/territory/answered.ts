import type { Borders } from './borders.ts';
import { CELL, COLUMNS, columnOf, eachTouch, ROWS, rowOf, SOUTH, TILES, tileIn, WEST } from './edges.ts';
import type { Grid, GridOwner } from './grid.ts';
import { STEPS } from './land.ts';
import type { BorderLimit } from './point.ts';
import type { Settled } from './settled.ts';

/** Where a point can be answered without looking at any edge, as plain numbers. */
export interface AnsweredTables {
  /** By cell: the land it is, no other near; else -1 minus the position of its tiles; `ASK` where there are none. */
  readonly whole: Int32Array;
  /**
   * The same by tiles, 64 to a cell; minus the land drawn there where others are near; 0 where an edge runs or no land lies. Where the
   * others are the same for every point of the tile, the number of places plus the number of the lands in `TogetherTables`.
   */
  readonly tileLand: Int16Array;
}

/** Lands that stand together round whole tiles, one list after another: how many, the one drawn there, the others in their order. */
export interface TogetherTables {
  readonly together: Int16Array;
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

/** What a limit or a distance may be off within a tile, for the narrowing of the meridians. */
const BEND = 0.02;

/**
 * Looks again at the tiles with other lands near: where each of these is near every point of the tile or none, the answer is the same
 * for all of it. Writes them into `tileLand`; slow, for a map that is laid out ahead.
 */
export function standTogether(
  { whole, tileLand }: AnsweredTables,
  borders: Pick<Borders, 'addLandsNear'>,
  limitOf: BorderLimit,
  settled: Settled,
  places: number,
): TogetherTables {
  const lists: number[] = [];
  const known = new Map<string, number>();
  const side = CELL / TILES;
  for (let cell = 0; cell < whole.length; cell += 1) {
    const base = whole[cell] as number;
    if (base >= 0 || base === ASK) continue;
    for (let tile = 0; tile < TILES * TILES; tile += 1) {
      const at = -1 - base + tile;
      const drawn = -(tileLand[at] as number);
      if (drawn <= 0) continue;
      const x = WEST + (cell % COLUMNS) * CELL + ((tile % TILES) + 0.5) * side;
      const y = SOUTH + Math.floor(cell / COLUMNS) * CELL + (Math.floor(tile / TILES) + 0.5) * side;
      const apart = (side / 2) * KM_PER_STEP * (1 + BEND);
      const reach = settled.reachAt(x, y);
      // The half diagonal of a tile, as wide as on the equator.
      const slack = Math.SQRT2 * apart;
      const near = (wider: boolean): number[] => {
        const found: number[] = [];
        const limit = (a: number, b: number, owner: number): number => {
          const km = limitOf(a, b, owner, drawn);
          return wider ? km * (1 + BEND) + slack : Math.max(0, km * (1 - BEND) - slack);
        };
        borders.addLandsNear(x, y, reach * (1 + BEND) + slack, drawn, limit, found);
        return found.sort((a, b) => a - b);
      };
      const perhaps = near(true);
      if (perhaps.length === 0) {
        tileLand[at] = drawn;
        continue;
      }
      const name = [drawn, ...perhaps].join();
      if (near(false).join() !== perhaps.join()) continue;
      const number = known.get(name) ?? known.size;
      if (places + number > MOST) continue;
      if (!known.has(name)) lists.push(1 + perhaps.length, drawn, ...perhaps);
      known.set(name, number);
      tileLand[at] = places + number;
    }
  }
  return { together: Int16Array.from(lists) };
}

/** The lists of `TogetherTables`, by number. */
export function listsOf({ together }: TogetherTables): readonly (readonly number[])[] {
  const lists: number[][] = [];
  for (let at = 0; at < together.length; at += 1 + (together[at] as number))
    lists.push([...together.subarray(at + 1, at + 1 + (together[at] as number))]);
  return lists;
}

/** A tile holds no larger number. */
const MOST = 32_767;
const KM_PER_STEP = 111.195 / STEPS;

/** What is known of a point by its cell or tile: a land or lands that stand together, minus the land drawn there, or 0. */
export function answeredOver({ whole, tileLand }: AnsweredTables): (x: number, y: number) => number {
  return (x, y) => {
    const row = rowOf(y);
    const column = columnOf(x);
    const found = whole[row * COLUMNS + column] as number;
    if (found > 0) return found;
    return found === ASK ? 0 : (tileLand[-1 - found + tileIn(x, y, row, column)] as number);
  };
}
