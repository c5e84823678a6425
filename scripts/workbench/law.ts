import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { coverage } from '../../packages/engine/src/law/catalogue/coverage.ts';
import { walk } from '../../packages/engine/src/proof/walk.ts';
import { createRatione, type Ratione } from '../../packages/engine/src/ratione.ts';
import type { RecordData } from '../../packages/engine/src/record/shape.ts';
import type { CaseEntry, ExpectedAnswer, LawAsset, RecordException } from '../../packages/workbench/src/record/law-shape.ts';

export function lawOf(): LawAsset {
  const ratione = createRatione(JSON.parse(readFileSync(resolve('packages/record/dist/record.json'), 'utf8')) as RecordData);
  const folder = resolve('cases');
  const cases = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => rowsOf(ratione, file, parse(readFileSync(join(folder, file), 'utf8'))));
  const files = [...new Set(Object.values(coverage).flatMap((entry) => entry.files))].sort();
  const code = Object.fromEntries(files.map((file) => [file, readFileSync(resolve('packages/engine/src', file), 'utf8')]));
  const readings = Object.fromEntries(
    readdirSync(resolve('docs/readings'))
      .filter((file) => /^R-\d+.*\.md$/.test(file))
      .sort()
      .map((file) => [file, readFileSync(resolve('docs/readings', file), 'utf8')]),
  );
  return { cases, code, readings, exceptions: exceptionsOf(), notice: readFileSync(resolve('NOTICE'), 'utf8') };
}

function rowsOf(ratione: Ratione, file: string, table: unknown): readonly CaseEntry[] {
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
        expected: (entry['expected'] ?? null) as ExpectedAnswer | null,
        issues: issuesMet(ratione, entry['facts']),
      },
    ];
  });
}

/** The issues on which the engine takes a position in answering: those in the proof, and those on which the answer would turn. */
function issuesMet(ratione: Ratione, facts: unknown): readonly string[] {
  const reading = ratione.read(facts);
  if (!('question' in reading)) return [];
  const answer = ratione.ask(reading.question, reading.notes);
  const met = new Set((answer.dispute ?? []).map((dispute) => dispute.issue));
  for (const node of walk(answer.proof)) if (node.kind === 'position') met.add(node.issue);
  return [...met].sort();
}

function exceptionsOf(): readonly RecordException[] {
  const entries = parse(readFileSync(resolve('record/exceptions.yaml'), 'utf8')) as readonly Readonly<Record<string, string>>[];
  return entries.map((entry) => ({
    rule: entry['rule'] ?? '',
    at: entry['at'] ?? '',
    because: entry['because'] ?? '',
    untilWhen: entry['until-when'] ?? '',
  }));
}

function texts(value: unknown): readonly string[] {
  const listed: readonly unknown[] = Array.isArray(value) ? value : [value];
  return listed.filter((entry) => typeof entry === 'string');
}
