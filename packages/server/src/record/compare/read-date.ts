import type { Day } from '@ratione/engine';
import { isRealDay } from '../validators/dates.ts';

const MONTHS: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export interface DateCell {
  readonly day: Day;
  /** The letters after the day: "a", "A", "AA", "d"; empty for none. */
  readonly mark: string;
}

/** Reads "13 Sep 2000", "10 Feb 2003 a", "13 September 2000 5". Null where the cell holds no day; `impossible` where it holds a wrong one. */
export function readDateCell(text: string): DateCell | 'impossible' | null {
  if (text === '') return null;
  const match = /(?<!\d)(\d{1,2})\s*([A-Za-z]{3})[a-z]*\.?\s*(\d{4})[\d,\s]*(?:\[[^\]]*\])?\s*([A-Za-z]{1,2}(?![A-Za-z]))?/.exec(text);
  if (match === null) return 'impossible';
  const [, number = '', monthName = '', year = '', mark = ''] = match;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  const day = `${year}-${String(month).padStart(2, '0')}-${number.padStart(2, '0')}`;
  return isRealDay(day) ? { day, mark } : 'impossible';
}

/** "Status as at : 21-11-2026 09:15:24 EDT": the UN writes the day first. */
export function readStatusDay(text: string): Day | null {
  const match = /status\s+as\s+at\s*:?\s*(\d{1,2})-(\d{1,2})-(\d{4})/i.exec(text);
  if (match === null) return null;
  const [, day = '', month = '', year = ''] = match;
  const read = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDay(read) ? read : null;
}
