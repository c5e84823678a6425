import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Determination } from '../../src/index.ts';
import { repository } from './record.ts';

export interface Expected {
  readonly jurisdiction: string;
  readonly bases?: readonly string[];
  readonly bars?: readonly string[];
  readonly trigger?: string;
  readonly articles?: readonly string[];
  readonly dispute?: readonly string[];
  readonly missing?: readonly string[];
  readonly segments?: readonly {
    readonly from: string;
    readonly to: string;
    readonly jurisdiction: string;
    readonly bars?: readonly string[];
  }[];
}

/** A row of cases/*.yaml that states its answer. */
export interface CaseRow {
  readonly file: string;
  readonly name: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expected: Expected;
}

interface RowText {
  readonly case?: string;
  readonly title?: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expected?: Expected;
}

/** Every row of the case tables, in order of file; `expected` is empty where the row only asks. */
export function questionRows(): readonly (RowText & { readonly file: string; readonly name: string })[] {
  const folder = join(repository, 'cases');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((file) => {
      const rows: unknown = parse(readFileSync(join(folder, file), 'utf8'));
      if (!Array.isArray(rows)) throw new Error(`cases/${file} is not a list of rows`);
      return (rows as RowText[]).map((row) => ({ ...row, file, name: row.case ?? row.title ?? 'unnamed' }));
    });
}

export function caseRows(): readonly CaseRow[] {
  return questionRows().flatMap(({ file, name, facts, expected }) => (expected === undefined ? [] : [{ file, name, facts, expected }]));
}

/** What differs from the row, by the conventions of cases/README.md; empty where all agrees. */
export function differences(expected: Expected, answer: Determination): readonly string[] {
  const found: string[] = [];
  const compare = (member: string, wanted: readonly string[], got: readonly string[]): void => {
    if ([...wanted].sort().join() !== [...got].sort().join())
      found.push(`${member}: the row says [${wanted.join(', ')}], the engine [${got.join(', ')}]`);
  };
  if (answer.jurisdiction !== expected.jurisdiction)
    found.push(`jurisdiction: the row says ${expected.jurisdiction}, the engine ${answer.jurisdiction}`);
  if (expected.jurisdiction !== 'no' && expected.bases !== undefined) compare('bases', expected.bases, answer.bases);
  if (expected.bars !== undefined) compare('bars', expected.bars, answer.bars);
  if (expected.trigger !== undefined && answer.trigger.type !== expected.trigger)
    found.push(`trigger: the row says ${expected.trigger}, the engine ${answer.trigger.type}`);
  for (const article of expected.articles ?? []) {
    if (!answer.articles.some((cited) => cited === article || cited.startsWith(`${article}(`)))
      found.push(`articles: ${article} is not among ${answer.articles.join(', ')}`);
  }
  const shown = (answer.dispute ?? []).map((one) => one.issue);
  for (const issue of expected.dispute ?? [])
    if (!shown.includes(issue)) found.push(`dispute: ${issue} is not among ${shown.join(', ') || 'none'}`);
  const asked = answer.missing.map((one) => one.fact);
  if (expected.missing !== undefined) {
    if (expected.missing.length === 0 && asked.length > 0) found.push(`missing: nothing may be asked, the engine asks ${asked.join(', ')}`);
    for (const fact of expected.missing)
      if (!asked.includes(fact)) found.push(`missing: ${fact} is not among ${asked.join(', ') || 'none'}`);
  }
  for (const segment of expected.segments ?? []) {
    const got = answer.segments.find((one) => one.from <= segment.from && one.to >= segment.to);
    const printed = answer.segments.map((one) => `${one.from}/${one.to} ${one.jurisdiction} [${one.bars.join()}]`).join('; ');
    if (got?.jurisdiction !== segment.jurisdiction)
      found.push(`segments: ${segment.from}/${segment.to} ${segment.jurisdiction}, the engine ${printed}`);
    else if (segment.bars !== undefined && [...segment.bars].sort().join() !== [...got.bars].sort().join())
      found.push(`segments: ${segment.from}/${segment.to} bars [${segment.bars.join()}], the engine ${printed}`);
  }
  return found;
}
