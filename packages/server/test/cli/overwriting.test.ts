import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isWithin } from '../../src/input/same-file.ts';
import { exportSite, type SiteManifest } from '../../src/site/export-site.ts';
import { ratione } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'ratione-overwriting-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TABLE = 'id,date,latitude,longitude,country\n1,2016-11-16,36.2,37.16,Syria\n';
const TEXT = '18 November 2016\n\nRussia has been accused of committing war crimes in Aleppo.\n';

function file(name: string, words: string): string {
  const path = join(folder, name);
  writeFileSync(path, words);
  return path;
}

test('a result never takes the place of the table it was made from', () => {
  const table = file('events.csv', TABLE);
  const link = join(folder, 'link.csv');
  symlinkSync(table, link);
  for (const [input, out] of [
    [table, table],
    [link, table],
    [table, link],
    [table, join(folder, '..', folder.split('/').at(-1) ?? '', 'events.csv')],
  ] as const) {
    const ran = ratione(['screen', input, '--out', out]);
    expect(ran.exit).toBe(1);
    expect(ran.stderr).toContain('would take the place of a file that must stay');
  }
  const aside = file('result.csv.issues.csv', TABLE);
  expect(ratione(['screen', aside, '--out', join(folder, 'result.csv')]).exit).toBe(1);
  expect(ratione(['screen', table, '--out', join(folder, 'o.csv'), '--report', table]).exit).toBe(1);
  expect(ratione(['screen', table, '--out', join(folder, 'o.csv'), '--report', join(folder, 'o.csv')]).exit).toBe(1);
  expect(readFileSync(table, 'utf8')).toBe(TABLE);
  expect(readFileSync(aside, 'utf8')).toBe(TABLE);
  expect(existsSync(join(folder, 'o.csv'))).toBe(false);
}, 120_000);

test('what is written about texts never takes the place of a text, and is never read in its turn', () => {
  const texts = join(folder, 'texts');
  mkdirSync(texts);
  const text = file('texts/a.txt', TEXT);
  for (const words of [
    [text, '--out', text],
    [text, '--allegations', text],
    [texts, '--out', text],
    [texts, '--out', join(texts, 'summary.txt')],
    [texts, '--into', texts],
    [texts, '--into', join(texts, 'new', 'deeper')],
    ['--watch', texts, '--into', join(texts, 'new')],
  ]) {
    const ran = ratione(['read', ...words]);
    expect(ran.exit, words.join(' ')).toBe(1);
    expect(ran.stderr).toContain('name another');
  }
  expect(readdirSync(texts)).toEqual(['a.txt']);
  expect(readFileSync(text, 'utf8')).toBe(TEXT);
}, 120_000);

test('each text has a file of its own, however the others are called', () => {
  const names = ['one/a.txt', 'two/a.txt', 'three/a.txt-2', 'four/A.txt', 'five/-.txt'];
  for (const name of names) {
    mkdirSync(join(folder, 'named', name.split('/')[0] ?? ''), { recursive: true });
    file(join('named', name), TEXT);
  }
  const into = join(folder, 'into');
  expect(ratione(['read', join(folder, 'named'), '--into', into]).exit).toBe(0);
  const written = readdirSync(into);
  expect(new Set(written.map((name) => name.toLowerCase())).size).toBe(names.length);
}, 60_000);

test('a new export replaces what an export made and leaves what somebody laid beside it', () => {
  const built = join(folder, 'built');
  mkdirSync(join(built, 'assets'), { recursive: true });
  file('built/index.html', 'new');
  file('built/assets/new.js', '');
  const licence = file('LICENSE', 'words');
  const target = join(folder, 'site');
  const made = { engine: '1.0.0', record: { date: '2026-11-21', hash: 'a' } };
  expect((exportSite(built, target, made, [licence]) as SiteManifest).files).toBe(3);
  file('site/notes.txt', 'mine');
  file('site/assets/old.js', '');
  expect('issues' in exportSite(built, target, made, [licence])).toBe(false);
  expect(readFileSync(join(target, 'notes.txt'), 'utf8')).toBe('mine');
  expect(readdirSync(join(target, 'assets'))).toEqual(['new.js']);
  const others = join(folder, 'others');
  mkdirSync(others);
  file('others/notes.txt', 'mine');
  expect('issues' in exportSite(built, others, made, [licence])).toBe(true);
  expect(readdirSync(others)).toEqual(['notes.txt']);
});

test('a folder is within itself and those above it, also before it is there and through a link', () => {
  const real = join(folder, 'real');
  mkdirSync(real);
  symlinkSync(real, join(folder, 'alias'));
  expect(isWithin(join(folder, 'alias', 'new', 'deep'), real)).toBe(true);
  expect(isWithin(real, join(folder, 'alias'))).toBe(true);
  expect(isWithin(join(folder, 'real-other'), real)).toBe(false);
  expect(isWithin(join(real, '..new'), real)).toBe(true);
  expect(isWithin(folder, real)).toBe(false);
});
