import type { Finding, Question, Ratione } from '@ratione/engine';
import { LogicEngine } from 'json-logic-engine';
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { allOf as every, not, anyOf as some } from '../packages/engine/src/logic/kleene.ts';
import { alleged, allOf, anyOf, rule, unless } from '../packages/engine/src/proof/build.ts';
import { line, number, rate } from './measure.ts';

/** The facts of twelve simple rules, with days as numbers (20161116): other engines know no days. */
type Simple = Readonly<
  Record<
    | 'day'
    | 'age'
    | 'natural'
    | 'placeFrom'
    | 'placeUntil'
    | 'nationFrom'
    | 'nationUntil'
    | 'crimeFrom'
    | 'withheldFrom'
    | 'withheldUntil'
    | 'referredFrom'
    | 'acceptedFrom'
    | 'office'
    | 'conflict'
    | 'needs',
    number
  >
>;
type Field = keyof Simple;

const NEVER = 99_991_231;
const asNumber = (day: string): number => Number(day.replaceAll('-', ''));

export function simpleFacts(ratione: Ratione, questions: readonly Question[]): readonly Simple[] {
  return questions.map((question) => {
    const day = question.when.kind === 'period' ? question.when.from.from : question.when.span.from;
    const bound = (state: string | null | undefined): readonly [number, number] => {
      if (state === null || state === undefined) return [NEVER, NEVER];
      const standing = ratione.ledger.standing(state, day, question.asOf);
      return standing.kind === 'never'
        ? [NEVER, NEVER]
        : [
            asNumber(standing.membership.instrument.inForceFrom),
            standing.membership.withdrawal === null ? NEVER : asNumber(standing.membership.withdrawal.takesEffect),
          ];
    };
    const [placeFrom, placeUntil] = bound(question.place.candidates[0]?.state);
    const [nationFrom, nationUntil] = bound(question.suspect.nationalities?.[0]);
    const place = question.place.candidates[0]?.state ?? '';
    const declared = place === '' ? undefined : ratione.ledger.declarations(place, question.asOf)[0]?.coversFrom;
    const withheld = place === '' ? null : ratione.ledger.everDeclared124(place, question.asOf);
    const crime = question.crimes[0]?.kinds[0];
    return {
      day: asNumber(day),
      age: question.suspect.age.kind === 'years' ? question.suspect.age.from : 30,
      natural: question.suspect.naturalPerson ? 1 : 0,
      placeFrom,
      placeUntil,
      nationFrom,
      nationUntil,
      crimeFrom: asNumber(crime?.firstInForce ?? '9999-12-31'),
      withheldFrom: withheld === null ? NEVER : asNumber(withheld.from),
      withheldUntil: withheld === null ? NEVER : asNumber(withheld.until),
      referredFrom: place === 'LBY' ? 20_110_215 : NEVER,
      acceptedFrom: declared === undefined ? NEVER : asNumber(declared),
      office: question.suspect.office === undefined ? 0 : 1,
      conflict: question.conflict === 'iac' ? 1 : question.conflict === 'niac' ? 2 : 0,
      needs: crime?.conflict === 'IAC' ? 1 : crime?.conflict === 'NIAC' ? 2 : 0,
    };
  });
}

