import type { Size, View } from './view.ts';

/** Colours of the map, as the page resolves them. */
export interface Colours {
  readonly paper: string;
  readonly land: string;
  readonly border: string;
  readonly edge: string;
  readonly ink: string;
  readonly yes: string;
  readonly no: string;
  readonly open: string;
  readonly hatchA: string;
  readonly hatchB: string;
}

export type Ring = readonly (readonly [number, number])[];

/** What the page tells the worker that draws the map. */
export type ToMap =
  | {
      readonly kind: 'begin';
      readonly canvas: OffscreenCanvas;
      /** Address of the drawn world. */
      readonly world: string;
      /** Outlines of land that several claim. */
      readonly disputed: readonly Ring[];
    }
  | { readonly kind: 'points'; readonly address: string }
  | { readonly kind: 'view'; readonly view: View; readonly size: Size; readonly pixels: number }
  | { readonly kind: 'colours'; readonly colours: Colours }
  | { readonly kind: 'at'; readonly ask: number; readonly px: number; readonly py: number };

export interface CellFound {
  /** By answer: yes, contested, depends, no. */
  readonly counts: readonly number[];
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
}

/** What the worker tells the page. */
export type FromMap =
  | {
      readonly kind: 'points';
      readonly count: number;
      /** Left, top, right and bottom of the plane that hold all but the furthest of a thousand; null without points. */
      readonly extent: readonly [number, number, number, number] | null;
    }
  | { readonly kind: 'drawn'; readonly marks: number; readonly events: number; readonly milliseconds: number }
  | { readonly kind: 'at'; readonly ask: number; readonly found: CellFound | null }
  | { readonly kind: 'failed'; readonly problem: string };
