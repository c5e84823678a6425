import type { StateId, TerritoryCode, Unit, UnitId } from '../record/shape.ts';
import type { Issue } from '../terms/issue.ts';
import type { PointAnswer } from './point.ts';

export interface PlaceInput {
  /** Territory code under which a common map files the place: never a State by itself. */
  readonly iso3: string | null;
  readonly region?: string | null;
  readonly lat?: number | null;
  readonly lon?: number | null;
  readonly precisionKm?: number | null;
  readonly setting?: string;
}

/** A unit, whose titles say whose territory it was; or a State's territory at large; or, with neither, somewhere no code names. */
export interface PlaceCandidate {
  readonly unit: UnitId | null;
  readonly state: StateId | null;
  readonly name: string;
  readonly how: 'region' | 'coordinates' | 'code';
}

export interface PlaceLookup {
  readonly candidates: readonly PlaceCandidate[];
  readonly issues: readonly Issue[];
}

/** The lookup that screening widens to the land of the whole world. */
export interface TerritoryIndex {
  unitFor(place: PlaceInput): PlaceLookup;
  /** What a map of the world says of a point alone; null where none is at hand. */
  onMap(lat: number, lon: number, precisionKm: number): PointAnswer | null;
  unit(id: UnitId): Unit | undefined;
  code(iso3: string): TerritoryCode | undefined;
}
