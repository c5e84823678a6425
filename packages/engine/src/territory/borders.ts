import { CELL, COLUMNS, ROWS, rowOf, SOUTH, WEST } from './edges.ts';
import { FIRST_EDGE, type Grid, LAST_EDGE, NUMBER } from './grid.ts';
import { STEPS } from './land.ts';

const KM_PER_DEGREE = 111.195;
const TURN = 360 * STEPS;
/** Longer edges are cut into pieces of this length, each of which is taken to have one neighbour on each side. */
const LONGEST = STEPS / 20;

/**
 * The borders of a cell stand side by side in one array: the one land that has borders there (-1: several), how many borders there
 * are, then each border: the places on its sides (0: the sea), whose ring its edges are, where the next border begins, the box round
 * it, how many pieces it has; then each piece: the box round it, how many edges, and both ends of each. A border is made of edges that
 * have the same places on their sides and were drawn alike; a piece of a few of them that follow each other.
 */
const ONLY = 0;
const BORDERS = 1;
const CELL_HEAD = 2;
const SIDE_A = 0;
const SIDE_B = 1;
const OWNER = 2;
const LENGTH = 3;
const PIECES = 4;
const BORDER_BOX = 5;
const BORDER_HEAD = 9;
const EDGES = 4;
const PIECE_HEAD = 5;
const [BOX_WEST, BOX_SOUTH, BOX_EAST, BOX_NORTH] = [0, 1, 2, 3] as const;

export interface Borders {
  /** Adds to `found` each land but `drawn` with a border within its limit of the point; `km` is at least every limit. */
  addLandsNear(
    x: number,
    y: number,
    km: number,
    drawn: number,
    limitOf: (a: number, b: number, owner: number) => number,
    found: number[],
  ): void;
  /** The lands with a border within `km`, and how many kilometres off the nearest is. */
  coastsNear(x: number, y: number, km: number): Coasts;
}

export interface Coasts {
  readonly places: readonly number[];
  readonly apart: readonly number[];
}

/** The borders of every crossed cell as plain numbers, so that they can be kept in a file. */
export interface BorderTables {
  /** Where in `borders` those of a crossed cell begin; 0: not gathered yet. */
  readonly borderAt: Int32Array;
  readonly borders: Int32Array;
}

/** `drawnAlike`: owners whose edges are equally well drawn may share a border. */
export type DrawnAlike = (owner: number) => number;

export function borderTables(grid: Grid, isLand: readonly boolean[], drawnAlike: DrawnAlike): BorderTables {
  return gatherer(grid, isLand, drawnAlike).all();
}

/** `tables`: what `borderTables` gathered; without, the borders of a cell are gathered when they are first needed. */
export function bordersOf(grid: Grid, isLand: readonly boolean[], drawnAlike: DrawnAlike, tables?: BorderTables): Borders {
  return gatherer(grid, isLand, drawnAlike, tables);
}

