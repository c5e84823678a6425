import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue, createRatione, crimes, type RecordData } from '@ratione/engine';
import { describe, expect, it } from 'vitest';
import { alternativesTo } from '../../engine/src/law/crimes/alternatives.ts';

const LOCALES = fileURLToPath(new URL('../src/locales/', import.meta.url));
const record = JSON.parse(readFileSync(new URL('../../record/dist/record.json', import.meta.url), 'utf8')) as RecordData;

/** Every English text of law and record that the pages show in the language of the reader, by the file that holds its translations. */
const ENGLISH: Readonly<Record<string, ReadonlySet<string>>> = {
  crimes: new Set([
    ...crimes.map(({ label }) => label),
    ...crimes.flatMap(({ id }) => alternativesTo(id).map(({ because }) => because)),
    ...becauseOfWords(),
  ]),
  elements: new Set(crimes.flatMap(({ elements }) => elements.flatMap(({ says, mental }) => [says, mental]))),
  rules: new Set(catalogue.flatMap(({ title, says }) => [title, says])),
  record: new Set([
    ...record.amendments.map(({ title }) => title),
    ...record.issues.map(({ question }) => question),
    ...record.units.map(({ name }) => name),
    ...record.codes.map(({ name }) => name),
  ]),
};
const GROUPS = Object.keys(ENGLISH);

/** The reason given beside paragraphs that a word outside the Statute may stand for. */
function becauseOfWords(): readonly string[] {
  const ratione = createRatione(record);
  const read = ratione.read({ crimes: ['ethnic cleansing'], as_of: '2026-11-21' });
  if ('issues' in read) throw new Error(JSON.stringify(read.issues));
  return ratione.ask(read.question, read.notes).byCrime.flatMap(({ alternatives }) => alternatives.map(({ because }) => because));
}

const LATIN =
  /^[^\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}]*\p{Script=Latin}[^\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}]*$/u;
/** What a text in the language is written in, and letters that only its neighbour has. */
const SCRIPTS: Readonly<Record<string, { readonly written: RegExp; readonly foreign: RegExp | null }>> = {
  ar: { written: /\p{Script=Arabic}/u, foreign: /[\p{Script=Cyrillic}\p{Script=Han}٠-٩۰-۹]/u },
  es: { written: LATIN, foreign: null },
  fr: { written: LATIN, foreign: null },
  ru: { written: /\p{Script=Cyrillic}/u, foreign: /[іїєґ\p{Script=Arabic}\p{Script=Han}]/iu },
  uk: { written: /\p{Script=Cyrillic}/u, foreign: /[ыэъё\p{Script=Arabic}\p{Script=Han}]/iu },
  zh: { written: /\p{Script=Han}/u, foreign: /[\p{Script=Cyrillic}\p{Script=Arabic}]/u },
};
const LANGUAGES = readdirSync(LOCALES).filter((language) => language !== 'en');

function termsIn(language: string, group: string): Readonly<Record<string, string>> {
  const path = `${LOCALES}${language}/statute/${group}.json`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>) : {};
}

/** Numbers of articles, paragraphs, days and years, each as often as it stands there. */
const numbers = (text: string) => (text.match(/\d+/g) ?? []).sort();

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** English as languages write days: as it stands, with the first of a month in figures, and, as in Chinese, with the month in figures too. */
function waysToWrite(english: string, language: string): readonly string[] {
  const figures = english.replace(new RegExp(`\\bfirst of (?=${MONTHS.join('|')})`, 'i'), '1 ');
  const months = figures.replace(new RegExp(`(?<=\\d )(${MONTHS.join('|')})(?= \\d)`, 'g'), (month) => String(MONTHS.indexOf(month) + 1));
  return language === 'zh' ? [months] : [english, figures];
}

/** Paragraphs as lawyers write them: "12(3)", "8(2)(e)". What follows a letter is left out: Arabic letters its own way. */
const paragraphs = (text: string) => [...new Set(text.match(/\d+(?:\(\d+\))+/g) ?? [])].sort();

const ids = (text: string) => [...new Set(text.match(/\b[RC]-\d[\w.]*\w/g) ?? [])].sort();

describe('the English that is to be translated', () => {
  it('is all there', () => {
    expect(Object.fromEntries(GROUPS.map((group) => [group, (ENGLISH[group]?.size ?? 0) > 100]))).toEqual(
      Object.fromEntries(GROUPS.map((group) => [group, true])),
    );
  });
});

describe.each(LANGUAGES)('terms of law and record in %s', (language) => {
  const script = SCRIPTS[language];

  it.each(GROUPS)('%s: every English text has one, and none is left that nothing shows', (group) => {
    const keys = Object.keys(termsIn(language, group));
    const wanted = ENGLISH[group] ?? new Set();
    expect([...wanted].filter((english) => !keys.includes(english))).toEqual([]);
    expect(keys.filter((english) => !wanted.has(english))).toEqual([]);
  });

  it('there is no other file', () => {
    // What answers say is checked by phrases.test.ts.
    const files = readdirSync(`${LOCALES}${language}/statute`).filter((file) => file !== 'phrases.json');
    expect(files.sort()).toEqual(GROUPS.map((group) => `${group}.json`).sort());
  });

  it.each(GROUPS)('%s: none is empty, and each is in the script of the language', (group) => {
    const wrong = Object.entries(termsIn(language, group)).filter(
      ([, own]) => own.trim() !== own || own === '' || script?.written.test(own) !== true || script.foreign?.test(own) === true,
    );
    expect(wrong).toEqual([]);
  });

  it.each(GROUPS)('%s: a sentence is not left in English', (group) => {
    const same = Object.entries(termsIn(language, group)).filter(([english, own]) => own === english && english.split(' ').length > 4);
    expect(same).toEqual([]);
  });

  it.each(GROUPS)('%s: numbers of articles, days and years are those of the English', (group) => {
    const differing = Object.entries(termsIn(language, group)).flatMap(([english, own]) => {
      const lost = paragraphs(english).filter((one) => !paragraphs(own).includes(one));
      const ours = ids(english).filter((one) => !ids(own).includes(one));
      const kept = waysToWrite(english, language).some((way) => numbers(way).join() === numbers(own).join());
      return kept && lost.length + ours.length === 0 ? [] : [[english, own]];
    });
    expect(differing).toEqual([]);
  });

  it('no two crimes, rules or places have one name', () => {
    const named = [
      ...crimes.map(({ label }) => termsIn(language, 'crimes')[label]),
      ...catalogue.map(({ title }) => termsIn(language, 'rules')[title]),
      ...[...new Set([...record.units, ...record.codes].map(({ name }) => name))].map((name) => termsIn(language, 'record')[name]),
    ];
    expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
  });
});
