import type { Person } from '../../record/shape.ts';
import type { Day } from '../../time/day.ts';
import { peopleLexicon } from '../generated/people.ts';
import type { OfficeHeld } from '../statement.ts';
import type { Called } from '../token.ts';
import type { Held } from './case-details.ts';

interface Term {
  readonly from: Day;
  readonly until: Day;
}

const ENDLESS = '9999-12-31';
const plain = (word: string) => word.toLowerCase().replace(/-/g, ' ');

function officeOf(word: string) {
  return peopleLexicon.offices.find((entry) => entry.words.some((known) => plain(known) === plain(word)));
}

export function termsOf(word: string, person: string): readonly Term[] | null {
  const terms = officeOf(word)?.held[person];
  if (terms === undefined) return null;
  return terms.map((term) => {
    const [from = '', until = ENDLESS] = term.split('/');
    return { from, until };
  });
}

const inTerm = (terms: readonly Term[], day: Day) => terms.some((term) => term.from <= day && day < term.until);

/** Whether somebody of the docket may be called so: by office, side and nationality. */
export function calledHolds(called: Called, person: Person, days: readonly Day[], asOf: Day): Held {
  const nation = called.states === undefined || called.states.some((state) => person.nationalities.includes(state));
  if (!nation) return 'no';
  if (called.side !== undefined) {
    const known = Object.entries(peopleLexicon.sides).find(([side]) => plain(side) === plain(called.side ?? ''))?.[1];
    return known === undefined || known.includes(person.id) ? 'yes' : 'no';
  }
  const entry = officeOf(called.office ?? '');
  if (entry === undefined || entry.anybody === true || entry.also?.includes(person.id) === true) return 'yes';
  const terms = termsOf(called.office ?? '', person.id);
  if (terms === null) return 'no';
  if (called.former) return inTerm(terms, asOf) || terms.every((term) => asOf < term.until) ? 'no' : 'yes';
  // A title is kept in talk when the office ends, but not by who has come to another.
  if ([...days, asOf].some((day) => inTerm(terms, day))) return 'yes';
  const other = peopleLexicon.offices.some(
    (office) => office !== entry && inTerm(office.words[0] === undefined ? [] : (termsOf(office.words[0], person.id) ?? []), asOf),
  );
  return other || terms.every((term) => term.from > asOf) ? 'no' : 'yes';
}

/** Whether the office stood so on a day. */
export function heldBy(word: string, person: string, day: Day, held: OfficeHeld): Held {
  const entry = officeOf(word);
  if (entry === undefined || entry.anybody === true || entry.also?.includes(person) === true) return 'unknown';
  const terms = termsOf(word, person);
  if (terms === null) return held === 'out' ? 'yes' : 'no';
  const within = inTerm(terms, day);
  const right =
    held === 'in'
      ? within
      : held === 'out'
        ? !within
        : held === 'not-yet'
          ? terms.every((term) => day < term.from)
          : held === 'since'
            ? terms.some((term) => term.from <= day)
            : !within && terms.some((term) => term.until <= day);
  return right ? 'yes' : 'no';
}