function gatherer(
  grid: Grid,
  isLand: readonly boolean[],
  drawnAlike: DrawnAlike,
  tables?: BorderTables,
): Borders & { readonly all: () => BorderTables } {
  const found = tables?.borderAt ?? new Int32Array(grid.crossed);
  let kept = tables?.borders ?? new Int32Array(1 << 16);
  let end = 1;
  const { cells, blocks } = grid.tables;
  const land = Uint8Array.from(isLand, (is) => (is ? 1 : 0));

  /** The places on either side of the middle of an edge, as one number, the lesser first. */
  function sidesOf(x0: number, y0: number, x1: number, y1: number): number {
    const aside = 3 / Math.hypot(x1 - x0, y1 - y0);
    const x = (x0 + x1) / 2;
    const y = (y0 + y1) / 2;
    const one = placeBeside(x - (y1 - y0) * aside, y + (x1 - x0) * aside);
    const other = placeBeside(x + (y1 - y0) * aside, y - (x1 - x0) * aside);
    return one < other ? one * MANY + other : other * MANY + one;
  }

  function placeBeside(x: number, y: number): number {
    if (Math.abs(y) > 90 * STEPS) return grid.placeAt(x, Math.sign(y) * 90 * STEPS);
    return grid.placeAt(x > TURN / 2 ? x - TURN : x <= -TURN / 2 ? x + TURN : x, y);
  }

  /** The borders of a crossed cell, gathered when first asked for. Each line that two places share stands once. */
  function bordersIn(block: number, row: number, column: number): readonly number[] {
    const { edgeOwner, ends } = grid.tables;
    const groups = new Map<number, Group>();
    const seen = new Map<number, number[]>();
    const west = WEST + column * CELL;
    const south = SOUTH + row * CELL;
    const add = (owner: number, x0: number, y0: number, x1: number, y1: number): void => {
      if (Math.max(x0, x1) < west || Math.min(x0, x1) > west + CELL || Math.max(y0, y1) < south || Math.min(y0, y1) > south + CELL) return;
      const begins = (x0 + FAR) * 2 * FAR + y0 + FAR;
      const same = seen.get(begins);
      if (same === undefined) seen.set(begins, [x1, y1, owner]);
      else {
        for (let at = 0; at < same.length; at += 3) if (same[at] === x1 && same[at + 1] === y1 && same[at + 2] === owner) return;
        same.push(x1, y1, owner);
      }
      const sides = sidesOf(x0, y0, x1, y1);
      const [a, b] = [Math.floor(sides / MANY), sides % MANY];
      if (a === b) return;
      const key = (owner + 1) * MANY * MANY + sides;
      let group = groups.get(key);
      if (group === undefined) {
        group = { a, b, owner, edges: [] };
        groups.set(key, group);
      }
      group.edges.push(x0, y0, x1, y1);
    };
    const last = blocks[block + LAST_EDGE] ?? 0;
    for (let edge = blocks[block + FIRST_EDGE] ?? 0; edge < last; edge += 1)
      eachPiece(ends, 4 * edge, drawnAlike(edgeOwner[edge] ?? 0), add);
    let only = -2;
    for (const { a, b } of groups.values())
      for (const place of [a, b]) if (land[place] === 1 && place !== only) only = only === -2 ? place : -1;
    const laid = [only === -2 ? -1 : only, groups.size];
    for (const group of groups.values()) layOut(group, laid);
    return laid;
  }

  function keep(numbers: readonly number[]): number {
    if (end + numbers.length > kept.length) {
      const larger = new Int32Array(2 * (kept.length + numbers.length));
      larger.set(kept);
      kept = larger;
    }
    const at = end;
    kept.set(numbers, at);
    end += numbers.length;
    return at;
  }

  /** Where the borders of a cell begin; 0 where it has none. */
  function bordersAt(row: number, wrapped: number): number {
    const cell = cells[row * COLUMNS + wrapped] as number;
    if (cell >= 0) return 0;
    const number = blocks[-1 - cell + NUMBER] as number;
    const known = found[number] as number;
    if (known !== 0) return known;
    const at = keep(bordersIn(-1 - cell, row, wrapped));
    found[number] = at;
    return at;
  }

  function addLandsNear(
    x: number,
    y: number,
    km: number,
    drawn: number,
    limitOf: (a: number, b: number, owner: number) => number,
    lands: number[],
  ): void {
    const kmX = kmPerStep(y);
    const most = km * km;
    const aside = km / kmX;
    const top = rowOf(y + km / KM_PER_STEP);
    const from = firstColumn(x, aside);
    const to = lastColumn(x, aside);
    for (let row = rowOf(y - km / KM_PER_STEP); row <= top; row += 1) {
      for (let column = from; column <= to; column += 1) {
        const wrapped = wrap(column);
        const cell = bordersAt(row, wrapped);
        if (cell === 0 || kept[cell + ONLY] === drawn) continue;
        const here = x + (wrapped - column) * CELL;
        let next = cell + CELL_HEAD;
        for (let left = kept[cell + BORDERS] as number; left > 0; left -= 1) {
          const border = next;
          next += kept[border + LENGTH] as number;
          const a = kept[border + SIDE_A] as number;
          const b = kept[border + SIDE_B] as number;
          const addsA = a !== drawn && land[a] === 1 && !lands.includes(a);
          const addsB = b !== drawn && land[b] === 1 && !lands.includes(b);
          if (!addsA && !addsB) continue;
          const off = boxApart(kept, border + BORDER_BOX, here, y, kmX);
          if (off > most) continue;
          const limit = limitOf(a, b, kept[border + OWNER] as number);
          if (off > limit * limit || borderApart(kept, border, here, y, kmX, limit * limit, true) > limit * limit) continue;
          if (addsA) lands.push(a);
          if (addsB) lands.push(b);
        }
      }
    }
  }

  function coastsNear(x: number, y: number, km: number): Coasts {
    const kmX = kmPerStep(y);
    const places: number[] = [];
    const squares: number[] = [];
    const most = km * km;
    const squareOf = (place: number): number => {
      if (land[place] !== 1) return -1;
      const at = places.indexOf(place);
      return at < 0 ? most : (squares[at] as number);
    };
    const tell = (place: number, square: number): void => {
      const at = places.indexOf(place);
      if (at >= 0) squares[at] = square;
      else {
        places.push(place);
        squares.push(square);
      }
    };
    const addFrom = (row: number, column: number): void => {
      const wrapped = wrap(column);
      const cell = bordersAt(row, wrapped);
      if (cell === 0) return;
      const here = x + (wrapped - column) * CELL;
      let next = cell + CELL_HEAD;
      for (let left = kept[cell + BORDERS] as number; left > 0; left -= 1) {
        const border = next;
        next += kept[border + LENGTH] as number;
        const off = boxApart(kept, border + BORDER_BOX, here, y, kmX);
        if (off > most) continue;
        const a = kept[border + SIDE_A] as number;
        const b = kept[border + SIDE_B] as number;
        const ofA = squareOf(a);
        const ofB = squareOf(b);
        const limit = ofA > ofB ? ofA : ofB;
        if (off > limit) continue;
        const apart = borderApart(kept, border, here, y, kmX, limit, false);
        if (apart <= ofA) tell(a, apart);
        if (apart <= ofB) tell(b, apart);
      }
    };
    const [bottom, top] = [rowOf(y - km / KM_PER_STEP), rowOf(y + km / KM_PER_STEP)];
    const [from, to] = [firstColumn(x, km / kmX), lastColumn(x, km / kmX)];
    // The point’s own cell first: what lies near makes most of the rest too far to measure.
    const [row, column] = [rowOf(y), Math.max(from, Math.min(to, Math.floor((x - WEST) / CELL)))];
    addFrom(row, column);
    for (let r = bottom; r <= top; r += 1) for (let c = from; c <= to; c += 1) if (r !== row || c !== column) addFrom(r, c);
    return { places, apart: squares.map(Math.sqrt) };
  }

  function all(): BorderTables {
    for (let row = 0; row < ROWS; row += 1) for (let column = 0; column < COLUMNS; column += 1) bordersAt(row, column);
    return { borderAt: found, borders: kept.slice(0, end) };
  }

  return { addLandsNear, coastsNear, all };
}

