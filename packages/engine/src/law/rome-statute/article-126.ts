import { addDays, addYears, type Day, dayOf, partsOf } from '../../time/day.ts';

/** The day sixty instruments had been deposited; instruments up to then entered into force together. */
export const SIXTIETH_DEPOSIT: Day = '2002-04-11';

/**
 * Article 126: entry into force for a State that deposited on `deposited`: 1 July 2002 for the first sixty and those of that day,
 * else the first day of the month after the sixtieth day following the deposit. Where that sixtieth day is itself a first of
 * the month, the next month's first counts (depositary practice: Albania, Guatemala, Saint Vincent).
 */
export function article126(deposited: Day): Day {
  if (deposited <= SIXTIETH_DEPOSIT) return '2002-07-01';
  const { year, month } = partsOf(addDays(deposited, 60));
  return month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
}

/** Article 127(1): one year after receipt, unless the notice names a later day. */
export function article127(received: Day): Day {
  return addYears(received, 1);
}

/** Article 121(5), first sentence: exactly one year after the State's own deposit, with no rounding to a month. */
export function article121_5(deposited: Day): Day {
  return addYears(deposited, 1);
}
