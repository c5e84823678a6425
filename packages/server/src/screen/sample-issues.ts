import { CountryReader, type Locator, PlaceReader, type Ratione, type RowIssue, readRowDays, readRowEvent } from '@ratione/engine';
import type { Role } from './intake/mapping.ts';
import type { TablePreview } from './preview.ts';
import { columnOf } from './row-issues.ts';

/** Something in one of the first rows that could not be read. */
export interface SampleIssue {
  /** From 1, among the rows of the preview. */
  readonly row: number;
  readonly code: RowIssue['code'];
  /** Column of the file, else the role it would play. */
  readonly column: string;
  readonly found: string;
  readonly expected: string;
}

/** Reads the first rows as a run with this mapping would, for what it would complain of. Ids that repeat are not looked for. */
export function sampleIssues(preview: TablePreview, ratione: Ratione, locator: Locator | null): readonly SampleIssue[] {
  const { mapping, columns } = preview;
  const countries = new CountryReader(ratione);
  const places = new PlaceReader(ratione, countries, locator, mapping.placePrecision);
  const at = (role: Role): number => columns.findIndex(({ name }) => name === mapping.columns[role]);
  const positions = new Map<Role, number>();
  const cell = (row: readonly string[], role: Role): string => {
    const position = positions.get(role) ?? at(role);
    positions.set(role, position);
    return row[position] ?? '';
  };
  const order = mapping.dayOrder === 'by-values' ? orderOf(preview.rows.map((row) => cell(row, 'start'))) : mapping.dayOrder;
  return preview.rows.flatMap((row, index) => {
    const read = (role: Role): string => cell(row, role);
    const issues: readonly RowIssue[] = [
      ...places.read({
        latitude: read('latitude'),
        longitude: read('longitude'),
        precision: read('place-precision'),
        country: read('country'),
        ucdpId: read('ucdp-country'),
        iso: read('iso-country'),
      }).issues,
      ...readRowDays(
        { start: read('start'), end: read('end'), precision: read('day-precision') },
        { precision: mapping.dayPrecision, order },
      ).issues,
      ...readRowEvent(
        {
          type: read('type-of-violence'),
          event: read('event-type'),
          subEvent: read('sub-event-type'),
          actorA: read('actor-a'),
          actorB: read('actor-b'),
          conflict: read('conflict'),
          dyad: read('dyad'),
          civilianDeaths: Number(read('civilian-deaths')) > 0,
        },
        countries,
      ).issues,
    ];
    return issues.map((issue) => ({
      row: index + 1,
      code: issue.code,
      column: columnOf(issue, mapping),
      found: issue.found,
      expected: issue.expected,
    }));
  });
}

/** Whether the first rows show the day or the month first; the whole file may show more. */
function orderOf(days: readonly string[]): 'day-first' | 'month-first' | 'unclear' {
  let [first, second] = [0, 0];
  for (const day of days) {
    const [, one, two] = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}/.exec(day.trim()) ?? [];
    first = Math.max(first, Number(one ?? 0));
    second = Math.max(second, Number(two ?? 0));
  }
  if (first > 12 && second <= 12) return 'day-first';
  return second > 12 && first <= 12 ? 'month-first' : 'unclear';
}