/** One rule: all the comparisons of some group hold. The same twelve for every engine. */
type Comparison = readonly [Field, '>=' | '<' | '==', Field | number];
const TWELVE: readonly { readonly name: string; readonly cites: string; readonly any: readonly (readonly Comparison[])[] }[] = [
  { name: 'conduct on or after 1 July 2002', cites: '11(1)', any: [[['day', '>=', 20_020_701]]] },
  {
    name: 'the State of the place was a Party on the day',
    cites: '12(2)(a)',
    any: [
      [
        ['day', '>=', 'placeFrom'],
        ['day', '<', 'placeUntil'],
      ],
    ],
  },
  {
    name: 'the State of the suspect was a Party on the day',
    cites: '12(2)(b)',
    any: [
      [
        ['day', '>=', 'nationFrom'],
        ['day', '<', 'nationUntil'],
      ],
    ],
  },
  { name: 'the State of the place had accepted from before the day', cites: '12(3)', any: [[['day', '>=', 'acceptedFrom']]] },
  { name: 'the Council had referred events since before the day', cites: '13(b)', any: [[['day', '>=', 'referredFrom']]] },
  { name: 'the suspect was 18 or over', cites: '26', any: [[['age', '>=', 18]]] },
  { name: 'the suspect is a natural person', cites: '25(1)', any: [[['natural', '==', 1]]] },
  { name: 'the crime was law on the day', cites: '22(1)', any: [[['day', '>=', 'crimeFrom']]] },
  {
    name: 'no declaration of seven years was running',
    cites: '124',
    any: [[['day', '<', 'withheldFrom']], [['day', '>=', 'withheldUntil']]],
  },
  {
    name: 'the conflict is of the kind the crime needs, or none is needed',
    cites: '8(2)',
    any: [[['needs', '==', 0]], [['needs', '==', 'conflict']]],
  },
  { name: 'an office is stated', cites: '27(1)', any: [[['office', '==', 1]]] },
  {
    name: 'some link or referral reaches the conduct',
    cites: '12(2)',
    any: [
      [
        ['day', '>=', 'placeFrom'],
        ['day', '<', 'placeUntil'],
      ],
      [
        ['day', '>=', 'nationFrom'],
        ['day', '<', 'nationUntil'],
      ],
      [['day', '>=', 'acceptedFrom']],
      [['day', '>=', 'referredFrom']],
    ],
  },
];

const met = (holds: boolean): Finding => (holds ? 'met' : 'notMet');

/** The engine's own way: functions over its operators, each giving a proof. */
const OURS: readonly ((facts: Simple) => Finding)[] = [
  (f) =>
    rule('1', '11(1)', 'The conduct is dated on or after 1 July 2002.', alleged('date_from', 'The day.', met(f.day >= 20_020_701))).finding,
  (f) => rule('2', '12(2)(a)', 'The State of the place was a Party.', party('place', f.day, f.placeFrom, f.placeUntil)).finding,
  (f) => rule('3', '12(2)(b)', 'The State of the suspect was a Party.', party('suspect', f.day, f.nationFrom, f.nationUntil)).finding,
  (f) =>
    rule('4', '12(3)', 'The State of the place had accepted.', alleged('place', 'The declaration.', met(f.day >= f.acceptedFrom))).finding,
  (f) => rule('5', '13(b)', 'The Council had referred.', alleged('place', 'The referral.', met(f.day >= f.referredFrom))).finding,
  (f) => rule('6', '26', 'The suspect was 18 or over.', alleged('suspect', 'The age.', met(f.age >= 18))).finding,
  (f) => rule('7', '25(1)', 'The suspect is a natural person.', alleged('suspect', 'A person.', met(f.natural === 1))).finding,
  (f) => rule('8', '22(1)', 'The crime was law on the day.', alleged('date_from', 'The day.', met(f.day >= f.crimeFrom))).finding,
  (f) =>
    rule(
      '9',
      '124',
      'No declaration was running.',
      unless(alleged('place', 'A Party.', 'met'), party('place', f.day, f.withheldFrom, f.withheldUntil)),
    ).finding,
  (f) =>
    rule(
      '10',
      '8(2)',
      'The conflict is of the kind needed.',
      anyOf([alleged('conflict', 'None is needed.', met(f.needs === 0)), alleged('conflict', 'It is.', met(f.needs === f.conflict))]),
    ).finding,
  (f) => rule('11', '27(1)', 'An office is stated.', alleged('suspect.office', 'The office.', met(f.office === 1))).finding,
  (f) =>
    rule(
      '12',
      '12(2)',
      'Some link or referral reaches the conduct.',
      anyOf([
        party('place', f.day, f.placeFrom, f.placeUntil),
        party('suspect', f.day, f.nationFrom, f.nationUntil),
        alleged('place', 'The declaration.', met(f.day >= f.acceptedFrom)),
        alleged('place', 'The referral.', met(f.day >= f.referredFrom)),
      ]),
    ).finding,
];

function party(fact: string, day: number, from: number, until: number): ReturnType<typeof allOf> {
  return allOf([alleged(fact, 'From the day it was bound.', met(day >= from)), alleged(fact, 'Until it left.', met(day < until))]);
}

