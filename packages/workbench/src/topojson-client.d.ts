declare module 'topojson-client' {
  import type { Feature, MultiPolygon, Polygon } from 'geojson';
  /** One shape of a TopoJSON topology as GeoJSON. */
  export function feature(
    topology: { readonly type: 'Topology'; readonly arcs: readonly unknown[] },
    shape: { readonly type: 'Polygon' | 'MultiPolygon'; readonly arcs: readonly unknown[] },
  ): Feature<Polygon | MultiPolygon>;
}
