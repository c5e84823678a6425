import { CELL, COLUMNS, columnOf, eachEdge, fileEdges, type Owner, ROWS, rowOf, SOUTH, WEST } from './edges.ts';

/** A region of the land or a cut: which answer it gives and, for a cut, from what it may be cut. */
export interface GridOwner extends Owner {
  readonly place: number;
  /** Absent for a region. For a cut: whether it counts over the region (by position) or over the sea. */
  readonly over?: { readonly regions: Uint8Array; readonly sea: boolean };
}

/** A grid as plain numbers, so that it can be kept in a file. */
export interface GridTables {
  /** Place of a whole cell, or -1 minus the position of its block in `blocks`. */
  readonly cells: Int32Array;
  /**
   * A block for each cell that edges cross: how many owners count there, its first edge and the one after its last, its number among
   * the crossed cells; then for each owner who it is, whether it holds the south-west corner, and its edges.
   */
  readonly blocks: Int32Array;
  readonly edgeOwner: Int16Array;
  /** Longitude and latitude of both ends of each edge, by owner within a cell. */
  readonly ends: Int32Array;
}

const COUNT = 0;
export const FIRST_EDGE = 1;
export const LAST_EDGE = 2;
export const NUMBER = 3;
const HEAD = 4;
const SLOT = 4;

/**
 * An exact map of the earth on a grid: a cell that no edge crosses has one answer; any other keeps its edges and
 * what held at its south-west corner, so that a point is decided by the crossings between the corner and the point.
 */
export interface Grid {
  readonly tables: GridTables;
  /** How many cells an edge crosses. */
  readonly crossed: number;
  /** Place of the point, 0 for the sea, exactly as full tests of all rings would give it. */
  placeAt(x: number, y: number): number;
}

/** `owners`: regions first, then cuts, the innermost cut first. Coordinates are steps of the land file. */
export function gridTables(owners: readonly GridOwner[]): GridTables {
  const edges = fileEdges(owners);
  const corners = heldAtCorners(owners);
  const { start, corners: ends, owner: edgeOwner } = edges;
  const cells = new Int32Array(COLUMNS * ROWS);
  const blocks: number[] = [];
  let crossed = 0;
  for (let cell = 0; cell < cells.length; cell += 1) {
    const from = start[cell] ?? 0;
    const to = start[cell + 1] ?? 0;
    const held = corners.at(cell);
    if (from === to) {
      cells[cell] = settle(held);
      continue;
    }
    const spans = new Map<number, [number, number]>();
    for (const owner of held) spans.set(owner, [from, from]);
    for (let at = from; at < to; at += 1) {
      const owner = edgeOwner[at] ?? 0;
      const span = spans.get(owner);
      if (span === undefined || span[0] === span[1]) spans.set(owner, [at, at + 1]);
      else span[1] = at + 1;
    }
    cells[cell] = -1 - blocks.length;
    blocks.push(spans.size, from, to, crossed);
    crossed += 1;
    for (const owner of [...spans.keys()].sort((a, b) => a - b)) {
      const [first, last] = spans.get(owner) ?? [from, from];
      blocks.push(owner, held.includes(owner) ? 1 : 0, first, last);
    }
  }

  function settle(held: readonly number[]): number {
    let region = -1;
    for (const at of held) {
      const owner = owners[at];
      if (owner?.over === undefined) region = region < 0 ? at : region;
      else if (counts(owner.over, region)) return owner.place;
    }
    return region < 0 ? 0 : (owners[region]?.place ?? 0);
  }

  return { cells, blocks: Int32Array.from(blocks), edgeOwner, ends };
}

