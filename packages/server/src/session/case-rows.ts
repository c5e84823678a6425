import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { CaseRow } from '@ratione/engine/views';
import { isMapping } from '@ratione/engine/views';
import { parse } from 'yaml';
import { repositoryFolder } from './repository.ts';

/** The rows of cases/ that rest on a rule. Null where the case tables are not beside the program. */
export function casesRestingOn(rule: string): readonly CaseRow[] | null {
  const folder = repositoryFolder('cases');
  if (folder === null || !existsSync(folder)) return null;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .flatMap((name) =>
      rowsOf(join(folder, name), rule).map((row) => ({
        file: relative(join(folder, '..'), join(folder, name)).replaceAll('\\', '/'),
        name: row,
      })),
    );
}

function rowsOf(path: string, rule: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  // Most tables never name the rule: reading them as YAML would be wasted.
  if (!text.includes(rule)) return [];
  const value: unknown = parse(text);
  const rows = Array.isArray(value) ? value : isMapping(value) && Array.isArray(value['cases']) ? value['cases'] : [];
  return rows.flatMap((row: unknown) => (isMapping(row) && restsOn(row['rests-on'], rule) ? [nameOf(row)] : []));
}

function restsOn(rules: unknown, rule: string): boolean {
  const listed: readonly unknown[] = Array.isArray(rules) ? rules : [rules];
  return listed.some((entry) => typeof entry === 'string' && (entry === rule || entry.startsWith(`${rule}.`)));
}

function nameOf(row: Readonly<Record<string, unknown>>): string {
  const name = row['case'] ?? row['title'] ?? row['id'];
  return typeof name === 'string' ? name : 'unnamed';
}