const KM_PER_STEP = KM_PER_DEGREE / STEPS;

/** Columns run on past the 180th meridian; none is told twice. */
function firstColumn(x: number, aside: number): number {
  return Math.floor((Math.max(x - aside, x - TURN / 2) - WEST) / CELL);
}

function lastColumn(x: number, aside: number): number {
  return Math.floor((Math.min(x + aside, x + TURN / 2 - CELL) - WEST) / CELL);
}

function wrap(column: number): number {
  return column < 0 ? column + COLUMNS : column >= COLUMNS ? column - COLUMNS : column;
}

/** Square of the kilometres from the point to a box; 0 inside. */
function boxApart(borders: Int32Array, box: number, here: number, y: number, kmX: number): number {
  const west = (borders[box + BOX_WEST] as number) - here;
  const east = here - (borders[box + BOX_EAST] as number);
  const south = (borders[box + BOX_SOUTH] as number) - y;
  const north = y - (borders[box + BOX_NORTH] as number);
  const apartX = kmX * (west > 0 ? west : east > 0 ? east : 0);
  const apartY = KM_PER_STEP * (south > 0 ? south : north > 0 ? north : 0);
  return apartX * apartX + apartY * apartY;
}

/** Square of the kilometres to the nearest edge, Infinity beyond `limit`, a square too; `any`: the first edge within it will do. */
function borderApart(borders: Int32Array, border: number, here: number, y: number, kmX: number, limit: number, any: boolean): number {
  let least = limit;
  let found = false;
  let piece = border + BORDER_HEAD;
  for (let left = borders[border + PIECES] as number; left > 0; left -= 1) {
    const first = piece + PIECE_HEAD;
    const last = first + 4 * (borders[piece + EDGES] as number);
    if (boxApart(borders, piece, here, y, kmX) <= least) {
      for (let at = first; at < last; at += 4) {
        const fromX = ((borders[at] as number) - here) * kmX;
        const fromY = ((borders[at + 1] as number) - y) * KM_PER_STEP;
        const alongX = ((borders[at + 2] as number) - here) * kmX - fromX;
        const alongY = ((borders[at + 3] as number) - y) * KM_PER_STEP - fromY;
        const along = -(fromX * alongX + fromY * alongY) / (alongX * alongX + alongY * alongY);
        const share = along < 0 ? 0 : along > 1 ? 1 : along;
        const apartX = fromX + share * alongX;
        const apartY = fromY + share * alongY;
        const squared = apartX * apartX + apartY * apartY;
        if (squared > least) continue;
        if (any) return squared;
        least = squared;
        found = true;
      }
    }
    piece = last;
  }
  return found ? least : Number.POSITIVE_INFINITY;
}

