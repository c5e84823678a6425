import { PLANE_HEIGHT } from './plane.ts';

/** What part of the plane is shown: `k` pixels a unit, with the point (x, y) in the middle. */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A hundred metres a pixel, about: closer than most events are known. */
const CLOSEST = 400_000;

export function wholeWorld({ width, height }: Size): View {
  return { k: Math.min(width, height / PLANE_HEIGHT), x: 0.5, y: PLANE_HEIGHT / 2 };
}

/** The view that shows a part of the plane with a margin. */
export function fitting(left: number, top: number, right: number, bottom: number, size: Size): View {
  const k = Math.min(size.width / Math.max(1e-4, right - left), size.height / Math.max(1e-4, bottom - top)) * 0.88;
  return kept({ k: Math.min(k, 12 * size.width), x: (left + right) / 2, y: (top + bottom) / 2 }, size);
}

export function kept({ k, x, y }: View, size: Size): View {
  const least = wholeWorld(size).k;
  return {
    k: Math.min(CLOSEST, Math.max(least, k)),
    x: Math.min(1, Math.max(0, x)),
    y: Math.min(PLANE_HEIGHT, Math.max(0, y)),
  };
}

/** Moves what is shown by pixels: to the right and down where positive. */
export function moved(view: View, dx: number, dy: number, size: Size): View {
  return kept({ k: view.k, x: view.x - dx / view.k, y: view.y - dy / view.k }, size);
}

/** Closer or further, with the point under the pixel (px, py) kept where it is. */
export function zoomed(view: View, factor: number, px: number, py: number, size: Size): View {
  const near = kept({ ...view, k: view.k * factor }, size);
  const [dx, dy] = [px - size.width / 2, py - size.height / 2];
  return kept({ k: near.k, x: view.x + dx / view.k - dx / near.k, y: view.y + dy / view.k - dy / near.k }, size);
}

export function planeAt(view: View, px: number, py: number, { width, height }: Size): readonly [number, number] {
  return [view.x + (px - width / 2) / view.k, view.y + (py - height / 2) / view.k];
}
