import type { RecordData } from '@ratione/engine';
import { allActs } from './entries.ts';
import { BY_NOVEMBER_2016, MINIMUM, MINIMUM_ACTS, PARTIES_ON } from './minima.ts';
import { partiesOn } from './standing.ts';
import { ruleOver } from './validator.ts';

interface Count {
  readonly path: string;
  readonly what: string;
  readonly found: number;
  readonly expected: number;
  readonly exactly: boolean;
}

export const minimumCounts = ruleOver<Count>({
  name: 'minimum-counts',
  says: 'The record has not shrunk, and its Parties, sentences and budgets come to the numbers known from outside.',
  over: allCounts,
  check: () => (count) => {
    if (count.exactly ? count.found === count.expected : count.found >= count.expected) return [];
    return [
      {
        path: count.path,
        found: `${count.found} ${count.what}`,
        expected: `${count.exactly ? '' : 'at least '}${count.expected}`,
        help: 'find the entry that was lost or wrongly entered; a count moves only with a reason',
      },
    ];
  },
});

function allCounts(record: RecordData): readonly Count[] {
  const least = (path: string, what: string, found: number, expected: number): Count => ({ path, what, found, expected, exactly: false });
  const exact = (path: string, what: string, found: number, expected: number): Count => ({ path, what, found, expected, exactly: true });
  const acts = allActs(record);
  const { day, sentences, approvedThousandEur, until } = BY_NOVEMBER_2016;
  const pronounced = record.persons.filter(({ sentence }) => sentence?.core === true && sentence.on <= day).length;
  const tenths = record.budget
    .filter((year) => year.until <= until)
    .reduce((sum, year) => sum + Math.round((year.approvedThousandEur ?? 0) * 10), 0);
  return [
    least('states', 'States', record.states.length, MINIMUM.states),
    least('instruments', 'amendments', record.amendments.length, MINIMUM.amendments),
    least('security-council', 'acts of the Council', record.council.length, MINIMUM.councilActs),
    least('docket', 'situations', record.situations.length, MINIMUM.situations),
    least('docket', 'cases', record.cases.length, MINIMUM.cases),
    least('docket', 'persons', record.persons.length, MINIMUM.persons),
    least(
      'docket/budget.yaml',
      'years with an approved budget',
      record.budget.filter((year) => year.approvedThousandEur !== null).length,
      MINIMUM.budgetYears,
    ),
    least('forums', 'other forums', record.forums.length, MINIMUM.forums),
    ...Object.entries(MINIMUM_ACTS).map(([kind, count]) =>
      least('states', `acts of the kind ${kind}`, acts.filter((act) => act.act === kind).length, count),
    ),
    ...PARTIES_ON.map(([on, count]) => exact('states', `Parties on ${on}`, partiesOn(record, on).length, count)),
    exact('docket', `sentences for Article 5 crimes by ${day}`, pronounced, sentences),
    exact('docket/budget.yaml', 'thousand EUR approved through 2016', tenths / 10, approvedThousandEur),
  ];
}
