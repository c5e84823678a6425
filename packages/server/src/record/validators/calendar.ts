import type { RecordData } from '@ratione/engine';
import { daysInMonth, isRealDay } from './dates.ts';
import { ruleOver } from './validator.ts';

interface Written {
  readonly path: string;
  readonly text: string;
}

export const calendar = ruleOver({
  name: 'calendar',
  says: 'Every date in the record is one that the calendar has.',
  over: writtenDates,
  check:
    () =>
    ({ path, text }) => {
      if (exists(text)) return [];
      return [
        {
          path,
          found: `\`${text}\``,
          expected: 'a day or month that exists',
          help: 'look the date up again; where only the month is known, write only the month',
        },
      ];
    },
});

function exists(text: string): boolean {
  const bare = text.replace(/[~?%]$/, '');
  if (/^\d{4}-\d{2}-\d{2}$/.test(bare)) return isRealDay(bare);
  return daysInMonth(Number(bare.slice(0, 4)), Number(bare.slice(5, 7))) > 0;
}

/** Walks everything but the polygons; keys that are days by their form, wherever they stand. */
function writtenDates(record: RecordData): readonly Written[] {
  const found: Written[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      if (/^\d{4}-\d{2}(-\d{2})?[~?%]?$/.test(value)) found.push({ path, text: value });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, `${path}[${idOf(item) ?? index}]`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (!NOT_DATES.has(key)) visit(item, path === '' ? key : `${path}.${key}`);
      }
    }
  };
  visit(record, '');
  return found;
}

const NOT_DATES = new Set(['polygons', 'version', 'year', 'reference', 'document', 'number', 'names', 'title', 'url']);

function idOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  if ('id' in item && typeof item.id === 'string') return item.id;
  return 'state' in item && typeof item.state === 'string' ? item.state : null;
}
