import type { CheckWorld } from '../check/finding.ts';
import { LAW_POINTS } from '../check/law-points.ts';
import type { Proposition } from '../statement.ts';
import type { DayRange, Token } from '../token.ts';

/** Every day, State, person, place and number that propositions say something of. */
export interface Carried {
  readonly days: readonly DayRange[];
  readonly states: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
  readonly amounts: ReadonlySet<number>;
  readonly groups: ReadonlySet<string>;
}

/** Articles of the Statute that go with what is said: naming another one says something else. */
const ARTICLES: Readonly<Partial<Record<Proposition['kind'], readonly number[]>>> = {
  acceptance: [12],
  left: [127],
  'withdrawal-effect': [127],
  'bound-until': [127],
  'survives-withdrawal': [127],
  'council-referral': [13],
  'state-referral': [13, 14],
  'article-124': [124],
  'duty-to-arrest': [59, 86, 89],
  'did-not-arrest': [86, 87, 89],
  'non-compliance-found': [87],
  'statute-in-force': [126],
  'in-force': [126],
};

export function carriedBy(parts: readonly Proposition[], world: CheckWorld): Carried {
  const days: DayRange[] = [];
  const states = new Set<string>();
  const persons = new Set<string>();
  const places = new Set<string>();
  const numbers = new Set<number>();
  const amounts = new Set<number>();
  const groups = new Set<string>();
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'number') (key === 'amount' ? amounts : numbers).add(key === 'months' ? value / 12 : value);
    else if (typeof value === 'string') {
      if (key === 'state' || key === 'about' || key === 'states' || key === 'orElse') states.add(value);
      else if (key === 'person' || key === 'persons') persons.add(value);
      else if (key === 'place') places.add(value);
      else if (key === 'group') groups.add(value);
      else if (key === 'situations')
        for (const state of world.record.situations.find((entry) => entry.id === value)?.states ?? []) states.add(state);
    } else if (Array.isArray(value)) for (const entry of value) walk(entry, key);
    else if (value !== null && typeof value === 'object') {
      if (isRange(value)) days.push(value);
      else for (const name of Object.keys(value)) walk((value as Readonly<Record<string, unknown>>)[name], name);
    }
  };
  for (const part of parts) {
    walk(part, '');
    if (part.kind === 'statute-in-force') numbers.add(60);
    if (part.kind === 'vote-on-statute' || part.kind === 'article-124') numbers.add(7);
    if (part.kind === 'budget' && part.year !== null)
      days.push({ from: `${part.year}-01-01`, until: `${part.year + 1}-01-01`, precision: 'year' });
    if (part.kind === 'situation')
      for (const situation of world.record.situations)
        if (situation.states.includes(part.about)) for (const state of situation.states) states.add(state);
    for (const article of ARTICLES[part.kind] ?? []) numbers.add(-article);
    if (part.kind === 'law') {
      const point = LAW_POINTS[part.point];
      if (point?.from === '2016-11-14')
        days.push(
          { from: '2016-11-14', until: '2016-11-15', precision: 'day' },
          { from: '2016-11-01', until: '2016-12-01', precision: 'month' },
          { from: '2016-01-01', until: '2017-01-01', precision: 'year' },
        );
      for (const found of (point?.because ?? '').matchAll(/\b(\d{1,3})\b/g)) numbers.add(-Number(found[1]));
    }
  }
  return { days, states, persons, places, numbers, amounts, groups };
}

function isRange(value: object): value is DayRange {
  return 'precision' in value && 'from' in value && 'until' in value;
}

/** Whether what a date, number or name means is part of what is said. */
export function isCarried(tokens: readonly Token[], at: number, carried: Carried): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  switch (token.kind) {
    case 'date':
      return carried.days.some((day) => day.from === token.date?.from && day.until === token.date?.until);
    case 'state':
    case 'adjective':
      return (token.states ?? []).some((mention) => carried.states.has(mention.state)) && everyState(token, carried);
    case 'person':
      return (token.persons ?? []).every((mention) => carried.persons.has(mention.person));
    case 'place':
      return (token.place !== undefined && carried.places.has(token.place)) || carried.states.has(token.placed?.state ?? '');
    case 'money':
      return token.number !== undefined && carried.amounts.has(token.number);
    case 'group':
      return token.group !== undefined && carried.groups.has(token.group);
    case 'number':
    case 'ordinal':
      if (token.number === undefined) return false;
      return carried.numbers.has(isArticle(tokens, at) ? -token.number : token.number);
    default:
      return true;
  }
}

/** "Article 127", "article 12(3)". */
export function isArticle(tokens: readonly Token[], at: number): boolean {
  return /^(?:articles?|arts?|paragraphs?|section)$/i.test(tokens[at - 1]?.text ?? '');
}

/** A list carries only if all its members do; a name that may mean two States is one member. */
function everyState(token: Token, carried: Carried): boolean {
  return (token.states ?? []).every(
    (mention) => carried.states.has(mention.state) || mention.orElse.some((other) => carried.states.has(other)),
  );
}
