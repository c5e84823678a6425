import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { CaseRow } from '@ratione/engine/views';
import { isMapping } from '@ratione/engine/views';
import { parse } from 'yaml';
import { repositoryFolder } from './repository.ts';

/** The case tables held ready: the rows that rest on a rule, and a mark that changes with the tables. */
export interface CaseIndex {
  readonly mark: string;
  restingOn(rule: string): readonly CaseRow[];
}

interface Table {
  readonly file: string;
  readonly text: string;
}

interface NamedRow extends CaseRow {
  readonly rules: readonly string[];
}

/** The rows of cases/ that rest on a rule. Null where the case tables are not beside the program. */
export function casesRestingOn(rule: string): readonly CaseRow[] | null {
  // Most tables never name the rule: reading them as YAML would be wasted.
  const tables = caseTables()?.filter((table) => table.text.includes(rule)) ?? null;
  return tables === null ? null : restingOn(tables.flatMap(rowsOf), rule);
}

/** Reads all tables once, for a program that stays up. */
export function indexCases(): CaseIndex | null {
  const tables = caseTables();
  if (tables === null) return null;
  const rows = tables.flatMap(rowsOf);
  const mark = createHash('sha256');
  for (const { text } of tables) mark.update(text);
  return { mark: mark.digest('hex').slice(0, 8), restingOn: (rule) => restingOn(rows, rule) };
}

function caseTables(): readonly Table[] | null {
  const folder = repositoryFolder('cases');
  if (folder === null || !existsSync(folder)) return null;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => ({
      file: relative(join(folder, '..'), join(folder, name)).replaceAll('\\', '/'),
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}

function rowsOf({ file, text }: Table): readonly NamedRow[] {
  const value: unknown = parse(text);
  const rows = Array.isArray(value) ? value : isMapping(value) && Array.isArray(value['cases']) ? value['cases'] : [];
  return rows.flatMap((row: unknown) => (isMapping(row) ? [{ file, name: nameOf(row), rules: textsOf(row['rests-on']) }] : []));
}

function restingOn(rows: readonly NamedRow[], rule: string): readonly CaseRow[] {
  return rows
    .filter(({ rules }) => rules.some((entry) => entry === rule || entry.startsWith(`${rule}.`)))
    .map(({ file, name }) => ({ file, name }));
}

function textsOf(value: unknown): readonly string[] {
  const listed: readonly unknown[] = Array.isArray(value) ? value : [value];
  return listed.filter((entry) => typeof entry === 'string');
}

function nameOf(row: Readonly<Record<string, unknown>>): string {
  const name = row['case'] ?? row['title'] ?? row['id'];
  return typeof name === 'string' ? name : 'unnamed';
}
