import type { Context } from './context.ts';
import { type Item, is, wordsOf } from './tape.ts';

export function isNameOnly(items: readonly Item[], next: readonly Item[] | undefined): boolean {
  return items.length === 1 && (is(items[0], 'P') || (is(items[0], 'G') && is(next?.[0], 'among', 'including', 'P', 'A', 'SOFT')));
}

/** ", a former rebel commander,": told of the person just named, and so in his file. */
export function isAside(items: readonly Item[], context: Context): boolean {
  // "known as Rambo": a name for a name.
  if (is(items[0], 'NICK') && items.length <= 6 && items.every((one) => !is(one, 'ACT', 'NOUN', 'T', 'N', 'NEG', 'BE'))) return true;
  const { subject, record } = context;
  if (items.some((one) => is(one, 'ACT', 'BE', 'HAVE', 'NEG', 'DO', 'N') && !is(one, 'SOFT'))) return false;
  if (subject?.persons === undefined) return false;
  // "Bemba's lawyer": by whose side he stands.
  const owner = items[0];
  if (
    is(owner, 'P') &&
    is(items[1], "'s") &&
    items.length > 2 &&
    items.slice(2).every((one) => is(one, 'SOFT', 'PEOPLE') || /^(?:lawyer|counsel|lead|defence)$/.test(one.lo))
  )
    return true;
  const files = record.persons.filter((person) => subject.persons?.includes(person.id));
  if (!items.every((one) => is(one, 'SOFT', 'PEOPLE', 'A', 'S', "'s", 'of', 'in', 'once', 'REGION') || is(one, 'LOC'))) {
    const known = new Set(files.flatMap((person) => [...wordsOf(person)]));
    const words = items.filter(
      (one) => !is(one, 'SOFT', 'PEOPLE', 'A', 'S', "'s", 'REGION', 'LOC') && !/^(?:of|in|for|to|at|on)$/.test(one.lo),
    );
    if (!words.every((one) => one.lo.split(' ').every((word) => word.length > 3 && known.has(word)))) return false;
  }
  const states = items.flatMap((one) => [...(one.states ?? [])]);
  return states.every((state) => files.some((person) => person.nationalities.includes(state)));
}
