import { readEdtf } from '../../time/edtf.ts';
import type { DayRange } from '../token.ts';

/** Whether an EDTF date and a range of days share a day. */
export function overlapsRange(date: string, range: DayRange): boolean {
  const span = readEdtf(date);
  return span !== null && span.from < range.until && range.from < span.until;
}
