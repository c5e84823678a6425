import { addDays, addYears, type Day, isDay } from '@ratione/engine';

/** Where a key of the slider leads: arrows a day, with Shift a month, the Page keys a year. Null: not a key of ours. */
export function movedBy(day: Day, key: string, shift: boolean): Day | null {
  const forward = key === 'ArrowUp' || key === 'PageUp' || key === 'ArrowRight';
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'ArrowUp':
    case 'ArrowDown': {
      const later = (document.dir === 'rtl' && (key === 'ArrowLeft' || key === 'ArrowRight')) !== forward;
      return shift ? addMonths(day, later ? 1 : -1) : addDays(day, later ? 1 : -1);
    }
    case 'PageUp':
    case 'PageDown':
      return addYears(day, forward ? 1 : -1);
    default:
      return null;
  }
}

/** The same day of another month, or its last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const all = year * 12 + month - 1 + months;
  const two = (part: number) => String(part).padStart(2, '0');
  for (let last = date; last > 27; last -= 1) {
    const found = `${Math.floor(all / 12)}-${two((all % 12) + 1)}-${two(last)}`;
    if (isDay(found)) return found;
  }
  return `${Math.floor(all / 12)}-${two((all % 12) + 1)}-${two(Math.min(date, 27))}`;
}
