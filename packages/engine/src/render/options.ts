import type { RecordData } from '../record/shape.ts';

export interface RenderOptions {
  /** For titles and addresses of sources. */
  readonly record: RecordData;
  /** Headline, bars, trigger and the deciding limbs only. */
  readonly short?: boolean;
  /** Columns for plain text. */
  readonly width?: number;
  readonly colour?: boolean;
  /** What was asked, as a line above the answer. */
  readonly title?: string;
}
