import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { coverage } from '../../packages/engine/src/law/catalogue/coverage.ts';

/** A row of the case tables with the rules it rests on: what the Law pages show beside a rule. */
export interface CaseEntry {
  readonly file: string;
  readonly name: string;
  readonly restsOn: readonly string[];
  readonly authority: readonly string[];
  readonly facts: unknown;
  readonly expected: unknown;
}

export interface LawAsset {
  readonly cases: readonly CaseEntry[];
  /** Source text by path below packages/engine/src: the files that apply a rule. */
  readonly code: Readonly<Record<string, string>>;
  /** The readings taken where the text leaves a choice: Markdown by file name. */
  readonly readings: Readonly<Record<string, string>>;
}

export function lawOf(): LawAsset {
  const folder = resolve('cases');
  const cases = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => rowsOf(file, parse(readFileSync(join(folder, file), 'utf8'))));
  const files = [...new Set(Object.values(coverage).flatMap((entry) => entry.files))].sort();
  const code = Object.fromEntries(files.map((file) => [file, readFileSync(resolve('packages/engine/src', file), 'utf8')]));
  const readings = Object.fromEntries(
    readdirSync(resolve('docs/readings'))
      .filter((file) => /^R-\d+.*\.md$/.test(file))
      .sort()
      .map((file) => [file, readFileSync(resolve('docs/readings', file), 'utf8')]),
  );
  return { cases, code, readings };
}

function rowsOf(file: string, table: unknown): readonly CaseEntry[] {
  if (!Array.isArray(table)) return [];
  return table.flatMap((row: unknown) => {
    if (typeof row !== 'object' || row === null) return [];
    const entry = row as Readonly<Record<string, unknown>>;
    const name = entry['case'] ?? entry['title'];
    if (typeof name !== 'string') return [];
    return [
      {
        file: `cases/${file}`,
        name,
        restsOn: texts(entry['rests-on']),
        authority: texts(entry['authority']),
        facts: entry['facts'] ?? null,
        expected: entry['expected'] ?? null,
      },
    ];
  });
}

function texts(value: unknown): readonly string[] {
  const listed: readonly unknown[] = Array.isArray(value) ? value : [value];
  return listed.filter((entry) => typeof entry === 'string');
}
