import type { Point } from '../packages/engine/src/territory/polygon.ts';

/** The shape of record/territory/boundaries.yaml. Members are territory codes or unit ids. */
export interface Boundaries {
  readonly source: {
    readonly package: string;
    readonly version: string;
    readonly file: string;
    readonly 'drawn-by': string;
    readonly licence: string;
  };
  readonly 'tolerance-km': number;
  readonly 'coast-km': number;
  readonly 'territorial-sea-km': number;
  readonly closer: readonly { readonly km: number; readonly members: readonly string[] }[];
  readonly m49: Readonly<Record<string, string>>;
  readonly features: readonly FeatureEntry[];
  readonly cuts: readonly CutEntry[];
  readonly waters: readonly { readonly name: string; readonly members: readonly string[]; readonly ring: readonly Point[] }[];
  readonly 'earlier-titles': readonly {
    readonly code: string;
    readonly from: string | null;
    readonly until: string;
    readonly state: string | null;
    readonly entity: string;
  }[];
}

export interface FeatureEntry {
  readonly feature: string;
  readonly members: readonly string[];
  /** What the source draws, and what is made of it: for the reader. */
  readonly draws: string;
  readonly ours: string;
  /** Polygons that lie in a box [west, south, east, north] belong elsewhere. */
  readonly splits?: readonly { readonly box: readonly [number, number, number, number]; readonly members: readonly string[] }[];
}

export interface CutEntry {
  readonly unit?: string;
  /** Where the record has no unit: the codes between which the drawing may not decide. */
  readonly codes?: readonly string[];
  readonly name?: string;
  readonly over: readonly string[];
  readonly sea?: boolean;
  readonly draws: string;
  readonly 'tolerance-km': number;
  readonly ring?: readonly Point[];
  readonly rings?: readonly (readonly Point[])[];
}
