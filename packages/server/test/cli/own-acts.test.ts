import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRatione } from '@ratione/engine';
import { describe, expect, test } from 'vitest';
import { loadRecord } from '../../src/session/record-data.ts';
import { readSupposition } from '../../src/session/what-if.ts';
import { ALEPPO_FLAGS, json, ratione } from './run.ts';

const official = createRatione(loadRecord());
const suppose = (words: string) => readSupposition(words, official, '2016-11-30');

function written(name: string, text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'ratione-')), name);
  writeFileSync(file, text);
  return file;
}

describe('suppositions', () => {
  test.each([
    [
      'SYR declares 12(3) from 2011-03-15',
      { act: 'declaration-12-3', state: 'SYR', coversFrom: '2011-03-15', lodged: '2016-11-30', coversUntil: null },
    ],
    [
      'Syria declares under Article 12(3) from 2011-03-15 until 2012-01-01 on 2016-05-01.',
      { coversFrom: '2011-03-15', coversUntil: '2012-01-01', lodged: '2016-05-01' },
    ],
    ['RUS ratifies 2027-01-01', { act: 'ratification', state: 'RUS', deposited: '2027-01-01', inForceFrom: '2027-04-01' }],
    ['Iraq accedes on 2026-12-31', { act: 'accession', inForceFrom: '2027-04-01' }],
    ['HUN withdraws 2025-06-02', { act: 'withdrawal', received: '2025-06-02', takesEffect: '2026-06-02' }],
    [
      'SYR accepts 2019-starvation-niac 2020-01-01',
      { act: 'amendment-acceptance', amendment: '2019-starvation-NIAC', inForceFrom: '2021-01-01' },
    ],
    ['UNSC refers SYR', { kind: 'referral', units: ['SYR'], from: '2002-07-01', on: '2016-11-30' }],
    ['The Security Council refers Myanmar from 2016-10-09 on 2016-11-01', { units: ['MMR'], from: '2016-10-09', on: '2016-11-01' }],
  ])('%s', (words, expected) => {
    expect(suppose(words)).toMatchObject({ act: expected });
  });

  test.each([
    ['SYR sulks', 'what-if.not-understood'],
    ['', 'what-if.not-understood'],
    ['Ruritania ratifies 2027-01-01', 'what-if.state-unknown'],
    ['SYR declares 12(3) from 2011-02-29', 'what-if.day-impossible'],
    ['SYR declares 12(3) from spring', 'what-if.day-impossible'],
    ['SYR declares 12(3) from 2012-01-01 until 2011-01-01', 'what-if.ends-before-it-begins'],
    ['SYR accepts everything 2020-01-01', 'what-if.amendment-unknown'],
  ])('%j is refused', (words, code) => {
    const read = suppose(words);
    expect('issues' in read ? read.issues.map((issue) => issue.code) : []).toContain(code);
  });

  test('a supposed declaration changes the answer, is labelled, and changes the hash of the record', () => {
    const plain = json(['ask', ...ALEPPO_FLAGS]) as { readonly jurisdiction: string; readonly receipt: { readonly record: string } };
    const ran = ratione(['ask', ...ALEPPO_FLAGS, '--what-if', 'SYR declares 12(3) from 2011-03-15', '--json']);
    const supposed = JSON.parse(ran.stdout) as typeof plain;
    expect([plain.jurisdiction, supposed.jurisdiction]).toEqual(['no', 'yes']);
    expect(supposed.receipt.record).not.toBe(plain.receipt.record);
    expect(ran.stderr).toContain('Unofficial');
    expect(ran.stdout).toContain('"unofficial": true');
  });

  test('a supposed joining after today is asked as of its own day', () => {
    const ran = ratione(['state', 'RUS', '--on', '2027-05-01', '--what-if', 'RUS ratifies 2027-01-01', '--json']);
    expect(JSON.parse(ran.stdout)).toMatchObject({ is_party: true, since: '2027-04-01', as_of: '2027-01-01' });
  });
});

