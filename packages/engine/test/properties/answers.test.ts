import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { LazyDetermination } from '../../src/determine/determination.ts';
import { settlementsOf } from '../../src/determine/settle.ts';
import { createRatione, type Determination, type Question, recompute, toJson, walk } from '../../src/index.ts';
import { ratione, record } from '../support/record.ts';
import { gappy, question } from './random-question.ts';
import { PATIENCE, runs } from './runs.ts';

vi.setConfig({ testTimeout: PATIENCE });
const world = { ledger: ratione.ledger, territory: ratione.territory };

function asked(facts: unknown): Question {
  const reading = ratione.read(facts);
  if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
  return reading.question;
}

const headline = (one: Question): string => ratione.ask(one).jurisdiction;

describe('every answer', () => {
  test('has a proof whose findings all follow from its leaves', () => {
    fc.assert(
      fc.property(question, (facts) => {
        for (const node of walk(ratione.ask(asked(facts)).proof)) expect(recompute(node)).toBe(node.finding);
      }),
      runs(250),
    );
  });

  test('has a headline that its proof bears out', () => {
    fc.assert(
      fc.property(question, (facts) => {
        const answer = ratione.ask(asked(facts));
        if (answer.byCrime.length > 1 || answer.segments.length > 1) return;
        const expected = { yes: 'met', no: 'notMet', contested: 'open', depends: 'open' } as const;
        expect(answer.proof.finding).toBe(expected[answer.jurisdiction]);
      }),
      runs(250),
    );
  });

  test('does not turn on the order in which nationalities, crimes or places of an element are named', () => {
    fc.assert(
      fc.property(question, (facts) => {
        const suspect = facts['suspect'] as { readonly nationalities: readonly string[] | null };
        const matter = facts['matter'] as Readonly<Record<string, unknown>>;
        const reversed = {
          ...facts,
          suspect: { ...suspect, nationalities: suspect.nationalities === null ? null : [...suspect.nationalities].reverse() },
          crimes: [...(facts['crimes'] as readonly string[])].reverse(),
          matter: Object.fromEntries(
            Object.entries(matter).map(([key, value]) => [key, Array.isArray(value) ? [...value].reverse() : value]),
          ),
        };
        expect(orderless(ratione.ask(asked(reversed)))).toEqual(orderless(ratione.ask(asked(facts))));
      }),
      runs(250),
    );
  });

  test('is the same, byte for byte, from two engines made apart and in either order of reading', () => {
    fc.assert(
      fc.property(question, (facts) => {
        const one = createRatione(record);
        const two = createRatione(structuredClone(record));
        const first = one.read(facts);
        const second = two.read(structuredClone(facts));
        if ('issues' in first || 'issues' in second) throw new Error('not read');
        const again = two.ask(second.question, second.notes);
        // Members are computed when first read: reading the last one first must not matter.
        expect(again.receipt.asOf).toBe(first.question.asOf);
        expect(again.flips).toBeDefined();
        expect(JSON.stringify(toJson(again))).toBe(JSON.stringify(toJson(one.ask(first.question, first.notes))));
      }),
      runs(20),
    );
  });

  test('is unchanged by adding no act', () => {
    const same = ratione.withActs([]);
    fc.assert(
      fc.property(question, (facts) => {
        expect(JSON.stringify(toJson(same.ask(asked(facts))))).toBe(JSON.stringify(toJson(ratione.ask(asked(facts)))));
      }),
      runs(40),
    );
  });
});

describe('missing facts', () => {
  test('settling one never turns yes or no into depends, and a decided answer asks nothing', () => {
    fc.assert(
      fc.property(gappy, (facts) => {
        const one = asked(facts);
        const answer = new LazyDetermination(world, one);
        if (answer.jurisdiction === 'yes' || answer.jurisdiction === 'no') {
          expect(answer.missing).toEqual([]);
          // Whatever an unknown nationality, age or office turns out to be, the answer stays.
          for (const fact of unknownIn(facts))
            for (const settlement of settlementsOf(fact, answer))
              expect(headline(settlement.question), `${fact}: ${settlement.says}`).toBe(answer.jurisdiction);
        }
      }),
      runs(250),
    );
  });

  test('a depends asks for something, and what it asks for can come out in at least two ways', () => {
    fc.assert(
      fc.property(gappy, (facts) => {
        const answer = new LazyDetermination(world, asked(facts));
        if (answer.jurisdiction !== 'depends') return;
        expect(answer.missing.length).toBeGreaterThan(0);
        const open = new Set(answer.missing.flatMap((fact) => reachable(answer, fact.fact, answer.missing.length)));
        const record = answer.missing.every((fact) => fact.fact.startsWith('record.'));
        if (!record)
          expect(open.size, answer.missing.map((fact) => `${fact.fact} (${fact.wouldDecide.join('; ')})`).join(', ')).toBeGreaterThan(1);
      }),
      runs(250),
    );
  });
});

function orderless(answer: Determination): object {
  return {
    jurisdiction: answer.jurisdiction,
    bases: [...answer.bases].sort(),
    bars: [...answer.bars].sort(),
    trigger: answer.trigger.type,
    missing: answer.missing.map((fact) => fact.fact).sort(),
    dispute: (answer.dispute ?? []).map((one) => one.issue).sort(),
    segments: answer.segments.map((segment) => [segment.from, segment.to, segment.jurisdiction]),
  };
}

/** Facts the question leaves unknown. */
function unknownIn(facts: Readonly<Record<string, unknown>>): readonly string[] {
  const suspect = facts['suspect'] as Readonly<Record<string, unknown>>;
  const crimes = JSON.stringify(facts['crimes']);
  return [
    ...(suspect['nationalities'] === null ? ['suspect.nationalities'] : []),
    ...(suspect['age_at_conduct'] === 'a minor perhaps' ? ['suspect.age_at_conduct'] : []),
    ...(suspect['office'] === null && crimes.includes('8bis') ? ['suspect.office'] : []),
  ];
}

/** Answers within reach by settling this fact, and then one more where several are missing. */
function reachable(answer: LazyDetermination, fact: string, missing: number): readonly string[] {
  return settlementsOf(fact, answer).flatMap((settlement) => {
    const next = new LazyDetermination(world, settlement.question);
    const further =
      missing > 1 && next.jurisdiction === 'depends'
        ? next.missing.flatMap((one) => settlementsOf(one.fact, next).map((last) => headline(last.question)))
        : [];
    return [next.jurisdiction, ...further];
  });
}
