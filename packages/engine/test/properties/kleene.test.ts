import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/index.ts';
import { allOf, anyOf, not, unless } from '../../src/logic/kleene.ts';

const VALUES = ['met', 'open', 'notMet'] as const;
const pairs = VALUES.flatMap((a) => VALUES.map((b) => [a, b] as const));
const findings = fc.array(fc.constantFrom(...VALUES), { maxLength: 6 });

/** What a finding may still turn into as facts come in. */
const becomes = (finding: Finding): readonly Finding[] => (finding === 'open' ? VALUES : [finding]);

const TABLE: readonly (readonly [Finding, Finding, Finding, Finding, Finding])[] = [
  // a, b, allOf, anyOf, a unless b
  ['met', 'met', 'met', 'met', 'notMet'],
  ['met', 'open', 'open', 'met', 'open'],
  ['met', 'notMet', 'notMet', 'met', 'met'],
  ['open', 'met', 'open', 'met', 'notMet'],
  ['open', 'open', 'open', 'open', 'open'],
  ['open', 'notMet', 'notMet', 'open', 'open'],
  ['notMet', 'met', 'notMet', 'met', 'notMet'],
  ['notMet', 'open', 'notMet', 'open', 'notMet'],
  ['notMet', 'notMet', 'notMet', 'notMet', 'notMet'],
];

describe('three-valued logic', () => {
  test.each(TABLE)('%s and %s: all %s, any %s, unless %s', (a, b, all, any, except) => {
    expect([allOf([a, b]), anyOf([a, b]), unless(a, b)]).toEqual([all, any, except]);
  });

  test('an empty list of limbs is met, an empty list of alternatives is not', () => {
    expect([allOf([]), anyOf([])]).toEqual(['met', 'notMet']);
  });

  test('negation swaps met and not met and leaves open alone', () => {
    expect(VALUES.map(not)).toEqual(['notMet', 'open', 'met']);
    for (const value of VALUES) expect(not(not(value))).toBe(value);
  });

  test('order does not matter', () => {
    for (const [a, b] of pairs) expect([allOf([a, b]), anyOf([a, b])]).toEqual([allOf([b, a]), anyOf([b, a])]);
  });

  test('grouping does not matter', () => {
    fc.assert(
      fc.property(findings, findings, (left, right) => {
        expect(allOf([allOf(left), allOf(right)])).toBe(allOf([...left, ...right]));
        expect(anyOf([anyOf(left), anyOf(right)])).toBe(anyOf([...left, ...right]));
      }),
    );
  });

  test('De Morgan', () => {
    fc.assert(
      fc.property(findings, (list) => {
        expect(not(allOf(list))).toBe(anyOf(list.map(not)));
        expect(not(anyOf(list))).toBe(allOf(list.map(not)));
      }),
    );
  });

  test('a decided finding stays whatever the open limbs turn out to be, and an open one can turn out both ways', () => {
    for (const operator of [(a: Finding, b: Finding) => allOf([a, b]), (a: Finding, b: Finding) => anyOf([a, b]), unless]) {
      for (const [a, b] of pairs) {
        const outcomes = new Set(becomes(a).flatMap((one) => becomes(b).map((two) => operator(one, two))));
        const decided = operator(a, b);
        if (decided === 'open') expect(outcomes.size).toBe(3);
        else expect([...outcomes]).toEqual([decided]);
      }
    }
  });
});