describe("acts of one's own", () => {
  const declaration = `- state: SYR
  act: declaration-12-3
  lodged: 2016-11-01
  covers-from: 2011-03-15
  covers-until: null
  limbs: [territory, nationality]
  territory-words: its territory
  standing: [{ from: 2016-11-01, as: accepted, by: the user, sources: [{ src: memory, used-for: content }] }]
`;

  test('are laid over the record', () => {
    const ran = ratione(['ask', ...ALEPPO_FLAGS, '--with-acts', written('acts.yaml', declaration), '--json']);
    expect(ran.stderr).toContain('Unofficial');
    expect(JSON.parse(ran.stdout)).toMatchObject({ jurisdiction: 'yes' });
  });

  test('are checked against the form of the record, all problems at once', () => {
    const wrong = declaration.replace('SYR', 'XXX').replace('2011-03-15', '2011-02-30').replace('covers-until: null', 'covers-util: null');
    const { issues } = json(['ask', ...ALEPPO_FLAGS, '--with-acts', written('acts.yaml', wrong)]) as {
      readonly issues: readonly { readonly code: string }[];
    };
    expect(issues.length).toBeGreaterThanOrEqual(3);
  });

  test('that are none are refused', () => {
    expect(json(['state', 'SYR', '--with-acts', written('acts.json', '[]')])).toHaveProperty('issues');
    expect(json(['state', 'SYR', '--with-acts', written('acts.json', '{')])).toHaveProperty('issues');
  });
});

describe('acts that could not have been', () => {
  const codes = (words: readonly string[]) =>
    (json(['state', 'SYR', ...words]) as { readonly issues?: readonly { readonly code: string }[] }).issues?.map((issue) => issue.code) ??
    [];
  const ratification = { state: 'SYR', act: 'ratification', deposited: '2014-01-01', 'in-force-from': '2014-04-01' };
  const withdrawal = { state: 'FRA', act: 'withdrawal', received: '2014-01-01', 'takes-effect': '2015-01-01' };
  const given = (act: object) => codes(['--with-acts', written('acts.json', JSON.stringify([act]))]);

  test('are refused by the rules of the record', () => {
    expect(given(ratification)).toEqual([]);
    expect(given({ ...ratification, 'in-force-from': '1990-04-01' })).toContain('record.article-126');
    expect(given({ ...withdrawal, 'takes-effect': '2003-01-01' })).toContain('record.article-127');
    expect(given({ ...ratification, id: 'syr-signature-2000-11-29' })).toContain('record.duplicate-id');
    expect(given({ ...ratification, state: 'IRQ' })).toContain('record.joining');
  });

  test.each([
    ['FRA ratifies 2014-01-01', 'record.overlap'],
    ['SYR withdraws 2014-01-01', 'record.leaving'],
    ['USA accepts 2010-aggression 2014-01-01', 'record.accepting'],
  ])('"%s" is refused', (words, code) => {
    expect(codes(['--what-if', words])).toContain(code);
  });

  test('more than a thousand are refused before they are read', () => {
    const many = Array.from({ length: 1001 }, () => ratification);
    expect(codes(['--with-acts', written('acts.json', JSON.stringify(many))])).toEqual(['own-acts.too-many']);
  });

  test('no source of the record stands behind an act of your own', () => {
    const claimed = {
      ...ratification,
      sources: [{ src: 'wp-icc-2025', 'used-for': 'day' }],
    };
    const ran = ratione(['state', 'SYR', '--with-acts', written('acts.json', JSON.stringify([claimed]))]);
    expect(ran.exit).toBe(0);
    expect(ran.stdout.split('unofficial]')[1]?.split('\n\n')[0]).not.toContain('[');
  });
});

describe('what rests on acts of your own says so on stdout', () => {
  const supposed = ['--what-if', 'SYR ratifies 2014-01-01', '--as-of', '2026-11-21'];
  const question = ['--crime', '7.1.a', '--place', 'SYR', '--on', '2016-11-16'];
  test.each([
    ['parties', '--on', '2016-11-16'],
    ['state', 'SYR'],
    ['state', 'SYR', '--short'],
    ['docket'],
    ['changes', '--between', '2013-12-31', '2014-01-01'],
    ['ask', ...question],
    ['ask', ...question, '--format', 'md'],
    ['ask', ...question, '--format', 'html'],
    ['why-not', ...question],
    ['forums', ...question],
  ])('%s %s %s', (...words) => {
    expect(ratione([...words, ...supposed]).stdout.replace(/\s+/g, ' ')).toContain(
      'Unofficial: asked over acts that the record does not hold. Syria',
    );
    if (!words.includes('--format'))
      expect(json([...words, ...supposed])).toMatchObject({ unofficial: [expect.stringContaining('Syria')] });
  });
});
