import type { Suspect, When } from '../law/question.ts';
import { type Day, daysBetween, partsOf, previousDay } from '../time/day.ts';
import { readEdtf } from '../time/edtf.ts';
import type { FactReader } from './fact-reader.ts';

/** An age and a date of birth that cannot both be true: Article 26 would turn on which of them is believed. */
export function compareAgeWithBirth(reader: FactReader, suspect: Suspect, when: When, matter: unknown, path: string): void {
  const born = typeof matter === 'object' && matter !== null && 'date_of_birth' in matter ? matter.date_of_birth : null;
  if (suspect.age.kind !== 'years' || when.kind === 'unknown' || typeof born !== 'string') return;
  const span = readEdtf(born);
  if (span === null) {
    reader.issue(
      'question.day.impossible',
      `${path}.matter.date_of_birth`,
      reader.show(born),
      'a day that exists, or an EDTF month or year',
      'Check the date of birth.',
    );
    return;
  }
  const first = when.kind === 'period' ? when.from.from : when.span.from;
  const last = previousDay(when.kind === 'period' ? when.to.until : when.span.until);
  const youngest = yearsBetween(previousDay(span.until), first);
  const oldest = yearsBetween(span.from, last);
  if (oldest >= 0 && suspect.age.from <= oldest && suspect.age.to >= youngest) return;
  const aged = suspect.age.from === suspect.age.to ? `${suspect.age.from}` : `${suspect.age.from} to ${suspect.age.to}`;
  reader.issue(
    'question.age.contradiction',
    `${path}.suspect.age_at_conduct`,
    `${aged}, with ${reader.show(born)} as \`matter.date_of_birth\``,
    oldest < 0
      ? 'a date of birth before the conduct'
      : `an age that the date of birth gives: ${youngest < oldest ? `${Math.max(0, youngest)} to ${oldest}` : oldest}`,
    'Remove the one that is not alleged, or correct it.',
  );
}

/** Full years from a birth to a later day; negative where the day comes first. */
function yearsBetween(birth: Day, day: Day): number {
  if (daysBetween(birth, day) < 0) return -1;
  const [from, to] = [partsOf(birth), partsOf(day)];
  return to.year - from.year - (to.month < from.month || (to.month === from.month && to.day < from.day) ? 1 : 0);
}
