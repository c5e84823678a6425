import type { Cells } from './cells.ts';
import type { Colours } from './messages.ts';
import type { Size, View } from './view.ts';

/** Outlines on the plane, drawn once and then only moved. */
export interface Ground {
  readonly sphere: Path2D;
  readonly land: Path2D;
  readonly disputed: Path2D;
}

type Context = OffscreenCanvasRenderingContext2D;

/** Draws land, disputed land and the squares of events. Answers differ in form: solid, two inks, outlined, barred. */
export function drawMap(
  context: Context,
  ground: Ground | null,
  cells: Cells | null,
  view: View,
  size: Size,
  pixels: number,
  colours: Colours,
): void {
  context.setTransform(pixels, 0, 0, pixels, 0, 0);
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, size.width, size.height);
  if (ground !== null) drawGround(context, ground, view, size, pixels, colours);
  if (cells !== null) drawCells(context, cells, colours);
}

function drawGround(context: Context, ground: Ground, { k, x, y }: View, size: Size, pixels: number, colours: Colours): void {
  const [dx, dy] = [size.width / 2 - x * k, size.height / 2 - y * k];
  context.save();
  context.setTransform(k * pixels, 0, 0, k * pixels, dx * pixels, dy * pixels);
  context.lineWidth = 1 / k;
  context.strokeStyle = colours.border;
  context.stroke(ground.sphere);
  context.fillStyle = colours.land;
  context.fill(ground.land);
  context.lineWidth = 0.8 / k;
  context.strokeStyle = colours.edge;
  context.stroke(ground.land);
  context.restore();
  // In pixels, so that the hatch keeps its size.
  const disputed = new Path2D();
  disputed.addPath(ground.disputed, { a: k, b: 0, c: 0, d: k, e: dx, f: dy });
  context.save();
  context.globalAlpha = 0.55;
  context.fillStyle = hatch(context, colours, 7, 1.2);
  context.fill(disputed);
  context.restore();
  context.lineWidth = 0.8;
  context.setLineDash([3, 2]);
  context.strokeStyle = colours.ink;
  context.stroke(disputed);
  context.setLineDash([]);
}

function drawCells(context: Context, cells: Cells, colours: Colours): void {
  const { side, columns, counts, left, top, most } = cells;
  const strips: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[][] = [[], [], [], []];
  const scale = 1 / Math.log(Math.max(2, most + 1));
  for (let cell = 0; cell * 4 < counts.length; cell += 1) {
    const sum = (counts[cell * 4] ?? 0) + (counts[cell * 4 + 1] ?? 0) + (counts[cell * 4 + 2] ?? 0) + (counts[cell * 4 + 3] ?? 0);
    if (sum === 0) continue;
    const width = Math.max(3, (side - 1) * (0.4 + 0.6 * Math.log(sum + 1) * scale));
    const x = left + (cell % columns) * side + (side - width) / 2;
    let y = top + Math.floor(cell / columns) * side + (side + width) / 2;
    for (let answer = 0; answer < 4; answer += 1) {
      const count = counts[cell * 4 + answer] ?? 0;
      if (count === 0) continue;
      const height = (width * count) / sum;
      y -= height;
      strips[answer]?.push({ x, y, width, height });
    }
  }
  const fills = [colours.yes, hatch(context, colours, 4, 1.4), colours.paper, barred(context, colours)];
  for (const [answer, fill] of fills.entries()) {
    context.fillStyle = fill;
    for (const { x, y, width, height } of strips[answer] ?? []) context.fillRect(x, y, width, height);
  }
  context.lineWidth = 1;
  context.strokeStyle = colours.open;
  for (const { x, y, width, height } of strips[2] ?? []) if (height > 1.5) context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
}

/** Two inks aslant. */
function hatch(context: Context, { hatchA, hatchB, paper }: Colours, step: number, line: number): CanvasPattern | string {
  const tile = new OffscreenCanvas(step * 2, step * 2);
  const drawing = tile.getContext('2d');
  if (drawing === null) return hatchA;
  drawing.fillStyle = paper;
  drawing.fillRect(0, 0, step * 2, step * 2);
  drawing.lineWidth = line;
  for (const [at, ink] of [hatchA, hatchB, hatchA, hatchB, hatchA].entries()) {
    drawing.strokeStyle = ink;
    drawing.beginPath();
    const from = (at - 2) * step;
    drawing.moveTo(from - 1, step * 2 + 1);
    drawing.lineTo(from + step * 2 + 1, -1);
    drawing.stroke();
  }
  return context.createPattern(tile, 'repeat') ?? hatchA;
}

/** Pale with bars across. */
function barred(context: Context, { no, paper }: Colours): CanvasPattern | string {
  const tile = new OffscreenCanvas(3, 3);
  const drawing = tile.getContext('2d');
  if (drawing === null) return no;
  drawing.fillStyle = paper;
  drawing.fillRect(0, 0, 3, 3);
  drawing.globalAlpha = 0.4;
  drawing.fillStyle = no;
  drawing.fillRect(0, 0, 3, 3);
  drawing.globalAlpha = 1;
  drawing.fillRect(0, 1, 3, 1);
  return context.createPattern(tile, 'repeat') ?? no;
}
