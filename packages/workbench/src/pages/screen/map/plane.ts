import { geoEqualEarth, geoEqualEarthRaw } from 'd3-geo';

/** The map as a plane: the Equal Earth projection, one unit wide, y downwards. Cut in the Bering Strait, so that no State is split. */
const CUT = 11;
const RADIANS = Math.PI / 180;
const [HALF_WIDTH] = geoEqualEarthRaw(Math.PI, 0) as [number, number];
const [, HALF_HEIGHT] = geoEqualEarthRaw(0, Math.PI / 2) as [number, number];
const SCALE = 1 / (2 * HALF_WIDTH);

export const PLANE_HEIGHT = HALF_HEIGHT / HALF_WIDTH;

/** For outlines: the same plane, with what crosses the cut divided. */
export function planeProjection() {
  return geoEqualEarth()
    .rotate([-CUT, 0])
    .scale(SCALE)
    .translate([0.5, PLANE_HEIGHT / 2])
    .precision(0.0002);
}

export function toPlane(longitude: number, latitude: number): readonly [x: number, y: number] {
  const turned = ((((longitude - CUT + 180) % 360) + 360) % 360) - 180;
  const [x, y] = geoEqualEarthRaw(turned * RADIANS, latitude * RADIANS) as [number, number];
  return [0.5 + x * SCALE, PLANE_HEIGHT / 2 - y * SCALE];
}

/** Degrees at a point of the plane; the nearest on the globe where it lies beside the map. */
export function fromPlane(x: number, y: number): readonly [longitude: number, latitude: number] {
  const invert = geoEqualEarthRaw.invert as (x: number, y: number) => [number, number];
  const high = Math.max(-HALF_HEIGHT, Math.min(HALF_HEIGHT, (PLANE_HEIGHT / 2 - y) / SCALE));
  const [lambda, phi] = invert((x - 0.5) / SCALE, high);
  const longitude = Math.max(-180, Math.min(180, lambda / RADIANS)) + CUT;
  return [longitude > 180 ? longitude - 360 : longitude, phi / RADIANS];
}

/** West, south, east and north of a part of the plane: its rows as a box of degrees, wide enough to hold all of it. */
export function boxOf(left: number, top: number, right: number, bottom: number): readonly [number, number, number, number] {
  const corners = [fromPlane(left, top), fromPlane(left, bottom), fromPlane(right, top), fromPlane(right, bottom)];
  if (right - left > 0.9) return [-180, corners[1]?.[1] ?? -90, 180, corners[0]?.[1] ?? 90];
  // Longitudes are compared from the middle, so that a box across the 180th meridian stays one.
  const [middle] = fromPlane((left + right) / 2, (top + bottom) / 2);
  const offsets = corners.map(([longitude]) => ((((longitude - middle + 180) % 360) + 360) % 360) - 180);
  const turned = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;
  return [
    turned(middle + Math.min(...offsets)),
    Math.min(corners[1]?.[1] ?? -90, corners[3]?.[1] ?? -90),
    turned(middle + Math.max(...offsets)),
    Math.max(corners[0]?.[1] ?? 90, corners[2]?.[1] ?? 90),
  ];
}
