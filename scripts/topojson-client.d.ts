declare module 'topojson-client' {
  interface Geometry {
    readonly type: 'Polygon' | 'MultiPolygon';
    readonly coordinates: unknown;
  }
  export function feature(
    topology: object,
    shape: { readonly type: 'Polygon' | 'MultiPolygon'; readonly arcs: readonly unknown[] },
  ): { readonly geometry: Geometry };
  export function feature(
    topology: object,
    collection: object,
  ): {
    readonly features: readonly { readonly id?: string; readonly properties: { readonly name: string }; readonly geometry: Geometry }[];
  };
}
