import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRatione } from '../../src/ratione.ts';
import { createReader } from '../../src/reading/index.ts';
import { splitSentences } from '../../src/reading/sentences.ts';
import type { RecordData } from '../../src/record/shape.ts';

const reader = createReader(createRatione(JSON.parse(readFileSync('packages/record/dist/record.json', 'utf8')) as RecordData));
const verdict = (text: string, date: string | null, lang = 'en') => reader.check({ text, date, lang }).verdict;

describe('a statement given alone', () => {
  it('tells a signature taken back from a withdrawal', () => {
    expect(verdict('Russia withdrew its signature in 2016.', '2017-01-03')).toBe('supported');
    expect(verdict('Russia withdrew from the ICC in 2016', '2017-01-03')).toBe('misleading');
    expect(verdict('Russia left the ICC in 2016', '2017-01-03')).toBe('contradicted');
  });

  it('tells a notice from its effect, to the day', () => {
    expect(verdict('Burundi is a member of the ICC.', '2017-10-26')).toBe('supported');
    expect(verdict('Burundi is a member of the ICC.', '2017-10-27')).toBe('contradicted');
    expect(verdict('Burundi is no longer a member of the ICC.', '2017-10-26')).toBe('contradicted');
    expect(verdict('Burundi is no longer a member of the ICC.', '2017-10-27')).toBe('supported');
  });

  it('judges a month on its last day and says when the answer changes inside it', () => {
    const found = reader.check({ text: 'Burundi is a member of the ICC.', date: '2017-10', lang: 'en' });
    expect(found.verdict).toBe('contradicted');
    expect(found.note).toContain('2017-10-27');
  });

  it('names the periods in which an undated statement is true', () => {
    expect(reader.check({ text: 'The Philippines is a party to the Rome Statute.', date: null, lang: 'en' }).trueIn).toEqual([
      { from: '2011-11-01', until: '2019-03-17' },
    ]);
  });

  it('leaves questions, conditions, other courts and unknown languages alone', () => {
    for (const text of [
      'Did Russia withdraw from the ICC?',
      'If Russia joins the ICC, it is bound.',
      'Russia may withdraw from the ICC.',
      'The ICTY convicted Putin.',
      'Israel ratified the Geneva Conventions.',
    ]) {
      expect(verdict(text, '2020-01-01'), text).toBe('uncheckable');
    }
    expect(verdict('Russland ist kein Mitglied.', '2020-01-01', 'de')).toBe('uncheckable');
  });

  it('gives no verdict where two States share a name and differ', () => {
    expect(verdict('Korea is a member of the ICC.', '2020-01-01')).toBe('uncheckable');
    expect(verdict('Congo is a member of the ICC.', '2020-01-01')).toBe('supported');
  });
});

describe('a text', () => {
  it('judges what it asserts, and keeps apart what it reports, asks or supposes', () => {
    const text =
      'The International Criminal Court sits in The Hague. Russia said Ukraine had ratified the Rome Statute. Did China sign it? If India joins the ICC, that changes. Kenya is a member of the ICC.';
    const { statements } = reader.read({ text, date: '2020-01-01' });
    const judged = statements.filter((statement) => statement.finding !== null);
    expect(judged.map((statement) => statement.text)).toContain('Kenya is a member of the ICC');
    expect(judged.some((statement) => /Ukraine|China|India/.test(statement.text))).toBe(false);
    const reported = statements.find((statement) => statement.stance === 'attributed');
    expect(reported?.speaker).toBe('Russia');
    expect(reported?.said?.verdict).toBe('contradicted');
  });

  it('points at the words', () => {
    const text = 'Yesterday was calm. Israel signed but never ratified the Rome Statute.';
    for (const statement of reader.read({ text, date: '2020-01-01' }).statements)
      expect(text.slice(statement.start, statement.end)).toBe(statement.text);
  });

  it('takes accusations as claims of their speakers', () => {
    const { allegations } = reader.read({
      text: 'Ukraine accused Russia of war crimes in Crimea. The U.S.-backed rebels held the town.',
      date: '2016-01-01',
    });
    expect(allegations.map((entry) => [entry.kind, entry.speaker, entry.actor])).toEqual([
      ['accusation', 'Ukraine', 'Russia'],
      ['backing', null, 'U.S.'],
    ]);
  });
});

describe('sentences', () => {
  it('do not end at initials and abbreviations', () => {
    const text = 'The U.S. signed on Dec. 31. Mr. Khan spoke.';
    expect(splitSentences(text).map(([start, end]) => text.slice(start, end))).toEqual(['The U.S. signed on Dec. 31.', 'Mr. Khan spoke.']);
  });
});
