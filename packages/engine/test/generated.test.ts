import { describe, expect, test } from 'vitest';
import { type Determination, renderText } from '../src/index.ts';
import { type GeneratedRow, generatedRows } from './support/generated-rows.ts';
import { ratione, record } from './support/record.ts';

const rows = generatedRows(record);
const groups = [...new Set(rows.map((row) => row.group))];

describe(`${rows.length} rows made from the dated acts of the record`, () => {
  test('are at least 900, and no kind of dated act is without one', () => {
    expect(rows.length).toBeGreaterThanOrEqual(900);
    const made = new Set(rows.map((row) => row.act));
    const without = record.states
      .flatMap((file) => file.acts)
      .filter((act) => !made.has(act.id) && act.act !== 'amendment-acceptance-undated')
      .filter((act) => !('inForceFrom' in act && act.inForceFrom === null));
    expect(without.map((act) => act.id)).toEqual([]);
  });

  test.each(groups.map((group) => [group, rows.filter((row) => row.group === group)] as const))('%s', (group, listed) => {
    const failures = listed.flatMap((row) => failureOf(row));
    if (failures.length > 0)
      expect.fail(`${group}: ${failures.length} of ${listed.length} rows differ\n\n${failures.slice(0, 5).join('\n\n')}`);
  });
});

function failureOf(row: GeneratedRow): readonly string[] {
  const reading = ratione.read(row.facts);
  if ('issues' in reading) return [`${row.act}: ${reading.issues.map((issue) => `${issue.path} ${issue.found}`).join('; ')}`];
  const answer = ratione.ask(reading.question, reading.notes);
  const found = wrongIn(row, answer);
  return found.length === 0
    ? []
    : [`${row.act} ${JSON.stringify(row.facts)}\n${found.join('\n')}\n${renderText(answer, { record, short: true, width: 120 })}`];
}

function wrongIn({ expected }: GeneratedRow, answer: Determination): readonly string[] {
  const found: string[] = [];
  const list = (words: readonly string[]): string => `[${words.join(', ')}]`;
  if (answer.jurisdiction !== expected.jurisdiction)
    found.push(`jurisdiction: by the acts ${expected.jurisdiction}, the engine ${answer.jurisdiction} ${list(answer.bars)}`);
  for (const base of expected.bases ?? [])
    if (!answer.bases.some((one) => one === base)) found.push(`bases: by the acts ${base}, the engine ${list(answer.bases)}`);
  const bars = expected.bars ?? [];
  if (bars.length > 0 && !answer.bars.some((bar) => bars.includes(bar)))
    found.push(`bars: by the acts one of ${list(bars)}, the engine ${list(answer.bars)}`);
  if (expected.jurisdiction === 'yes' && bars.length === 0 && answer.bars.length > 0)
    found.push(`bars: by the acts none, the engine ${list(answer.bars)}`);
  if (expected.trigger !== undefined && !expected.trigger.includes(answer.trigger.type))
    found.push(`trigger: by the record ${list(expected.trigger)}, the engine ${answer.trigger.type}`);
  return found;
}
