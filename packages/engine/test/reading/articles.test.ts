import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { createRatione } from '../../src/ratione.ts';
import { createReader } from '../../src/reading/index.ts';
import type { RecordData } from '../../src/record/shape.ts';

interface Mark {
  readonly says: string;
  readonly stance: string;
  readonly verdict: string;
  readonly or?: readonly string[];
  readonly part?: string;
}

const folder = 'cases/articles';
const reader = createReader(createRatione(JSON.parse(readFileSync('packages/record/dist/record.json', 'utf8')) as RecordData));
const ORDER = ['contradicted', 'misleading', 'unsettled', 'supported'];
/** Every marked stretch of the articles, with the gravest verdict on anything inside it. */
const marks = readdirSync(folder).flatMap((file) =>
  (
    parse(readFileSync(`${folder}/${file}`, 'utf8')) as { readonly text: string; readonly date: string; readonly marks: readonly Mark[] }[]
  ).flatMap(({ text, date, marks }) => {
    const found = reader.read({ text, date: String(date) }).statements.filter((statement) => statement.finding !== null);
    return marks.map((mark) => {
      const from = text.indexOf(mark.says);
      const to = from + mark.says.length;
      const inside = found.filter(({ start, end }) => Math.min(end, to) - Math.max(start, from) > (end - start) / 2);
      return { ...mark, got: ORDER.find((word) => inside.some((statement) => statement.finding?.verdict === word)) };
    });
  }),
);

it('judges nothing that an article does not assert itself', () => {
  expect(marks.filter((mark) => mark.stance !== 'asserted' && mark.got !== undefined).map((mark) => mark.says)).toEqual([]);
});

it('is wrong on at most 3 in 100 of the assertions it judges, and judges three in ten', () => {
  const judged = marks.filter((mark) => mark.stance === 'asserted' && mark.verdict !== 'none' && mark.got !== undefined);
  const wrong = judged.filter((mark) => mark.got !== mark.verdict && mark.got !== mark.part && mark.or?.includes(mark.got ?? '') !== true);
  expect(wrong.length / judged.length).toBeLessThan(0.03);
  expect(judged.length / marks.filter((mark) => mark.stance === 'asserted' && mark.verdict !== 'none').length).toBeGreaterThan(0.3);
});
