import { describe, expect, test } from 'vitest';
import { type Determination, renderText } from '../src/index.ts';
import { caseRows, differences, questionRows } from './support/case-rows.ts';
import { ratione, record } from './support/record.ts';

const rows = caseRows();

function answerOf(facts: unknown): Determination {
  const reading = ratione.read(facts);
  if ('issues' in reading)
    throw new Error(reading.issues.map((issue) => `${issue.path}: ${issue.found}; expected ${issue.expected}`).join('\n'));
  return ratione.ask(reading.question, reading.notes);
}

describe('the case tables', () => {
  test('hold at least 250 rows that state an answer, no two of the same name in one file', () => {
    expect(rows.length).toBeGreaterThanOrEqual(250);
    const names = rows.map((row) => `${row.file}: ${row.name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('every row only asks or also states the answer, and is read without an issue', () => {
    for (const row of questionRows()) expect(ratione.read(row.facts), `${row.file}: ${row.name}`).not.toHaveProperty('issues');
  });
});

describe.each([...new Set(rows.map((row) => row.file))])('%s', (file) => {
  test.each(rows.filter((row) => row.file === file).map((row) => [row.name, row] as const))('%s', (_, row) => {
    const answer = answerOf(row.facts);
    const found = differences(row.expected, answer);
    if (found.length > 0) expect.fail(`${found.join('\n')}\n\n${renderText(answer, { record, short: true, width: 120 })}`);
  });
});