/** The same functions giving the finding alone, as the other engines do. */
const FINDINGS: readonly ((facts: Simple) => Finding)[] = [
  (f) => met(f.day >= 20_020_701),
  (f) => within(f.day, f.placeFrom, f.placeUntil),
  (f) => within(f.day, f.nationFrom, f.nationUntil),
  (f) => met(f.day >= f.acceptedFrom),
  (f) => met(f.day >= f.referredFrom),
  (f) => met(f.age >= 18),
  (f) => met(f.natural === 1),
  (f) => met(f.day >= f.crimeFrom),
  (f) => not(within(f.day, f.withheldFrom, f.withheldUntil)),
  (f) => some([met(f.needs === 0), met(f.needs === f.conflict)]),
  (f) => met(f.office === 1),
  (f) =>
    some([
      within(f.day, f.placeFrom, f.placeUntil),
      within(f.day, f.nationFrom, f.nationUntil),
      met(f.day >= f.acceptedFrom),
      met(f.day >= f.referredFrom),
    ]),
];

function within(day: number, from: number, until: number): Finding {
  return every([met(day >= from), met(day < until)]);
}

const outcome =
  (rules: readonly ((facts: Simple) => Finding)[]) =>
  (facts: Simple): number =>
    rules.reduce((bits, one, index) => (one(facts) === 'met' ? bits | (1 << index) : bits), 0);
const proved = outcome(OURS);
const found = outcome(FINDINGS);

const OPERATOR = { '>=': 'greaterThanInclusive', '<': 'lessThan', '==': 'equal' } as const;

function rulesEngine(): Engine {
  const engine = new Engine();
  for (const [index, { any }] of TWELVE.entries()) {
    const conditions: TopLevelCondition = {
      any: any.map((group) => ({
        all: group.map(([fact, operator, value]) => ({
          fact,
          operator: OPERATOR[operator],
          value: typeof value === 'number' ? value : { fact: value },
        })),
      })),
    };
    engine.addRule({ conditions, event: { type: 'met', params: { index } } });
  }
  return engine;
}

type Logic = { readonly [operator: string]: readonly unknown[] };
const LOGIC: readonly Logic[] = TWELVE.map(({ any }) => ({
  or: any.map((group) => ({
    and: group.map(([fact, operator, value]) => ({ [operator]: [{ var: fact }, typeof value === 'number' ? value : { var: value }] })),
  })),
}));

/** Evaluates the same twelve rules over the same facts in three engines; every outcome must agree first. */
export async function benchTwelveRules(facts: readonly Simple[]): Promise<void> {
  const rules = rulesEngine();
  const theirs = async (one: Simple): Promise<number> =>
    (await rules.run(one)).events.reduce((bits, event) => bits | (1 << Number(event.params?.['index'])), 0);
  const logic = new LogicEngine();
  const interpreted = (one: Simple): number =>
    LOGIC.reduce((bits, each, index) => (logic.run(each, one) === true ? bits | (1 << index) : bits), 0);
  const built = LOGIC.map((each) => logic.build(each) as (data: Simple) => unknown);
  const compiled = (one: Simple): number => built.reduce((bits, each, index) => (each(one) === true ? bits | (1 << index) : bits), 0);

  for (const one of facts) {
    const all = [proved(one), found(one), interpreted(one), compiled(one), await theirs(one)];
    if (new Set(all).size > 1) throw new Error(`the engines disagree about ${JSON.stringify(one)}: ${all.join(', ')}`);
  }
  const proofs = rate(facts, proved, 2);
  const findings = rate(facts, found, 2);
  line('twelve simple rules, sets of facts per second', `${number(findings)} with findings, ${number(proofs)} with proofs`);
  const against = (other: number): string =>
    `${number(other)}: ours is ${number(findings / other, 1)} times as fast, with proofs ${number(proofs / other, 1)}`;
  line('  json-rules-engine 7.3.1', against(await rateAsync(facts, theirs, 3)), '20 times');
  line('  json-logic-engine 5.0.7, run', against(rate(facts, interpreted, 2)), '20 times');
  line('  json-logic-engine 5.0.7, compiled to code first', against(rate(facts, compiled, 2)));
}

async function rateAsync<T>(items: readonly T[], once: (item: T) => Promise<number>, seconds: number): Promise<number> {
  for (const item of items) await once(item);
  const begun = performance.now();
  let count = 0;
  while (performance.now() - begun < seconds * 1000) {
    for (const item of items) await once(item);
    count += items.length;
  }
  return (count / (performance.now() - begun)) * 1000;
}
