import type { Points } from './cells.ts';
import { toPlane } from './plane.ts';

/** Reads points as the server sends them: sixteen bytes each, little-endian, and puts them on the plane. */
export function pointsFrom(bytes: ArrayBuffer): Points {
  const length = Math.floor(bytes.byteLength / 16);
  const view = new DataView(bytes);
  const points = {
    x: new Float32Array(length),
    y: new Float32Array(length),
    reach: new Uint8Array(length),
    disputed: new Uint8Array(length),
  };
  for (let index = 0; index < length; index += 1) {
    const at = index * 16;
    const [x, y] = toPlane(view.getFloat32(at, true), view.getFloat32(at + 4, true));
    const flags = view.getUint32(at + 12, true);
    points.x[index] = x;
    points.y[index] = y;
    points.reach[index] = flags & 3;
    points.disputed[index] = (flags >> 4) & 1;
  }
  return points;
}

/** The part of the plane that holds all points but the furthest of a thousand to each side: one wrong coordinate must not set the view. */
export function extentOf({ x, y }: Points): readonly [number, number, number, number] | null {
  if (x.length === 0) return null;
  const [across, down] = [x.slice().sort(), y.slice().sort()];
  const off = Math.floor(x.length / 1000);
  return [across[off] ?? 0, down[off] ?? 0, across[x.length - 1 - off] ?? 1, down[x.length - 1 - off] ?? 1];
}
