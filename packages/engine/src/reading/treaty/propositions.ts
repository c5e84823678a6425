import { addDays, type Day } from '../../time/day.ts';
import type { Proposition, When } from '../statement.ts';
import type { DayRange, StateMention } from '../token.ts';

export interface Dated {
  readonly when?: When;
}

/** The day an item of a clause gives, where it gives one. */
export function dated(entry: { readonly item: Dated } | undefined): Dated {
  return entry?.item.when === undefined ? {} : { when: entry.item.when };
}

export function onDay(day: Day): When {
  return { range: { from: day, until: addDays(day, 1), precision: 'day' }, as: 'on' };
}

export function holds(range: DayRange, day: Day): boolean {
  return range.from <= day && range.until > day;
}

export function ratification(states: readonly StateMention[], positive: boolean, day: Dated = {}): Proposition {
  return { kind: 'ratification', states, positive, by: 'state', word: 'ratified', ...day };
}

/** A notice under Article 127 given to the depositary. */
export function notification(states: readonly StateMention[], positive: boolean, day: Dated = {}): Proposition {
  return { kind: 'left', states, positive, word: 'withdrew', aspect: 'notified', immediate: false, ...day };
}

/** Out of the treaty, and not only on the way. */
export function departure(states: readonly StateMention[], positive: boolean, day: Dated = {}): Proposition {
  return { kind: 'left', states, positive, word: 'left', aspect: 'done', immediate: false, ...day };
}

/** Words at home, of which no notice has come yet. */
export function announcement(states: readonly StateMention[], day: Dated = {}): Proposition {
  return { kind: 'left', states, positive: true, word: 'withdrew', aspect: 'announced', immediate: false, ...day };
}