/** Looks points up in the tables; of the owners only what they stand for is needed, no ring. */
export function gridOver(tables: GridTables, owners: readonly Omit<GridOwner, 'rings'>[]): Grid {
  const { cells, blocks, ends } = tables;
  const places = Int16Array.from(owners, (owner) => owner.place);
  const overs = owners.map((owner) => owner.over);
  const regions = owners.findIndex((owner) => owner.over !== undefined);
  const firstCut = regions < 0 ? owners.length : regions;

  function placeAt(x: number, y: number): number {
    const column = columnOf(x);
    const row = rowOf(y);
    const cell = cells[row * COLUMNS + column] ?? 0;
    if (cell >= 0) return cell;
    const west = WEST + column * CELL;
    const south = SOUTH + row * CELL;
    const block = -1 - cell;
    let region = -1;
    const last = block + HEAD + SLOT * (blocks[block + COUNT] as number);
    for (let slot = block + HEAD; slot < last; slot += SLOT) {
      const owner = blocks[slot] as number;
      if (owner < firstCut) {
        if (region >= 0) continue;
      } else {
        const over = overs[owner];
        if (over === undefined || !counts(over, region)) continue;
      }
      const held = blocks[slot + 1] as number;
      if (held === crossings(ends, blocks[slot + 2] as number, blocks[slot + 3] as number, x, y, west, south)) continue;
      if (owner >= firstCut) return places[owner] as number;
      region = owner;
    }
    return region < 0 ? 0 : (places[region] as number);
  }

  let crossed = 0;
  for (let block = 0; block < blocks.length; block += HEAD + SLOT * (blocks[block + COUNT] as number)) crossed += 1;
  return { tables, crossed, placeAt };
}

function counts(over: NonNullable<GridOwner['over']>, region: number): boolean {
  return region < 0 ? over.sea : over.regions[region] === 1;
}

/** Parity of the crossings on the way from the cell's south-west corner up its west side and across to the point. */
function crossings(ends: Int32Array, first: number, last: number, x: number, y: number, west: number, south: number): number {
  let parity = 0;
  for (let at = 4 * first; at < 4 * last; at += 4) {
    const x0 = ends[at] as number;
    const y0 = ends[at + 1] as number;
    const x1 = ends[at + 2] as number;
    const y1 = ends[at + 3] as number;
    if (y0 > y !== y1 > y) {
      const crossing = x0 + ((y - y0) * (x1 - x0)) / (y1 - y0);
      if (crossing < x && crossing >= west) parity ^= 1;
    }
    if (x0 < west !== x1 < west) {
      const crossing = y0 + ((west - x0) * (y1 - y0)) / (x1 - x0);
      if (crossing <= y && crossing > south) parity ^= 1;
    }
  }
  return parity;
}

/** The owners that hold the south-west corner of each cell, in order. */
interface Corners {
  at(cell: number): readonly number[];
}

const nobody: readonly number[] = [];

function heldAtCorners(owners: readonly GridOwner[]): Corners {
  const only = new Int16Array(COLUMNS * ROWS).fill(-1);
  const several = new Map<number, number[]>();
  const alone = owners.map((_, of) => [of]);
  owners.forEach((owner, of) => {
    for (const [row, line] of crossingsByLine(owner)) {
      line.sort((a, b) => a - b);
      for (let pair = 0; pair + 1 < line.length; pair += 2) {
        // A corner is held when an odd number of crossings lies west of it.
        const first = Math.max(0, Math.floor(((line[pair] ?? 0) - WEST) / CELL) + 1);
        const last = Math.min(COLUMNS - 1, Math.floor(((line[pair + 1] ?? 0) - WEST) / CELL));
        for (let cell = row * COLUMNS + first; cell <= row * COLUMNS + last; cell += 1) {
          const before = only[cell] ?? -1;
          const list = several.get(cell);
          if (list !== undefined) list.push(of);
          else if (before >= 0) several.set(cell, [before, of]);
          else only[cell] = of;
        }
      }
    }
  });
  return { at: (cell) => several.get(cell) ?? alone[only[cell] ?? -1] ?? nobody };
}

/** Where the rings of an owner cross the lines between rows, by row. */
function crossingsByLine(owner: GridOwner): ReadonlyMap<number, number[]> {
  const lines = new Map<number, number[]>();
  eachEdge([owner], (_, x0, y0, x1, y1) => {
    const high = Math.max(y0, y1);
    for (let row = Math.max(0, Math.ceil((Math.min(y0, y1) - SOUTH) / CELL)); row < ROWS && SOUTH + row * CELL < high; row += 1) {
      const crossing = x0 + ((SOUTH + row * CELL - y0) * (x1 - x0)) / (y1 - y0);
      const line = lines.get(row);
      if (line === undefined) lines.set(row, [crossing]);
      else line.push(crossing);
    }
  });
  return lines;
}
