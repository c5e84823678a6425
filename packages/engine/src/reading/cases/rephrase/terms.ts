import { type Item, is } from '../tape.ts';
import { as, comma, present, type Rule, was } from './rule.ts';

const GOT = /^(?:got|gets?|received|receives|drew|earned|has received|has got)$/;

function term(of: Item | undefined): Item | null {
  return of?.months === undefined ? null : as('Y', '', of, { months: of.months });
}

function sentenced(from: Item | undefined): readonly Item[] {
  return [was(from), as('ACT', 'sentence', from, { form: 'past', lo: 'sentenced' })];
}

/** How a term of years is told: got, handed, imposed, set at. */
export const TERMS: readonly Rule[] = [
  // "got 15 years", "received a ten-year sentence".
  {
    when: 'DO:face T? Y|NOUN:term',
    give: ([verb, when, years]) => {
      const got = term(years);
      return verb === undefined || !GOT.test(verb.lo) || got === null ? null : present([...sentenced(verb), when, got]);
    },
  },
  // "was handed a 15-year term".
  {
    when: 'ACT:sentence T? NOUN:term',
    give: ([verb, when, noun]) => {
      const got = term(noun);
      return verb === undefined || got === null ? null : present([{ ...verb, is: new Map([['ACT', 'sentence']]) }, when, got]);
    },
  },
  // "a 15-year term was imposed on him", "was handed to him".
  {
    when: 'NOUN:term HAVE? BE ACT:sentence|DO:issue T? =on|=to|=upon P T?',
    give: ([noun, , , verb, when, , who, then]) => {
      const got = term(noun);
      return got === null ? null : present([who, ...sentenced(verb), when, then, got]);
    },
  },
  // "his punishment was set at twelve years".
  {
    when: 'NOUN:term HAVE? BE =set|=fixed|BE|DO:issue T? Y',
    give: ([noun, , , , when, years]) =>
      noun?.persons === undefined
        ? null
        : present([as('P', '', noun, { persons: noun.persons, told: [] }), ...sentenced(noun), when, years]),
  },
  // "was sentenced to death": no term that the Court knows.
  {
    when: 'ACT:sentence =to NOUN:death',
    give: ([verb, , death], before) =>
      before.some((one) => is(one, 'NEG', 'Q')) ? null : present([verb, as('Y', '', death, { months: -1 })]),
  },
  // "Yekatom got 15 years and Ngaïssona 12".
  {
    when: ',|and|while? ,? P N $',
    give: ([joint, , who, years], before) => {
      const told = before.some((one) => is(one, 'Y'));
      return joint === undefined || !told || years?.n === undefined || years.n > 40
        ? null
        : present([comma(joint), who, as('Y', '', years, { months: years.n * 12 })]);
    },
  },
];

/** "Yekatom and Ngaïssona got 15 and 12 years": each his own. */
export function eachHisOwn(items: readonly Item[]): Item[] {
  const last = items.findIndex((one) => is(one, 'Y') && typeof one.months === 'number');
  const years: number[] = [];
  let from = last;
  if (last > 0) {
    years.unshift((items[last]?.months as number) / 12);
    from = last;
    while (is(items[from - 1], 'and', ',') && is(items[from - 2], 'N') && items[from - 2]?.n !== undefined) {
      years.unshift(items[from - 2]?.n ?? 0);
      from -= 2;
    }
  }
  if (years.length < 2) return [...items];
  const list = items.findLastIndex((one, at) => at < from && is(one, 'P') && one.persons?.length === years.length);
  const verb = items.slice(list + 1, from);
  const persons = items[list]?.persons;
  if (list < 0 || persons === undefined || verb.some((one) => is(one, 'NEG', 'N'))) return [...items];
  const rest = items.slice(last + 1).filter((one) => one.lo !== 'respectively');
  const made = persons.flatMap((person, at) => [
    ...(at === 0 ? [] : [comma(items[list])]),
    { ...(items[list] as Item), persons: [person] },
    ...verb.filter((one) => one.lo !== 'to'),
    as('Y', '', items[last], { months: (years[at] ?? 0) * 12 }),
  ]);
  return [...items.slice(0, list), ...made, ...rest];
}
