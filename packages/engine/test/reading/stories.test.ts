import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRatione } from '../../src/ratione.ts';
import { createReader } from '../../src/reading/index.ts';
import type { RecordData } from '../../src/record/shape.ts';

const reader = createReader(createRatione(JSON.parse(readFileSync('packages/record/dist/record.json', 'utf8')) as RecordData));

interface Story {
  readonly date: string;
  readonly text: string;
  /** Words a statement must hold, who says it (null: the text itself), and what is to be said of it. */
  readonly rows: readonly (readonly [words: string, speaker: string | null, verdict: string])[];
}

/** Two stories of the usual kind, written for this test: several statements to a sentence, each judged for itself. */
const STORIES: readonly Story[] = [
  {
    date: '2017-01-03',
    text: `On 30 November 2016 the Russian Federation notified the Secretary-General that it intended to withdraw from the Rome Statute of the International Criminal Court [which was adopted in Rome on 17 July 1998, and signed on behalf of the Russian Federation on 13 September 2000].
Ukraine is a signatory to the Rome Statute that has not ratified, according to an encyclopedia. With Russia's annexation of Crimea ruled as an occupation, and the United States having open cases in Afghanistan, few were surprised.`,
    rows: [
      ['notified', null, 'misleading'],
      ['signed on behalf', null, 'supported'],
      ['is a signatory', 'an', 'supported'],
      ['ruled as an occupation', null, 'misleading'],
    ],
  },
  {
    date: '2016-11-18',
    text: `Why Russia Just Quit The International Criminal Court
Just days after the International Criminal Court (ICC) decided the United States and the CIA may face trial for war crimes in Afghanistan, Russia signed an order. It has formally withdrawn from the ICC.
Russia said that in 14 years the ICC passed only four sentences, having spent over a billion dollars.
On Monday the ICC's lead prosecutor, Fatou Bensouda, issued a report saying for the first time that the conflict in Ukraine amounts to an armed conflict between Russia and Ukraine.
The ICC has been blamed for targeting African nations, and Russia is not the first to remove itself from its jurisdiction.`,
    rows: [
      ['Just Quit', null, 'contradicted'],
      ['may face trial', null, 'misleading'],
      ['formally withdrawn', null, 'contradicted'],
      ['four sentences', 'Russia', 'supported'],
      ['billion dollars', 'Russia', 'supported'],
      ['armed conflict between', null, 'supported'],
      ['not the first', null, 'supported'],
    ],
  },
];

describe('a running text', () => {
  for (const { date, text, rows } of STORIES) {
    const read = reader.read({ text, date, lang: 'en' });
    it.each(rows)(`of ${date} says "%s"`, (words, speaker, verdict) => {
      const found = read.statements.filter((statement) => statement.text.includes(words) && (statement.finding ?? statement.said) !== null);
      expect(found.map((statement) => (statement.finding ?? statement.said)?.verdict)).toContain(verdict);
      if (speaker !== null) expect(found.every((statement) => statement.finding === null)).toBe(true);
    });
  }

  it('keeps what a neighbour says out of the way, and lets what turns a statement stop it', () => {
    const verdicts = (text: string) =>
      reader.read({ text, date: '2024-11-22', lang: 'en' }).statements.map((statement) => statement.finding?.verdict ?? null);
    expect(verdicts('The ICC issued arrest warrants for Netanyahu and Herzog.')).not.toContain('supported');
    expect(verdicts('Hardly anybody doubts that the ICC issued an arrest warrant for Netanyahu in 2019 or later.')).not.toContain(
      'supported',
    );
  });
});
