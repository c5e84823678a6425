import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createRatione } from '../../src/ratione.ts';
import { createReader } from '../../src/reading/index.ts';
import type { RecordData } from '../../src/record/shape.ts';

const reader = createReader(createRatione(JSON.parse(readFileSync('packages/record/dist/record.json', 'utf8')) as RecordData));

/** Words that turn what the rest of the sentence says: each was once judged by the rest alone. */
test.each([
  ['Hardly a soul outside Mali had heard that Iyad Ag Ghaly was wanted by the Court.', '2024-07-01'],
  ['Judges found the case against Callixte Mbarushimana too weak to confirm the charges.', '2012-01-10'],
  ['Resolution 1593 placed the whole of Sudan under the jurisdiction of the Court.', '2024-07-01'],
  ['Appeals judges overturned the finding that Jordan had failed to arrest Bashir.', '2019-06-01'],
  ['Not until late in 2015 did Ukraine lodge any declaration accepting jurisdiction.', '2017-10-28'],
  ['Judges took nearly four years off the twelve years to which Katanga had been sentenced.', '2015-11-20'],
  ['Orbán wanted out of the Court.', '2025-05-22'],
  ['More than half of Africa’s 54 countries are members.', '2020-10-01'],
  ['The warrant against Duterte was issued in Manila.', '2025-03-13'],
])('no verdict on "%s"', (text, date) => {
  expect(reader.check({ text, date, lang: 'en' }).verdict).toBe('uncheckable');
});

test('"until" is weighed with the day it is told of', () => {
  expect(
    reader.check({ text: 'Guatemala stayed outside the Court until 2012, when it acceded.', date: '2018-02-01', lang: 'en' }).verdict,
  ).toBe('supported');
  expect(
    reader.check({ text: 'Guatemala stayed outside the Court until 2014, when it acceded.', date: '2018-02-01', lang: 'en' }).verdict,
  ).not.toBe('supported');
});

test.each([
  ['Malaysia is the newest member of the Court.', '2019-03-10', 'misleading'],
  ['Armenia is the newest member of the Court.', '2024-06-01', 'supported'],
])('"%s" on %s is %s: a deposit makes no member before its day', (text, date, verdict) => {
  expect(reader.check({ text, date, lang: 'en' }).verdict).toBe(verdict);
});
