import type { Person, Situation } from '../record/shape.ts';
import type { Day } from '../time/day.ts';
import { chargesBy, eventsBy, numberBy, openedBy, statusBy } from './docket-stages.ts';

/** What of a person's entry rests on general knowledge, among the things that are told for `day`: no word of a later event. */
export function personMemory(person: Person, day: Day): readonly string[] {
  const { crimes, modes } = chargesBy(person, day);
  const told = new Set<string>(eventsBy(person, day).map((event) => event.kind));
  const kinds = new Set<string>(person.events.map((event) => event.kind));
  const shown = (part: string): boolean => {
    if (part === 'status') return statusBy(person, day) !== null;
    if (part === 'charged-crimes' || part === 'charged-since') return crimes.length > 0;
    if (part === 'modes') return modes.length > 0;
    return !kinds.has(part) || told.has(part);
  };
  return person.fromMemory.filter(shown);
}

/** The same of a situation. */
export function situationMemory(situation: Situation, day: Day): readonly string[] {
  const closed = situation.closed !== undefined && situation.closed.on <= day;
  const triggered = situation.triggers.some((trigger) => trigger.known <= day);
  const shown = (part: string): boolean => {
    switch (part) {
      case 'closed':
      case 'closed-because':
        return closed;
      case 'number':
        return numberBy(situation, day) !== null;
      case 'status':
      case 'status-as-of':
        return statusBy(situation, day) !== null;
      case 'trigger-on':
        return triggered;
      case 'investigation-known':
        return openedBy(situation, day) !== null;
      case 'examination-opened':
        return situation.examinationOpened !== undefined && situation.examinationOpened.slice(0, 4) <= day.slice(0, 4);
      default:
        return true;
    }
  };
  return situation.fromMemory.filter(shown);
}
