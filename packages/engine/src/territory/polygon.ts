/** [longitude, latitude] in degrees, WGS84. */
export type Point = readonly [number, number];

export interface Area {
  readonly rings: readonly (readonly Point[])[];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const kmPerDegree = 111.2;

/** The rings with the box that holds them; null where nothing was drawn. */
export function areaOf(rings: readonly (readonly Point[])[]): Area | null {
  const points = rings.flat();
  if (points.length === 0) return null;
  const longitudes = points.map((point) => point[0]);
  const latitudes = points.map((point) => point[1]);
  return {
    rings,
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  };
}

/** Whether the point lies inside the rings, by the even-odd rule. */
export function contains(area: Area, lon: number, lat: number): boolean {
  if (lon < area.west || lon > area.east || lat < area.south || lat > area.north) return false;
  let inside = false;
  for (const ring of area.rings) {
    let previous = ring[ring.length - 1];
    for (const point of ring) {
      if (previous !== undefined && point[1] > lat !== previous[1] > lat) {
        const crossing = ((previous[0] - point[0]) * (lat - point[1])) / (previous[1] - point[1]) + point[0];
        if (lon < crossing) inside = !inside;
      }
      previous = point;
    }
  }
  return inside;
}

/** Kilometres from the point to the nearest stretch of border, on a plane tangent at the point: good enough for tolerances. */
export function borderKm(area: Area, lon: number, lat: number): number {
  const eastKm = kmPerDegree * Math.cos((lat * Math.PI) / 180);
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of area.rings) {
    let previous = ring[ring.length - 1];
    for (const point of ring) {
      if (previous !== undefined) {
        const fromX = (previous[0] - lon) * eastKm;
        const fromY = (previous[1] - lat) * kmPerDegree;
        const alongX = (point[0] - previous[0]) * eastKm;
        const alongY = (point[1] - previous[1]) * kmPerDegree;
        const length = alongX * alongX + alongY * alongY;
        const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(fromX * alongX + fromY * alongY) / length));
        const x = fromX + share * alongX;
        const y = fromY + share * alongY;
        const squared = x * x + y * y;
        if (squared < nearest) nearest = squared;
      }
      previous = point;
    }
  }
  return Math.sqrt(nearest);
}

/** Whether the point lies in the box of the area, widened by `km`. */
export function inBox(area: Area, lon: number, lat: number, km: number): boolean {
  const latitudes = km / kmPerDegree;
  if (lat < area.south - latitudes || lat > area.north + latitudes) return false;
  const longitudes = km / (kmPerDegree * Math.max(0.01, Math.cos((lat * Math.PI) / 180)));
  return lon >= area.west - longitudes && lon <= area.east + longitudes;
}

/** Whether every corner of `inner` lies in `outer` or within `slackKm` of its border. */
export function encloses(outer: Area, inner: Area, slackKm: number): boolean {
  if (!inBox(outer, inner.west, inner.south, slackKm) || !inBox(outer, inner.east, inner.north, slackKm)) return false;
  return inner.rings.every((ring) => ring.every(([lon, lat]) => contains(outer, lon, lat) || borderKm(outer, lon, lat) <= slackKm));
}
