import type { Title, Unit } from '../record/shape.ts';
import type { Day } from '../time/day.ts';

/** Who held or claimed `unit` on `day`; undefined where the record has no title for that day. */
export function titleOn(unit: Unit, day: Day): Title | undefined {
  return unit.titles.find((title) => (title.from === null || day >= title.from) && (title.until === null || day < title.until));
}

/** Days on which a claim to `unit` begins or ends. */
export function titleBoundaries(unit: Unit): readonly Day[] {
  return unit.titles.flatMap((title) => [title.from, title.until]).filter((day): day is Day => day !== null);
}
