import type { Day, StateId } from '@ratione/engine';

export type LonLat = readonly [number, number];

/** A shape of the drawn world. `codes`: territory codes or unit ids, several where the drawing may not decide between them. */
export interface DrawnShape {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly arcs: readonly unknown[];
  readonly properties: { readonly codes: readonly string[]; readonly name: string };
}

/** Land that the source files under others, cut from the shapes named in `over`; over the sea as well where `sea`. */
export interface WorldCut {
  /** Null where the record has no unit: the codes between which the drawing may not decide. */
  readonly unit: string | null;
  readonly codes: readonly string[];
  readonly name: string | null;
  readonly over: readonly string[];
  readonly sea: boolean;
  readonly toleranceKm: number;
  /** Empty: the outline of the unit. */
  readonly rings: readonly (readonly LonLat[])[];
}

/** Where a mark for a code or unit stands, and how much land the source draws for it. */
export interface WorldPoint {
  readonly at: LonLat;
  readonly km2: number;
}

/** The world as drawn, for a map of the whole: TopoJSON with codes in place of names. It decides nothing. Made by scripts/workbench/world.ts. */
export interface WorldAsset {
  readonly type: 'Topology';
  readonly arcs: readonly unknown[];
  readonly objects: { readonly countries: { readonly type: 'GeometryCollection'; readonly geometries: readonly DrawnShape[] } };
  readonly cuts: readonly WorldCut[];
  readonly points: Readonly<Record<string, WorldPoint>>;
  /** Whose territory a code was before its State, where no State of the record continues another. */
  readonly earlierTitles: readonly {
    readonly code: string;
    readonly from: Day | null;
    readonly until: Day;
    readonly state: StateId | null;
    readonly entity: string;
  }[];
}
