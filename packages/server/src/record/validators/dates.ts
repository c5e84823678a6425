import type { Day } from '@ratione/engine';

/**
 * The calendar arithmetic of Articles 121, 122, 124, 126 and 127, worked out apart from the engine's own so that a slip in one
 * shows against the other. Days are ISO text; 29 February has its anniversary on the last day of February.
 */

interface Calendar {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Deposit of the sixtieth instrument: this and all earlier ones took effect together (Article 126(1)). */
export const SIXTIETH_INSTRUMENT: Day = '2002-04-11';
export const STATUTE_IN_FORCE: Day = '2002-07-01';

export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether `text` is a full ISO day that the calendar has. */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = split(text);
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Article 126: the first day of the month after the sixtieth day following the deposit. */
export function article126(deposited: Day): Day {
  if (deposited <= SIXTIETH_INSTRUMENT) return STATUTE_IN_FORCE;
  // TRAP: a sixtieth day that is itself a first of the month gives the next month's first (Albania, Guatemala, Saint Vincent).
  const sixtieth = split(daysAfter(deposited, 60));
  return sixtieth.month === 12
    ? join({ year: sixtieth.year + 1, month: 1, day: 1 })
    : join({ year: sixtieth.year, month: sixtieth.month + 1, day: 1 });
}

/** Article 127(1): one year after the notice was received. */
export function article127(received: Day): Day {
  return yearsAfter(received, 1);
}

/** Article 121(5): one year after the deposit, to the day; no rounding to a month. */
export function article121_5(deposited: Day): Day {
  return yearsAfter(deposited, 1);
}

/** Article 122(2): six months after adoption. */
export function article122_2(adopted: Day): Day {
  const { year, month, day } = split(adopted);
  const [laterYear, laterMonth] = month > 6 ? [year + 1, month - 6] : [year, month + 6];
  return join({ year: laterYear, month: laterMonth, day: Math.min(day, daysInMonth(laterYear, laterMonth)) });
}

/** Article 124: seven years from entry into force for the State; the first day no longer covered. */
export function article124(inForceFrom: Day): Day {
  return yearsAfter(inForceFrom, 7);
}

export function yearsAfter(day: Day, count: number): Day {
  const parts = split(day);
  const year = parts.year + count;
  return join({ year, month: parts.month, day: Math.min(parts.day, daysInMonth(year, parts.month)) });
}

export function daysAfter(day: Day, count: number): Day {
  return fromNumber(toNumber(split(day)) + count);
}

/** Days from one day to another; negative when `to` comes first. */
export function daysFromTo(from: Day, to: Day): number {
  return toNumber(split(to)) - toNumber(split(from));
}

/** Last day an imprecise date may be: "2014" gives 2014-12-31, "2014-02" gives 2014-02-28. Null if it is no such date. */
export function lastPossibleDay(text: string): Day | null {
  const bare = text.replace(/[~?%]$/, '').replace(/-XX/g, '');
  if (isRealDay(bare)) return bare;
  const month = /^(\d{4})-(\d{2})$/.exec(bare);
  if (month !== null) {
    const length = daysInMonth(Number(month[1]), Number(month[2]));
    return length === 0 ? null : `${bare}-${length}`;
  }
  if (/^\d{4}$/.test(bare)) return `${bare}-12-31`;
  return /^\d{3}X$/.test(bare) ? `${bare.slice(0, 3)}9-12-31` : null;
}

function split(day: Day): Calendar {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

function join({ year, month, day }: Calendar): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

// Day numbers with the year begun in March, so that the leap day comes last and needs no exception.
function toNumber({ year, month, day }: Calendar): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const marchMonth = (month + 9) % 12;
  return (
    365 * marchYear +
    Math.floor(marchYear / 4) -
    Math.floor(marchYear / 100) +
    Math.floor(marchYear / 400) +
    Math.floor((marchMonth * 306 + 5) / 10) +
    day -
    1
  );
}

function fromNumber(number: number): Day {
  let marchYear = Math.floor((10000 * number + 14780) / 3652425);
  let rest = number - toNumber({ year: marchYear, month: 3, day: 1 });
  if (rest < 0) {
    marchYear -= 1;
    rest = number - toNumber({ year: marchYear, month: 3, day: 1 });
  }
  const marchMonth = Math.floor((100 * rest + 52) / 3060);
  const month = ((marchMonth + 2) % 12) + 1;
  return join({ year: month <= 2 ? marchYear + 1 : marchYear, month, day: rest - Math.floor((marchMonth * 306 + 5) / 10) + 1 });
}
