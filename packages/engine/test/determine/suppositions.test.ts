import { expect, test } from 'vitest';
import { declarationBy, issueKey, type Ratione, referralOf, type Supposition, withFacts } from '../../src/index.ts';
import { caseRows } from '../support/case-rows.ts';
import { ratione } from '../support/record.ts';

const rows = caseRows().filter((_, index) => index % 2 === 0);

test('what each flip supposes, asked by its facts, acts or position, gives the headline it promises', () => {
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (const { facts } of rows) {
    const answer = answerOf(ratione, facts);
    for (const flip of answer?.flips ?? []) {
      seen.add(flip.suppose.kind);
      const to = supposed(facts, flip.suppose);
      if (to !== flip.to) wrong.push(`${JSON.stringify(facts)}: ${flip.change} promises ${flip.to}, gives ${to}`);
    }
  }
  expect(wrong).toEqual([]);
  expect([...seen].sort()).toEqual(['declaration', 'facts', 'position', 'referral']);
});

test('each answer to a missing fact, written into the facts, does what it says', () => {
  const wrong: string[] = [];
  let count = 0;
  for (const { facts } of rows) {
    for (const missing of answerOf(ratione, facts)?.missing ?? []) {
      for (const option of missing.options) {
        count += 1;
        const to = answerOf(ratione, withFacts(facts, option.facts))?.jurisdiction;
        if (to !== option.to) wrong.push(`${JSON.stringify(facts)}: ${missing.fact} ${option.says} promises ${option.to}, gives ${to}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(20);
});

function answerOf(law: Ratione, facts: unknown, holding?: ReadonlyMap<string, string>) {
  const read = law.read(facts);
  return 'issues' in read ? undefined : law.ask(read.question, read.notes, holding);
}

function supposed(facts: unknown, suppose: Supposition) {
  switch (suppose.kind) {
    case 'facts':
      return answerOf(ratione, withFacts(facts, suppose.facts))?.jurisdiction;
    case 'declaration':
      return answerOf(ratione.withActs([declarationBy(suppose.state, suppose.from, suppose.on)]), facts)?.jurisdiction;
    case 'referral':
      return answerOf(ratione.withActs([referralOf(suppose.place, suppose.from, suppose.on)]), facts)?.jurisdiction;
    case 'position':
      return answerOf(ratione, facts, new Map([[issueKey(suppose.issue, suppose.subject), suppose.position]]))?.jurisdiction;
    default:
      return suppose satisfies never;
  }
}
