import type { BudgetYear } from '../../record/shape.ts';
import type { Day } from '../../time/day.ts';
import type { Exactness, Proposition } from '../statement.ts';
import { type CheckWorld, type Finding, finding, open } from './finding.ts';

type Money = Extract<Proposition, { readonly kind: 'money' }>;

/** Dollars to a euro, wide: the record holds euros alone. */
const RATE = 1.12;

/** Approved budgets: of a year, of all years together, of one year against another. */
export function checkMoney(p: Money, world: CheckWorld, asOf: Day): Finding {
  const years = [...world.record.budget].sort((a, b) => (a.from < b.from ? -1 : 1));
  const of = (year: number) => years.find((entry) => entry.year === String(year));
  const year = p.year ?? Number(asOf.slice(0, 4));
  if (p.total) return ofAll(p, years, year);
  const entry = of(year);
  const actual = amountOf(entry);
  if (entry === undefined || actual === null) return open('The record has no budget for that year.');
  const says = `The budget approved for ${entry.year} is ${millions(actual)} million euros.`;
  const support = [withId(entry)];
  const because = 'budget approved by the Assembly';
  if (p.twice !== null) {
    const other = of(p.twice);
    const then = amountOf(other);
    if (then === null || other === undefined) return open('The record has no budget for that year.');
    const both = `${says} That of ${other.year} was ${millions(then)} million.`;
    if (p.amount !== null && !fits(actual, p, 0.03)) return finding('contradicted', both, because, support);
    return finding(actual >= then * 2 === true ? 'supported' : 'contradicted', both, because, [...support, withId(other)]);
  }
  if (p.amount === null) return open('No amount is told.');
  if (fits(actual, p, p.currency === 'USD' ? 0.1 : 0.012)) return finding('supported', says, because, support);
  const far = Math.abs(actual - euros(p)) / actual;
  return far > (p.currency === 'USD' ? 0.4 : 0.03)
    ? finding('contradicted', says, because, support)
    : open('Budgets are counted in more than one way.');
}

function ofAll(p: Money, years: readonly BudgetYear[], last: number): Finding {
  const upTo = (year: number) => years.filter((entry) => Number(entry.year.slice(-4)) <= year);
  const total = sum(upTo(last));
  const says = `The budgets approved up to the end of ${last} add up to ${(total / 1e9).toFixed(3)} billion euros.`;
  const because = 'budgets approved by the Assembly';
  const support = upTo(last).slice(-4).map(withId);
  const note = 'Approved, not spent; part of the figures rests on memory.';
  if (p.amount === null) return open('No amount is told.');
  const holds = p.crossed ? total >= euros(p) && sum(upTo(last - 1)) < euros(p) : fits(total, p, 0.05);
  if (holds) return finding('supported', says, because, support, 'Figures of money spent.', note);
  const far = Math.abs(total - euros(p)) / total;
  return p.crossed || far > 0.1
    ? finding('contradicted', says, because, support, 'Figures of money spent.', note)
    : open('Budgets are counted in more than one way.');
}

function fits(actual: number, p: Money, slack: number): boolean {
  const said = euros(p);
  const close = Math.abs(actual - said) / actual <= slack;
  const bound: Exactness = p.exactness;
  switch (bound) {
    case 'more':
      return said <= actual * (1 + slack / 4) && said >= actual * 0.85;
    case 'fewer':
      return said >= actual && said <= actual * 1.15;
    case 'about':
      return Math.abs(actual - said) / actual <= Math.max(slack, 0.03);
    default:
      return close;
  }
}

function euros(p: Money): number {
  return p.currency === 'USD' ? (p.amount ?? 0) / RATE : (p.amount ?? 0);
}

function amountOf(entry: BudgetYear | undefined): number | null {
  return entry?.approvedThousandEur == null ? null : entry.approvedThousandEur * 1000;
}

function sum(years: readonly BudgetYear[]): number {
  return years.reduce((total, entry) => total + (amountOf(entry) ?? 0), 0);
}

function millions(amount: number): string {
  return (amount / 1e6).toFixed(1);
}

function withId(year: BudgetYear) {
  return { ...year, id: `budget-${year.year}` };
}
