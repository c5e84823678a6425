import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createRatione } from '../../src/ratione.ts';
import { createReader } from '../../src/reading/index.ts';
import type { RecordData } from '../../src/record/shape.ts';

interface AnnotatedText {
  readonly text: string;
  readonly lang: string;
  readonly date: string;
  readonly statements: readonly {
    readonly says: string;
    readonly type: string;
    readonly verdict: string;
    readonly or?: readonly string[];
  }[];
}

const record = JSON.parse(readFileSync('packages/record/dist/record.json', 'utf8')) as RecordData;
const reader = createReader(createRatione(record));
const texts = readdirSync('cases/reading')
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => parse(readFileSync(`cases/reading/${file}`, 'utf8')) as AnnotatedText[]);
const rows = texts.flatMap((text) =>
  text.statements.map((entry) => ({ ...entry, lang: text.lang, date: text.date === '' ? null : text.date })),
);
const judged = rows.map((row) => ({ ...row, got: reader.check({ text: row.says, lang: row.lang, date: row.date }).verdict }));

/** `or`: a further verdict that can be defended. */
function isRight(row: { readonly got: string; readonly verdict: string; readonly or?: readonly string[] }): boolean {
  return row.got === row.verdict || row.or?.includes(row.got) === true;
}

describe('the annotated set', () => {
  it('holds at least 60 texts and 400 statements', () => {
    expect(texts.length).toBeGreaterThanOrEqual(60);
    expect(rows.length).toBeGreaterThanOrEqual(400);
  });

  it('gets no verdict on a trap', () => {
    expect(judged.filter((row) => row.verdict === 'none' && row.got !== 'uncheckable' && !isRight(row)).map((row) => row.says)).toEqual([]);
  });

  it('gets at most two wrong verdicts in a hundred', () => {
    const given = judged.filter((row) => row.got !== 'uncheckable');
    const wrong = given.filter((row) => !isRight(row));
    expect(wrong.length / given.length, wrong.map((row) => `${row.says}: ${row.got}`).join('\n')).toBeLessThanOrEqual(0.02);
  });

  it('recognises at least 70 in a hundred of the English statements and 50 of the others', () => {
    const share = (english: boolean) => {
      const list = judged.filter((row) => row.verdict !== 'none' && (row.lang === 'en') === english);
      return list.filter(isRight).length / list.length;
    };
    expect(share(true)).toBeGreaterThanOrEqual(0.7);
    expect(share(false)).toBeGreaterThanOrEqual(0.5);
  });
});