/** Edges of a border that share a piece. */
const AT_ONCE = 12;
/** More places, or owners of edges, than there are. */
const MANY = 1 << 16;
/** More steps than any coordinate has: two of them make one whole number. */
const FAR = 1 << 25;

type AddEdge = (owner: number, x0: number, y0: number, x1: number, y1: number) => void;

/** An edge, or the pieces of a long one, from the same end whichever way the ring runs: neighbours cut their line alike. */
function eachPiece(ends: Int32Array, at: number, owner: number, add: AddEdge): void {
  const [x0, y0, x1, y1] = [ends[at] ?? 0, ends[at + 1] ?? 0, ends[at + 2] ?? 0, ends[at + 3] ?? 0];
  const forth = x0 < x1 || (x0 === x1 && y0 < y1);
  const [fromX, fromY, toX, toY] = forth ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
  const count = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / LONGEST));
  for (let step = 0; step < count; step += 1) {
    const share = (of: number, from: number, to: number): number => Math.round(from + ((to - from) * of) / count);
    add(owner, share(step, fromX, toX), share(step, fromY, toY), share(step + 1, fromX, toX), share(step + 1, fromY, toY));
  }
}

interface Group {
  readonly a: number;
  readonly b: number;
  readonly owner: number;
  /** Four numbers an edge. */
  readonly edges: number[];
}

function layOut({ a, b, owner, edges }: Group, into: number[]): void {
  const border = into.length;
  const pieces = Math.ceil(edges.length / (4 * AT_ONCE));
  into.push(a, b, owner, 0, pieces, ...boxRound(edges, 0, edges.length));
  for (let from = 0; from < edges.length; from += 4 * AT_ONCE) {
    const until = Math.min(edges.length, from + 4 * AT_ONCE);
    into.push(...boxRound(edges, from, until), (until - from) / 4);
    for (let at = from; at < until; at += 1) into.push(edges[at] as number);
  }
  into[border + LENGTH] = into.length - border;
}

function boxRound(
  edges: readonly number[],
  from: number,
  until: number,
): readonly [west: number, south: number, east: number, north: number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = from; at < until; at += 2) {
    const x = edges[at] as number;
    const y = edges[at + 1] as number;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

function kmPerStep(y: number): number {
  return (KM_PER_DEGREE * Math.max(0.01, Math.cos((y / STEPS) * (Math.PI / 180)))) / STEPS;
}
