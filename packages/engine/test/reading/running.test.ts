import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRatione } from '../../src/ratione.ts';
import { createReader } from '../../src/reading/index.ts';
import type { RecordData } from '../../src/record/shape.ts';

const reader = createReader(createRatione(JSON.parse(readFileSync('packages/record/dist/record.json', 'utf8')) as RecordData));

/** The verdicts on what a text says in its last sentence. */
function lastOf(text: string, date: string): readonly string[] {
  const from = text.lastIndexOf('. ', text.length - 2) + 2;
  return reader
    .read({ text, date })
    .statements.flatMap((statement) => (statement.start >= from && statement.finding !== null ? [statement.finding.verdict] : []));
}

const ICC = 'The ICC sits in The Hague. ';

describe('a sentence of a running text', () => {
  it.each([
    [
      'him',
      'Benjamin Netanyahu flew to Budapest on Thursday, the court in The Hague notwithstanding. The court had issued an arrest warrant against him in November 2024 for war crimes in Gaza.',
      '2025-06-01',
      ['supported'],
    ],
    [
      'him, with the wrong month',
      'Benjamin Netanyahu flew to Budapest on Thursday, the court in The Hague notwithstanding. The court had issued an arrest warrant against him in May 2024 for war crimes in Gaza.',
      '2025-06-01',
      ['contradicted'],
    ],
    [
      'it, for the State that acted',
      'Hungary notified its withdrawal from the court on 2 June 2025. It is still a member of the court.',
      '2025-12-01',
      ['supported'],
    ],
    [
      'no membership named, in a text on the Court',
      'The United States, China and India are not members, and Israel told the UN in 2002 that it would not join.',
      '2026-06-03',
      ['supported'],
    ],
    ['an order that a part of the sentence hides', 'Mexico ratified before the Statute entered into force.', '2022', ['contradicted']],
    [
      'a whole that is borne out',
      'Brazil, which ratified in June 2002, became a member only on 1 September, two months after the Statute took effect.',
      '2022',
      ['supported'],
    ],
  ] as const)('%s', (_, text, date, want) => {
    expect([...new Set(lastOf(ICC + text, date))]).toEqual(want);
  });

  it.each([
    ['a dateline', 'KYIV, 5 March – Lubanga was convicted in March 2012.', '2014-03-05', ['supported']],
    ['a day to come', 'The treaty takes effect for Bangladesh on June 1.', '2010-03-25', ['supported']],
    ['nor', 'Nor does Ukraine belong to the court.', '2023-03-20', ['supported']],
  ] as const)('%s', (_, text, date, want) => {
    expect([...new Set(lastOf(ICC + text, date))]).toEqual(want);
  });

  it.each([
    [
      'what a spokesman says behind his words',
      'Sudan is a member of the court and is bound to give them up, a spokesman in Khartoum said with a smile.',
      '2024-01-10',
    ],
    ['what works of reference state', 'Several reference works state that Burundi is a party to the Statute.', '2024-01-10'],
    ['what listeners were told', 'A radio host told listeners that the court had issued a warrant for American soldiers.', '2020-06-12'],
    ['a supposition', 'If Mr Putin came to Durban in August, Pretoria would have to arrest him for the court.', '2023-03-20'],
    ['a year told elsewhere', 'The court found in July of that year that Hungary had failed in its duties.', '2026-06-03'],
    [
      'an order within a set told elsewhere',
      'Fiji was the first to ratify, signing and ratifying the Statute on the same day.',
      '2026-11-01',
    ],
    ['a long quotation', 'The senator was plain: “This court is a disgrace. The United States is a member of the court.”', '2025-06-01'],
    [
      'two persons before',
      'Vladimir Putin and Benjamin Netanyahu are both wanted by the court. The court issued a warrant against him in March 2023.',
      '2025-06-01',
    ],
    [
      'a stranger before',
      'Vladimir Putin is wanted by the court. Anders Fogelholm left the hall. The court issued a warrant against him in March 2023.',
      '2025-06-01',
    ],
    [
      'what somebody believes',
      'Some experts believe that the United States, China and India are not members and never will be.',
      '2025-06-01',
    ],
    [
      'another body',
      'The European Union has a treaty of its own. Norway and Switzerland are not members, and Britain left it in 2020.',
      '2025-06-01',
    ],
    [
      'a question',
      'Are the United States, China and India not members, and did Israel tell the UN in 2002 that it would not join?',
      '2025-06-01',
    ],
    [
      'somebody else’s words',
      '“The United States, China and India are not members, and Israel told the UN in 2002 that it would not join,” she wrote.',
      '2025-06-01',
    ],
  ] as const)('no verdict: %s', (_, text, date) => {
    expect(lastOf(ICC + text, date)).toEqual([]);
  });
});
