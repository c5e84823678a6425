import { answerRow, type Certainty, type RowQuestion, type ScreenAnswer } from '@ratione/engine';
import { expect, test } from 'vitest';
import { gedHeader, gedLines } from '../../../../bench/generate-ged.ts';
import { AS_OF, fileOf, type Result, ratione, screened, table } from './support.ts';

const settings = { asOf: AS_OF, positions: new Map<string, string>() };
const asked = new Map<string, ScreenAnswer>();

/** The engine’s answer to a row’s own question: its own paragraph, its own days. */
function answerTo(row: Result['rows'][number], national: string): ScreenAnswer {
  const question: RowQuestion = {
    place: row['place'] ?? '',
    certainty: row['day_certainty'] as Certainty,
    first: row['first_day'] ?? null,
    last: row['last_day'] ?? null,
    national,
    crime: row['crime'] ?? '',
    asOf: AS_OF,
  };
  const key = JSON.stringify([question, row['actor_state']]);
  let answer = asked.get(key);
  if (answer === undefined) {
    answer = answerRow(question, row['actor_state'] ?? null, ratione, settings);
    asked.set(key, answer);
  }
  return answer;
}

function differences(result: Result, national: string): readonly string[] {
  const wrong: string[] = [];
  for (const row of result.rows) {
    const answer = answerTo(row, national);
    const expected: Readonly<Record<string, string | null>> = {
      reach: answer.reach,
      reach_by_place: answer.reachByPlace,
      reach_if_actor_national: answer.reachIfActorNational,
      settled_by: answer.settledBy.join('; ') || null,
      bases: answer.bases.join('; ') || null,
      states: answer.states.join('; ') || null,
      bars: answer.bars.join('; ') || null,
      trigger: answer.trigger,
      situation: answer.situation,
      position: answer.position.join('; ') || null,
    };
    for (const [column, value] of Object.entries(expected))
      if (row[column] !== value)
        wrong.push(
          `row ${row['row']} ${row['place']} ${row['first_day']} to ${row['last_day']} ${row['crime']}: ${column} ${row[column]}, engine ${value}`,
        );
  }
  return wrong;
}

test('every row of 10,000 invented ones has the engine’s answer for its own question', { timeout: 180_000 }, async () => {
  const file = fileOf(`${[gedHeader(), ...gedLines({ rows: 10_000, seed: 20_261_121 })].join('\n')}\n`);
  const result = await screened(file);
  expect(result.rows.length).toBe(10_000);
  expect(result.rows.every((row, index) => row['row'] === String(index + 1) && row['id'] === String(500_001 + index))).toBe(true);
  expect(differences(result, 'unknown').slice(0, 10)).toEqual([]);
  const { reach } = result.manifest.counts;
  expect(Math.min(reach.yes, reach.no, reach.depends, reach.contested)).toBeGreaterThan(0);
});

test('the same holds where a nationality is assumed', { timeout: 120_000 }, async () => {
  const file = fileOf(`${[gedHeader(), ...gedLines({ rows: 1500, seed: 7 })].join('\n')}\n`);
  expect(differences(await screened(file, { national: 'RUS' }), 'RUS').slice(0, 10)).toEqual([]);
});

test('the same input gives the same bytes', { timeout: 60_000 }, async () => {
  const { readFileSync } = await import('node:fs');
  const file = fileOf(`${[gedHeader(), ...gedLines({ rows: 3000, seed: 3 })].join('\n')}\n`);
  for (const name of ['a.parquet', 'a.csv']) {
    const [one, other] = [await screened(file, {}, name), await screened(file, { threads: 1 }, name)];
    for (const suffix of ['', '.issues.csv', '.manifest.json'])
      expect(readFileSync(one.out + suffix).equals(readFileSync(other.out + suffix)), name + suffix).toBe(true);
  }
});

test('a table of many blocks, which DuckDB reads with several threads, keeps the order of its rows', { timeout: 120_000 }, async () => {
  const note = 'x'.repeat(900);
  const columns = ['id', 'date_start', 'latitude', 'longitude', 'country', 'type_of_violence', 'deaths_civilians', 'best', 'note'];
  const cells = (row: number) => [row, '2016-11-16', 36.2, 37.16, 'Syria', 3, row % 7, row % 9, note];
  const numbers = Array.from({ length: 45_000 }, (_, index) => index + 1);
  const lines = numbers.map((row) => cells(row).join(','));
  const objects = numbers.map((row) => JSON.stringify(Object.fromEntries(cells(row).map((cell, index) => [columns[index], cell]))));
  const broken = [...lines.slice(0, -1), '45000,"2016'];
  for (const [content, name, withInput] of [
    [[columns.join(','), ...lines], 'events.csv', false],
    [[columns.join(','), ...lines], 'events.csv', true],
    [[columns.join(','), ...broken], 'broken.csv', false],
    [objects, 'events.jsonl', false],
  ] as const) {
    const { out } = await screened(fileOf(`${content.join('\n')}\n`, name), { withInput });
    const [found] = await table(
      `SELECT count(*) AS n, count(*) FILTER (id = CAST("row" AS VARCHAR) AND deaths = "row" % 9) AS right FROM read_parquet('${out}')`,
    );
    expect([name, withInput, found?.['n'], Number(found?.['right']) >= 44_999], found?.['right'] ?? '').toEqual([
      name,
      withInput,
      '45000',
      true,
    ]);
  }
});
