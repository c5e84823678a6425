import { CELL, COLUMNS, rowOf, WEST } from './edges.ts';
import type { Grid } from './grid.ts';
import { STEPS } from './land.ts';

const KM_PER_DEGREE = 111.195;
const TURN = 360 * STEPS;
/** Edges shorter than this have one neighbour on each side; longer ones are asked at the nearest point. */
const SHORT = STEPS / 20;
const UNKNOWN = -1;

/** `a` and `b`: the places on the two sides of an edge; `owner`: whose ring the edge is. */
export type BorderVisitor = (km: number, a: number, b: number, owner: number) => void;

export interface Borders {
  /** Visits every stretch of border within `km` that has different places on its sides; some more than once. */
  near(x: number, y: number, km: number, visit: BorderVisitor): void;
}

export function bordersOf(grid: Grid): Borders {
  const { start, corners, owner } = grid.edges;
  // What lies on either side of a short edge never changes, so it is kept once asked for.
  const sides = new Int16Array(owner.length * 2).fill(UNKNOWN);
  const asked = new Int16Array(2);

  function askSides(edge: number, share: number): void {
    const kept = sides[2 * edge] as number;
    if (kept !== UNKNOWN) {
      asked[0] = kept;
      asked[1] = sides[2 * edge + 1] as number;
      return;
    }
    const x0 = corners[4 * edge] ?? 0;
    const y0 = corners[4 * edge + 1] ?? 0;
    const alongX = (corners[4 * edge + 2] ?? 0) - x0;
    const alongY = (corners[4 * edge + 3] ?? 0) - y0;
    const length = Math.sqrt(alongX * alongX + alongY * alongY);
    const short = length < SHORT;
    const at = short ? 0.5 : Math.max(0.001, Math.min(0.999, share));
    const x = x0 + at * alongX;
    const y = y0 + at * alongY;
    const aside = 3 / length;
    asked[0] = placeBeside(x - alongY * aside, y + alongX * aside);
    asked[1] = placeBeside(x + alongY * aside, y - alongX * aside);
    if (short) sides.set(asked, 2 * edge);
  }

  function placeBeside(x: number, y: number): number {
    if (Math.abs(y) > 90 * STEPS) return grid.placeAt(x, Math.sign(y) * 90 * STEPS);
    return grid.placeAt(x > TURN / 2 ? x - TURN : x <= -TURN / 2 ? x + TURN : x, y);
  }

  function near(x: number, y: number, km: number, visit: BorderVisitor): void {
    const shrink = Math.max(0.01, Math.cos((y / STEPS) * (Math.PI / 180)));
    const kmX = (KM_PER_DEGREE * shrink) / STEPS;
    const kmY = KM_PER_DEGREE / STEPS;
    const reach = km * km;
    const row = rowOf(y + km / kmY);
    // Columns run on past the 180th meridian and are wrapped below.
    const east = Math.min(x + km / kmX, x + TURN / 2 - CELL);
    const from = Math.floor((Math.max(x - km / kmX, x - TURN / 2) - WEST) / CELL);
    const to = Math.floor((east - WEST) / CELL);
    for (let r = rowOf(y - km / kmY); r <= row; r += 1) {
      for (let c = from; c <= to; c += 1) {
        const wrapped = c < 0 ? c + COLUMNS : c >= COLUMNS ? c - COLUMNS : c;
        const here = x + (wrapped - c) * CELL;
        const last = start[r * COLUMNS + wrapped + 1] ?? 0;
        for (let edge = start[r * COLUMNS + wrapped] ?? 0; edge < last; edge += 1) {
          const fromX = ((corners[4 * edge] as number) - here) * kmX;
          const fromY = ((corners[4 * edge + 1] as number) - y) * kmY;
          const toX = ((corners[4 * edge + 2] as number) - here) * kmX;
          const toY = ((corners[4 * edge + 3] as number) - y) * kmY;
          const alongX = toX - fromX;
          const alongY = toY - fromY;
          const share = Math.max(0, Math.min(1, -(fromX * alongX + fromY * alongY) / (alongX * alongX + alongY * alongY)));
          const apartX = fromX + share * alongX;
          const apartY = fromY + share * alongY;
          const apart = apartX * apartX + apartY * apartY;
          if (apart > reach) continue;
          askSides(edge, share);
          const a = asked[0] as number;
          const b = asked[1] as number;
          if (a !== b) visit(Math.sqrt(apart), a, b, owner[edge] as number);
        }
      }
    }
  }

  return { near };
}
