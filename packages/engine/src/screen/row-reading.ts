/** Something in a row that could not be read, or that contradicts itself. The row stays in the result. */
export interface RowIssue {
  readonly code: RowIssueCode;
  /** Which of the mapped columns it was found in. */
  readonly role: string;
  readonly found: string;
  readonly expected: string;
}

export type RowIssueCode =
  | 'hxl-tag-row'
  | 'day-unreadable'
  | 'day-ambiguous'
  | 'day-missing'
  | 'days-backwards'
  | 'day-precision-unreadable'
  | 'coordinate-unreadable'
  | 'coordinate-impossible'
  | 'coordinates-perhaps-swapped'
  | 'coordinates-incomplete'
  | 'null-island'
  | 'place-precision-unreadable'
  | 'country-unknown'
  | 'country-and-coordinates-conflict'
  | 'place-missing'
  | 'event-type-unknown';

/** How a blank or doubtful value was read, where a fixed rule says how. Counted in the manifest, not repeated row by row. */
export type ReadingRule =
  | 'blank-end-day-is-start-day'
  | 'blank-day-precision-is-a-day'
  | 'imprecise-day-widened'
  | 'day-within-a-longer-span'
  | 'day-after-the-day-of-asking'
  | 'decimal-comma'
  | 'blank-place-precision-is-25-km'
  | 'place-precision-1-or-2-is-25-km'
  | 'place-by-country-column'
  | 'place-within-an-area'
  | 'country-column-narrows-the-candidates'
  | 'at-sea'
  | 'sides-by-name-of-conflict'
  | 'no-event-type';

/** A tag of the Humanitarian Exchange Language, as in `#date+start`. */
export function isHxlTag(text: string): boolean {
  return /^#[a-z]/i.test(text.trim());
}

export function hxlIssue(role: string, found: string): RowIssue {
  return { code: 'hxl-tag-row', role, found, expected: 'an event; this is a row of HXL tags' };
}
