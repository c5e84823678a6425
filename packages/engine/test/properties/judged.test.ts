import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { judge } from '../../src/determine/judge.ts';
import { createRatione, declarationBy, issueKey } from '../../src/index.ts';
import { caseRows } from '../support/case-rows.ts';
import { ratione, record } from '../support/record.ts';
import { question } from './random-question.ts';
import { PATIENCE, runs } from './runs.ts';

vi.setConfig({ testTimeout: PATIENCE });

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const withRuntime = createRatione(record, { sha256 });

/** A question read, judged by its headline alone and answered in full, also with each position met held fast. */
function compared(facts: unknown): readonly (readonly [string, string, string])[] {
  const read = ratione.read(facts);
  if ('issues' in read) return [];
  const answer = ratione.ask(read.question);
  const held = (answer.dispute ?? []).flatMap(({ issue, subject, positions }) =>
    positions.map(
      ({ id, headline }) => [`${issue} ${id}`, judge(ratione, read.question, new Map([[issueKey(issue, subject), id]])), headline] as const,
    ),
  );
  return [['alone', judge(ratione, read.question), answer.jurisdiction], ...held];
}

test('a headline judged alone is that of the whole answer: case rows', () => {
  for (const { facts } of caseRows())
    for (const [how, alone, whole] of compared(facts)) expect(alone, `${how}: ${JSON.stringify(facts)}`).toBe(whole);
});

test('a headline judged alone is that of the whole answer: random questions', () => {
  fc.assert(
    fc.property(question, (facts) => {
      for (const [how, alone, whole] of compared(facts)) expect(alone, how).toBe(whole);
    }),
    runs(300),
  );
});

test('the receipt is the hash of the canonical text of the whole question, by script and by the runtime', () => {
  for (const { facts } of caseRows()) {
    const read = ratione.read(facts);
    if ('issues' in read) continue;
    const wanted = sha256(canonicalize(read.question) ?? '');
    expect(ratione.ask(read.question).receipt.question).toBe(wanted);
    expect(withRuntime.ask(read.question).receipt).toEqual(ratione.ask(read.question).receipt);
  }
});

test('a record with supposed acts is hashed alike by script and by the runtime', () => {
  const acts = [declarationBy('SYR', '2011-03-15', '2026-11-21')];
  const facts = {
    as_of: '2026-11-21',
    date_from: '2016-11-16',
    date_to: '2016-11-16',
    place: { iso3: 'SYR' },
    suspect: { nationalities: ['SYR'] },
    crimes: ['7(1)(a)'],
  };
  const receipts = [ratione, withRuntime].map((law) => {
    const over = law.withActs(acts);
    const read = over.read(facts);
    if ('issues' in read) throw new Error(JSON.stringify(read.issues));
    const answer = over.ask(read.question);
    expect(answer.jurisdiction).toBe('yes');
    return answer.receipt;
  });
  expect(receipts[1]).toEqual(receipts[0]);
  expect(receipts[0]?.record).not.toBe(record.version.hash);
});
